#include "models/store/partfile.h"

#include "models/store/connection.h"
#include "models/store/databasefile.h"
#include "models/store/logorigin.h"
#include "models/store/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace delegations {

namespace {

Error fileError(ErrorCode code, const char *text, const QString &path)
{
    return {code, QCoreApplication::translate("Store", text).arg(QDir::toNativeSeparators(path)), {}};
}

/// Whether the file or folder is on the disk and not only in memory.
bool isOnDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synchronized = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synchronized;
}

/// Not QFile::rename, which looks first and renames then.
bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // File systems that cannot do it in one step.
    return (errno == EINVAL || errno == ENOSYS) &&
           QFile::rename(QFile::decodeName(from), QFile::decodeName(to));
}

/// Without the folder in which the trash stands Qt would take the present folder for the trash.
bool moveToTrash(const QString &path)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir().mkpath(data) && QFileInfo(data).isWritable() && QFile::moveToTrash(path);
}

/// What a killed program left in the log of the database belongs into it: lying beside another database of
/// its name it would be taken for that one's.
bool settleLog(const QString &database)
{
    const QString log = database + QStringLiteral("-wal");
    if (QFileInfo::exists(database) && QFileInfo::exists(log) && logorigin::verify(database))
        (void)Connection::open(database, Connection::Access::Write);
    return !QFileInfo::exists(log);
}

} // namespace

PartFile::PartFile(const QString &wanted)
    : m_wanted(wanted)
    , m_path(QFileInfo(wanted).absoluteDir().filePath(
          QStringLiteral(".~%1.part").arg(QUuid::createUuid().toString(QUuid::Id128))))
{
}

PartFile::~PartFile()
{
    for (const char *end : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1String(end));
}

Status PartFile::mayTakePlace(ExistingFile existing) const
{
    if (!QFileInfo::exists(m_wanted) && !QFileInfo(m_wanted).isSymLink())
        return {};
    if (existing == ExistingFile::Keep)
        return fileError(ErrorCode::Input, "%1 exists already. It was not changed; choose another name.",
                         m_wanted);
    const Result<DatabaseFile> present = DatabaseFile::inspect(m_wanted);
    if (present || present.error().code == ErrorCode::Newer)
        return {};
    return fileError(ErrorCode::Foreign,
                     "%1 is no Delegations database, but a document of another kind. It was not changed; "
                     "choose another name.",
                     m_wanted);
}

Status PartFile::synchronize() const
{
    // What stands in a write-ahead log would not come along.
    if (QFileInfo(m_path + QStringLiteral("-wal")).size() > 0 || !isOnDisk(m_path))
        return fileError(ErrorCode::InputOutput,
                         "%1 could not be written. Check that there is room on the disk.", m_wanted);
    return {};
}

bool PartFile::rename(ExistingFile existing) const
{
    const QByteArray from = QFile::encodeName(m_path);
    const QByteArray to = QFile::encodeName(m_wanted);
    const bool renamed = existing == ExistingFile::Replace
                             ? ::rename(from.constData(), to.constData()) == 0 // Replaces in one step.
                             : renameToFreeName(from, to);
    return renamed && isOnDisk(QFileInfo(m_wanted).absolutePath());
}

Status PartFile::publish(ExistingFile existing)
{
    if (const Status written = synchronize(); !written)
        return written;
    if (const Status free = mayTakePlace(existing); !free)
        return free;
    WriterLock lock(m_wanted);
    const bool isThere = QFileInfo::exists(m_wanted);
    if (isThere) {
        if (const Status unused = lock.acquire(QCoreApplication::applicationName()); !unused)
            return unused;
    }
    if (!settleLog(m_wanted))
        return fileError(ErrorCode::Input,
                         "Beside %1 stands the log (-wal) of a database that had this name. Nothing was "
                         "changed; choose another name.",
                         m_wanted);
    if (isThere && existing == ExistingFile::Trash && !moveToTrash(m_wanted))
        return fileError(ErrorCode::InputOutput,
                         "%1 cannot be moved to the trash. It was not changed; choose another name.",
                         m_wanted);
    if (rename(existing))
        return {};
    return fileError(ErrorCode::InputOutput,
                     "%1 could not be written. Check that you may write in its folder.", m_wanted);
}

} // namespace delegations
