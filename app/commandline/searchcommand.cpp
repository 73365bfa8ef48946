#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "models/core/kinds/browsable.h"
#include "models/store/file/database.h"
#include "models/store/search/searchquery.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

QString kindName(const SearchHit &hit)
{
    return hit.isBody ? QStringLiteral("body") : QString::fromLatin1(browsable(hit.key.kind)->code);
}

/// The date as machines read it.
QString contextOf(const SearchHit &hit)
{
    QStringList parts{hit.date.toString(), hit.context};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QJsonArray toJson(const std::vector<SearchHit> &hits)
{
    QJsonArray list;
    for (const SearchHit &hit : hits) {
        list.append(QJsonObject{{QStringLiteral("kind"), kindName(hit)},
                                {QStringLiteral("uid"), hit.uid},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("context"), contextOf(hit)}});
    }
    return list;
}

} // namespace

int runSearch(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Finds records by the beginnings of words, in any script."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("search DATABASE"));
    parser.addPositionalArgument(QStringLiteral("QUERY"), tr("What to look for."));
    const QCommandLineOption limitOption(QStringLiteral("limit"),
                                         tr("At most so many results; 20 if not given."), QStringLiteral("N"),
                                         QStringLiteral("20"));
    parser.addOptions({limitOption, console::filterOption(), console::asOfOption(), console::jsonOption()});
    if (const std::optional<int> ended = console::parse(parser, arguments, 2, 2))
        return *ended;
    bool isNumber = false;
    const int limit = parser.value(limitOption).toInt(&isNumber);
    if (!isNumber || limit < 1) {
        console::complain(tr("--limit takes a whole number from 1. See --help."));
        return WrongUsage;
    }
    const Result<QDate> day = console::asOf(parser);
    if (!day)
        return console::fail(day.error());
    const auto database = console::openForReading(parser.positionalArguments().at(1));
    if (!database)
        return console::fail(database.error());
    Connection &connection = (*database)->connection();
    const Result<Filter> filter = console::filter(connection, parser);
    if (!filter)
        return console::fail(filter.error());
    const auto hits = search(connection, parser.positionalArguments().at(2), limit, *day, *filter);
    if (!hits)
        return console::fail(hits.error());
    if (parser.isSet(QStringLiteral("json"))) {
        console::print(QJsonDocument(toJson(*hits)));
        return Done;
    }
    for (const SearchHit &hit : *hits) {
        const QString context = contextOf(hit);
        console::print(QStringLiteral("%1: %2%3")
                           .arg(kindName(hit), hit.title,
                                context.isEmpty() ? QString() : QStringLiteral(" - ") + context));
    }
    return Done;
}

} // namespace delegations
