#include "models/store/write/removalreader.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/readsnapshot.h"
#include "models/store/sqlite/removedrows.h"

#include <utility>

namespace delegations {

namespace {

/// Those that are referred to first.
Result<RemovedRows> readRows(Connection &connection, const QList<RecordRun> &runs)
{
    RemovedRows rows(connection);
    for (const RecordRun &run : runs) {
        if (const Status read = rows.add(recordType(run.kind).table, run.first, run.last); !read)
            return read.error();
    }
    return rows;
}

Result<QByteArray> compressed(Result<RemovedRows> rows)
{
    if (!rows)
        return rows.error();
    return std::move(rows).value().compressed();
}

} // namespace

RemovalReader::RemovalReader(Connection &connection, QList<RecordRun> runs, bool areStored)
{
    if (!areStored || !connection.hasLog()) {
        m_reading = std::async(std::launch::async, compressed, readRows(connection, runs));
        return;
    }
    m_reading =
        std::async(std::launch::async,
                   [this, source = connection.source(), runs = std::move(runs)]() -> Result<QByteArray> {
                       const auto reader = Connection::open(source, Connection::Access::Read);
                       if (!reader)
                           return reader.error();
                       (*reader)->stopWhen([this] { return m_isStopped.load(); });
                       const ReadSnapshot snapshot(**reader);
                       return compressed(readRows(**reader, runs));
                   });
}

RemovalReader::~RemovalReader()
{
    m_isStopped = true;
}

} // namespace delegations
