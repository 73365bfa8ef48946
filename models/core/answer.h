#pragma once

#include <QFutureWatcher>

#include <optional>
#include <utility>

namespace delegations {

/// Calls `receive` with the future's result in the thread of `context`, unless the future was cancelled or
/// the context is gone by then. (QFuture::then with a context must not outlive the context in Qt 6.4: it
/// asserts.)
template <typename T, typename Receive>
void whenAnswered(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, receive = std::move(receive)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled() && watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

/// The same for each of several results, as they come.
template <typename T, typename Receive>
void whenEachAnswered(const QFuture<T> &future, QObject *context, Receive receive)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, context,
                     [watcher, receive = std::move(receive)](int at) mutable {
                         if (!watcher->isCanceled())
                             receive(watcher->resultAt(at));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(future);
}

/// A question of which only the last answer is waited for: asking again stops what is still being read for
/// the one before, and so does the end of this object. Belongs to the thread of its contexts.
class LatestQuestion
{
public:
    LatestQuestion() = default;
    ~LatestQuestion() { cancel(); }
    LatestQuestion(const LatestQuestion &) = delete;
    LatestQuestion &operator=(const LatestQuestion &) = delete;

    /// As whenAnswered().
    template <typename T, typename Receive>
    void ask(const QFuture<T> &future, QObject *context, Receive receive)
    {
        cancel();
        m_waiting.emplace(future);
        whenAnswered(future, context, [this, receive = std::move(receive)](T answer) mutable {
            m_waiting.reset();
            receive(std::move(answer));
        });
    }

    /// As whenEachAnswered().
    template <typename T, typename Receive>
    void askForEach(const QFuture<T> &future, QObject *context, Receive receive)
    {
        cancel();
        m_waiting.emplace(future);
        whenEachAnswered(future, context, std::move(receive));
    }

    /// From now on no answer comes. Whether one was still waited for.
    bool cancel()
    {
        if (!m_waiting)
            return false;
        std::exchange(m_waiting, std::nullopt)->cancel();
        return true;
    }

private:
    std::optional<QFuture<void>> m_waiting;
};

} // namespace delegations
