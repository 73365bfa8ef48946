#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/commandline/signals.h"
#include "models/exchange/transfer/exporters.h"
#include "models/store/sqlite/lookup.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

struct Options
{
    QCommandLineOption format{QStringLiteral("format"), console::oneOf(Exporters().formats()) + u'.',
                              QStringLiteral("F")};
    QCommandLineOption output{
        {QStringLiteral("o"), QStringLiteral("output")}, tr("The file to write."), QStringLiteral("FILE")};
    QCommandLineOption area{QStringLiteral("area"), tr("Only this country, by its ISO code."),
                            QStringLiteral("CODE")};
    QCommandLineOption asOf{QStringLiteral("as-of"),
                            tr("Only what held on this day (YYYY-MM-DD); all times if not given."),
                            QStringLiteral("DATE")};
    QCommandLineOption includePrivate{QStringLiteral("private"), tr("Private contacts too.")};
    QCommandLineOption plain{QStringLiteral("plain"),
                             tr("Tables for other programs: texts that begin like a formula stay as they "
                                "are, and no byte order mark.")};
};

/// What is wrong with how the command was called; empty when nothing is.
QString misuse(const QCommandLineParser &parser, const Options &options, const Exporters &exporters)
{
    const QString formats = exporters.formats().join(QStringLiteral(", "));
    if (!parser.isSet(options.format))
        return tr("--format F is missing: choose %1. See --help.").arg(formats);
    if (!exporters.exporter(parser.value(options.format)))
        return tr("There is no export format \"%1\": choose %2. See --help.")
            .arg(parser.value(options.format), formats);
    if (parser.value(options.output).isEmpty())
        return tr("-o FILE is missing. See --help.");
    return {};
}

Result<ExportRequest> requestOf(Connection &connection, const QCommandLineParser &parser,
                                const Options &options)
{
    ExportRequest request;
    request.includePrivate = parser.isSet(options.includePrivate);
    request.escapeFormulas = request.byteOrderMark = !parser.isSet(options.plain);
    if (parser.isSet(options.asOf)) {
        const Result<QDate> day = console::asOf(parser);
        if (!day)
            return day.error();
        request.day = *day;
    }
    if (parser.isSet(options.area)) {
        const Result<qint64> area = findArea(connection, parser.value(options.area));
        if (!area)
            return area.error();
        request.scope = {RecordKind::Area, *area};
    }
    const Result<Filter> filter = console::filter(connection, parser);
    if (!filter)
        return filter.error();
    request.filter = *filter;
    return request;
}

} // namespace

int runExport(const QStringList &arguments)
{
    const Exporters exporters;
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Writes the database, or one country or some people of it, for other programs to read."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("export DATABASE"));
    parser.addOptions({options.format, options.output, options.area, console::filterOption(), options.asOf,
                       options.includePrivate, options.plain});
    if (const std::optional<int> ended = console::parse(parser, arguments, 1, 1))
        return *ended;
    if (const QString wrong = misuse(parser, options, exporters); !wrong.isEmpty()) {
        console::complain(wrong);
        return WrongUsage;
    }
    const auto database = console::openForReading(parser.positionalArguments().at(1));
    if (!database)
        return console::fail(database.error());
    Connection &connection = (*database)->connection();
    const Result<ExportRequest> request = requestOf(connection, parser, options);
    if (!request)
        return console::fail(request.error());
    const Status written =
        exportFile(connection, *exporters.exporter(parser.value(options.format)), *request,
                   parser.value(options.output), [](qint64, qint64) { return !isStopAsked(); });
    return written ? int(Done) : console::fail(written.error());
}

} // namespace delegations
