#pragma once

#include "models/core/scope.h"

#include <QDialog>
#include <QList>

class QButtonGroup;
class QComboBox;

namespace delegations {

/// A report that could be made of what is on the screen.
struct ReportChoice
{
    QString kind; ///< By which the reports know it: ReportKind::name.
    Scope scope;
    QString label;    ///< For the person.
    QString fileName; ///< Proposed, without a suffix.
};

/// Asks which report, in which language. Open it with open(); it deletes itself.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `purpose` names the button that goes on: "Export", "Preview". The first choice is taken unless another
    /// is made.
    ReportDialog(const QList<ReportChoice> &choices, const QString &title, const QString &purpose,
                 QWidget *parent);

    [[nodiscard]] ReportChoice choice() const;
    /// BCP 47.
    [[nodiscard]] QString language() const;

private:
    QList<ReportChoice> m_choices;
    QButtonGroup *m_buttons;
    QComboBox *m_language;
};

} // namespace delegations
