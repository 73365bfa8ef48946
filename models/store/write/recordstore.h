#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/store/write/transaction.h"

#include <QObject>

#include <optional>

namespace delegations {

class Connection;

/// The only writer. Every write goes through a Transaction that it begins; after a commit it tells what
/// changed. Lives in the thread of its connection, which must outlive it.
class RecordStore : public QObject
{
    Q_OBJECT
public:
    /// `author` is who the journal names.
    RecordStore(Connection &connection, QString author, QObject *parent = nullptr);

    /// From now on begin() fails with this: somebody else is editing, or the file cannot be written.
    void refuseWrites(Error reason) { m_refusal = std::move(reason); }
    /// Ends refuseWrites().
    void acceptWrites() { m_refusal.reset(); }
    /// The same for a reason that refuseWrites() and acceptWrites() of others do not touch: the file is still
    /// being looked at for damage (ErrorCode::InUse), or damaged.
    void holdWrites(Error reason);
    /// Ends holdWrites().
    void releaseWrites();
    [[nodiscard]] const std::optional<Error> &hold() const { return m_hold; }
    [[nodiscard]] bool isWritable() const { return !m_refusal && !m_hold; }
    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const QString &author() const { return m_author; }

    /// Begins to write; one at a time. Error Moved when the file is no longer where it was opened. `label` is
    /// what the journal calls it: "Edit Viktor Rogalev".
    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin(const QString &label);

    /// Tells the listeners what another store committed to the same file meanwhile.
    void announce(const ChangeSet &changes);

    /// The record as it is stored now; NotFound when it is not there.
    [[nodiscard]] Result<Record> record(const RecordKey &key) const;
    /// The records whose reference names this id, by their ids.
    [[nodiscard]] Result<std::vector<Record>> referring(FieldId reference, qint64 id) const;

Q_SIGNALS:
    /// After each commit that changed something.
    void changed(const delegations::ChangeSet &changes);
    /// After each holdWrites() and releaseWrites(): who waits may try again, or is told why not.
    void holdChanged();

private:
    Connection &m_connection;
    QString m_author;
    std::optional<Error> m_refusal;
    std::optional<Error> m_hold;
};

} // namespace delegations
