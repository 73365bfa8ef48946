#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/useridentity.h"
#include "models/language/languagecode.h"
#include "models/report/kinds/reportkinds.h"
#include "models/store/sqlite/lookup.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

/// Of reports that can be about one record: their names.
QStringList namesOfOne()
{
    QStringList names;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.subject->find)
            names.append(kind.name);
    }
    return names;
}

/// Of reports that can be about some people: their names.
QStringList namesOfFiltered()
{
    QStringList names;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.takesFilter)
            names.append(kind.name);
    }
    return names;
}

/// What such a record is: each once.
QStringList subjects()
{
    QStringList texts;
    for (const ReportKind &kind : reportKinds()) {
        if (kind.subject->find)
            texts.append(kind.subject->subjectText());
    }
    texts.removeDuplicates();
    return texts;
}

QStringList contents()
{
    QStringList texts;
    for (const ReportKind &kind : reportKinds())
        texts.append(kind.contentText());
    return texts;
}

/// One record, or else a country, or else everything.
Result<Scope> scopeOf(Connection &connection, const ReportKind &kind, const QString &code, const QString &uid)
{
    const bool isOne = !uid.isEmpty();
    if (!isOne && code.isEmpty())
        return Scope();
    const Result<qint64> record = isOne ? kind.subject->find(connection, uid) : findArea(connection, code);
    if (!record)
        return record.error();
    return Scope(isOne ? kind.subject->kind : RecordKind::Area, *record);
}

struct Options
{
    QCommandLineOption output{{QStringLiteral("o"), QStringLiteral("output")},
                              tr("The PDF file to write."),
                              QStringLiteral("FILE.pdf")};
    QCommandLineOption area{QStringLiteral("area"), tr("Only this country, by its ISO code."),
                            QStringLiteral("CODE")};
    QCommandLineOption uid{
        QStringLiteral("uid"),
        tr("Only this %1, by the uid that search --json prints.").arg(console::oneOf(subjects())),
        QStringLiteral("UID")};
    QCommandLineOption language{
        QStringLiteral("language"),
        tr("%1; %2 if not given.").arg(console::oneOf(programLanguages()), programLanguages().first()),
        programLanguages().join(u'|'), programLanguages().first()};
};

/// What is wrong with how the command was called; empty when nothing is.
QString misuse(const QCommandLineParser &parser, const Options &options)
{
    const QString kind = parser.positionalArguments().at(2);
    if (!reportKind(kind))
        return tr("There is no report \"%1\": choose %2. See --help.")
            .arg(kind, reportNames().join(QStringLiteral(", ")));
    if (!parser.isSet(options.output))
        return tr("-o FILE.pdf is missing. See --help.");
    if (!programLanguages().contains(parser.value(options.language)))
        return tr("--language takes %1. See --help.").arg(programLanguages().join(QStringLiteral(", ")));
    if (parser.isSet(console::filterOption()) && !reportKind(kind)->takesFilter)
        return tr("--filter goes with %1 only. See --help.").arg(console::allOf(namesOfFiltered()));
    if (parser.isSet(console::filterOption()) && parser.isSet(options.uid))
        return tr("--filter and --uid do not go together. See --help.");
    if (parser.isSet(options.uid) && !reportKind(kind)->subject->find)
        return tr("--uid goes with %1 only. See --help.").arg(console::allOf(namesOfOne()));
    return {};
}

} // namespace

int runReport(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Writes a report as PDF: %1.").arg(console::anyOf(contents())));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database."),
                                 QStringLiteral("report DATABASE"));
    parser.addPositionalArgument(QStringLiteral("KIND"), console::oneOf(reportNames()) + u'.',
                                 reportNames().join(u'|'));
    parser.addOptions({options.output, options.area, console::filterOption(), options.uid, options.language,
                       console::asOfOption()});
    if (const std::optional<int> ended = console::parse(parser, arguments, 2, 2))
        return *ended;
    if (const QString wrong = misuse(parser, options); !wrong.isEmpty()) {
        console::complain(wrong);
        return WrongUsage;
    }
    const Result<QDate> day = console::asOf(parser);
    if (!day)
        return console::fail(day.error());
    const QString path = parser.positionalArguments().at(1);
    const ReportKind &kind = *reportKind(parser.positionalArguments().at(2));
    const auto database = console::openForReading(path);
    if (!database)
        return console::fail(database.error());
    ReportRequest request;
    request.day = *day;
    request.language = parser.value(options.language);
    request.database = QFileInfo(path).fileName();
    request.madeAt = QDateTime::currentDateTime();
    request.author = userName();
    Connection &connection = (*database)->connection();
    const Result<Filter> filter = console::filter(connection, parser);
    if (!filter)
        return console::fail(filter.error());
    request.filter = *filter;
    const Result<Scope> scope =
        scopeOf(connection, kind, parser.value(options.area), parser.value(options.uid));
    if (!scope)
        return console::fail(scope.error());
    request.scope = *scope;
    const Result<PaintedDocument> written =
        writeReport(connection, kind.name, request, parser.value(options.output));
    if (!written)
        return console::fail(written.error());
    if (written->missing.isEmpty())
        return Done;
    console::complain(
        tr("%1 was written, but: %2").arg(parser.value(options.output), written->missing.text()));
    return Failed;
}

} // namespace delegations
