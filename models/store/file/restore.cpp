#include "models/store/file/restore.h"

#include "models/core/files/fileaccess.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/filewriting.h"
#include "models/core/files/hiddenpart.h"
#include "models/core/files/opendatabase.h"
#include "models/store/file/backup.h"
#include "models/store/file/keptfile.h"
#include "models/store/file/logorigin.h"
#include "models/store/file/reading.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/writerlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <optional>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

Result<RecordNumbers> numbersOf(Connection &connection)
{
    Query query(connection, "record_numbers");
    if (const Status started = query.run(); !started)
        return started.error();
    if (!query.next())
        return query.error();
    return RecordNumbers{query.integer(0), query.integer(1), query.integer(2), query.integer(3)};
}

/// Opens the backup and makes sure that it is one, and whole.
Result<std::unique_ptr<Connection>> openBackup(const QString &path, const QString &backup)
{
    const auto refused = [&backup](const char *text) {
        return Error{ErrorCode::Input, tr(text).arg(QDir::toNativeSeparators(backup)), {}};
    };
    const std::optional<FileIdentity> identity = fileIdentity(backup);
    if (identity && (identity == fileIdentity(path) || belongsToOpenDatabase(backup)))
        return refused("%1 is the database itself. Choose a backup of it.");
    const Result<DatabaseFile> file = DatabaseFile::open(backup);
    if (!file)
        return file.error();
    const Result<DatabaseHeader> header = file->header();
    if (!header)
        return header.error();
    if (const Status own = logorigin::verify(file->path()); !own)
        return own.error();
    auto connection = openForReading(*file, Connection::usualPatience);
    if (!connection)
        return connection;
    if (const Status verified = Migrator(**connection).verifySchema(); !verified)
        return verified.error();
    // The search of an older version is made anew when it is brought up to date.
    const bool isCurrent = header->version == currentSchemaVersion();
    const auto problems = findProblems(**connection, isCurrent ? CheckDepth::Full : CheckDepth::Pages);
    if (!problems && problems.error().code != ErrorCode::Damaged)
        return problems.error();
    if (!problems || !problems->isEmpty())
        return refused("The backup %1 is damaged itself. Nothing was changed; choose another backup.");
    return connection;
}

/// Nothing when it cannot be read as it stands there.
std::optional<RecordNumbers> presentNumbers(const QString &path)
{
    if (!QFileInfo::exists(path))
        return std::nullopt;
    // Of what this process has open, only SQLite may open the file.
    if (!belongsToOpenDatabase(path) && (!DatabaseFile::inspect(path) || !logorigin::verify(path)))
        return std::nullopt;
    const Result<DatabaseFile> file = DatabaseFile::open(path);
    if (!file)
        return std::nullopt;
    const auto connection = openForReading(*file, Connection::usualPatience);
    if (!connection)
        return std::nullopt;
    const auto problems = findProblems(**connection, CheckDepth::Pages);
    if (!problems || !problems->isEmpty())
        return std::nullopt;
    const Result<RecordNumbers> numbers = numbersOf(**connection);
    return numbers ? std::optional(*numbers) : std::nullopt;
}

/// The name under which the former file was kept. The new one belongs to the same user and group.
Result<QString> putInPlace(HiddenPart &part, const QString &target, const FileAccess &mostReadable)
{
    const std::optional<FileAccess> present = FileAccess::of(target);
    if (!(present ? present->narrowedTo(mostReadable) : mostReadable).applyTo(part.descriptor()))
        return writingError(target, errno);
    return replaceKeeping(target, part);
}

} // namespace

Result<RestorePreview> previewRestore(const QString &path, const QString &backup)
{
    const auto source = openBackup(path, backup);
    if (!source)
        return source.error();
    const Result<RecordNumbers> then = numbersOf(**source);
    if (!then)
        return then.error();
    const QString target = canonicalPath(path);
    return RestorePreview{path, backup, QFileInfo::exists(target), presentNumbers(target), *then};
}

Result<QString> restoreDatabase(const QString &path, const QString &backup, const QString &who)
{
    const QString target = canonicalPath(path); // A link keeps leading to the same place.
    if (QFileInfo(target).isDir())
        return Error{ErrorCode::Input,
                     tr("%1 is a folder, not a database. Choose a file.").arg(QDir::toNativeSeparators(path)),
                     {}};
    const auto source = openBackup(target, backup);
    if (!source)
        return source.error();
    std::optional<WriterLock> lock;
    if (QFileInfo::exists(target)) {
        const Result<DatabaseFile> present = DatabaseFile::open(target);
        if (!present)
            return present.error();
        lock.emplace(*present);
        if (const Status free = lock->acquire(who); !free)
            return free.error();
        if (present->isUsedElsewhere())
            return usedElsewhere(target);
    }
    HiddenPart part(QFileInfo(target).absolutePath());
    if (part.error() != 0)
        return writingError(target, part.error());
    if (const Status copied = writeCheckedCopy(**source, part.path()); !copied)
        return copied.error();
    return putInPlace(part, target, FileAccess::of(backup).value_or(FileAccess::ofPrivateFile()));
}

} // namespace delegations
