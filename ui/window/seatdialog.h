#pragma once

#include "models/core/fieldid.h"
#include "models/core/result.h"

#include <QDate>
#include <QDialog>

class QDialogButtonBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace delegations {

class DateEditor;
class FieldEditor;
class MessageBar;
class RecordEditor;
class RemarkLabel;
class TextLabel;

/// Asks from which day, and as what, a seat is held, and says beforehand what becomes of it. Open it with
/// open(); it deletes itself.
class SeatDialog : public QDialog
{
    Q_OBJECT

public:
    /// It could not be done: says why, and what was typed stays.
    void showError(const Error &error);

protected:
    /// `name` begins the names of its parts: "move" of "moveDialog".
    SeatDialog(const QString &name, const QString &title, RecordEditor &editor, QWidget *parent);

    void setHeading(const QString &text);
    void addField(const QString &label, QWidget *field, QWidget &input);
    void addSeatFields(const QString &day, const QString &role, const QString &capacity);
    /// After all fields.
    void finish(const QString &confirm);
    /// At the start of the row of buttons; choosing it closes nothing.
    [[nodiscard]] QPushButton *addButton(const QString &name, const QString &text);
    void update();

    /// Of a further field, of that object name.
    [[nodiscard]] static FieldEditor *editorOf(FieldId field, const QString &name, RecordEditor &records);

    [[nodiscard]] QDate day() const;
    [[nodiscard]] DateEditor &dayEditor() { return *m_day; }
    [[nodiscard]] QString role() const;
    [[nodiscard]] QString capacity() const;
    void setCapacity(const QString &capacity);
    void setDay(QDate day);
    /// Why the day does not do; empty when it does.
    [[nodiscard]] QString dayProblem() const;

    /// Whether all is chosen; until then what is missing is no fault.
    [[nodiscard]] virtual bool isChosen() const = 0;
    /// Why it cannot be done as it stands; empty when it can.
    [[nodiscard]] virtual QString problem() const = 0;
    [[nodiscard]] virtual QString consequence() const = 0;
    /// What a careful person would want to be told before.
    [[nodiscard]] virtual QStringList warnings() const = 0;
    virtual void confirm() = 0;

private:
    void tryConfirm();

    QString m_name;
    TextLabel *m_heading;
    QGridLayout *m_fields;
    MessageBar *m_bar;
    DateEditor *m_day;
    FieldEditor *m_role;
    FieldEditor *m_capacity;
    TextLabel *m_consequence;
    RemarkLabel *m_remark;
    QVBoxLayout *m_layout;
    QDialogButtonBox *m_buttons;
    QPushButton *m_confirm;
};

} // namespace delegations
