#pragma once

#include "models/core/viewpoint.h"
#include "models/edit/recorddraft.h"
#include "models/edit/seatposts.h"

#include <QHash>

namespace delegations {

/// Writes a draft in a transaction that it is given, with the rules that hold beyond one record. After an
/// error the transaction is of no more use.
class DraftWriter
{
public:
    /// What an error names is told as of the day.
    DraftWriter(const RecordStore &store, Transaction &transaction, const Viewpoint &viewpoint)
        : m_store(store), m_transaction(transaction), m_seats(store), m_viewpoint(viewpoint)
    {
    }

    [[nodiscard]] Result<RecordKey> write(const RecordDraft &draft);

private:
    [[nodiscard]] Result<qint64> writeRecord(const DraftRecord &record, const Record &fixed);
    [[nodiscard]] Result<qint64> overwrite(const DraftRecord &record, const Record &values);
    [[nodiscard]] Result<qint64> ownerOf(const DraftGroup &group, qint64 record);
    Status removeRows(const DraftGroup &group);
    Status writeGroup(const DraftGroup &group, qint64 owner);
    Status writeInOrder(const DraftGroup &group, const Record &fixed);
    Status remove(const DraftRecord &record);
    Status complete(const RecordDraft &draft, qint64 id);

    const RecordStore &m_store;
    Transaction &m_transaction;
    SeatPosts m_seats;
    Viewpoint m_viewpoint;
    QHash<QString, qint64> m_firstRows; ///< By the group's key: to whom rows of other groups may belong.
};

} // namespace delegations
