#include "models/exchange/reconcile/storedindex.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/matches.h"
#include "models/store/read/storedrows.h"

#include <algorithm>

namespace delegations {

namespace {

/// Of one name, or alike in what the rule names: real data has a few.
constexpr size_t mostFound = 100;
/// How many rows that are taken may stand between those that are found.
constexpr size_t mostLooked = 1000;

} // namespace

StoredIndex::StoredIndex(const StoredRows &rows, RecordKind kind, const MatchRule &rule)
    : m_rows(rows), m_kind(kind), m_rule(rule)
{
    for (quint32 row = 0; row < rows.size(); ++row) {
        add(m_byAll, rule.equal | rule.ifSaid | rule.ifBoth, row);
        add(m_byEqual, rule.equal, row);
    }
}

void StoredIndex::add(Buckets &buckets, quint32 fields, quint32 row)
{
    for (const size_t key : matchKeys(m_kind, m_rows.cells(row), fields)) {
        std::vector<quint32> &rows = buckets[key].rows;
        if (rows.empty() || rows.back() != row)
            rows.push_back(row);
    }
}

std::vector<quint32> StoredIndex::find(CellRow wanted, const Matches &matches)
{
    std::vector<quint32> found;
    take(m_byAll, m_rule.equal | m_rule.ifSaid | m_rule.ifBoth, wanted, matches, found);
    if (found.empty())
        take(m_byEqual, m_rule.equal, wanted, matches, found);
    std::ranges::sort(found);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

void StoredIndex::take(Buckets &buckets, quint32 fields, CellRow wanted, const Matches &matches,
                       std::vector<quint32> &found) const
{
    const auto isTaken = [&](quint32 row) { return matches.isTaken({m_kind, m_rows.id(row)}); };
    for (const size_t key : matchKeys(m_kind, wanted, fields)) {
        const auto known = buckets.find(key);
        if (known == buckets.end())
            continue;
        Bucket &bucket = known->second;
        while (bucket.begin < bucket.rows.size() && isTaken(bucket.rows[bucket.begin]))
            ++bucket.begin;
        const size_t end = std::min(bucket.rows.size(), bucket.begin + mostLooked);
        for (size_t at = bucket.begin; at < end && found.size() < mostFound; ++at) {
            if (!isTaken(bucket.rows[at]))
                found.push_back(bucket.rows[at]);
        }
    }
}

} // namespace delegations
