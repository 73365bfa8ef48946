#include "models/store/connection.h"

#include "models/core/networkfolder.h"
#include "models/store/sqliteerror.h"
#include "models/store/statementcatalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

namespace delegations {

namespace {

/// How long a statement waits for another program's lock, in milliseconds.
constexpr int busyTimeout = 5000;

/// As SQLite's file name that opens it only when it is there.
QString existingFile(const QString &path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/");
    return QStringLiteral("file:%1?mode=rw").arg(QString::fromLatin1(encoded));
}

} // namespace

Connection::Connection(QString path) : m_path(std::move(path)), m_name(QUuid::createUuid().toString()) {}

Connection::~Connection()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path));
    if (const Status connected = connection->connect(access); !connected)
        return connected.error();
    if (const Status configured = connection->configure(access); !configured)
        return configured.error();
    return connection;
}

Status Connection::connect(Access access)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    // Readers open the file for writing too, but never create it, and PRAGMA query_only keeps them from
    // writing: who opens for reading only cannot clear away the files beside the database when it is the last
    // to go.
    m_database.setDatabaseName(access == Access::Read ? existingFile(m_path) : m_path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout);
    if (access == Access::Read)
        options += QStringLiteral(";QSQLITE_OPEN_URI");
    m_database.setConnectOptions(options);
    if (!m_database.open())
        return sqliteError(m_database.lastError(), QStringLiteral("open"));
    m_mark.emplace(m_path);
    const QVariant handle = m_database.driver()->handle();
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    return {};
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
    // The log needs memory that is shared with every other program that has the file open.
    return execute(isOnNetwork(m_path) ? "PRAGMA journal_mode = DELETE" : "PRAGMA journal_mode = WAL");
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

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_handle) == 0;
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

Result<std::unique_ptr<QSqlQuery>> Connection::take(const QString &name)
{
    if (const auto idle = m_idle.find(name); idle != m_idle.end()) {
        std::unique_ptr<QSqlQuery> query = std::move(idle->second);
        m_idle.erase(idle);
        return query;
    }
    auto query = std::make_unique<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    const QString sql = StatementCatalog::sqlite().text(name);
    if (sql.isNull())
        return Error{
            ErrorCode::Internal,
            QCoreApplication::translate("Store", "A part of the program is missing. Install it again."),
            name};
    if (!query->prepare(sql))
        return sqliteError(query->lastError(), name);
    return query;
}

void Connection::giveBack(const QString &name, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_idle.emplace(name, std::move(query));
}

} // namespace delegations
