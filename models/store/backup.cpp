#include "models/store/backup.h"

#include "models/store/connection.h"
#include "models/store/databasecheck.h"
#include "models/store/query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

/// Whether the file or folder is on the disk and not only in memory.
bool synchronize(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synchronized = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synchronized;
}

Status writeChecked(Connection &connection, const QString &part)
{
    // VACUUM INTO leaves the database alone, but query_only, which a reading connection has, would forbid it.
    const Result<QVariant> queryOnly = connection.scalar(QStringLiteral("PRAGMA query_only"));
    if (const Status allowed = connection.execute("PRAGMA query_only = OFF"); !allowed)
        return allowed;
    const Status copied = Query(connection, "copy_into").bind(":file", part).run();
    if (queryOnly && queryOnly->toBool())
        (void)connection.execute("PRAGMA query_only = ON");
    if (!copied)
        return copied;
    const auto copy = Connection::open(part, Connection::Access::Read);
    if (!copy)
        return copy.error();
    const Result<QStringList> problems = findProblems(**copy, CheckDepth::Pages);
    if (!problems)
        return problems.error();
    if (!problems->isEmpty())
        return Error{ErrorCode::Damaged,
                     tr("The copy was not written: the database has faults. Run a check."),
                     problems->join(u'\n')};
    return {};
}

} // namespace

Status writeBackup(Connection &connection, const QString &path, ExistingFile existing)
{
    const QString shown = QDir::toNativeSeparators(path);
    const bool isItself =
        QFileInfo(path).canonicalFilePath() == QFileInfo(connection.path()).canonicalFilePath();
    if (QFileInfo::exists(path) && (existing == ExistingFile::Keep || isItself))
        return Error{ErrorCode::Input,
                     tr("%1 exists already. It was not changed; choose another name.").arg(shown),
                     {}};
    const QString part = path + QStringLiteral(".part");
    QFile::remove(part);
    const Status written = writeChecked(connection, part);
    // rename(2) replaces in one step, which QFile::rename does not.
    const bool renamed =
        written && synchronize(part) &&
        ::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) == 0;
    if (renamed && synchronize(QFileInfo(path).absolutePath()))
        return {};
    QFile::remove(part);
    if (!written)
        return written;
    return Error{ErrorCode::InputOutput,
                 tr("%1 could not be written. Check that you may write in its folder.").arg(shown),
                 {}};
}

} // namespace delegations
