#include "models/store/read/newsqueries.h"

#include "models/store/sqlite/query.h"

#include <QCoreApplication>

#include <limits>

namespace delegations::newsqueries {

namespace {

NewsEntry readEntry(const Query &row)
{
    NewsEntry entry;
    entry.news = {{RecordKind::NewsItem, row.integer(0)}, row.text(1)};
    entry.published = row.date(2);
    entry.people = int(row.integer(3));
    entry.countries = int(row.integer(4));
    return entry;
}

qint64 beginning(const NewsEntry &after)
{
    return after.news.key.isValid() ? after.news.key.id : std::numeric_limits<qint64>::max();
}

Result<std::vector<NewsEntry>> dated(Connection &connection, const QVariant &month, const NewsEntry &after,
                                     int limit)
{
    Query query(connection, "news_list_dated");
    query.bind(":month", month).bind(":limit", limit).bind(":after_id", beginning(after));
    query.bind(":after_key", after.news.key.isValid() ? after.published.toString() : QStringLiteral("~"));
    return query.all<NewsEntry>(readEntry);
}

Result<std::vector<NewsEntry>> undated(Connection &connection, const NewsEntry &after, int limit)
{
    Query query(connection, "news_list_undated");
    query.bind(":after_id", beginning(after)).bind(":limit", limit);
    return query.all<NewsEntry>(readEntry);
}

/// All news: the dated ones, then the others.
Result<std::vector<NewsEntry>> all(Connection &connection, const NewsEntry &after, int limit)
{
    const bool isBehindDates = after.news.key.isValid() && after.published.isNull();
    if (isBehindDates)
        return undated(connection, after, limit);
    auto entries = dated(connection, QVariant(), after, limit);
    const int room = entries ? limit - int(entries->size()) : 0;
    if (room <= 0)
        return entries;
    auto rest = undated(connection, {}, room);
    if (!rest)
        return rest.error();
    entries->insert(entries->end(), rest->begin(), rest->end());
    return entries;
}

} // namespace

Result<NewsList> list(Connection &connection, const Location &place, const NewsEntry &after, int limit)
{
    const bool isAll = place.kind == Location::AtNews;
    const QVariant month =
        isAll ? QVariant() : QVariant(place.month.isNull() ? QStringLiteral("") : place.month);
    auto entries = isAll                   ? all(connection, after, limit)
                   : place.month.isEmpty() ? undated(connection, after, limit)
                                           : dated(connection, month, after, limit);
    if (!entries)
        return entries.error();
    Query count(connection, "news_list_total");
    const auto total =
        count.bind(":month", month).all<qint64>([](const Query &row) { return row.integer(0); });
    if (!total)
        return total.error();
    if (!isAll && total->front() == 0)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "There is no news of that month any more."),
                     {}};
    NewsList news;
    news.isLast = int(entries->size()) < limit;
    news.entries = std::move(entries).value();
    news.total = total->front();
    return news;
}

} // namespace delegations::newsqueries
