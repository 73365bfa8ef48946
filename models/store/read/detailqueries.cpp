#include "models/store/read/detailqueries.h"

#include "models/core/treenode.h"
#include "models/language/bodies/officewords.h"
#include "models/language/countries.h"
#include "models/language/initials.h"
#include "models/store/read/treequeries.h"
#include "models/store/search/filterbinding.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations::detailqueries {

namespace {

/// Collects errors, so that a page's many small queries read as a list: after the first failure nothing more
/// is run.
class Reader
{
public:
    Reader(Connection &connection, const Viewpoint &viewpoint)
        : m_connection(connection), m_viewpoint(viewpoint)
    {
    }

    [[nodiscard]] Connection &connection() const { return m_connection; }
    [[nodiscard]] const Viewpoint &viewpoint() const { return m_viewpoint; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    template <typename T>
    T take(Result<T> result)
    {
        if (result)
            return std::move(result).value();
        if (!m_error)
            m_error = result.error();
        return {};
    }

    template <typename T, typename Read>
    std::vector<T> all(const char *statement, const QVariantMap &values, Read read)
    {
        if (m_error)
            return {};
        Query query(m_connection, statement, m_viewpoint);
        query.bindAll(values);
        return take(query.all<T>(read));
    }

    /// The one row of a record's head; NotFound when there is none.
    template <typename T, typename Read>
    T head(const char *statement, qint64 id, Read read)
    {
        std::vector<T> rows = all<T>(statement, {{QStringLiteral("id"), id}}, read);
        if (!rows.empty())
            return std::move(rows.front());
        if (!m_error)
            m_error = Error{ErrorCode::NotFound,
                            QCoreApplication::translate("Store", "This record is no longer in the database."),
                            {}};
        return {};
    }

private:
    Connection &m_connection;
    Viewpoint m_viewpoint;
    std::optional<Error> m_error;
};

template <typename T>
Result<T> finish(const Reader &reader, T details)
{
    if (reader.error())
        return *reader.error();
    return details;
}

RecordLink link(const Query &row, RecordKind kind, int idColumn, int textColumn)
{
    return {{kind, row.integer(idColumn)}, row.text(textColumn)};
}

/// Of an id and the three columns of $area_names.
RecordLink countryLink(const Query &row, int idColumn, const QString &language)
{
    return {
        {RecordKind::Area, row.integer(idColumn)},
        shownCountryName(row.text(idColumn + 1), row.text(idColumn + 2), row.text(idColumn + 3), language)};
}

/// Of two columns; where they are empty, of the sort name.
NameParts parts(const Query &row, int column, const QString &sortName, const QString &name)
{
    const NameParts known{row.text(column), row.text(column + 1)};
    return known == NameParts() ? partsBySortName(name, sortName) : known;
}

QVariantMap byId(qint64 id)
{
    return {{QStringLiteral("id"), id}};
}

std::vector<NameEntry> names(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<NameEntry>(statement, byId(id), [](const Query &row) {
        return NameEntry{row.text(0), row.text(1), row.text(2)};
    });
}

/// Those of the statement but for the title; the record's own too, in whatever language, where it is neither.
std::vector<NameEntry> furtherNames(Reader &reader, const char *statement, const RecordLink &record,
                                    const QString &own)
{
    std::vector<NameEntry> found = names(reader, statement, record.key.id);
    if (std::ranges::find(found, own, &NameEntry::text) == found.end() && !own.isEmpty())
        found.insert(found.begin(), {{}, {}, own});
    std::erase_if(found, [&](const NameEntry &name) { return name.text == record.text; });
    return found;
}

std::vector<WebLink> webLinks(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<WebLink>(statement, byId(id), [](const Query &row) {
        return WebLink{row.text(0), row.text(1)};
    });
}

std::vector<ContactEntry> contacts(Reader &reader, const char *statement, qint64 id)
{
    return reader.all<ContactEntry>(statement, byId(id), [](const Query &row) {
        return ContactEntry{row.text(0), row.text(1), row.text(2), row.integer(3) != 0};
    });
}

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
        return SeatHolder{link(row, RecordKind::Person, 0, 1), row.integer(2),
                          officeIn(reader.viewpoint().language, row.text(3)), row.text(4)};
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

/// An organization that has a page, as a link; any other only as its name.
RecordLink organizationLink(const Query &row, int idColumn, int nameColumn, int classificationColumn)
{
    const bool hasPage = row.text(classificationColumn) == QLatin1String("chamber");
    return {hasPage ? RecordKey{RecordKind::Organization, row.integer(idColumn)} : RecordKey(),
            row.text(nameColumn)};
}

OfficeEntry office(const Query &row, const QString &language)
{
    OfficeEntry entry;
    entry.office = officeIn(language, row.text(0));
    entry.capacity = row.text(1);
    entry.organization = organizationLink(row, 2, 3, 12);
    entry.chamber = organizationLink(row, 4, 5, 13);
    entry.country = countryLink(row, 6, language);
    entry.isSeat = row.integer(10) != 0;
    entry.isCurrent = row.integer(11) != 0;
    entry.membershipId = row.integer(14);
    entry.term = row.term(15);
    entry.party = row.text(20);
    return entry;
}

MentionEntry mention(const Query &row, const QString &language)
{
    MentionEntry entry;
    if (!row.isNull(0))
        entry.record = link(row, RecordKind::Person, 0, 1);
    else if (!row.isNull(2))
        entry.record = organizationLink(row, 2, 3, 10);
    else if (!row.isNull(4))
        entry.record = countryLink(row, 4, language);
    entry.matchedText = row.text(8);
    entry.state = row.text(9);
    return entry;
}

ParticipantEntry participant(const Query &row)
{
    return {row.isNull(0) ? organizationLink(row, 2, 3, 4) : link(row, RecordKind::Person, 0, 1),
            row.text(5)};
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
    Query query(connection, "tree_plenipotentiaries_of_area", viewpoint);
    return query.bind(":area", area).all<OfficeHolder>([&](const Query &row) {
        return OfficeHolder{link(row, RecordKind::Person, 2, 1), officeIn(viewpoint.language, row.text(3)),
                            row.term(4), parts(row, 10, row.text(9), row.text(1))};
    });
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
        return head;
    });
    details.names = names(reader, "names_of_person", person);
    details.offices = reader.all<OfficeEntry>(
        "offices_of_person", byId(person), [&](const Query &row) { return office(row, viewpoint.language); });
    details.contacts = contacts(reader, "contacts_of_person", person);
    details.links = webLinks(reader, "links_of_person", person);
    details.news = newsAbout(reader, "news_of_person", person);
    details.sources = webLinks(reader, "sources_of_person", person);
    return finish(reader, std::move(details));
}

