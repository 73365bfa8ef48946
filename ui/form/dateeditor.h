#pragma once

#include "models/language/writtendate.h"
#include "ui/form/fieldeditor.h"

class QLineEdit;

namespace delegations {

/// A date, whole or in part, as one writes it, or chosen in a calendar (Alt+Down or F4). On leaving, what was
/// understood stands in the form in which it is stored; its words stay beside it.
class DateEditor : public FieldEditor
{
    Q_OBJECT
public:
    DateEditor(const FieldSpec &field, Room room, QWidget *parent);
    ~DateEditor() override;

    [[nodiscard]] QVariant value() const override;
    void setValue(const QVariant &value) override;
    [[nodiscard]] QWidget &input() const override;
    /// The date in words, and what else it could have meant.
    [[nodiscard]] QString hint() const override;
    [[nodiscard]] bool isUncertain() const override { return m_read.isUncertain(); }
    /// The day as it is understood, where a whole date is needed; invalid while there is none.
    [[nodiscard]] QDate wholeDay() const;
    /// Why there is none, for the person; empty when there is.
    [[nodiscard]] QString wholeDayProblem() const;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createCalendarButton();
    void openCalendar();
    void rewrite();

    QLineEdit *m_input;
    ReadDate m_read; ///< Of what was last written.
};

} // namespace delegations
