#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/useridentity.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/hiddenpart.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/file/database.h"
#include "models/store/read/problemqueries.h"
#include "models/store/schema/databasecheck.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

Result<QJsonArray> toJson(Connection &connection, const std::vector<ProblemGroup> &groups)
{
    QJsonArray all;
    for (const ProblemGroup &group : groups) {
        QJsonArray records;
        for (const ProblemEntry &problem : group.problems) {
            const Result<QString> uid = uidOf(connection, problem.record.key);
            if (!uid)
                return uid.error();
            records.append(QJsonObject{{QStringLiteral("kind"), recordType(problem.record.key.kind).table},
                                       {QStringLiteral("uid"), *uid},
                                       {QStringLiteral("name"), problem.record.text},
                                       {QStringLiteral("context"), problem.context},
                                       {QStringLiteral("text"), problem.text}});
        }
        all.append(QJsonObject{{QStringLiteral("rule"), QLatin1String(group.rule->name)},
                               {QStringLiteral("title"), problemText(group.rule->title)},
                               {QStringLiteral("count"), group.total},
                               {QStringLiteral("records"), records}});
    }
    return all;
}

/// What is damaged is told apart from what should be looked at: only the one is a failure.
int printJson(Connection &connection, const QStringList &damage, const std::vector<ProblemGroup> &groups)
{
    const Result<QJsonArray> problems = toJson(connection, groups);
    if (!problems)
        return console::fail(problems.error());
    console::print(QJsonDocument(QJsonObject{{QStringLiteral("damage"), QJsonArray::fromStringList(damage)},
                                             {QStringLiteral("problems"), *problems}}));
    return damage.isEmpty() ? Done : Failed;
}

int printText(const QStringList &damage)
{
    for (const QString &problem : damage)
        console::complain(problem);
    if (!damage.isEmpty())
        return Failed;
    console::print(tr("The database is in order."));
    return Done;
}

} // namespace

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Looks for damage: the file's structure, references, and the search index. With --json also for what "
        "should be looked at in the records."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("check DATABASE"));
    parser.addOptions({console::asOfOption(), console::jsonOption()});
    if (const std::optional<int> ended = console::parse(parser, arguments, 1, 1))
        return *ended;
    const Result<QDate> day = console::asOf(parser);
    if (!day)
        return console::fail(day.error());
    const QString path = parser.positionalArguments().at(1);
    sweepHiddenParts(QFileInfo(absolutePath(path)).path());
    const auto database = Database::open(path, Database::Purpose::Read, userName());
    if (!database)
        return console::fail(database.error());
    Connection &connection = (*database)->connection();
    const Result<QStringList> damage = findProblems(connection, CheckDepth::Full);
    if (!damage)
        return console::fail(damage.error());
    if (!parser.isSet(QStringLiteral("json")))
        return printText(*damage);
    const auto groups = damage->isEmpty()
                            ? findProblemGroups(connection, *day, std::numeric_limits<int>::max())
                            : std::vector<ProblemGroup>();
    return groups ? printJson(connection, *damage, *groups) : console::fail(groups.error());
}

} // namespace delegations
