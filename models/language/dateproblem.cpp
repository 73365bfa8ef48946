#include "models/language/dateproblem.h"

#include "models/language/datewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Date", text);
}

/// "June"; of the month whose days the year decides, "February 2023".
QString monthName(const ReadDate &read)
{
    constexpr int february = 2;
    const auto month =
        PartialDate::parse(QDate(read.year, read.month, 1).toString(QStringLiteral("yyyy-MM")));
    QString name = read.month == february && month ? DateWords().date(*month)
                                                   : QLocale().standaloneMonthName(read.month);
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

QString noSuchDay(const ReadDate &read)
{
    //: %1 is a month, in the nominative: "June has 30 days."
    return tr("%1 has %2 days.")
        .arg(monthName(read), QLocale().toString(QDate(read.year, read.month, 1).daysInMonth()));
}

QString ambiguous(const ReadDate &read)
{
    const DateWords words;
    return tr("This may be %1 or %2. Write the month as a word.")
        .arg(words.date(read.dayFirst), words.date(read.monthFirst));
}

} // namespace

QString dateProblem(const ReadDate &read)
{
    switch (read.fault) {
    case DateFault::NoYear:
        return tr("The year is missing: 4 June 2022.");
    case DateFault::ShortYear:
        return tr("Write the year with four digits: 2022, not 22.");
    case DateFault::ZeroPart:
        return tr("Leave out what is not known, instead of writing 0: 2022-06 or 2022.");
    case DateFault::NoSuchMonth:
        return tr("A year has 12 months.");
    case DateFault::NoSuchDay:
        return noSuchDay(read);
    case DateFault::Ambiguous:
        return ambiguous(read);
    case DateFault::None:
    case DateFault::NotADate:
        break;
    }
    return tr("Write the date as 2022, 2022-06 or 2022-06-05; leave out what is not known.");
}

} // namespace delegations
