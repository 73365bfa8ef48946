#include "app/console.h"

#include "app/useridentity.h"
#include "models/store/databasecheck.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>

#include <cstdio>

namespace delegations::console {

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8() + '\n');
}

void print(const QJsonDocument &json)
{
    write(stdout, json.toJson());
}

void complain(const QString &text)
{
    write(stderr, "delegations: " + text.simplified().toUtf8() + '\n');
}

int fail(const Error &error)
{
    complain(error.userText);
    if (qEnvironmentVariableIsSet("DELEGATIONS_DEBUG"))
        complain(error.detail);
    return Failed;
}

namespace {

constexpr qsizetype lineLength = 80;

/// Breaks a line between words; the lines that follow begin below the text of the first.
QString wrapped(const QString &line)
{
    if (line.size() <= lineLength)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', lineLength);
    return end <= 0 ? line : line.left(end) + u'\n' + wrapped(line.mid(end + 1));
}

/// The parser's own text, with the usage as it is typed.
QString helpText(const QCommandLineParser &parser)
{
    QStringList lines = parser.helpText().split(u'\n');
    const QString options = QStringLiteral("] "); // Of "[options] ", in Qt's language.
    const qsizetype syntax = lines.first().indexOf(options) + options.size();
    lines.first() = tr("Usage: delegations %1 [options]").arg(lines.first().mid(syntax));
    for (QString &line : lines)
        line = wrapped(line);
    return lines.join(u'\n');
}

} // namespace

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int atLeast, int atMost)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        complain(parser.errorText() + u' ' + tr("See --help."));
        return WrongUsage;
    }
    if (parser.isSet(help)) {
        write(stdout, helpText(parser).toUtf8());
        return Done;
    }
    const qsizetype given = parser.positionalArguments().size() - 1; // Less the command's own name.
    if (given >= atLeast && given <= atMost)
        return std::nullopt;
    complain(given < atLeast ? tr("Something is missing after the command. See --help.")
                             : tr("There is more than the command takes. See --help."));
    return WrongUsage;
}

Result<std::unique_ptr<Database>> open(const QString &path, Database::Purpose purpose)
{
    auto database = Database::open(path, purpose, userName());
    if (!database || purpose == Database::Purpose::Read)
        return database;
    const auto problems = findProblems((*database)->connection(), CheckDepth::FullBeforeWriting);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty()) {
        return Error{ErrorCode::Damaged,
                     tr("%1 is damaged. Open a backup; this file was not changed.")
                         .arg(QDir::toNativeSeparators(path)),
                     problems->join(u'\n')};
    }
    return database;
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    return open(path, Database::Purpose::Read);
}

QCommandLineOption asOfOption()
{
    return QCommandLineOption(QStringLiteral("as-of"),
                              tr("Show what held on this day (YYYY-MM-DD); today if not given."),
                              QStringLiteral("DATE"));
}

QCommandLineOption jsonOption()
{
    return QCommandLineOption(QStringLiteral("json"), tr("Print JSON."));
}

Result<QDate> asOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("as-of")))
        return QDate::currentDate();
    const QString text = parser.value(QStringLiteral("as-of"));
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (date.isValid())
        return date;
    return Error{ErrorCode::Input, tr("\"%1\" is not a date. Write it as 2022-06-05.").arg(text), {}};
}

} // namespace delegations::console
