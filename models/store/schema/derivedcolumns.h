#pragma once

#include "models/core/partialdate.h"
#include "models/core/recordkey.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

/// How the derived columns follow from the others.
namespace derived {

[[nodiscard]] QString startBound(const PartialDate &date);
[[nodiscard]] QString endBound(const PartialDate &date);
[[nodiscard]] QString personSortKey(const QString &name, const QString &sortName);
/// Who has no place in the protocol order stands behind those who have one.
[[nodiscard]] QString membershipSortKey(std::optional<qint64> protocolOrder, const QString &personKey);

} // namespace derived

/// The columns that the store computes so that lists can be ordered and dated by an index: sort keys and the
/// bounds of partial dates. No part of a record: never in forms, exports or the journal.
class DerivedColumns
{
public:
    explicit DerivedColumns(Connection &connection) : m_connection(connection) {}

    /// The derived columns of a record that is about to be written with these columns.
    [[nodiscard]] Result<Row> of(RecordKind kind, const Row &columns) const;
    /// Brings those of other records up to date after an update: a person's sort key stands in the
    /// memberships, a period's dates bound the memberships that have none.
    Status spread(const RecordKey &updated, const Row &columns);

private:
    [[nodiscard]] Result<Row> ofMembership(const Row &columns) const;
    Status spreadPeriod(const RecordKey &period);

    Connection &m_connection;
};

} // namespace delegations
