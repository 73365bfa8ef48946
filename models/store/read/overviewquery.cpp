#include "models/store/read/overviewquery.h"

#include "models/store/read/detailqueries.h"
#include "models/store/read/treequeries.h"
#include "models/store/sqlite/query.h"

#include <QHash>

namespace delegations {

namespace {

Result<Overview> totals(Connection &connection, const Viewpoint &viewpoint)
{
    Query query(connection, "overview_totals", viewpoint);
    auto rows = query.all<Overview>([](const Query &row) {
        Overview totals;
        totals.assembly = row.text(0);
        totals.news = row.integer(1);
        totals.persons = row.integer(2);
        totals.memberships = row.integer(3);
        return totals;
    });
    if (!rows)
        return rows.error();
    return std::move(rows->front());
}

} // namespace

Result<Overview> overview(Connection &connection, const Viewpoint &viewpoint)
{
    Result<Overview> result = totals(connection, viewpoint);
    const auto seats = treequeries::allSeats(connection, viewpoint);
    const auto countries = treequeries::children(connection, TreeKey(), TreeRow(), 0, viewpoint);
    if (!result || !seats || !countries)
        return !result ? result.error() : !seats ? seats.error() : countries.error();
    QHash<qint64, int> members;
    for (const ChamberSeats &chamber : *seats)
        members[chamber.area] += chamber.members;
    for (const TreeRow &row : countries->rows) {
        if (row.key.kind != TreeKey::Country)
            continue;
        Result<CountryDetails> details = detailqueries::country(connection, row.key.id, viewpoint);
        if (!details)
            return details.error();
        result->countries.push_back({std::move(details).value(), members.value(row.key.id)});
    }
    return result;
}

} // namespace delegations
