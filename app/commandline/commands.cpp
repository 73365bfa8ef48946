#include "app/commandline/commands.h"

#include "models/exchange/transfer/exporters.h"
#include "models/language/languagecode.h"
#include "models/report/kinds/reportkinds.h"

#include <QCoreApplication>
#include <QMap>

namespace delegations {

namespace {

using Command = int (*)(const QStringList &);

const QMap<QString, Command> &commands()
{
    static const QMap<QString, Command> table{
        {QStringLiteral("new"), runNew},         {QStringLiteral("show"), runShow},
        {QStringLiteral("import"), runImport},   {QStringLiteral("report"), runReport},
        {QStringLiteral("search"), runSearch},   {QStringLiteral("check"), runCheck},
        {QStringLiteral("backup"), runBackup},   {QStringLiteral("export"), runExport},
        {QStringLiteral("restore"), runRestore},
    };
    return table;
}

} // namespace

bool isCommand(const QString &word)
{
    return commands().contains(word);
}

QStringList commandNames()
{
    return commands().keys();
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
    const QString usage = QCoreApplication::translate(
        "Console", "Browse, edit and report an assembly's national delegations.\n"
                   "\n"
                   "  delegations [DATABASE]\n"
                   "      open the window\n"
                   "  delegations new DATABASE [--empty]\n"
                   "      create a database, with the sample data unless --empty\n"
                   "  delegations show DATABASE [--as-of DATE] [--json]\n"
                   "      print countries, chambers and seats\n"
                   "  delegations import DATABASE FILE... [--format F] [--area CODE]\n"
                   "                     [--dry-run] [--json]\n"
                   "      read files into the database\n"
                   "  delegations export DATABASE --format %1 -o FILE\n"
                   "                     [--area CODE] [--filter FILTER] [--as-of DATE]\n"
                   "                     [--private] [--plain]\n"
                   "      write the database, or a country of it, for other programs\n"
                   "  delegations report DATABASE %2 -o FILE.pdf\n"
                   "                     [--area CODE] [--uid UID] [--filter FILTER]\n"
                   "                     [--as-of DATE] [--language %3]\n"
                   "      write a report as PDF\n"
                   "  delegations search DATABASE QUERY [--limit N] [--filter FILTER]\n"
                   "                     [--as-of DATE] [--json]\n"
                   "      find records by their names\n"
                   "  delegations check DATABASE\n"
                   "      look for damage\n"
                   "  delegations backup DATABASE FILE\n"
                   "      write a checked copy\n"
                   "  delegations restore DATABASE BACKUP\n"
                   "      put a backup in the database's place, and keep the present file\n"
                   "\n"
                   "Each command explains itself with --help.\n"
                   "Exit codes: 0 done, 1 failed, 2 wrong usage.\n");
    const QString separator = QStringLiteral("|");
    return usage.arg(Exporters().formats().join(separator), reportNames().join(separator),
                     programLanguages().join(separator));
}

} // namespace delegations
