#pragma once

#include "models/core/cell.h"
#include "models/core/recordkey.h"
#include "models/exchange/reconcile/matchrule.h"

#include <unordered_map>
#include <vector>

namespace delegations {

class Matches;
class StoredRows;

/// Leads from a record of a file to those of many stored ones that may be it, so that recognising ten
/// thousand names of one person does not take ten thousand times ten thousand looks.
class StoredIndex
{
public:
    /// The rows must stay as they are for as long as this is asked.
    StoredIndex(const StoredRows &rows, RecordKind kind, const MatchRule &rule);

    /// Rows worth a look, in their order, without those that are taken: all that are equal in everything the
    /// rule names, else those equal in what must be. Of more than fits a look, the first.
    [[nodiscard]] std::vector<quint32> find(CellRow wanted, const Matches &matches);

private:
    struct Bucket
    {
        std::vector<quint32> rows;
        size_t begin = 0; ///< Those before it are taken.
    };
    using Buckets = std::unordered_map<size_t, Bucket>;

    void add(Buckets &buckets, quint32 fields, quint32 row);
    void take(Buckets &buckets, quint32 fields, CellRow wanted, const Matches &matches,
              std::vector<quint32> &found) const;

    const StoredRows &m_rows;
    RecordKind m_kind;
    MatchRule m_rule;
    Buckets m_byAll;   ///< By the fields of which the rule says anything.
    Buckets m_byEqual; ///< By those that must be equal.
};

} // namespace delegations
