#include "models/store/database.h"

#include "models/store/backup.h"
#include "models/store/checkpointer.h"
#include "models/store/databasecheck.h"
#include "models/store/databasefile.h"
#include "models/store/logorigin.h"
#include "models/store/migrator.h"
#include "models/store/sqliteerror.h"

#include <QDateTime>

#include <sqlite3.h>

namespace delegations {

namespace {

Status build(const QString &path, const std::function<Status(Connection &)> &fill)
{
    const auto connection = Connection::open(path, Connection::Access::Write);
    if (!connection)
        return connection.error();
    const Status migrated = Migrator(**connection).migrate();
    return migrated && fill ? fill(**connection) : migrated;
}

/// Opening for writing marks a file that has no write-ahead log, which a backup is, as one that has: what is
/// refused is refused before that. Who edits is told of damage in the background instead.
Status verifyUnmarked(const QString &path, Database::Purpose purpose)
{
    const auto connection = Connection::open(path, Connection::Access::Read);
    if (!connection)
        return connection.error();
    if (const Status verified = Migrator(**connection).verifySchema(); !verified)
        return verified;
    if (purpose == Database::Purpose::Edit)
        return {};
    const Result<QStringList> problems = findProblems(**connection, CheckDepth::Structure);
    if (!problems)
        return problems.error();
    return problems->isEmpty() ? Status() : sqliteError(SQLITE_CORRUPT, problems->first(), path);
}

QString backupPath(const QString &path, quint32 version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    return QStringLiteral("%1.version-%2.%3.backup").arg(path).arg(version).arg(stamp);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Purpose purpose, const QString &who)
{
    const Result<DatabaseFile> file = DatabaseFile::inspect(path);
    if (!file)
        return file.error();
    const bool isOlder = file->version < Migrator::currentVersion();
    std::unique_ptr<Database> database(new Database);
    if (const Status locked =
            database->lock(path, isOlder && purpose == Purpose::Read ? Purpose::Write : purpose, who);
        !locked)
        return locked.error();
    if (const Status own = database->verifyLog(path, who); !own)
        return own.error();
    if (!file->hasLog && database->m_lock) {
        if (const Status verified = verifyUnmarked(path, purpose); !verified)
            return verified.error();
    }
    if (const Status connected = database->connect(path); !connected)
        return connected.error();
    return database;
}

Status Database::lock(const QString &path, Purpose purpose, const QString &who)
{
    if (purpose == Purpose::Read)
        return {};
    auto lock = std::make_unique<WriterLock>(path);
    const Status acquired = lock->acquire(who);
    if (acquired) {
        m_lock = std::move(lock);
        return {};
    }
    if (purpose == Purpose::Edit && acquired.error().code == ErrorCode::InUse) {
        m_editedBy = lock->holder();
        return {};
    }
    return acquired;
}

/// While somebody edits, the log is theirs, and known to belong.
Status Database::verifyLog(const QString &path, const QString &who) const
{
    if (!logorigin::hasLog(path) || !m_editedBy.isEmpty())
        return {};
    if (m_lock)
        return logorigin::verify(path);
    WriterLock lock(path);
    const Status acquired = lock.acquire(who);
    return acquired || acquired.error().code != ErrorCode::InUse ? logorigin::verify(path) : Status();
}

Status Database::connect(const QString &path)
{
    auto connection = Connection::open(path, m_lock ? Connection::Access::Write : Connection::Access::Read);
    if (!connection)
        return connection.error();
    m_connection = std::move(connection).value();
    if (const Status verified = Migrator(*m_connection).verifySchema(); !verified)
        return verified;
    return m_lock ? migrate() : Status();
}

Status Database::migrate()
{
    Migrator migrator(*m_connection);
    const Result<quint32> version = migrator.version();
    if (!version || *version == Migrator::currentVersion())
        return version ? Status() : Status(version.error());
    if (const Status saved = writeBackup(*m_connection, backupPath(path(), *version)); !saved)
        return saved;
    if (const Status migrated = migrator.migrate(); !migrated)
        return migrated;
    (void)emptyLog(*m_connection);
    return migrator.verifySchema();
}

Status Database::create(const QString &path, const std::function<Status(Connection &)> &fill,
                        ExistingFile existing)
{
    PartFile part(path);
    if (const Status begun = part.begin(existing); !begun)
        return begun;
    if (const Status built = build(part.path(), fill); !built)
        return built;
    return part.publish(existing);
}

} // namespace delegations
