#include "models/items/seattext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace delegations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

} // namespace

SeatBalance::SeatBalance(const SeatCount &count)
{
    add(count);
}

SeatBalance::SeatBalance(const std::vector<ChamberSummary> &chambers)
{
    for (const ChamberSummary &chamber : chambers)
        add(chamber.count);
}

void SeatBalance::add(const SeatCount &count)
{
    vacant += count.vacant();
    excess += count.excess();
    isKnown = isKnown && count.uncounted == 0 && (count.seats || count.filled == 0);
}

QString filledText(const SeatCount &count, const SeatBalance &balance)
{
    const QString filled = QLocale().toString(count.filled);
    if (!count.seats)
        return count.filled == 1 ? Words::tr("1 member") : Words::tr("%Ln members", nullptr, count.filled);
    if (balance.excess > 0 || !balance.isKnown)
        return *count.seats == 1 ? Words::tr("%1 members for one seat").arg(filled)
                                 : Words::tr("%1 members for %Ln seats", nullptr, *count.seats).arg(filled);
    if (*count.seats == 1)
        return count.filled == 1 ? Words::tr("The only seat is filled")
                                 : Words::tr("The only seat is vacant");
    return Words::tr("%1 of %Ln seats filled", nullptr, *count.seats).arg(filled);
}

QString vacancyText(const SeatCount &count, const SeatBalance &balance)
{
    if (!count.seats)
        return Words::tr("the number of seats is not known");
    QStringList parts;
    if (balance.vacant > 0 && *count.seats > 1)
        parts += Words::tr("%Ln vacant", nullptr, balance.vacant);
    if (balance.excess > 0)
        parts += Words::tr("%Ln more than there are seats", nullptr, balance.excess);
    if (!balance.isKnown)
        parts += Words::tr("not every number of seats is known");
    return parts.join(QStringLiteral(", "));
}

QString seatText(const SeatCount &count)
{
    const SeatBalance balance(count);
    const QString vacancy = vacancyText(count, balance);
    const QString filled = filledText(count, balance);
    return vacancy.isEmpty() ? filled : filled + QStringLiteral(", ") + vacancy;
}

QString shortSeatText(const SeatCount &count)
{
    const QString filled = QLocale().toString(count.filled);
    return count.seats ? filled + QStringLiteral(" / ") + QLocale().toString(*count.seats) : filled;
}

} // namespace delegations
