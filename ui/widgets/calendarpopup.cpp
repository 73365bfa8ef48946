#include "ui/widgets/calendarpopup.h"

#include "ui/widgets/datetext.h"
#include "ui/widgets/theme.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

CalendarPopup::CalendarPopup(const PartialDate &date, const QString &name, QWidget &input)
    : QFrame(&input, Qt::Popup)
    , m_input(input)
    , m_calendar(new QCalendarWidget)
    , m_month(createButton(QStringLiteral("onlyMonth")))
    , m_year(createButton(QStringLiteral("onlyYear")))
{
    setObjectName(QStringLiteral("calendarPopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setPalette(QPalette()); // Not what marks the input as wrong.
    createCalendar(date, name);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_month, 1);
    buttons->addWidget(m_year, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::small, theme::small, theme::small, theme::small);
    layout->setSpacing(theme::small);
    layout->addWidget(m_calendar);
    layout->addLayout(buttons);
    connect(m_month, &QPushButton::clicked, this, [this] { choose(m_shownMonth); });
    connect(m_year, &QPushButton::clicked, this, [this] { choose(m_shownYear); });
    showPage(m_calendar->yearShown(), m_calendar->monthShown());
}

void CalendarPopup::createCalendar(const PartialDate &date, const QString &name)
{
    const QLocale locale;
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(name);
    m_calendar->setLocale(locale);
    m_calendar->setFirstDayOfWeek(locale.firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setDateEditEnabled(false);
    QTextCharFormat weekend;
    weekend.setForeground(theme::readable(theme::error(palette()), palette(), 4.5));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);
    m_calendar->setSelectedDate(date.isNull() ? QDate::currentDate() : date.firstDay());
    const auto chooseDay = [this](QDate day) { choose(PartialDate(day)); };
    connect(m_calendar, &QCalendarWidget::clicked, this, chooseDay);
    connect(m_calendar, &QCalendarWidget::activated, this, chooseDay);
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, &CalendarPopup::showPage);
}

QPushButton *CalendarPopup::createButton(const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    button->setAutoDefault(true);
    return button;
}

void CalendarPopup::showPage(int year, int month)
{
    const QDate first(year, month, 1);
    m_shownMonth = PartialDate::parse(first.toString(QStringLiteral("yyyy-MM"))).value_or(PartialDate());
    m_shownYear = PartialDate::parse(first.toString(QStringLiteral("yyyy"))).value_or(PartialDate());
    m_month->setText(dateText(m_shownMonth));
    m_year->setText(dateText(m_shownYear));
    m_month->setAccessibleDescription(tr("The month alone, where the day is not known"));
    m_year->setAccessibleDescription(tr("The year alone, where the month is not known"));
    m_month->setToolTip(m_month->accessibleDescription());
    m_year->setToolTip(m_year->accessibleDescription());
}

void CalendarPopup::open()
{
    adjustSize();
    const QRect room = m_input.screen()->availableGeometry();
    QPoint place = m_input.mapToGlobal(m_input.rect().bottomLeft());
    if (place.y() + height() > room.bottom())
        place.setY(m_input.mapToGlobal(QPoint()).y() - height());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    place.setY(std::max(place.y(), room.top()));
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::choose(const PartialDate &date)
{
    if (!isVisible())
        return; // Return in the calendar tells of the day twice.
    hide();
    emit chosen(date);
    close();
}

void CalendarPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace delegations
