#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/result.h"
#include "models/core/scope.h"

#include <array>
#include <vector>

namespace delegations {

class Connection;

/// Record ids of one kind, a bit for each.
class IdSet
{
public:
    /// False when it was there.
    bool add(qint64 id);
    [[nodiscard]] bool contains(qint64 id) const
    {
        return id >= 0 && size_t(id) < m_bits.size() && m_bits[size_t(id)];
    }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The first id behind this one; 0 behind the last.
    [[nodiscard]] qint64 next(qint64 id) const;

private:
    std::vector<bool> m_bits;
    qint64 m_size = 0;
};

/// Which records an export takes: those of its scope, and whatever these refer to, so that no reference leads
/// out of it. Records that belong to others go with them and are not listed.
class ExportSelection
{
public:
    /// Of what held on the day, or of all times where it is not valid. With a filter those people alone, as
    /// of today for all times; its scope is then everything, a country or a body.
    [[nodiscard]] static Result<ExportSelection> of(Connection &connection, const Scope &scope,
                                                    const Filter &filter, QDate day);

    [[nodiscard]] const IdSet &ids(RecordKind kind) const { return m_ids[size_t(kind)]; }
    [[nodiscard]] bool contains(RecordKind kind, qint64 id) const { return ids(kind).contains(id); }
    /// Of all kinds.
    [[nodiscard]] qint64 size() const;
    /// Of areas or organizations: by uid, an order that does not depend on which file the records stand in.
    [[nodiscard]] Result<std::vector<qint64>> inOrder(Connection &connection, RecordKind kind) const;
    /// As the statements take it; empty for all times.
    [[nodiscard]] const QByteArray &day() const { return m_day; }

private:
    friend class ScopeReader;

    std::array<IdSet, recordKindCount> m_ids;
    QByteArray m_day;
};

} // namespace delegations
