#include "app/commands.h"
#include "app/console.h"
#include "app/importing.h"
#include "app/useridentity.h"
#include "models/exchange/importer.h"
#include "models/store/database.h"
#include "models/store/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Reads files into the database: what is new is added, what differs is changed, nothing is blanked."));
    parser.addPositionalArgument(QStringLiteral("import DATABASE FILE..."),
                                 tr("The database, and the files to read."));
    const QCommandLineOption format(
        QStringLiteral("format"),
        tr("Read as %1; recognised if not given.").arg(Importers().formats().join(QStringLiteral(", "))),
        QStringLiteral("F"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"), tr("Only say what would be done."));
    parser.addOptions({format, dryRun, console::jsonOption()});
    if (const std::optional<int> ended =
            console::parse(parser, arguments, 2, std::numeric_limits<int>::max()))
        return *ended;
    const QStringList names = parser.positionalArguments().sliced(1);
    const auto database = console::open(names.first(), parser.isSet(dryRun) ? Database::Purpose::Read
                                                                            : Database::Purpose::Write);
    if (!database)
        return console::fail(database.error());
    RecordStore store((*database)->connection(), userName());
    const ImportMode mode = parser.isSet(dryRun) ? ImportMode::Compare : ImportMode::Apply;
    ImportSummary summary;
    int exitCode = Done;
    bool anyRead = false;
    for (const QString &path : names.sliced(1)) {
        const Result<Difference> difference = importFile(store, path, parser.value(format), mode);
        if (!difference) {
            exitCode = console::fail(difference.error());
            continue;
        }
        anyRead = true;
        summary.add(*difference);
    }
    if (!anyRead)
        return exitCode;
    if (parser.isSet(QStringLiteral("json")))
        console::print(QJsonDocument(summary.toJson()));
    else
        console::print(summary.toLines().join(u'\n'));
    return exitCode;
}

} // namespace delegations
