#include "models/store/file/database.h"

#include "models/store/file/backup.h"
#include "models/store/file/checkpointer.h"
#include "models/store/file/logorigin.h"
#include "models/store/file/reading.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/migrations.h"
#include "models/store/sqlite/sqliteerror.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

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
Status verifyUnmarked(const DatabaseSource &source, Database::Purpose purpose,
                      std::chrono::milliseconds patience)
{
    const auto connection = Connection::open(source, Connection::Access::Read, patience);
    if (!connection)
        return connection.error();
    if (const Status verified = Migrator(**connection).verifySchema(); !verified)
        return verified;
    if (purpose == Database::Purpose::Edit)
        return {};
    const Result<QStringList> problems = findProblems(**connection, CheckDepth::Structure);
    if (!problems)
        return problems.error();
    return problems->isEmpty() ? Status() : damaged(problems->first(), source.path);
}

/// The name may be cut, so that it is not too long.
QString backupPath(const QString &path, quint32 version)
{
    constexpr qsizetype longest = 200; // Bytes of the database's own name.
    const QFileInfo info(path);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = info.fileName();
    while (QFile::encodeName(name).size() > longest)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return QStringLiteral("%1/%2.version-%3.%4.backup")
        .arg(info.absolutePath(), name)
        .arg(version)
        .arg(stamp);
}

/// Whether reading would do where writing does not.
bool forbidsWriting(const Error &error)
{
    return error.code == ErrorCode::ReadOnly || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::Internal;
}

QString whyReading(const Error &error, const QString &editing)
{
    if (error.code == ErrorCode::InUse)
        return QCoreApplication::translate("Store",
                                           "%1 You can read it; changes made there appear when you open it "
                                           "again.")
            .arg(editing);
    return QCoreApplication::translate("Store", "Opened for reading: %1").arg(error.userText);
}

} // namespace

Database::Database(QString path, DatabaseFile file, Purpose purpose)
    : m_path(std::move(path)), m_file(std::move(file)), m_purpose(purpose)
{
}

Database::~Database()
{
    if (m_connection && m_lock && !m_connection->verifyPlace())
        leavePlace();
}

bool Database::takesLong(const QString &path)
{
    // What is smaller is open before anybody notices.
    constexpr qint64 large = 1024 * 1024;
    const auto file = DatabaseFile::open(path);
    const Result<DatabaseHeader> header = file ? file->header() : file.error();
    if (!header)
        return false; // It is refused in a moment.
    const qint64 log = QFileInfo(file->path() + QStringLiteral("-wal")).size();
    const bool isOlder = header->version < currentSchemaVersion();
    const bool isCopied = header->hasLog && !checkWritable(*file);
    return log > large || ((isOlder || isCopied) && QFileInfo(file->path()).size() > large);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Purpose purpose, const QString &who)
{
    auto file = DatabaseFile::open(path);
    if (!file)
        return file.error();
    std::unique_ptr<Database> database(new Database(absolutePath(path), std::move(file).value(), purpose));
    if (const Status opened = database->openAs(purpose, who); !opened)
        return opened.error();
    database->m_connection->expectPlace();
    return database;
}

Status Database::openAs(Purpose purpose, const QString &who)
{
    const Result<DatabaseHeader> header = m_file.header();
    if (!header)
        return header.error();
    const bool isOlder = header->version < currentSchemaVersion();
    if (purpose == Purpose::Read && !isOlder)
        return connectForReading();
    Status written = lock(who);
    const bool isInUse = !written && written.error().code == ErrorCode::InUse;
    if (written)
        written = connectForWriting(purpose);
    if (written || purpose == Purpose::Write)
        return written;
    // An older file is brought up to date by who edits it, within a moment.
    if (isInUse ? isOlder : !forbidsWriting(written.error()))
        return written;
    m_isEditedElsewhere = isInUse;
    m_readingReason = whyReading(written.error(), isInUse ? m_lock->editingText() : QString());
    m_connection.reset();
    m_lock.reset();
    return connectForReading();
}

std::chrono::milliseconds Database::patience() const
{
    return m_purpose == Purpose::Edit ? Connection::windowPatience : Connection::usualPatience;
}

Status Database::lock(const QString &who)
{
    if (const Status writable = checkWritable(m_file); !writable)
        return writable;
    m_lock = std::make_unique<WriterLock>(m_file);
    return m_lock->acquire(who);
}

Status Database::connectForWriting(Purpose purpose)
{
    DatabaseSource source(m_file.path());
    source.database = m_file.identity();
    // Read again: who had the lock before may have changed it.
    const Result<DatabaseHeader> header = m_file.header();
    if (!header)
        return header.error();
    if (const Status own = logorigin::verify(m_file.path()); !own)
        return own;
    if (!header->hasLog) {
        if (const Status verified = verifyUnmarked(source, purpose, patience()); !verified)
            return verified;
    }
    auto connection = Connection::open(source, Connection::Access::Write, patience());
    if (!connection)
        return connection.error();
    m_connection = std::move(connection).value();
    const Status verified = Migrator(*m_connection).verifySchema();
    return verified ? migrate() : verified;
}

Status Database::connectForReading()
{
    if (const Status own = logorigin::verify(m_file.path()); !own)
        return own;
    auto connection = openForReading(m_file, patience());
    if (!connection)
        return connection.error();
    m_connection = std::move(connection).value();
    return Migrator(*m_connection).verifySchema();
}

bool Database::leavePlace()
{
    if (m_hasLeft || !m_lock || source().copy)
        return m_hasLeft;
    // Where only the log was taken away, somebody else has gone on with the file.
    const bool hasMoved = fileIdentity(source().path) != identity();
    if (!hasMoved || m_file.isUsedElsewhere() || m_connection->inTransaction())
        return false;
    // Nothing, where the log was not open: then there is nothing in it.
    const Result<QVariant> busy = m_connection->scalar(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy || busy->toInt() != 0)
        return false;
    m_hasLeft = true;
    const DatabaseSource &place = source();
    for (const auto &[end, identity] : {std::pair("-wal", place.log), std::pair("-shm", place.memory)}) {
        const QString beside = place.path + QLatin1String(end);
        if (identity && fileIdentity(beside) == identity)
            QFile::remove(beside);
    }
    m_lock.reset(); // Nothing more is written; what has the name now is another's.
    return true;
}

Status Database::migrate()
{
    Migrator migrator(*m_connection);
    const Result<quint32> version = m_connection->schemaVersion();
    if (!version || *version == currentSchemaVersion())
        return version ? Status() : Status(version.error());
    if (const Status saved = writeBackup(*m_connection, backupPath(m_file.path(), *version)); !saved)
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
