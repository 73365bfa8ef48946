#include "models/core/seattext.h"

#include <QCoreApplication>
#include <QStringList>

namespace delegations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

/// Where other members sit on seats that nobody counted, one seat is not the only one.
bool isOnlySeat(const SeatCount &count)
{
    return count.seats == 1 && count.uncounted == 0;
}

} // namespace

QString leftChamberText()
{
    return Words::tr("no longer in the chamber");
}

QString filledText(const SeatCount &count)
{
    if (!count.seats)
        return count.members() == 1 ? Words::tr("1 member")
                                    : Words::tr("%Ln members", nullptr, count.members());
    const QString filled = QLocale().toString(count.filled);
    if (count.excess() > 0)
        return *count.seats == 1 ? Words::tr("%1 members for one seat").arg(filled)
                                 : Words::tr("%1 members for %Ln seats", nullptr, *count.seats).arg(filled);
    if (isOnlySeat(count))
        return count.filled == 1 ? Words::tr("The only seat is filled")
                                 : Words::tr("The only seat is vacant");
    return Words::tr("%1 of %Ln seats filled", nullptr, *count.seats).arg(filled);
}

QString vacancyText(const SeatCount &count)
{
    if (!count.seats)
        return Words::tr("the number of seats is not known");
    QStringList parts;
    if (count.vacant() > 0 && !isOnlySeat(count))
        parts += Words::tr("%Ln vacant", nullptr, count.vacant());
    if (count.excess() > 0)
        parts += Words::tr("%Ln more than there are seats", nullptr, count.excess());
    if (count.uncounted > 0)
        parts += Words::tr("%Ln members where the number of seats is not known", nullptr, count.uncounted);
    return parts.join(QStringLiteral(", "));
}

QString seatText(const SeatCount &count)
{
    const QString vacancy = vacancyText(count);
    const QString filled = filledText(count);
    return vacancy.isEmpty() ? filled : filled + QStringLiteral(", ") + vacancy;
}

QString shortSeatText(const SeatCount &count)
{
    const QLocale locale;
    return count.seats ? locale.toString(count.filled) + QStringLiteral(" / ") + locale.toString(*count.seats)
                       : locale.toString(count.members());
}

QString seatSumText(const SeatCount &count, const QLocale &locale,
                    const std::function<QString(const char *)> &text)
{
    if (!count.seats)
        return {};
    QString all = text(QT_TRANSLATE_NOOP("Report", "Seats: %1, filled: %2, vacant: %3"))
                      .arg(locale.toString(*count.seats), locale.toString(count.filled),
                           locale.toString(count.vacant()));
    if (count.overfilled())
        all = text(QT_TRANSLATE_NOOP("Report", "%1, more than there are seats: %2"))
                  .arg(all, locale.toString(count.excess()));
    if (count.uncounted > 0)
        all = text(QT_TRANSLATE_NOOP("Report", "%1, members where the number of seats is not known: %2"))
                  .arg(all, locale.toString(count.uncounted));
    return all;
}

} // namespace delegations
