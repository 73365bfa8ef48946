#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <atomic>
#include <functional>
#include <future>

namespace delegations {

class Connection;

/// Looks for damage before something is written for good, on a thread and a connection of its own: what is to
/// be written is made out meanwhile.
class CheckBeforeWriting
{
public:
    /// By who has the right to write, outside a transaction. A damaged search index is found at once.
    explicit CheckBeforeWriting(Connection &connection);
    /// Stops it.
    ~CheckBeforeWriting();
    CheckBeforeWriting(const CheckBeforeWriting &) = delete;
    CheckBeforeWriting &operator=(const CheckBeforeWriting &) = delete;

    /// As findProblems(); waits for it. Ask before a commit. Error Cancelled when `isWanted`, asked now and
    /// then, said no.
    [[nodiscard]] const Result<QStringList> &problems(const std::function<bool()> &isWanted);

private:
    std::atomic<bool> m_isStopped = false;
    std::future<Result<QStringList>> m_looking; ///< Not valid when it has answered.
    Result<QStringList> m_problems = QStringList();
};

} // namespace delegations
