#include "app/commands.h"

#include <QCoreApplication>
#include <QMap>

namespace delegations {

namespace {

using Command = int (*)(const QStringList &);

const QMap<QString, Command> &commands()
{
    static const QMap<QString, Command> table{
        {QStringLiteral("new"), runNew},       {QStringLiteral("show"), runShow},
        {QStringLiteral("import"), runImport}, {QStringLiteral("report"), runReport},
        {QStringLiteral("search"), runSearch}, {QStringLiteral("check"), runCheck},
        {QStringLiteral("backup"), runBackup}, {QStringLiteral("export"), runExport},
    };
    return table;
}

} // namespace

bool isCommand(const QString &word)
{
    return commands().contains(word);
}

bool needsFonts(const QString &command)
{
    return command == QLatin1String("report");
}

int runCommand(const QStringList &arguments)
{
    return commands().value(arguments[1])(arguments);
}

QString usage()
{
    return QCoreApplication::translate(
        "Console",
        "Browse, edit and report an assembly's national delegations.\n"
        "\n"
        "delegations [DATABASE]                                 open the window\n"
        "delegations new DATABASE [--empty]                     create a database, with sample data unless "
        "--empty\n"
        "delegations show DATABASE [--as-of DATE] [--json]      countries, chambers, seats\n"
        "delegations import DATABASE FILE... [--format F] [--dry-run] [--json]\n"
        "delegations export DATABASE --format F -o FILE [--area CODE] [--as-of DATE] [--private]\n"
        "delegations report DATABASE composition|person|news -o FILE.pdf [--area CODE] [--uid UID]\n"
        "                            [--as-of DATE] [--language en|ru]\n"
        "delegations search DATABASE QUERY [--limit N] [--as-of DATE] [--json]\n"
        "delegations check DATABASE                             look for damage\n"
        "delegations backup DATABASE FILE                       write a checked copy\n"
        "\n"
        "Each command explains itself with --help. Exit codes: 0 done, 1 failed, 2 wrong usage.\n");
}

} // namespace delegations
