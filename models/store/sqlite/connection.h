#pragma once

#include "models/core/result.h"
#include "models/store/sqlite/databasefile.h"
#include "models/store/sqlite/databasesource.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

struct sqlite3;
class QThread;

namespace delegations {

/// A statement made ready, and what it asks of a Viewpoint.
struct PreparedQuery
{
    QSqlQuery query;
    bool asksDay = false;
    bool asksLanguage = false;
};

/// One connection to one database file. Belongs to the thread that opened it, except for interrupt().
class Connection
{
public:
    enum class Access { Write, Read };

    /// How long a statement waits for another program's lock: where somebody waits for an answer anyway, and
    /// on the window's thread, which must not stand still.
    static constexpr std::chrono::milliseconds usualPatience{5000};
    static constexpr std::chrono::milliseconds windowPatience{100};

    /// Connects and sets what every connection needs (foreign keys, untrusted schema, durability, busy
    /// timeout). With Access::Write a missing file is created; with Access::Read nothing can be written. Does
    /// not look at the content. Error Moved when the source's path leads to another file than is expected.
    [[nodiscard]] static Result<std::unique_ptr<Connection>>
    open(const DatabaseSource &source, Access access, std::chrono::milliseconds patience = usualPatience);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// From now on it belongs to that thread. Called in the one that it leaves, while nothing of it is in
    /// use.
    void moveTo(QThread *thread);

    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    [[nodiscard]] QString path() const { return m_source.path; }
    /// For further connections to the same file.
    [[nodiscard]] const DatabaseSource &source() const { return m_source; }
    /// From now on verifyPlace() fails, and further connections are not made, when another file stands at the
    /// path or beside it than does now. To be called after something was read.
    void expectPlace() { m_source.expect(m_file->identity()); }
    /// Error Moved when what is written through this connection would not be found at its path again.
    Status verifyPlace() const { return m_source.verify(); }

    /// Runs several statements that give no rows: migrations, pragmas, BEGIN IMMEDIATE.
    Status execute(const QByteArray &script);
    /// The one value of a pragma or a scalar statement; null when it gives no row.
    [[nodiscard]] Result<QVariant> scalar(const QString &sql);
    /// Of the database as it is now; 0 of an empty one.
    [[nodiscard]] Result<quint32> schemaVersion();

    /// Whether others read on, what was there before, while it writes.
    [[nodiscard]] bool hasLog();
    /// False outside a transaction, also when the engine rolled back by itself after an I/O error.
    [[nodiscard]] bool inTransaction() const;
    /// Stops the statement that runs now; it fails with ErrorCode::Cancelled. From then on none waits for
    /// another program's lock. May be called from any thread while the connection lives.
    void interrupt();
    /// From now on `isStopped` is asked, in the connection's thread, before each Query is run, now and
    /// then while any statement runs, and while it waits for a lock; on true the statement fails with
    /// ErrorCode::Cancelled. Empty: nothing is asked any more. Returns what was asked before.
    std::function<bool()> stopWhen(std::function<bool()> isStopped);
    /// What stopWhen() asks.
    [[nodiscard]] bool isStopped() const { return m_isStopped && m_isStopped(); }
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// Named statements run so far: a measure of work for tests.
    [[nodiscard]] qint64 statementsRun() const { return m_statementsRun; }

private:
    friend class Query;
    Connection(const DatabaseSource &source, std::chrono::milliseconds patience);
    Status connect(Access access);
    Status configure(Access access);
    /// Of sqlite3_busy_handler(): whether to try again.
    static int wait(void *connection, int attempt);
    /// Of sqlite3_progress_handler(): whether the statement is to be stopped.
    static int askStopped(void *connection);
    /// A prepared statement that nobody uses now; Query gives it back.
    [[nodiscard]] Result<std::unique_ptr<PreparedQuery>> take(const QString &name);
    void giveBack(const QString &name, std::unique_ptr<PreparedQuery> prepared);

    DatabaseSource m_source;
    std::chrono::milliseconds m_patience;
    std::optional<DatabaseFile> m_file; ///< Closed after the connection.
    QString m_name;
    QSqlDatabase m_database;
    std::atomic<bool> m_isInterrupted = false;
    std::function<bool()> m_isStopped;
    sqlite3 *m_handle = nullptr;
    std::atomic<qint64> m_statementsRun = 0;
    std::unordered_multimap<QString, std::unique_ptr<PreparedQuery>> m_idle;
};

} // namespace delegations
