#pragma once

#include "models/core/partialdate.h"

#include <QFrame>

class QCalendarWidget;
class QPushButton;

namespace delegations {

/// A calendar below a date's input: a day is chosen by click or Return, and where only the month or the year
/// is known, that by a button. Esc closes it. Deletes itself when closed.
class CalendarPopup : public QFrame
{
    Q_OBJECT
public:
    /// Begins at this date, or today when it is unknown. `name` is what screen readers call the calendar.
    CalendarPopup(const PartialDate &date, const QString &name, QWidget &input);

    /// Below the input, or above it where there is no room, and within the screen.
    void open();

Q_SIGNALS:
    /// The day, month or year; it closes then.
    void chosen(const delegations::PartialDate &date);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createCalendar(const PartialDate &date, const QString &name);
    [[nodiscard]] QPushButton *createButton(const QString &objectName);
    void choose(const PartialDate &date);
    void showPage(int year, int month);

    QWidget &m_input;
    QCalendarWidget *m_calendar;
    QPushButton *m_month;
    QPushButton *m_year;
    PartialDate m_shownMonth;
    PartialDate m_shownYear;
};

} // namespace delegations
