#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/useridentity.h"
#include "models/core/seattext.h"
#include "models/store/file/database.h"
#include "models/store/read/overviewquery.h"
#include "models/store/schema/databasecheck.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const ChamberOverview &chamber)
{
    const SeatCount &count = chamber.count;
    return {{QStringLiteral("name"), chamber.chamber.text},
            {QStringLiteral("of"),
             chamber.isInDelegation ? QStringLiteral("delegation") : QStringLiteral("chamber")},
            {QStringLiteral("members"), chamber.ownMembers},
            {QStringLiteral("seats"), count.seats ? QJsonValue(*count.seats) : QJsonValue()},
            {QStringLiteral("filled"), count.members()},
            {QStringLiteral("vacant"), count.vacant()},
            {QStringLiteral("website"), textOrNull(chamber.website)}};
}

QJsonObject toJson(const CountryOverview &country)
{
    QJsonArray plenipotentiaries;
    for (const OfficeHolder &holder : country.plenipotentiaries) {
        plenipotentiaries.append(QJsonObject{{QStringLiteral("name"), holder.person.text},
                                             {QStringLiteral("role"), holder.office}});
    }
    QJsonArray chambers;
    for (const ChamberOverview &chamber : country.chambers)
        chambers.append(toJson(chamber));
    return {{QStringLiteral("code"), textOrNull(country.code)},
            {QStringLiteral("name"), country.country.text},
            {QStringLiteral("plenipotentiary"), plenipotentiaries},
            {QStringLiteral("chambers"), chambers},
            {QStringLiteral("representatives"), country.representatives}};
}

QJsonObject toJson(const Overview &overview, QDate day)
{
    QJsonArray countries;
    for (const CountryOverview &country : overview.countries)
        countries.append(toJson(country));
    return {{QStringLiteral("assembly"), textOrNull(overview.assembly)},
            {QStringLiteral("as_of"), day.toString(Qt::ISODate)},
            {QStringLiteral("countries"), countries},
            {QStringLiteral("news"), overview.news},
            {QStringLiteral("persons"), overview.persons},
            {QStringLiteral("memberships"), overview.memberships}};
}

void printText(const Overview &overview, QDate day)
{
    console::print(tr("%1, as of %2")
                       .arg(overview.assembly.isEmpty() ? tr("No assembly named") : overview.assembly,
                            day.toString(Qt::ISODate)));
    for (const CountryOverview &country : overview.countries) {
        console::print(QStringLiteral("\n%1  %2").arg(country.country.text, seatText(country.total)));
        for (const OfficeHolder &holder : country.plenipotentiaries)
            console::print(QStringLiteral("  %1: %2").arg(holder.office, holder.person.text));
        for (const ChamberOverview &chamber : country.chambers)
            console::print(QStringLiteral("  %1: %2  %3")
                               .arg(chamber.chamber.text, seatText(chamber.count), chamber.website)
                               .trimmed()
                               .prepend(QStringLiteral("  ")));
    }
    console::print(tr("\n%1 persons, %2 memberships, %3 news items")
                       .arg(overview.persons)
                       .arg(overview.memberships)
                       .arg(overview.news));
}

} // namespace

int runShow(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Prints countries and chambers with their seats, plenipotentiary representatives, and totals."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("show DATABASE"));
    parser.addOptions({console::asOfOption(), console::jsonOption()});
    if (const std::optional<int> ended = console::parse(parser, arguments, 1, 1))
        return *ended;
    const Result<QDate> day = console::asOf(parser);
    if (!day)
        return console::fail(day.error());
    const auto database = console::openForReading(parser.positionalArguments().at(1));
    if (!database)
        return console::fail(database.error());
    const Result<Overview> found = overview((*database)->connection(), *day);
    if (!found)
        return console::fail(found.error());
    if (parser.isSet(QStringLiteral("json")))
        console::print(QJsonDocument(toJson(*found, *day)));
    else
        printText(*found, *day);
    return Done;
}

} // namespace delegations
