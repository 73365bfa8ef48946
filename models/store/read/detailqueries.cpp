#include "models/store/read/detailqueries.h"

#include "models/core/treenode.h"
#include "models/store/read/detailreader.h"
#include "models/store/read/treequeries.h"
#include "models/store/search/filterbinding.h"

#include <algorithm>

namespace delegations::detailqueries {

namespace {

std::vector<NewsSummary> newsAbout(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<NewsSummary>(statement, byId(id), [](const Query &row) {
        return NewsSummary{link(row, RecordKind::NewsItem, 0, 1), row.date(2), row.text(3)};
    });
}

std::vector<SeatHolder> holders(Reader &reader, qint64 chamber)
{
    const QVariantMap values{{QStringLiteral("chamber"), chamber}};
    return reader.all<SeatHolder>("holders_of_chamber", values, [&](const Query &row) {
        return SeatHolder{link(row, RecordKind::Person, 0, 1), row.integer(2), reader.office(row, 3, 5),
                          row.text(4), row.integer(6) != 0};
    });
}

SeatCount seatCount(Reader &reader, qint64 chamber)
{
    const auto seats = reader.take(treequeries::seatsOf(reader.connection(), chamber, reader.viewpoint()));
    return seats.empty() ? SeatCount() : seats.front().count;
}

std::vector<ChamberSummary> chambers(Reader &reader, qint64 area)
{
    std::vector<ChamberSummary> found;
    for (const TreeRow &row :
         reader.take(treequeries::chambers(reader.connection(), area, reader.viewpoint()))) {
        ChamberSummary summary;
        summary.chamber = {row.record, row.label};
        found.push_back(summary);
    }
    for (ChamberSummary &summary : found) {
        const qint64 id = summary.chamber.key.id;
        summary.count = seatCount(reader, id);
        const auto sites = reader.all<QString>("website_of_organization", byId(id),
                                               [](const Query &row) { return row.text(0); });
        summary.website = sites.empty() ? QString() : sites.front();
        summary.holders = holders(reader, id);
    }
    return found;
}

SeatCount sum(const std::vector<ChamberSummary> &chambers)
{
    SeatCount total;
    for (const ChamberSummary &summary : chambers)
        total.add(summary.count);
    return total;
}

OfficeEntry office(Reader &reader, const Query &row)
{
    OfficeEntry entry;
    entry.office = reader.office(row, 0, 33);
    entry.capacity = row.text(1);
    entry.organization = organizationLink(row, 2, 3, 12);
    entry.chamber = organizationLink(row, 4, 5, 13);
    entry.country = countryLink(row, 6, reader.viewpoint().language);
    entry.isSeat = row.integer(10) != 0;
    entry.isCurrent = row.integer(11) != 0;
    entry.membershipId = row.integer(14);
    entry.term = row.term(15);
    entry.party = row.text(20);
    entry.notes = {row.isNull(21) ? RecordLink() : link(row, RecordKind::Person, 21, 22),
                   row.isNull(23) ? RecordLink() : link(row, RecordKind::Person, 23, 24),
                   row.text(25),
                   row.text(26),
                   row.text(27),
                   row.isNull(28) ? RecordLink() : link(row, RecordKind::Decision, 28, 29),
                   row.isNull(30) ? RecordLink() : link(row, RecordKind::Decision, 30, 31)};
    entry.hasLeft = row.integer(32) != 0;
    return entry;
}

} // namespace

Result<CountryDetails> country(Connection &connection, qint64 area, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    QString ownName;
    auto details = reader.head<CountryDetails>("country_head", area, [&](const Query &row) {
        CountryDetails head;
        ownName = row.text(1);
        head.country = {{RecordKind::Area, area},
                        shownCountryName(row.text(0), row.text(1), row.text(2), viewpoint.language)};
        head.code = row.text(2);
        head.delegation = {{}, row.text(4)};
        return head;
    });
    details.names = furtherNames(reader, "names_of_area", details.country, ownName);
    details.chambers = chambers(reader, area);
    details.total = sum(details.chambers);
    details.plenipotentiaries = reader.take(plenipotentiaries(connection, area, viewpoint));
    details.links = webLinks(reader, "links_of_area", area);
    details.news = newsAbout(reader, "news_of_area", area);
    details.sources = webLinks(reader, "sources_of_area", area);
    return finish(reader, std::move(details));
}

Result<std::vector<OfficeHolder>> plenipotentiaries(Connection &connection, qint64 area,
                                                    const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    const QVariantMap values{{QStringLiteral("area"), area}};
    auto holders = reader.all<OfficeHolder>("tree_plenipotentiaries_of_area", values, [&](const Query &row) {
        return OfficeHolder{link(row, RecordKind::Person, 2, 1), reader.office(row, 3, 12), row.term(4),
                            parts(row, 10, row.text(9), row.text(1))};
    });
    return finish(reader, std::move(holders));
}

Result<ChamberDetails> chamber(Connection &connection, qint64 organization, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    QString ownName;
    auto details = reader.head<ChamberDetails>("chamber_head", organization, [&](const Query &row) {
        ChamberDetails head;
        ownName = row.text(10);
        head.chamber = {{RecordKind::Organization, organization}, row.text(0)};
        head.country = countryLink(row, 1, viewpoint.language);
        head.countryCode = row.text(4);
        head.parliament = {{}, row.text(6)};
        if (!row.isNull(7))
            head.ownSeats = int(row.integer(7));
        head.founded = row.date(8);
        head.dissolved = row.date(9);
        return head;
    });
    details.names = furtherNames(reader, "names_of_organization", details.chamber, ownName);
    for (const ChamberSeats &seats : reader.take(treequeries::seatsOf(connection, organization, viewpoint))) {
        details.count = seats.count;
        details.own = seats.own;
        details.isInDelegation = seats.isInDelegation;
    }
    details.holders = holders(reader, organization);
    details.links = webLinks(reader, "links_of_organization", organization);
    details.quotas = reader.all<QuotaEntry>("quotas_of_chamber", byId(organization), [](const Query &row) {
        return QuotaEntry{int(row.integer(0)), row.date(1), row.date(2), row.text(3), row.integer(4) != 0};
    });
    details.contacts = contacts(reader, "contacts_of_organization", organization);
    details.sources = webLinks(reader, "sources_of_organization", organization);
    return finish(reader, std::move(details));
}

Result<PersonDetails> person(Connection &connection, qint64 person, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<PersonDetails>("person_head", person, [&](const Query &row) {
        PersonDetails head;
        head.person = {{RecordKind::Person, person}, row.text(0)};
        head.photo = row.value(1).toByteArray();
        head.gender = row.text(2);
        head.birth = row.date(3);
        head.death = row.date(4);
        head.summary = row.text(5);
        head.biography = row.text(6);
        head.parts = parts(row, 7, row.text(9), head.person.text);
        head.honorificPrefix = row.text(10);
        head.honorificSuffix = row.text(11);
        head.formOfAddress = row.text(12);
        head.languages = row.text(13);
        head.correspondenceLanguage = row.text(14);
        return head;
    });
    details.names = names(reader, "names_of_person", person);
    details.offices = reader.all<OfficeEntry>("offices_of_person", byId(person),
                                              [&](const Query &row) { return office(reader, row); });
    details.contacts = contacts(reader, "contacts_of_person", person);
    details.links = webLinks(reader, "links_of_person", person);
    details.news = newsAbout(reader, "news_of_person", person);
    details.sources = webLinks(reader, "sources_of_person", person);
    return finish(reader, std::move(details));
}

Result<MemberList> members(Connection &connection, qint64 chamber, const Viewpoint &viewpoint,
                           const MembersWanted &wanted)
{
    const auto bind = [&](Query &query) -> Query & {
        query.bind(":is_own", int(wanted.seats == SeatsOf::Chamber));
        return query.bind(":all_times", int(wanted.ofAllTimes)).bind(":chamber", chamber);
    };
    const auto roles = roleWords(connection);
    if (!roles)
        return roles.error();
    Query query(connection, "members_of_chamber", viewpoint);
    bindFilter(query, wanted.filter, viewpoint);
    bind(query);
    auto rows = query.all<MemberRow>([&](const Query &row) {
        MemberRow member;
        member.membershipId = row.integer(0);
        member.person = link(row, RecordKind::Person, 1, 2);
        member.sortKey = row.text(3);
        member.role = roles->shown(viewpoint.language, row.text(4), row.text(18));
        member.capacity = row.text(5);
        if (!row.isNull(6))
            member.protocolOrder = row.integer(6);
        member.term = row.term(7);
        member.period = row.text(9);
        member.party = row.text(12);
        member.constituency = row.text(row.isNull(13) ? 14 : 13);
        member.contacts = row.text(16);
        member.hasLeft = row.integer(17) != 0;
        return member;
    });
    if (!rows)
        return rows.error();
    Query count(connection, "count_members_of_chamber", viewpoint);
    const auto all = bind(count).all<int>([](const Query &row) { return int(row.integer(0)); });
    if (!all)
        return all.error();
    return MemberList{std::move(rows).value(), all->front()};
}

} // namespace delegations::detailqueries
