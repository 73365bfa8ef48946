#pragma once

#include "models/exchange/transfer/importing.h"
#include "models/exchange/transfer/unmappedtables.h"
#include "models/store/sqlite/databasesource.h"

#include <QFuture>
#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace delegations {

class Connection;
class RecordStore;

/// Compares and applies imports for the window, each on a thread of its own with a connection of its own.
///
/// There is one writer at any instant: while a job runs, the window's store refuses writes, so a form keeps
/// what was typed and says why it cannot be saved. What a job has not committed is rolled back, also when
/// this is destroyed; what it has, the window's store announces, so that trees and pages follow.
class ImportWorker : public QObject
{
    Q_OBJECT
public:
    /// The store is the window's and must outlive it, as must the mappings; `author` is who the journal
    /// names.
    ImportWorker(RecordStore &store, CsvMappings &mappings, QString author, QObject *parent = nullptr);
    /// Stops the job and waits for it.
    ~ImportWorker() override;

    using Plan = std::shared_ptr<ImportPlan>;

    /// Where the person's word for tables' columns is kept.
    [[nodiscard]] CsvMappings &mappings() const { return m_mappings; }

    /// One job at a time. An answer comes also after cancel(): ErrorCode::Cancelled, unless the job was
    /// through already.
    [[nodiscard]] QFuture<Result<QList<UnmappedTable>>> unmapped(const QList<ImportSource> &sources);
    [[nodiscard]] QFuture<Result<Plan>> plan(const QList<ImportSource> &sources);
    /// With the answers given since, as a new plan. The one given must not be altered until the job is done;
    /// it still holds when the job fails or is cancelled, without those answers.
    [[nodiscard]] QFuture<Result<Plan>> planAgain(const Plan &plan);
    /// The plan must not be altered until the job is done.
    [[nodiscard]] QFuture<Result<AppliedImport>> apply(const Plan &plan);

    void cancel();
    /// Cancels, and waits until the store writes again: a moment, as a job looks after each record whether it
    /// shall go on. Its answer comes all the same.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

Q_SIGNALS:
    /// Several times a second while a job runs.
    void progressed(const delegations::ImportStep &step);

private:
    template <typename Answer>
    QFuture<Answer> run(std::function<Answer(RecordStore &, const ImportWatch &)> job);
    void start(std::function<void()> job);
    void finished(int job);
    [[nodiscard]] Result<std::unique_ptr<Connection>> connect();
    void disconnect(std::unique_ptr<Connection> connection);
    [[nodiscard]] ImportWatch watch();
    [[nodiscard]] ImportOptions options() const;

    RecordStore &m_store;
    CsvMappings &m_mappings;
    DatabaseSource m_database;
    QString m_author;
    std::unique_ptr<QThread> m_thread;
    int m_job = 0; ///< The last that was begun.
    std::atomic<bool> m_cancelled = false;
    std::mutex m_guard;                 ///< Of m_connection, against interrupting what is closed.
    Connection *m_connection = nullptr; ///< The running job's.
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::ImportStep)
