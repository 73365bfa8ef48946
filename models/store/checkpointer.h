#pragma once

#include "models/store/databasesource.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace delegations {

class Connection;
class ReadWorker;
class RecordStore;

/// Brings what the log (-wal) holds into the database file and empties the log. Waits for others no longer
/// than the connection does: false when somebody reads or writes just now, so that it has to be tried again.
[[nodiscard]] bool emptyLog(Connection &connection);

/// Keeps the file the document: within five seconds of each commit the file alone, without its log, holds it,
/// so that who copies or mails it sends what was saved. Works on a thread of its own; who writes meanwhile is
/// not kept waiting. Lives in the store's thread and goes before it.
class Checkpointer : public QObject
{
    Q_OBJECT
public:
    explicit Checkpointer(RecordStore &store, QObject *parent = nullptr);
    /// Does at once what is still to be done.
    ~Checkpointer() override;

    /// Something stands in the log that the file does not hold.
    [[nodiscard]] bool isPending() const { return m_pending; }

private:
    void noteCommit();
    void begin();

    DatabaseSource m_source;              ///< What has the name now may be another one.
    std::unique_ptr<ReadWorker> m_worker; ///< From the first commit on.
    QTimer m_quiet;                       ///< Since the last commit.
    QTimer m_latest;                      ///< Since the first one that is not in the file.
    bool m_pending = false;
    bool m_running = false;
};

} // namespace delegations
