#pragma once

#include <QFutureWatcher>

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
                         if (watcher->future().resultCount() > 0)
                             receive(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace delegations
