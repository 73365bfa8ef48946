#pragma once

#include "models/core/opendatabase.h"
#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <atomic>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;

namespace delegations {

/// One connection to one database file. Belongs to the thread that opened it, except for interrupt().
class Connection
{
public:
    enum class Access { Write, Read };

    /// Connects and sets what every connection needs (foreign keys, untrusted schema, durability, busy
    /// timeout). With Access::Write a missing file is created; with Access::Read nothing can be written. Does
    /// not look at the content.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QString path() const { return m_path; }

    /// Runs several statements that give no rows: migrations, pragmas, BEGIN IMMEDIATE.
    Status execute(const QByteArray &script);
    /// The one value of a pragma or a scalar statement; null when it gives no row.
    [[nodiscard]] Result<QVariant> scalar(const QString &sql);

    /// False outside a transaction, also when the engine rolled back by itself after an I/O error.
    [[nodiscard]] bool inTransaction() const;
    /// Stops the statement that runs now; it fails with ErrorCode::Cancelled. May be called from any thread
    /// while the connection lives.
    void interrupt();
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Named statements run so far: a measure of work for tests.
    [[nodiscard]] qint64 statementsRun() const { return m_statementsRun; }

private:
    friend class Query;
    explicit Connection(QString path);
    Status connect(Access access);
    Status configure(Access access);
    /// A prepared statement that nobody uses now; Query gives it back.
    [[nodiscard]] Result<std::unique_ptr<QSqlQuery>> take(const QString &name);
    void giveBack(const QString &name, std::unique_ptr<QSqlQuery> query);

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::optional<OpenDatabase> m_mark;
    sqlite3 *m_handle = nullptr;
    std::atomic<qint64> m_statementsRun = 0;
    std::unordered_multimap<QString, std::unique_ptr<QSqlQuery>> m_idle;
};

} // namespace delegations
