#pragma once

#include "models/store/sqlite/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <mutex>

namespace delegations {

/// Reads on a thread of its own with a connection of its own, one job after the other. Answers come as
/// futures; take them up with whenAnswered(). Results are values and never touch the database again.
class ReadWorker
{
public:
    /// Whether somebody waits for each answer, as for a page, or goes on working meanwhile.
    enum class Urgency { Awaited, Background };

    /// Starts the thread, which connects at the first job.
    explicit ReadWorker(const DatabaseSource &database, Urgency urgency = Urgency::Awaited);
    /// Interrupts the running job, drops those that wait and joins the thread.
    ~ReadWorker();
    ReadWorker(const ReadWorker &) = delete;
    ReadWorker &operator=(const ReadWorker &) = delete;

    /// `read(Connection &)` returns a Result<T>. Who cancels the future stops it: before its turn it is never
    /// run, and the statement that it runs then is given up. No other job feels that. LatestQuestion does it.
    template <typename Read>
    [[nodiscard]] auto run(Read read)
    {
        using Outcome = std::invoke_result_t<Read, Connection &>;
        return runForEach<Outcome>(
            [read = std::move(read)](Connection &connection, QPromise<Outcome> &answers) mutable {
                answers.addResult(read(connection));
            });
    }

    /// `read(Connection &, QPromise<Result<T>> &)` gives any number of answers, each as soon as it has it,
    /// and looks itself between its statements whether it was cancelled.
    template <typename Outcome, typename Read>
    [[nodiscard]] QFuture<Outcome> runForEach(Read read)
    {
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        const auto job = [promise, read = std::move(read)](const Result<Connection *> &connection) mutable {
            if (!connection)
                promise->addResult(connection.error());
            else if (!promise->isCanceled())
                read(**connection, *promise);
            promise->finish();
        };
        post(job, [promise] { return promise->isCanceled(); });
        return future;
    }

private:
    using Job = std::function<void(const Result<Connection *> &)>;
    /// `isUnwanted` may become true at any time, and stays so.
    void post(Job job, std::function<bool()> isUnwanted);
    [[nodiscard]] Result<Connection *> connection();

    DatabaseSource m_database;
    QThread m_thread;
    QObject *m_context;                       ///< Lives in the thread.
    std::unique_ptr<Connection> m_connection; ///< Only touched in the thread, but for interrupt().
    std::mutex m_guard;                       ///< Of m_connection's making and unmaking, against interrupt().
    std::atomic<bool> m_stopping = false;
};

} // namespace delegations
