#include "ui/seattext.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("SeatText", text, nullptr, n);
}

} // namespace

QString filledText(const SeatCount &count)
{
    if (!count.seats)
        return count.filled == 1 ? tr(QT_TRANSLATE_NOOP("SeatText", "1 member"))
                                 : tr(QT_TRANSLATE_N_NOOP("SeatText", "%n members"), count.filled);
    if (*count.seats == 1 && count.filled <= 1)
        return count.filled == 1 ? tr(QT_TRANSLATE_NOOP("SeatText", "The only seat is filled"))
                                 : tr(QT_TRANSLATE_NOOP("SeatText", "The only seat is vacant"));
    return tr(QT_TRANSLATE_N_NOOP("SeatText", "%1 of %n seats filled"), *count.seats)
        .arg(QLocale().toString(count.filled));
}

QString vacancyText(const SeatCount &count)
{
    if (!count.seats)
        return tr(QT_TRANSLATE_NOOP("SeatText", "the number of seats is not known"));
    if (count.overfilled())
        return tr(QT_TRANSLATE_N_NOOP("SeatText", "%n more than there are seats"), count.excess());
    if (count.vacant() == 0 || *count.seats == 1)
        return {};
    return tr(QT_TRANSLATE_N_NOOP("SeatText", "%n vacant"), count.vacant());
}

QString seatText(const SeatCount &count)
{
    const QString vacancy = vacancyText(count);
    return vacancy.isEmpty() ? filledText(count) : filledText(count) + QStringLiteral(", ") + vacancy;
}

QString shortSeatText(const SeatCount &count)
{
    const QString filled = QLocale().toString(count.filled);
    return count.seats ? filled + QStringLiteral(" / ") + QLocale().toString(*count.seats) : filled;
}

} // namespace delegations
