#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/sampledatabase.h"
#include "app/useridentity.h"
#include "models/store/file/backup.h"
#include "models/store/file/database.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

} // namespace

int runNew(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Creates a database, with the sample data unless --empty."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The file to create; it must not exist."),
                                 QStringLiteral("new DATABASE"));
    const QCommandLineOption empty(QStringLiteral("empty"), tr("Without the sample data."));
    parser.addOption(empty);
    if (const std::optional<int> ended = console::parse(parser, arguments, 1, 1))
        return *ended;
    const QString path = parser.positionalArguments().at(1);
    const Status created =
        parser.isSet(empty) ? Database::create(path) : createSampleDatabase(path, userName());
    return created ? int(Done) : console::fail(created.error());
}

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Writes a compact, checked copy. The database may be open elsewhere meanwhile."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("backup DATABASE"));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("The copy, which must not exist."));
    if (const std::optional<int> ended = console::parse(parser, arguments, 2, 2))
        return *ended;
    const auto database = console::openForReading(parser.positionalArguments().at(1));
    if (!database)
        return console::fail(database.error());
    const Status written = writeBackup((*database)->connection(), parser.positionalArguments().at(2));
    return written ? int(Done) : console::fail(written.error());
}

} // namespace delegations
