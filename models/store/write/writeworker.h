#pragma once

#include "models/core/answer.h"
#include "models/core/changeset.h"
#include "models/core/result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace delegations {

class RecordStore;
struct DatabaseSource;

/// Writes for the window what may take long, each job on a thread of its own with a connection of its own.
///
/// There is one writer at any instant: while a job runs, the window's store refuses writes, so a form keeps
/// what was typed and says why it cannot be saved. What a job has not committed is rolled back, also when
/// this is destroyed; what it has, the window's store announces, so that trees and pages follow.
class WriteWorker : public QObject
{
    Q_OBJECT
public:
    /// The store is the window's and must outlive it.
    explicit WriteWorker(RecordStore &store, QObject *parent = nullptr);
    /// Stops the job and waits for it.
    ~WriteWorker() override;

    /// `job(RecordStore &)` returns a Result<T>; when the store refuses to write, its reason is the answer.
    /// Meanwhile the reason is `busy`. An answer comes also after cancel(): ErrorCode::Cancelled, unless the
    /// job was through already.
    template <typename Job>
    [[nodiscard]] auto run(const Error &busy, Job job)
    {
        using Outcome = std::invoke_result_t<Job, RecordStore &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        const QFuture<Outcome> future = promise->future();
        if (const Status free = begin(busy); !free) {
            promise->addResult(free.error());
            promise->finish();
            return future;
        }
        // The first to be told: the store writes again before anybody takes up the answer.
        whenAnswered(future, this, [this, number = m_job](const Outcome &) { finished(number); });
        start([this, promise, job = std::move(job)](const Result<RecordStore *> &store) mutable {
            auto answer = std::make_shared<Outcome>(store ? job(**store) : Outcome(store.error()));
            if (!*answer && m_cancelled) // However it took that.
                *answer = cancelled();
            return [promise, answer] {
                promise->addResult(std::move(*answer));
                promise->finish();
            };
        });
        return future;
    }

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    /// Cancels, and waits until the store writes again: a moment. The answer comes all the same.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

private:
    using Deliver = std::function<void()>;
    using Work = std::function<Deliver(const Result<RecordStore *> &)>;

    [[nodiscard]] static Error cancelled();
    Status begin(const Error &busy);
    void start(Work work);
    [[nodiscard]] Deliver connectAndWork(const DatabaseSource &source, const QString &author,
                                         const Work &work);
    void finished(int job);

    RecordStore &m_store;
    std::unique_ptr<QThread> m_thread;
    int m_job = 0; ///< The last that was begun.
    std::atomic<bool> m_cancelled = false;
    QList<ChangeSet> m_changes; ///< What the job has committed; its thread's until that has ended.
};

} // namespace delegations
