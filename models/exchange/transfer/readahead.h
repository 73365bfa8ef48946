#pragma once

#include "models/core/result.h"
#include "models/core/threads/jobqueue.h"
#include "models/exchange/formats/batch.h"
#include "models/exchange/transfer/importoptions.h"
#include "models/exchange/transfer/importplan.h"

#include <deque>
#include <future>
#include <memory>

namespace delegations {

/// Reads sources on a thread of its own while those before them are compared and written, and folds
/// beforehand what takes long. For one thread.
class ReadAhead
{
public:
    ReadAhead(const QList<ImportSource> &sources, const ImportOptions &options);

    /// The next source; waits until it is read.
    [[nodiscard]] Result<std::shared_ptr<Batch>> next();

private:
    struct Reading
    {
        qint64 size = 0;
        std::future<Result<std::shared_ptr<Batch>>> batch;
    };

    void startMore();
    void start(const ImportSource &source);

    const QList<ImportSource> m_sources;
    const ImportOptions m_options;
    qsizetype m_started = 0;
    qint64 m_inHand = 0; ///< Bytes of the source that next() gave last.
    std::deque<Reading> m_ahead;
    JobQueue m_folder;
    JobQueue m_reader; ///< Goes first: it gives the other its work.
};

} // namespace delegations
