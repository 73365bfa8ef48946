#pragma once

#include "models/core/partialdate.h"

#include <QWidget>

class QCheckBox;

namespace delegations {

class DateEditor;
struct ImportPlan;

/// Asks whether an import's lists of a chamber's members are complete, and as of which day: then delegates
/// who are not in them have left the chamber. Hidden where the files list no such members.
class CompletenessBar : public QWidget
{
    Q_OBJECT

public:
    explicit CompletenessBar(QWidget *parent = nullptr);

    void setPlan(const ImportPlan &plan);
    /// Unknown while nobody says that they are.
    [[nodiscard]] PartialDate day() const;

signals:
    /// Another day than before was said.
    void changed();

private:
    void tell();

    QCheckBox *m_isComplete;
    DateEditor *m_day;
    PartialDate m_told;
};

} // namespace delegations
