#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/commandline/signals.h"
#include "app/savedcsvmappings.h"
#include "app/useridentity.h"
#include "models/exchange/transfer/differencejson.h"
#include "models/exchange/transfer/importers.h"
#include "models/exchange/transfer/importing.h"
#include "models/language/countries.h"
#include "models/store/file/checkbeforewriting.h"
#include "models/store/file/checkpointer.h"
#include "models/store/file/database.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

QList<ImportSource> sourcesOf(const QStringList &paths)
{
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append(ImportSource{path});
    return sources;
}

/// `isSound` tells of damage; what else fails may come of it.
int import(RecordStore &store, const QList<ImportSource> &sources, const ImportOptions &options,
           ImportMode mode, bool asJson, const std::function<Status()> &isSound)
{
    ImportSummary summary;
    DifferenceJson differences;
    const auto isWanted = [](const ImportStep &) { return !isStopAsked(); };
    const auto take = [&](FileDifference &&file) {
        summary.add(file.difference);
        if (mode == ImportMode::Compare && asJson)
            differences.add(file);
    };
    const auto outcome = importFiles(store, sources, options, mode, isWanted, take, isSound);
    if (const Status sound = outcome || isStopAsked() ? Status() : isSound(); !sound)
        return console::fail(sound.error());
    if (!outcome)
        return console::fail(outcome.error());
    (void)emptyLog(store.connection()); // The file alone holds it, also while somebody else reads.
    int exitCode = Done;
    for (const Error &refusal : outcome->refused)
        exitCode = console::fail(refusal);
    if (outcome->read == 0)
        return exitCode;
    if (!asJson)
        console::print(summary.toLines().join(u'\n'));
    else if (mode == ImportMode::Compare)
        console::print(QJsonDocument(differences.addedTo(summary.toJson())));
    else
        console::print(QJsonDocument(summary.toJson()));
    if (summary.bodiesInDoubt() > 0)
        exitCode = Failed;
    if (console::isPrinted() || mode == ImportMode::Compare)
        return exitCode;
    return console::fail(
        {ErrorCode::InputOutput,
         tr("The import was done, but what it did could not be printed. Do not import again; "
            "the journal in the file shows what changed."),
         {}});
}

/// "Duma=State Duma", each.
Result<QMap<QString, QString>> bodiesIn(const QStringList &texts)
{
    QMap<QString, QString> bodies;
    for (const QString &text : texts) {
        const QString file = text.section(u'=', 0, 0).trimmed();
        const QString stored = text.section(u'=', 1).trimmed();
        if (file.isEmpty() || stored.isEmpty())
            return Error{ErrorCode::Input,
                         tr("--map says two names: \"Duma=State Duma\". “%1” does not.").arg(text),
                         {}};
        bodies.insert(file, stored);
    }
    return bodies;
}

Result<PartialDate> dateIn(const QString &text)
{
    const auto date = PartialDate::parse(text);
    if (text.isEmpty() || date)
        return date.value_or(PartialDate());
    return Error{
        ErrorCode::Input, tr("“%1” is no date. Give it as YYYY-MM-DD, YYYY-MM or YYYY.").arg(text), {}};
}

/// A slip in a code would make a country of its own. One that no list has may be in the database.
Status checkArea(Connection &connection, const QString &code)
{
    if (code.isEmpty() || countryOfCode(code) || findArea(connection, code))
        return {};
    return Error{ErrorCode::Input,
                 tr("No country has the code %1. Give its two letters, for example KZ.").arg(code),
                 {}};
}

} // namespace

int runImport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr(
        "Reads files into the database: what is new is added, what differs is changed, nothing is blanked."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("import DATABASE"));
    parser.addPositionalArgument(QStringLiteral("FILE"), tr("What to read; several are read in order."),
                                 QStringLiteral("FILE..."));
    const QCommandLineOption format(
        QStringLiteral("format"),
        tr("Read as %1; recognised if not given.").arg(Importers().formats().join(QStringLiteral(", "))),
        QStringLiteral("F"));
    const QCommandLineOption area(QStringLiteral("area"),
                                  tr("The country's code, where a file names no country."),
                                  QStringLiteral("CODE"));
    const QCommandLineOption map(
        QStringLiteral("map"),
        tr("What a body is called in the database that a file calls otherwise; may be given several times."),
        QStringLiteral("BODY=BODY"));
    const QCommandLineOption complete(QStringLiteral("complete-as-of"),
                                      tr("The day on which the files' lists of a chamber's members were "
                                         "complete: a delegate who is not among "
                                         "them has left the chamber."),
                                      QStringLiteral("DATE"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"), tr("Only say what would be done."));
    parser.addOptions({format, area, map, complete, dryRun, console::jsonOption()});
    if (const std::optional<int> ended =
            console::parse(parser, arguments, 2, std::numeric_limits<int>::max()))
        return *ended;
    const auto bodies = bodiesIn(parser.values(map));
    if (!bodies) {
        console::complain(bodies.error().userText);
        return WrongUsage;
    }
    const Result<PartialDate> completeAsOf = dateIn(parser.value(complete));
    if (!completeAsOf) {
        console::complain(completeAsOf.error().userText);
        return WrongUsage;
    }
    const QStringList names = parser.positionalArguments().sliced(1);
    const auto database = console::open(names.first(), Database::Purpose::Write);
    if (!database)
        return console::fail(database.error());
    if (const Status known = checkArea((*database)->connection(), parser.value(area)); !known)
        return console::fail(known.error());
    RecordStore store((*database)->connection(), userName());
    const SavedCsvMappings mappings;
    CheckBeforeWriting check((*database)->connection());
    const auto isSound = [&] {
        return console::found(check.problems([] { return !isStopAsked(); }), names.first());
    };
    const ImportMode mode = parser.isSet(dryRun) ? ImportMode::Compare : ImportMode::Apply;
    return import(store, sourcesOf(names.sliced(1)),
                  {parser.value(format), parser.value(area), &mappings, *bodies, *completeAsOf}, mode,
                  parser.isSet(QStringLiteral("json")), isSound);
}

} // namespace delegations
