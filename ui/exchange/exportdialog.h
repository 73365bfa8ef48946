#pragma once

#include "models/exchange/transfer/exporters.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QPushButton;

namespace delegations {

class DateEditor;
class RemarkLabel;

/// A part of the database that could be exported, or all of it.
struct ExportChoice
{
    Scope scope;
    QString label;    ///< For the person.
    QString fileName; ///< Proposed, without a suffix.
};

/// Asks what to export, as what, and of which day. Open it with open(); it deletes itself.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// The first choice is taken unless another is made.
    ExportDialog(const QList<ExportChoice> &choices, QWidget *parent);

    [[nodiscard]] const Exporter &exporter() const;
    [[nodiscard]] ExportRequest request() const;
    /// With the format's suffix.
    [[nodiscard]] QString fileName() const;

private:
    void addChoices();
    void addOptions();
    void addButtons();
    void checkDay();

    QList<ExportChoice> m_choices;
    Exporters m_exporters;
    QButtonGroup *m_buttons;
    QComboBox *m_format;
    QCheckBox *m_ofDay;
    DateEditor *m_day;
    RemarkLabel *m_dayRemark;
    QCheckBox *m_private;
    QPushButton *m_proceed = nullptr;
};

} // namespace delegations
