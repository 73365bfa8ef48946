#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

/// Writes down what each transaction did: who, when, and every record before and after. Undo and history read
/// it.
class Journal
{
public:
    explicit Journal(Connection &connection) : m_connection(connection) {}

    /// Returns the number of the written change set. Part of the caller's transaction.
    [[nodiscard]] Result<qint64> write(const ChangeSet &changes, const QString &author, const QString &now);

private:
    Status writeRun(qint64 changeSet, const RecordRun &run);
    Status writeChange(qint64 changeSet, const RecordChange &change);

    Connection &m_connection;
};

} // namespace delegations
