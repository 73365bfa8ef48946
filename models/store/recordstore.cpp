#include "models/store/recordstore.h"

#include "models/core/recordtype.h"
#include "models/store/connection.h"
#include "models/store/filestate.h"
#include "models/store/query.h"

#include <QCoreApplication>

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
    std::unique_ptr<Transaction> transaction(new Transaction(*this, label));
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

Result<Row> RecordStore::row(const RecordKey &key) const
{
    const RecordType &type = recordType(key.kind);
    Query query(m_connection, QStringLiteral("select_") + type.table);
    query.bind(":id", key.id);
    if (const Status started = query.run(); !started)
        return started.error();
    if (query.next())
        return query.row();
    if (query.failed())
        return query.error();
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "Store", "This record is no longer in the database: it was deleted meanwhile."),
                 QStringLiteral("%1 %2").arg(type.table).arg(key.id)};
}

Result<std::vector<Row>> RecordStore::referring(RecordKind kind, const QString &column, qint64 id) const
{
    Query query(m_connection, recordType(kind).table + QStringLiteral("_by_") + column);
    return query.bind(":id", id).all<Row>([](const Query &row) { return row.row(); });
}

} // namespace delegations
