#include "models/core/seattext.h"

#include <QCoreApplication>
#include <QStringList>

namespace delegations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SeatText)
};

} // namespace

QString filledText(const SeatCount &count)
{
    const QString filled = QLocale().toString(count.filled);
    if (!count.seats)
        return count.filled == 1 ? Words::tr("1 member") : Words::tr("%Ln members", nullptr, count.filled);
    if (count.excess() > 0 || !count.isKnown())
        return *count.seats == 1 ? Words::tr("%1 members for one seat").arg(filled)
                                 : Words::tr("%1 members for %Ln seats", nullptr, *count.seats).arg(filled);
    if (*count.seats == 1)
        return count.filled == 1 ? Words::tr("The only seat is filled")
                                 : Words::tr("The only seat is vacant");
    return Words::tr("%1 of %Ln seats filled", nullptr, *count.seats).arg(filled);
}

QString vacancyText(const SeatCount &count)
{
    if (!count.seats)
        return Words::tr("the number of seats is not known");
    QStringList parts;
    if (count.vacant() > 0 && *count.seats > 1)
        parts += Words::tr("%Ln vacant", nullptr, count.vacant());
    if (count.excess() > 0)
        parts += Words::tr("%Ln more than there are seats", nullptr, count.excess());
    if (!count.isKnown())
        parts += Words::tr("not every number of seats is known");
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
    const QString filled = QLocale().toString(count.filled);
    return count.seats ? filled + QStringLiteral(" / ") + QLocale().toString(*count.seats) : filled;
}

QString seatSumText(const SeatCount &count, const QLocale &locale,
                    const std::function<QString(const char *)> &text)
{
    if (!count.seats)
        return {};
    const QString all = text(QT_TRANSLATE_NOOP("Report", "Seats: %1, filled: %2, vacant: %3"))
                            .arg(locale.toString(*count.seats), locale.toString(count.filled),
                                 locale.toString(count.vacant()));
    return count.overfilled() ? text(QT_TRANSLATE_NOOP("Report", "%1, more than there are seats: %2"))
                                    .arg(all, locale.toString(count.excess()))
                              : all;
}

} // namespace delegations
