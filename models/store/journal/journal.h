#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"

#include <vector>

namespace delegations {

class Connection;

/// Writes down what each transaction did: who, when, and every record before and after; revert() reads it.
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    /// What a change set is written with besides its changes.
    struct Entry
    {
        QString author;
        QString now;             ///< ISO 8601, UTC.
        qint64 undoes = 0;       ///< The change set that this one takes back; 0 for none.
        QByteArray removed = {}; ///< The rows of the removed runs, as RemovedRows gives them.
    };
    /// Returns the number of the written change set. Part of the caller's transaction.
    /// `changes` are those of the set that are told by themselves, in the order of their writing.
    [[nodiscard]] Result<qint64> write(const ChangeSet &set, const std::vector<RecordChange> &changes,
                                       const Entry &entry);

    /// A record's change as it is written down; of an update only what differs.
    struct WrittenChange
    {
        enum Kind { Added, Updated, Removed };

        Kind kind = Updated;
        RecordKey key;
        Record before;
    };
    /// A change set as it is written down.
    struct Written
    {
        qint64 id = 0;
        QString label;
        QString reversal;                   ///< What taking it back is called.
        std::vector<WrittenChange> changes; ///< In the order of their writing.
        QList<RecordRun> runs;              ///< Added, or removed by one that takes another back.
        bool takesBack = false;
        QByteArray removed; ///< What removed runs held.
    };
    /// The last one of those that take each other back, beginning with this. Error Input when it does not
    /// stand: it was taken back already. NotFound when there is none.
    [[nodiscard]] Result<Written> standing(qint64 changeSet);
    /// The label of what changed one of the records after the change set, and stands; empty when nothing did.
    [[nodiscard]] Result<QString> changedAfter(qint64 changeSet, const RecordRun &records);

private:
    Status writeRuns(qint64 changeSet, const QList<RecordRun> &runs);
    Status writeChange(qint64 changeSet, const RecordChange &change);
    Status readChanges(Written &set);
    Status nameReversal(Written &set);

    Connection &m_connection;
};

} // namespace delegations
