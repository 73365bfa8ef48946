// What the page of a body shows.
#include "models/language/bodies/memberrole.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/detailreader.h"
#include "models/store/read/protocolorder.h"
#include "models/store/read/treequeries.h"

#include <QSet>

#include <algorithm>

namespace delegations::detailqueries {

namespace {

struct Seated
{
    BodyMember member;
    qint64 place = 0;                ///< Of the country in the protocol order.
    std::pair<qint64, qint64> order; ///< The member's own place there, and the office's rank.
};

std::vector<Seated> seated(Reader &reader, qint64 body)
{
    return reader.all<Seated>("members_of_body", byId(body), [&](const Query &row) {
        const QString &language = reader.viewpoint().language;
        Seated one;
        one.member.person = link(row, RecordKind::Person, 0, 1);
        one.member.parts = parts(row, 13, row.text(12), row.text(1));
        one.member.isOfficer = !row.text(2).isEmpty() && !isMemberRole(row.text(2));
        if (one.member.isOfficer)
            one.member.role = reader.office(row, 2, 17);
        if (!row.isNull(3))
            one.member.country = countryLink(row, 3, language);
        one.member.term = row.term(7);
        one.place = row.integer(15);
        one.order = {row.integer(16), reader.roles().rank(row.text(2))};
        return one;
    });
}

/// Who has an office there, too, is named by that alone.
std::vector<BodyMember> officersFirst(std::vector<Seated> all)
{
    std::ranges::stable_sort(all, {}, &Seated::order);
    std::vector<BodyMember> officers;
    std::vector<BodyMember> members;
    for (const Seated &one : all)
        (one.member.isOfficer ? officers : members).push_back(one.member);
    QSet<RecordKey> named;
    for (const BodyMember &officer : officers)
        named.insert(officer.person.key);
    for (BodyMember &member : members) {
        if (!named.contains(member.person.key))
            officers.push_back(std::move(member));
        named.insert(officers.back().person.key);
    }
    return officers;
}

/// Each person once. Those of no known country are last.
std::vector<CountryShare> shares(Reader &reader, const std::vector<Seated> &all)
{
    QSet<RecordKey> counted;
    std::vector<Placed<CountryShare>> found;
    CountryShare others;
    for (const Seated &one : all) {
        if (counted.contains(one.member.person.key))
            continue;
        counted.insert(one.member.person.key);
        const auto isSame = [&](const Placed<CountryShare> &share) {
            return share.shown.country.key == one.member.country.key;
        };
        const auto share = std::ranges::find_if(found, isSame);
        if (!one.member.country.key.isValid())
            ++others.members;
        else if (share != found.end())
            ++share->shown.members;
        else
            found.push_back({one.place, one.member.country.text, {one.member.country, 1}});
    }
    if (found.empty())
        return {};
    auto ordered = reader.take(
        inProtocolOrder(Result<std::vector<Placed<CountryShare>>>(found), reader.viewpoint().language));
    if (others.members > 0)
        ordered.push_back(others);
    return ordered;
}

} // namespace

Result<BodyDetails> body(Connection &connection, qint64 organization, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    QString ownName;
    auto details = reader.head<BodyDetails>("body_head", organization, [&](const Query &row) {
        BodyDetails head;
        head.body = {{RecordKind::Organization, organization}, row.text(0)};
        head.classification = row.text(1);
        if (!row.isNull(2))
            head.parent = organizationLink(row, 2, 3, 4);
        head.founded = row.date(5);
        head.dissolved = row.date(6);
        ownName = row.text(7);
        return head;
    });
    details.names = furtherNames(reader, "names_of_organization", details.body, ownName);
    for (const TreeRow &part : reader.take(treequeries::parts(connection, organization, viewpoint)))
        details.parts.push_back({part.record, part.label});
    const std::vector<Seated> all = seated(reader, organization);
    details.members = officersFirst(all);
    details.shares = shares(reader, all);
    details.events =
        reader.all<EventSummary>("events_of_organization", byId(organization), [](const Query &row) {
            return EventSummary{link(row, RecordKind::Event, 0, 1), row.date(2), row.text(3)};
        });
    details.contacts = contacts(reader, "contacts_of_organization", organization);
    details.links = webLinks(reader, "links_of_organization", organization);
    details.sources = webLinks(reader, "sources_of_organization", organization);
    return finish(reader, std::move(details));
}

Result<std::vector<BodySummary>> bodies(Connection &connection, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    Query query(connection, "bodies_of_assemblies", viewpoint);
    auto found = reader.take(inProtocolOrder(query.all<Placed<BodySummary>>([](const Query &row) {
        return Placed<BodySummary>{
            row.integer(2), row.text(1), {link(row, RecordKind::Organization, 0, 1), {}, 0}};
    }),
                                             viewpoint.language));
    for (BodySummary &summary : found) {
        QSet<RecordKey> people;
        for (const BodyMember &member : officersFirst(seated(reader, summary.body.key.id))) {
            if (member.isOfficer)
                summary.officers.push_back({member.person, member.role, member.term, member.parts});
            people.insert(member.person.key);
        }
        summary.members = int(people.size());
    }
    return finish(reader, std::move(found));
}

Result<OrganizationDetails> organization(Connection &connection, qint64 organization,
                                         const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    const auto kind =
        reader.head<QString>("body_head", organization, [](const Query &row) { return row.text(1); });
    if (reader.error())
        return *reader.error();
    if (kind == QLatin1String("chamber")) {
        auto details = chamber(connection, organization, viewpoint);
        return details ? Result<OrganizationDetails>(std::move(details).value()) : details.error();
    }
    auto details = body(connection, organization, viewpoint);
    return details ? Result<OrganizationDetails>(std::move(details).value()) : details.error();
}

} // namespace delegations::detailqueries
