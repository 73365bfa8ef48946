#include "models/store/read/overviewquery.h"

#include "models/store/read/detailqueries.h"
#include "models/store/read/treequeries.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/readsnapshot.h"

#include <QCoreApplication>
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

/// By chamber.
using Seats = QHash<qint64, ChamberSeats>;

Result<Seats> seatsByChamber(Connection &connection, const Viewpoint &viewpoint)
{
    const auto counted = treequeries::allSeats(connection, viewpoint);
    if (!counted)
        return counted.error();
    Seats seats;
    for (const ChamberSeats &chamber : *counted)
        seats.insert(chamber.chamber, chamber);
    return seats;
}

Result<QString> websiteOf(Connection &connection, const RecordKey &chamber)
{
    Query query(connection, "website_of_organization");
    const auto sites =
        query.bind(":id", chamber.id).all<QString>([](const Query &row) { return row.text(0); });
    if (!sites)
        return sites.error();
    return sites->empty() ? QString() : sites->front();
}

Status addChambers(Connection &connection, CountryOverview &country, const Seats &seats,
                   const Viewpoint &viewpoint)
{
    const auto chambers = treequeries::chambers(connection, country.country.key.id, viewpoint);
    if (!chambers)
        return chambers.error();
    for (const TreeRow &row : *chambers) {
        const Result<QString> website = websiteOf(connection, row.record);
        if (!website)
            return website.error();
        const ChamberSeats counted = seats.value(row.record.id);
        country.chambers.push_back(
            {{row.record, row.label}, counted.count, *website, counted.isInDelegation, counted.own.filled});
        country.total.add(counted.count);
        country.representatives += counted.members;
    }
    return {};
}

} // namespace

Result<Overview> overview(Connection &connection, const Viewpoint &viewpoint)
{
    const ReadSnapshot snapshot(connection);
    Result<Overview> result = totals(connection, viewpoint);
    const auto seats = seatsByChamber(connection, viewpoint);
    const auto countries = treequeries::children(connection, TreeKey(), TreeRow(), 0, viewpoint);
    if (!result || !seats || !countries)
        return !result ? result.error() : !seats ? seats.error() : countries.error();
    for (const TreeRow &row : countries->rows) {
        if (row.key.kind != TreeKey::Country)
            continue;
        auto plenipotentiaries = detailqueries::plenipotentiaries(connection, row.key.id, viewpoint);
        if (!plenipotentiaries)
            return plenipotentiaries.error();
        CountryOverview country{
            {row.record, row.label}, row.code, std::move(plenipotentiaries).value(), {}, {}, 0};
        if (const Status added = addChambers(connection, country, *seats, viewpoint); !added)
            return added.error();
        result->countries.push_back(std::move(country));
    }
    return result;
}

Result<AssemblyDetails> assemblyDetails(Connection &connection, const Viewpoint &viewpoint)
{
    const ReadSnapshot snapshot(connection);
    auto all = overview(connection, viewpoint);
    if (!all)
        return all.error();
    if (all->countries.empty()) {
        const auto top = treequeries::children(connection, TreeKey(), TreeRow(), 0, viewpoint);
        if (!top)
            return top.error();
        if (top->rows.empty() || top->rows.front().key.kind != TreeKey::Overview)
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Store", "There is nothing in the database yet."),
                         {}};
    }
    AssemblyDetails details;
    details.overview = std::move(all).value();
    auto bodies = detailqueries::bodies(connection, viewpoint);
    if (!bodies)
        return bodies.error();
    details.bodies = std::move(bodies).value();
    auto news = Query(connection, "latest_news", viewpoint).all<NewsSummary>([](const Query &row) {
        return NewsSummary{{{RecordKind::NewsItem, row.integer(0)}, row.text(1)}, row.date(2), row.text(3)};
    });
    const auto events = [&](const char *statement) {
        return Query(connection, statement, viewpoint).all<EventSummary>([](const Query &row) {
            return EventSummary{{{RecordKind::Event, row.integer(0)}, row.text(1)}, row.date(2), row.text(3)};
        });
    };
    auto upcoming = events("upcoming_events");
    auto recent = events("recent_events");
    if (!news || !upcoming || !recent)
        return !news ? news.error() : !upcoming ? upcoming.error() : recent.error();
    details.news = std::move(news).value();
    details.upcoming = std::move(upcoming).value();
    details.recent = std::move(recent).value();
    return details;
}

} // namespace delegations
