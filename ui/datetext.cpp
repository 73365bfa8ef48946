#include "ui/datetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

QString dateText(const PartialDate &date)
{
    const QDate day = date.firstDay();
    if (!day.isValid())
        return {};
    const QLocale locale;
    if (date.hasDay())
        return locale.toString(day, QStringLiteral("d MMMM yyyy"));
    const QString year = QString::number(day.year());
    return date.hasMonth() ? locale.standaloneMonthName(day.month()) + u' ' + year : year;
}

QString periodText(const PartialDate &start, const PartialDate &end)
{
    const QString from = dateText(start);
    const QString until = dateText(end);
    if (from.isEmpty() && until.isEmpty())
        return {};
    if (until.isEmpty())
        return QCoreApplication::translate("Period", "since %1").arg(from);
    if (from.isEmpty())
        return QCoreApplication::translate("Period", "until %1").arg(until);
    return from + QStringLiteral(" – ") + until;
}

} // namespace delegations
