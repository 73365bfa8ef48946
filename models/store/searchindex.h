#pragma once

#include "models/core/changeset.h"

#include "models/core/result.h"

#include <QSet>

namespace delegations {

class Connection;

/// Keeps the full-text index in step with the records. Written in the transaction that writes the records.
class SearchIndex
{
public:
    explicit SearchIndex(Connection &connection) : m_connection(connection) {}

    /// Rewrites the documents of what the changes touch: a name's change that of its person, and so on.
    Status update(const ChangeSet &changes);
    /// Writes every document anew.
    Status rebuild();

    /// The record that a document stands for; the inverse of rowid().
    [[nodiscard]] static RecordKey subject(qint64 rowid);
    [[nodiscard]] static qint64 rowid(const RecordKey &subject);

private:
    [[nodiscard]] static RecordKey subjectOf(const RecordChange &change);
    Status write(const RecordKey &subject);
    [[nodiscard]] Result<QString> content(const char *statement, const RecordKey &subject) const;

    Connection &m_connection;
};

} // namespace delegations
