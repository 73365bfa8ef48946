#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QList>

#include <atomic>
#include <future>

namespace delegations {

class Connection;
class RemovedRows;

/// Writes down the records of runs while they are removed: it reads them as they were, on a thread and a
/// connection of its own. Where that cannot be done they are read at once, and compressed meanwhile.
class RemovalReader
{
public:
    /// Within a transaction of the connection's. `areStored`: it has changed none of them so far.
    RemovalReader(Connection &connection, QList<RecordRun> runs, bool areStored);
    /// Stops it.
    ~RemovalReader();
    RemovalReader(const RemovalReader &) = delete;
    RemovalReader &operator=(const RemovalReader &) = delete;

    /// What RemovedRows makes of them; waits for it. Once, and before the commit.
    [[nodiscard]] Result<QByteArray> content() { return m_reading.get(); }

private:
    std::atomic<bool> m_isStopped = false;
    std::future<Result<QByteArray>> m_reading;
};

} // namespace delegations
