#include "models/store/file/reading.h"

#include "models/store/schema/migrator.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/privatecopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>

namespace delegations {

namespace {

using Reach = DatabaseSource::Reach;
using Opened = Result<std::unique_ptr<Connection>>;

/// What SQLite makes of shared memory at first (32 KiB), and as much again.
constexpr quint64 littleRoom = 64 * 1024;

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

QString folderOf(const DatabaseFile &file)
{
    return QFileInfo(file.path()).absolutePath();
}

/// -1 where there is none.
qint64 sizeBeside(const DatabaseFile &file, const char *end)
{
    struct stat beside = {};
    return ::stat(QFile::encodeName(file.path() + QLatin1String(end)).constData(), &beside) == 0
               ? beside.st_size
               : -1;
}

bool hasRoom(const DatabaseFile &file)
{
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folderOf(file)).constData(), &disk) != 0 || disk.f_blocks == 0)
        return true; // Not known.
    const quint64 blocks = ::geteuid() == 0 ? disk.f_bfree : disk.f_bavail;
    const bool hasNames = disk.f_files == 0 || disk.f_favail > 0;
    return hasNames && blocks * disk.f_frsize >= littleRoom;
}

bool mayWriteIn(const QString &folder)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(folder).constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

/// Opening alone tells nothing: SQLite looks at the file with the first statement.
Opened tryOut(const DatabaseSource &source, std::chrono::milliseconds patience)
{
    Opened connection = Connection::open(source, Connection::Access::Read, patience);
    if (!connection)
        return connection;
    if (const auto read = (*connection)->scalar(QStringLiteral("PRAGMA schema_version")); !read)
        return read.error();
    return connection;
}

/// Whether another way to reach the file may do where this one did not.
bool isForPlace(const Error &error)
{
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::InputOutput;
}

/// Whether what was saved stands beside the file only, in part.
bool mustReplay(const DatabaseFile &file, const DatabaseHeader &header)
{
    return sizeBeside(file, header.hasLog ? "-wal" : "-journal") > 0;
}

std::vector<Reach> waysWithFilesBeside(const DatabaseFile &file, const DatabaseHeader &header, bool canWrite)
{
    constexpr qint64 wholeMemory = 32 * 1024;
    std::vector<Reach> ways;
    if (canWrite || (!header.hasLog && !mustReplay(file, header)))
        ways.push_back(Reach::Shared);
    if (header.hasLog && sizeBeside(file, "-wal") >= 0 && sizeBeside(file, "-shm") >= wholeMemory)
        ways.push_back(Reach::ReadOnly);
    return ways;
}

Status bringUpToDate(const QString &copy)
{
    const Opened connection = Connection::open(copy, Connection::Access::Write);
    if (!connection)
        return connection.error();
    Migrator migrator(**connection);
    const Status verified = migrator.verifySchema();
    return verified ? migrator.migrate() : verified;
}

Opened openCopy(const DatabaseFile &file, bool isOlder, std::chrono::milliseconds patience)
{
    auto copy = PrivateCopy::make(file);
    if (!copy)
        return copy.error();
    DatabaseSource source((*copy)->path());
    source.copy = *copy;
    if (const Status updated = isOlder ? bringUpToDate(source.path) : Status(); !updated)
        return updated.error();
    return tryOut(source, patience);
}

} // namespace

Status checkWritable(const DatabaseFile &file)
{
    if (!file.isWritable())
        return Error{ErrorCode::ReadOnly,
                     tr("The file %1 is write-protected and cannot be written. To edit it, allow writing to "
                        "it, or copy it to a folder of your own.")
                         .arg(QDir::toNativeSeparators(file.path())),
                     {}};
    const QString folder = QDir::toNativeSeparators(folderOf(file));
    if (!mayWriteIn(folderOf(file)))
        return Error{ErrorCode::ReadOnly,
                     tr("The folder %1 cannot be written, nor the database in it. To edit it, copy it to a "
                        "folder of your own.")
                         .arg(folder),
                     {}};
    if (!hasRoom(file))
        return Error{ErrorCode::DiskFull,
                     tr("There is no room left on the disk of %1. Make room, and open the database again.")
                         .arg(folder),
                     {}};
    return {};
}

Result<std::unique_ptr<Connection>> openForReading(const DatabaseFile &file,
                                                   std::chrono::milliseconds patience)
{
    const Result<DatabaseHeader> header = file.header();
    if (!header)
        return header.error();
    const Status canWrite = checkWritable(file);
    const bool isOlder = header->version < currentSchemaVersion();
    const bool isWhole = !isOlder && !mustReplay(file, *header);
    DatabaseSource source(file.path());
    source.database = file.identity();
    for (const Reach way :
         isOlder ? std::vector<Reach>() : waysWithFilesBeside(file, *header, canWrite.ok())) {
        source.reach = way;
        Opened connection = tryOut(source, patience);
        if (connection || !isForPlace(connection.error()))
            return connection;
    }
    // What cannot be written from here, others may still write: read as it lies there it could change on the
    // way. Only where there is no room for a copy it has to do.
    if (!isWhole || canWrite || canWrite.error().code == ErrorCode::ReadOnly) {
        Opened connection = openCopy(file, isOlder, patience);
        if (connection || !isWhole || !isForPlace(connection.error()))
            return connection;
    }
    source.reach = Reach::Immutable;
    return tryOut(source, patience);
}

} // namespace delegations
