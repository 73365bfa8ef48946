#include "app/commandline/console.h"

#include "app/commandline/nearest.h"
#include "app/commandline/signals.h"
#include "app/useridentity.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/hiddenpart.h"
#include "models/language/dateproblem.h"
#include "models/store/read/filtertext.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <cerrno>
#include <unistd.h>

namespace delegations::console {

namespace {

/// Why standard output took no more, as errno says it.
int printingError = 0;

/// 0, or why not all of it was taken.
int write(int descriptor, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const ssize_t taken = ::write(descriptor, bytes.constData() + at, size_t(bytes.size() - at));
        if (taken < 0 && errno != EINTR)
            return errno;
        at += std::max<ssize_t>(taken, 0);
    }
    return 0;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

} // namespace

void printRaw(const QByteArray &bytes)
{
    if (printingError == 0)
        printingError = write(STDOUT_FILENO, bytes);
}

void print(const QString &text)
{
    printRaw(text.toUtf8() + '\n');
}

void print(const QJsonDocument &json)
{
    printRaw(json.toJson());
}

bool isPrinted()
{
    return printingError == 0;
}

int finished(int exitCode)
{
    if (isPrinted() || exitCode != Done)
        return exitCode;
    if (printingError != EPIPE)
        complain(tr("The output could not be written (%1). Make room where it goes, or send it elsewhere.")
                     .arg(qt_error_string(printingError)));
    return Failed;
}

void complain(const QString &text)
{
    if (isStopAsked())
        return;
    (void)write(STDERR_FILENO, "delegations: " + text.simplified().toUtf8() + '\n');
}

int fail(const Error &error)
{
    complain(error.userText);
    if (qEnvironmentVariableIsSet("DELEGATIONS_DEBUG"))
        complain(error.detail);
    return Failed;
}

namespace {

/// `lastTwo` says how a list ends: "%1 or %2".
QString listed(QStringList words, const QString &lastTwo)
{
    if (words.size() < 2)
        return words.value(0);
    const QString last = words.takeLast();
    return lastTwo.arg(words.join(QStringLiteral(", ")), last);
}

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

/// "Did you mean --format? " for an option that is not known; else nothing.
QString meantOption(const QCommandLineParser &parser)
{
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]+)"));
    QStringList known;
    auto options = option.globalMatch(parser.helpText());
    while (options.hasNext())
        known.append(options.next().captured(1));
    const QString meant = nearest(parser.unknownOptionNames().value(0), known);
    return meant.isEmpty() ? QString() : tr("Did you mean --%1?").arg(meant) + u' ';
}

} // namespace

QString oneOf(const QStringList &words)
{
    return listed(words, tr("%1 or %2"));
}

QString allOf(const QStringList &words)
{
    return listed(words, tr("%1 and %2"));
}

QString anyOf(const QStringList &parts)
{
    return listed(parts, tr("%1, or %2"));
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int atLeast, int atMost)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Show this help."));
    parser.addOption(help);
    if (!parser.parse(arguments)) {
        complain(parser.errorText() + u' ' + meantOption(parser) + tr("See --help."));
        return WrongUsage;
    }
    if (parser.isSet(help)) {
        printRaw(helpText(parser).toUtf8());
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
    sweepHiddenParts(QFileInfo(absolutePath(path)).path());
    return Database::open(path, purpose, userName());
}

Result<std::unique_ptr<Database>> openForReading(const QString &path)
{
    return open(path, Database::Purpose::Read);
}

Status found(const Result<QStringList> &problems, const QString &path)
{
    if (!problems)
        return problems.error();
    if (problems->isEmpty())
        return {};
    return Error{
        ErrorCode::Damaged,
        tr("%1 is damaged. Open a backup; this file was not changed.").arg(QDir::toNativeSeparators(path)),
        problems->join(u'\n')};
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

QCommandLineOption filterOption()
{
    return QCommandLineOption(
        QStringLiteral("filter"),
        tr("Only people of whom all of this holds, as \"country=KZ, role=chairman, has=email\". Words: %1.")
            .arg(allOf(filterWords())),
        QStringLiteral("FILTER"));
}

Result<Filter> filter(Connection &connection, const QCommandLineParser &parser)
{
    return readFilter(connection, parser.value(QStringLiteral("filter")));
}

Result<QDate> asOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("as-of")))
        return QDate::currentDate();
    const QString text = parser.value(QStringLiteral("as-of"));
    const ReadDate read = readDate(text);
    if (read.date && read.date->hasDay())
        return read.date->firstDay();
    const bool isShort = read.date || read.fault == DateFault::NotADate;
    const QString reason = isShort ? tr("Write the whole date, as 2022-06-05.") : dateProblem(read);
    return Error{ErrorCode::Input, tr("\"%1\" is not a day. %2").arg(text, reason), {}};
}

} // namespace delegations::console
