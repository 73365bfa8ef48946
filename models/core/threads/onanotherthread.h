#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>
#include <utility>

namespace delegations {

/// Has a short job done by the program's pool of threads, such as reading a file that a person chose. `job`
/// is copied, and must not speak of what may be gone by then.
template <typename Job>
[[nodiscard]] QFuture<std::invoke_result_t<Job>> onAnotherThread(Job job)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    return promise->future();
}

} // namespace delegations
