#include "models/core/partialdate.h"

namespace delegations {

namespace {

/// The digits at `from`, or -1 when one of them is not a digit.
int number(QStringView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (const QChar c : text.sliced(from, length)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

PartialDate::PartialDate(QDate date) : m_text(date.toString(Qt::ISODate)) {}

std::optional<PartialDate> PartialDate::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    PartialDate date;
    if (trimmed.isEmpty())
        return date;
    const bool wellFormed = (trimmed.size() == 4 || trimmed.size() == 7 || trimmed.size() == 10) &&
                            (trimmed.size() < 7 || trimmed[4] == u'-') &&
                            (trimmed.size() < 10 || trimmed[7] == u'-');
    if (!wellFormed)
        return std::nullopt;
    const int year = number(trimmed, 0, 4);
    const int month = trimmed.size() >= 7 ? number(trimmed, 5, 2) : 1;
    const int day = trimmed.size() == 10 ? number(trimmed, 8, 2) : 1;
    if (year < 1 || !QDate::isValid(year, month, day))
        return std::nullopt;
    date.m_text = trimmed.toString();
    return date;
}

QDate PartialDate::firstDay() const
{
    if (isNull())
        return {};
    const int month = hasMonth() ? number(m_text, 5, 2) : 1;
    const int day = hasDay() ? number(m_text, 8, 2) : 1;
    return QDate(number(m_text, 0, 4), month, day);
}

QDate PartialDate::certainlyOver() const
{
    const QDate first = firstDay();
    if (isNull())
        return first;
    return hasDay() ? first.addDays(1) : hasMonth() ? first.addMonths(1) : first.addYears(1);
}

bool liesBefore(const PartialDate &date, const PartialDate &other)
{
    return !date.isNull() && !other.isNull() && date.certainlyOver() <= other.firstDay();
}

} // namespace delegations
