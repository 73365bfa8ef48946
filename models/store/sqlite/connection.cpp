#include "models/store/sqlite/connection.h"

#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <utility>

namespace delegations {

namespace {

/// As a file name of SQLite's, in which nothing of the path means anything but itself.
QString uri(const QString &path, const DatabaseSource &source, Connection::Access access)
{
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    const auto name = [&encoded](const char *options) {
        return QStringLiteral("file:%1?%2").arg(encoded, QLatin1String(options));
    };
    if (access == Connection::Access::Write)
        return name("mode=rwc");
    switch (source.reach) {
    case DatabaseSource::Reach::ReadOnly:
        return name("mode=ro");
    case DatabaseSource::Reach::Immutable:
        return name("mode=ro&immutable=1");
    case DatabaseSource::Reach::Shared:
        break;
    }
    // Readers open the file for writing too, but never create it, and PRAGMA query_only keeps them from
    // writing: who opens for reading only cannot clear away the files beside the database when it is the last
    // to go.
    return name("mode=rw");
}

/// Each connection is used by one thread at a time (others only interrupt it), and nobody asks how much
/// memory the engine has: it need lock neither. Before the engine's first use.
void configureEngine()
{
    static const int configured =
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD) | sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured); // Refused, it works all the same.
}

} // namespace

Connection::Connection(const DatabaseSource &source, std::chrono::milliseconds patience)
    : m_source(source), m_patience(patience), m_name(QUuid::createUuid().toString())
{
}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const DatabaseSource &source, Access access,
                                                     std::chrono::milliseconds patience)
{
    std::unique_ptr<Connection> connection(new Connection(source, patience));
    if (const Status connected = connection->connect(access); !connected)
        return connected.error();
    if (const Status configured = connection->configure(access); !configured)
        return configured.error();
    return connection;
}

/// As QSqlDatabase does itself from Qt 6.8 on.
void Connection::moveTo(QThread *thread)
{
    m_database.driver()->moveToThread(thread);
}

Status Connection::connect(Access access)
{
    using Missing = DatabaseFile::Missing;
    if (const Status expected = m_source.verify(); !expected)
        return expected;
    auto file =
        DatabaseFile::open(m_source.path, access == Access::Write ? Missing::Create : Missing::Refuse);
    if (!file)
        return file.error();
    m_file.emplace(std::move(file).value());
    m_source.path = m_file->path();
    configureEngine();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(uri(m_source.path, m_source, access));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI"));
    if (!m_database.open())
        return sqliteError(m_database.lastError(), QStringLiteral("open"));
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_busy_handler(m_handle, &Connection::wait, this);
    // SQLite has opened the name for itself, but read nothing yet.
    if (fileIdentity(m_source.path) == m_file->identity())
        return m_source.verify();
    DatabaseSource before = m_source;
    before.database = m_file->identity();
    return before.verify();
}

int Connection::wait(void *connection, int attempt)
{
    constexpr std::chrono::milliseconds step{10};
    const auto &self = *static_cast<const Connection *>(connection);
    if (self.m_isInterrupted || self.isStopped() || attempt * step >= self.m_patience)
        return 0;
    QThread::msleep(step.count());
    return 1;
}

int Connection::askStopped(void *connection)
{
    return static_cast<const Connection *>(connection)->isStopped() ? 1 : 0;
}

Status Connection::configure(Access access)
{
    const Status common =
        execute("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;");
    if (!common)
        return common;
    if (access == Access::Read)
        return execute("PRAGMA query_only = ON");
    // In KiB: room for the indexes that an import of a whole parliament writes to. The log is brought in by a
    // Checkpointer or at the end, not in the midst of a save.
    if (const Status room = execute("PRAGMA cache_size = -8192; PRAGMA wal_autocheckpoint = 0"); !room)
        return room;
    return execute(m_file->isOnNetwork() ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
}

Status Connection::execute(const QByteArray &script)
{
    char *message = nullptr;
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code == SQLITE_OK)
        return {};
    return sqliteError(sqlite3_extended_errcode(m_handle), text, QString::fromUtf8(script.left(60)));
}

Result<QVariant> Connection::scalar(const QString &sql)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return sqliteError(query.lastError(), sql);
    return query.next() ? query.value(0) : QVariant();
}

Result<quint32> Connection::schemaVersion()
{
    const Result<QVariant> version = scalar(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return version.error();
    return version->toUInt();
}

bool Connection::hasLog()
{
    const Result<QVariant> mode = scalar(QStringLiteral("PRAGMA journal_mode"));
    return mode && mode->toString() == QLatin1String("wal");
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    m_isInterrupted = true;
    sqlite3_interrupt(m_handle);
}

std::function<bool()> Connection::stopWhen(std::function<bool()> isStopped)
{
    constexpr int stepsBetween = 10'000; // Of the engine: well under a millisecond.
    std::function<bool()> before = std::exchange(m_isStopped, std::move(isStopped));
    sqlite3_progress_handler(m_handle, stepsBetween, m_isStopped ? &Connection::askStopped : nullptr, this);
    return before;
}

Result<std::unique_ptr<PreparedQuery>> Connection::take(const QString &name)
{
    if (const auto idle = m_idle.find(name); idle != m_idle.end()) {
        std::unique_ptr<PreparedQuery> prepared = std::move(idle->second);
        m_idle.erase(idle);
        return prepared;
    }
    const QString sql = StatementCatalog::sqlite().text(name);
    if (sql.isNull())
        return Error{
            ErrorCode::Internal,
            QCoreApplication::translate("Store", "A part of the program is missing. Install it again."),
            name};
    std::unique_ptr<PreparedQuery> prepared(new PreparedQuery{QSqlQuery(m_database),
                                                              sql.contains(QLatin1String(":day")),
                                                              sql.contains(QLatin1String(":language"))});
    prepared->query.setForwardOnly(true);
    if (!prepared->query.prepare(sql))
        return sqliteError(prepared->query.lastError(), name);
    return prepared;
}

void Connection::giveBack(const QString &name, std::unique_ptr<PreparedQuery> prepared)
{
    prepared->query.finish();
    m_idle.emplace(name, std::move(prepared));
}

} // namespace delegations
