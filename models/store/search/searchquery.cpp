#include "models/store/search/searchquery.h"

#include "models/language/countries.h"
#include "models/language/nameorder.h"
#include "models/language/textfold.h"
#include "models/store/search/filterbinding.h"
#include "models/store/search/searchindex.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/readsnapshot.h"
#include "models/store/sqlite/recordstatements.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace delegations {

namespace {

/// How many documents are ranked at most: far more than anybody reads, few enough to be instant.
constexpr int candidateLimit = 400;

Result<std::vector<RecordKey>> candidates(Connection &connection, const QString &match,
                                          const Viewpoint &viewpoint, const Filter &filter)
{
    Query query(connection, filter.isEmpty() ? "search_documents" : "search_people_wanted");
    if (!filter.isEmpty())
        bindFilter(query, filter, viewpoint);
    query.bind(":query", match).bind(":limit", candidateLimit);
    return query.all<RecordKey>([](const Query &row) { return SearchIndex::subject(row.integer(0)); });
}

/// Smaller is better: the wanted words whole, then at the title's beginning, then the kind, then the title.
struct Rank
{
    bool partial = false;
    bool inside = false;
    RecordKind kind = RecordKind::Area;
    QString title;

    auto tie() const { return std::tie(partial, inside, kind, title); }
    bool operator<(const Rank &other) const { return tie() < other.tie(); }
};

Rank rank(const SearchHit &hit, const QString &foldedQuery, const NameOrder &order)
{
    const QString title = folded(hit.title);
    const QStringList titleWords = title.split(u' ');
    const QStringList wanted = foldedQuery.split(u' ', Qt::SkipEmptyParts);
    const bool whole = std::all_of(wanted.cbegin(), wanted.cend(),
                                   [&](const QString &word) { return titleWords.contains(word); });
    return {!whole, !title.startsWith(foldedQuery), hit.key.kind, order.key(hit.title)};
}

/// The best first. Each is ranked once: folding a title takes longer than many comparisons.
std::vector<SearchHit> inOrder(std::vector<SearchHit> hits, const QString &foldedQuery,
                               const NameOrder &order)
{
    using Ranked = std::pair<Rank, SearchHit>;
    std::vector<Ranked> ranked;
    for (SearchHit &hit : hits) {
        Rank place = rank(hit, foldedQuery, order);
        ranked.emplace_back(std::move(place), std::move(hit));
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked &left, const Ranked &right) { return left.first < right.first; });
    std::vector<SearchHit> best;
    best.reserve(ranked.size());
    for (Ranked &one : ranked)
        best.push_back(std::move(one.second));
    return best;
}

/// What has no title of its own is called by its country; what has one is told by it from others.
SearchHit hit(const Query &row, const RecordKey &key, const QString &language)
{
    const QString country = shownCountryName(row.text(3), row.text(4), row.text(5), language);
    if (row.isNull(1))
        return {key, row.text(0), country, row.date(6), row.text(2)};
    QStringList context{row.text(2), country};
    context.removeAll(QString());
    const bool isBody = key.kind == RecordKind::Organization && row.integer(7) != 0;
    return {key, row.text(0), row.text(1), row.date(6), context.join(QStringLiteral(", ")), isBody};
}

Result<std::vector<SearchHit>> described(Connection &connection, const std::vector<RecordKey> &keys,
                                         const Viewpoint &viewpoint)
{
    std::vector<SearchHit> hits;
    for (const RecordKey &key : keys) {
        Query query(connection, statementOf("search_hit_", key.kind), viewpoint);
        auto found = query.bind(":id", key.id).all<SearchHit>([&](const Query &row) {
            return hit(row, key, viewpoint.language);
        });
        if (!found)
            return found.error();
        hits.insert(hits.end(), found->begin(), found->end());
    }
    return hits;
}

} // namespace

Result<std::vector<SearchHit>> search(Connection &connection, const QString &query, int limit,
                                      const Viewpoint &viewpoint, const Filter &filter)
{
    const ReadSnapshot snapshot(connection);
    const QStringList wanted = foldings(query);
    const NameOrder order(viewpoint.language);
    std::vector<SearchHit> hits;
    QList<RecordKey> known;
    for (const auto column : {fulltext::Column::Names, fulltext::Column::Text}) {
        const QString match = fulltext::expression(wanted, column);
        if (match.isEmpty() || int(hits.size()) >= limit)
            break;
        auto keys = candidates(connection, match, viewpoint, filter);
        if (!keys)
            return keys.error();
        std::erase_if(*keys, [&](const RecordKey &key) { return known.contains(key); });
        auto found = described(connection, *keys, viewpoint);
        if (!found)
            return found.error();
        known.append(QList<RecordKey>(keys->begin(), keys->end()));
        for (SearchHit &one : inOrder(std::move(found).value(), wanted.first(), order))
            hits.push_back(std::move(one));
    }
    if (int(hits.size()) > limit)
        hits.resize(size_t(limit));
    return hits;
}

} // namespace delegations
