#include "ui/form/dateeditor.h"

#include "models/edit/draftrules.h"
#include "ui/form/wholetext.h"
#include "ui/widgets/calendarpopup.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/strokeicon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>

namespace delegations {

namespace {

constexpr int digits = 14;

} // namespace

DateEditor::DateEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new QLineEdit)
{
    m_input->setPlaceholderText(tr("YYYY-MM-DD"));
    m_input->setInputMethodHints(Qt::ImhPreferNumbers);
    m_input->installEventFilter(this);
    createCalendarButton();
    setInput(m_input, digits);
    showWholeText(*m_input);
    connect(m_input, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_read = readHere(text);
        emit edited();
    });
    connect(m_input, &QLineEdit::editingFinished, this, &DateEditor::rewrite);
}

void DateEditor::createCalendarButton()
{
    QAction *open = m_input->addAction(strokeIcon(Stroke::Calendar), QLineEdit::TrailingPosition);
    open->setText(tr("Show the calendar"));
    open->setToolTip(tr("Show the calendar (Alt+Down)"));
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
}

/// While it goes, its input loses the focus and would tell.
DateEditor::~DateEditor()
{
    m_input->disconnect(this);
}

QVariant DateEditor::value() const
{
    return m_input->text();
}

void DateEditor::setValue(const QVariant &value)
{
    m_input->setText(value.toString());
    m_input->setCursorPosition(0);
    m_read = readHere(m_input->text());
}

QWidget &DateEditor::input() const
{
    return *m_input;
}

QString DateEditor::hint() const
{
    if (!m_read.date)
        return {};
    const QString words = dateText(*m_read.date);
    if (!m_read.isUncertain())
        return words == m_input->text().trimmed() ? QString() : words;
    const bool isDayFirst = *m_read.date == m_read.dayFirst;
    return tr("Understood as %1, not as %2.")
        .arg(words, dateText(isDayFirst ? m_read.monthFirst : m_read.dayFirst));
}

/// What it was read from is remembered, so that the words beside it stay the same.
void DateEditor::rewrite()
{
    if (!m_read.date || m_read.date->isNull() || m_input->text() == m_read.date->toString())
        return;
    m_input->setText(m_read.date->toString());
    m_input->setCursorPosition(0);
}

void DateEditor::openCalendar()
{
    const PartialDate shown = m_read.date.value_or(PartialDate());
    auto *calendar = new CalendarPopup(shown, tr("Calendar: %1").arg(field().labelText()), *m_input);
    connect(calendar, &CalendarPopup::chosen, this, [this](const PartialDate &date) {
        setValue(date.toString());
        m_input->setFocus(Qt::PopupFocusReason);
        emit edited();
    });
    calendar->open();
}

QDate DateEditor::wholeDay() const
{
    const auto date = PartialDate::parse(understood(field(), value()).toString());
    return date && date->hasDay() ? date->firstDay() : QDate();
}

QString DateEditor::wholeDayProblem() const
{
    if (wholeDay().isValid())
        return {};
    const QString reason = fieldProblem(field(), understood(field(), value()));
    return reason.isEmpty() ? tr("Write the whole date: day, month and year.") : reason;
}

bool DateEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isAltDown = key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
        const bool isF4 = key->key() == Qt::Key_F4 && key->modifiers() == Qt::NoModifier;
        if (isAltDown || isF4) {
            openCalendar();
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace delegations
