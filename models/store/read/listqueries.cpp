#include "models/store/read/listqueries.h"

#include "models/core/kinds/browsable.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"

#include <limits>

namespace delegations::listqueries {

namespace {

/// Reads the lists of one kind, of all of it or of what has those words.
class Reader
{
public:
    Reader(Connection &connection, RecordKind kind, const QString &words)
        : m_connection(connection), m_kind(kind)
    {
        const QString match = fulltext::expression(foldings(words), fulltext::Column::Names);
        if (!match.isEmpty())
            m_words = match;
    }

    [[nodiscard]] Result<std::vector<DatedEntry>> dated(const QVariant &month, const DatedEntry &after,
                                                        int limit) const;
    [[nodiscard]] Result<std::vector<DatedEntry>> undated(const DatedEntry &after, int limit) const;
    /// The dated ones, then the others.
    [[nodiscard]] Result<std::vector<DatedEntry>> all(const DatedEntry &after, int limit) const;
    [[nodiscard]] Result<qint64> total(const QVariant &month) const;

private:
    [[nodiscard]] Query query(const char *statement) const
    {
        return {m_connection, statementOf(statement, m_kind)};
    }
    [[nodiscard]] Result<std::vector<DatedEntry>> entries(Query &query) const;

    Connection &m_connection;
    RecordKind m_kind;
    QVariant m_words; ///< Null for all.
};

Result<std::vector<DatedEntry>> Reader::entries(Query &query) const
{
    return query.all<DatedEntry>([this](const Query &row) {
        DatedEntry entry;
        entry.record = {{m_kind, row.integer(0)}, row.text(1)};
        entry.date = row.date(2);
        entry.people = int(row.integer(3));
        entry.countries = int(row.integer(4));
        return entry;
    });
}

qint64 beginning(const DatedEntry &after)
{
    return after.record.key.isValid() ? after.record.key.id : std::numeric_limits<qint64>::max();
}

Result<std::vector<DatedEntry>> Reader::dated(const QVariant &month, const DatedEntry &after, int limit) const
{
    Query dated = query("list_of_");
    dated.bind(":words", m_words)
        .bind(":month", month)
        .bind(":limit", limit)
        .bind(":after_id", beginning(after));
    dated.bind(":after_key", after.record.key.isValid() ? after.date.toString() : QStringLiteral("~"));
    return entries(dated);
}

Result<std::vector<DatedEntry>> Reader::undated(const DatedEntry &after, int limit) const
{
    Query undated = query("list_of_undated_");
    undated.bind(":words", m_words).bind(":after_id", beginning(after)).bind(":limit", limit);
    return entries(undated);
}

Result<std::vector<DatedEntry>> Reader::all(const DatedEntry &after, int limit) const
{
    const bool isBehindDates = after.record.key.isValid() && after.date.isNull();
    if (isBehindDates)
        return undated(after, limit);
    auto found = dated(QVariant(), after, limit);
    const int room = found ? limit - int(found->size()) : 0;
    if (room <= 0)
        return found;
    auto rest = undated({}, room);
    if (!rest)
        return rest.error();
    found->insert(found->end(), rest->begin(), rest->end());
    return found;
}

Result<qint64> Reader::total(const QVariant &month) const
{
    Query count = query("list_total_of_");
    const auto counted =
        count.bind(":words", m_words).bind(":month", month).all<qint64>([](const Query &row) {
            return row.integer(0);
        });
    if (!counted)
        return counted.error();
    return counted->front();
}

} // namespace

Result<DatedList> list(Connection &connection, const Scope &place, const DatedEntry &after, int limit,
                       const QString &words)
{
    const Reader reader(connection, place.record.kind, words);
    const bool isAll = place.kind == Scope::List;
    const QVariant month =
        isAll ? QVariant() : QVariant(place.month.isNull() ? QStringLiteral("") : place.month);
    auto entries = isAll                   ? reader.all(after, limit)
                   : place.month.isEmpty() ? reader.undated(after, limit)
                                           : reader.dated(month, after, limit);
    if (!entries)
        return entries.error();
    const Result<qint64> total = reader.total(month);
    if (!total)
        return total.error();
    const Result<qint64> held =
        words.isEmpty() ? total : Reader(connection, place.record.kind, {}).total(month);
    if (!held)
        return held.error();
    if (!isAll && *held == 0)
        return Error{ErrorCode::NotFound, browsableText(datedKind(place.record.kind)->gone), {}};
    DatedList listed;
    listed.isLast = int(entries->size()) < limit;
    listed.entries = std::move(entries).value();
    listed.total = *total;
    listed.all = *held;
    return listed;
}

} // namespace delegations::listqueries
