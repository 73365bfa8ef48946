#include "models/store/write/recordstore.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/filestate.h"
#include "models/store/write/storedrecord.h"

namespace delegations {

RecordStore::RecordStore(Connection &connection, QString author, QObject *parent)
    : QObject(parent), m_connection(connection), m_author(std::move(author))
{
}

Result<std::unique_ptr<Transaction>> RecordStore::begin(const QString &label)
{
    if (m_hold)
        return *m_hold;
    if (m_refusal)
        return *m_refusal;
    if (const Status there = m_connection.verifyPlace(); !there)
        return there.error();
    if (const Status begun = m_connection.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    std::unique_ptr<Transaction> transaction(new Transaction(
        m_connection, m_author, label, [this](const ChangeSet &changes) { Q_EMIT changed(changes); }));
    if (const Status advanced = FileState::advance(m_connection); !advanced)
        return advanced.error();
    return transaction;
}

void RecordStore::holdWrites(Error reason)
{
    m_hold = std::move(reason);
    Q_EMIT holdChanged();
}

void RecordStore::releaseWrites()
{
    m_hold.reset();
    Q_EMIT holdChanged();
}

void RecordStore::announce(const ChangeSet &changes)
{
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

Result<Record> RecordStore::record(const RecordKey &key) const
{
    return storedRecord(m_connection, key);
}

Result<std::vector<Record>> RecordStore::referring(FieldId reference, qint64 id) const
{
    return delegations::referring(m_connection, reference, id);
}

} // namespace delegations