Result<NewsDetails> news(Connection &connection, qint64 newsItem, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<NewsDetails>("news_head", newsItem, [&](const Query &row) {
        NewsDetails head;
        head.news = {{RecordKind::NewsItem, newsItem}, row.text(0)};
        head.published = row.date(1);
        head.language = row.text(2);
        head.summary = row.text(3);
        head.body = row.text(4);
        head.url = row.text(5);
        return head;
    });
    details.mentions =
        reader.all<MentionEntry>("mentions_of_news_item", byId(newsItem),
                                 [&](const Query &row) { return mention(row, viewpoint.language); });
    details.sources = webLinks(reader, "sources_of_news_item", newsItem);
    return finish(reader, std::move(details));
}

Result<EventDetails> event(Connection &connection, qint64 event, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<EventDetails>("event_head", event, [&](const Query &row) {
        EventDetails head;
        head.event = {{RecordKind::Event, event}, row.text(0)};
        head.classification = row.text(1);
        head.start = row.date(2);
        head.end = row.date(3);
        head.place = row.text(4);
        head.summary = row.text(5);
        head.country = countryLink(row, 6, viewpoint.language);
        head.organization = organizationLink(row, 10, 11, 12);
        return head;
    });
    details.participants = reader.all<ParticipantEntry>("participants_of_event", byId(event), participant);
    details.sources = webLinks(reader, "sources_of_event", event);
    return finish(reader, std::move(details));
}

Result<MemberList> members(Connection &connection, qint64 chamber, const Viewpoint &viewpoint,
                           const MembersWanted &wanted)
{
    const auto bind = [&](Query &query) -> Query & {
        query.bind(":is_own", int(wanted.seats == SeatsOf::Chamber));
        return query.bind(":all_times", int(wanted.ofAllTimes)).bind(":chamber", chamber);
    };
    Query query(connection, "members_of_chamber", viewpoint);
    bindFilter(query, wanted.filter, viewpoint);
    bind(query);
    auto rows = query.all<MemberRow>([&](const Query &row) {
        MemberRow member;
        member.membershipId = row.integer(0);
        member.person = link(row, RecordKind::Person, 1, 2);
        member.sortKey = row.text(3);
        member.role = officeIn(viewpoint.language, row.text(4));
        member.capacity = row.text(5);
        if (!row.isNull(6))
            member.protocolOrder = row.integer(6);
        member.term = row.term(7);
        member.period = row.text(9);
        member.party = row.text(12);
        member.constituency = row.text(row.isNull(13) ? 14 : 13);
        member.contacts = row.text(16);
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
