#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/useridentity.h"
#include "models/store/file/restore.h"

#include <QCoreApplication>
#include <QDir>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Console", text);
}

void printNumbers(const RestorePreview &preview)
{
    const auto line = [&](const QString &what, qint64 RecordNumbers::*count) {
        const QString then = QString::number(preview.then.*count);
        console::print(preview.now
                           ? tr("%1: %2 now, %3 in the backup").arg(what).arg((*preview.now).*count).arg(then)
                           : tr("%1: %2 in the backup").arg(what, then));
    };
    if (preview.exists && !preview.now)
        console::print(tr("What the present file holds cannot be read."));
    line(tr("Persons"), &RecordNumbers::persons);
    line(tr("Organizations"), &RecordNumbers::bodies);
    line(tr("Memberships"), &RecordNumbers::memberships);
    line(tr("News"), &RecordNumbers::news);
}

} // namespace

int runRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        tr("Puts a checked copy of a backup in a database's place. The present file, damaged or not, is kept "
           "beside it as DATABASE.before-restore.DATE.db."));
    parser.addPositionalArgument(QStringLiteral("DATABASE"), tr("The database; nobody may have it open."),
                                 QStringLiteral("restore DATABASE"));
    parser.addPositionalArgument(QStringLiteral("BACKUP"), tr("The backup, which stays as it is."));
    if (const std::optional<int> ended = console::parse(parser, arguments, 2, 2))
        return *ended;
    const QString path = parser.positionalArguments().at(1);
    const QString backup = parser.positionalArguments().at(2);
    const Result<RestorePreview> preview = previewRestore(path, backup);
    if (!preview)
        return console::fail(preview.error());
    const Result<QString> kept = restoreDatabase(path, backup, userName());
    if (!kept)
        return console::fail(kept.error());
    printNumbers(*preview);
    if (!kept->isEmpty())
        console::print(tr("The former file is kept as %1.").arg(QDir::toNativeSeparators(*kept)));
    if (console::isPrinted())
        return Done;
    return console::fail({ErrorCode::InputOutput,
                          tr("The backup was put in place, but what changed could not be printed. "
                             "Do not restore again; the former file is kept beside the database."),
                          {}});
}

} // namespace delegations
