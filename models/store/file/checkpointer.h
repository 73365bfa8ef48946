#pragma once

#include "models/store/sqlite/checkpoint.h"
#include "models/store/sqlite/databasesource.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace delegations {

class ReadWorker;
class RecordStore;

/// Brings what the log (-wal) holds into the database file and empties the log. For the connection that
/// writes, between its transactions. Waits for others no longer than the connection does: false when somebody
/// reads just now, so that it has to be tried again.
[[nodiscard]] bool emptyLog(Connection &connection);

/// Keeps the file the document: within five seconds of each commit the file alone, without its log, holds it,
/// so that who copies or mails it sends what was saved. Works on a thread of its own; who writes meanwhile is
/// not kept waiting. Lives in the store's thread and goes before it.
///
/// SQLite before 3.51.3 loses a commit that begins the log anew in the instant in which another connection
/// begins a checkpoint (https://www.sqlite.org/wal.html#walresetbug). The log is begun anew only when all of
/// it is in the file. So what runs beside the writer is only ever a checkpoint of a log that holds more than
/// the file; from then on the log is only cut, while the store's thread stands still.
class Checkpointer : public QObject
{
    Q_OBJECT
public:
    explicit Checkpointer(RecordStore &store, QObject *parent = nullptr);
    /// Lets what runs come to its end, and does at once what is still to be done.
    ~Checkpointer() override;

    /// Something stands in the log, whether the file holds it by now or not.
    [[nodiscard]] bool isPending() const { return m_pending; }

private:
    void noteCommit();
    void tryLater();
    void begin();
    void answered(const Result<LogState> &state);
    [[nodiscard]] bool mayCut() const;
    void cut();

    RecordStore &m_store;
    DatabaseSource m_source;              ///< What has the name now may be another one.
    std::unique_ptr<ReadWorker> m_worker; ///< From the first commit on.
    QFuture<Result<LogState>> m_work;     ///< The last that was asked of it.
    QTimer m_quiet;                       ///< Since the last commit.
    QTimer m_latest;                      ///< Since the first one that is not in the file.
    bool m_pending = false;
    bool m_isInFile = false; ///< All that stands in the log.
    bool m_isRunning = false;
};

} // namespace delegations
