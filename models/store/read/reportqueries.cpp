#include "models/store/read/reportqueries.h"

#include "models/language/countries.h"
#include "models/store/read/protocolorder.h"
#include "models/store/search/filterbinding.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"

#include <limits>

namespace delegations {

namespace {

constexpr int pageSize = 500;

ReportChamber chamber(const Query &row)
{
    ReportChamber chamber;
    chamber.id = row.integer(0);
    chamber.name = row.text(1);
    if (!row.isNull(3))
        chamber.count.seats = int(row.integer(3));
    chamber.count.filled = int(row.integer(4));
    chamber.website = row.text(5);
    chamber.hasConstituencies = row.integer(6) != 0;
    return chamber;
}

struct Seat
{
    qint64 membership = 0;
    qint64 person = 0;
    ReportMember member;
    QString key;
};

Seat seat(const Query &row, const QString &role)
{
    Seat seat{row.integer(0), row.integer(1), {row.text(2), role, row.text(4), {}}, row.text(5)};
    seat.member.party = row.text(6);
    seat.member.constituency = row.text(row.isNull(7) ? 8 : 7);
    seat.member.term = row.term(10);
    return seat;
}

struct Place
{
    qint64 id = 0;
    QString key;
};

} // namespace

ReportQueries::ReportQueries(Connection &connection, Viewpoint viewpoint)
    : m_connection(connection), m_viewpoint(std::move(viewpoint))
{
}

Status ReportQueries::readRoles() const
{
    if (m_roles)
        return {};
    auto roles = roleWords(m_connection);
    if (!roles)
        return roles.error();
    m_roles = std::move(roles).value();
    return {};
}

QString ReportQueries::office(const Query &row, int column, int genderColumn) const
{
    return m_roles->shown(m_viewpoint.language, row.text(column), row.text(genderColumn));
}

Result<QString> ReportQueries::assembly() const
{
    Query query(m_connection, "report_assembly", m_viewpoint);
    const auto names = query.all<QString>([](const Query &row) { return row.text(0); });
    if (!names)
        return names.error();
    return names->empty() ? QString() : names->front();
}

Result<std::vector<ReportCountry>> ReportQueries::countries(const Scope &scope) const
{
    Query query(m_connection, "report_countries", m_viewpoint);
    query.bind(":area", scope.idOf(RecordKind::Area));
    auto found = query.all<Placed<ReportCountry>>([&](const Query &row) {
        ReportCountry country;
        country.id = row.integer(0);
        country.code = row.text(3);
        country.name = shownCountryName(row.text(1), row.text(2), row.text(3), m_viewpoint.language);
        country.delegation = row.text(5);
        return Placed<ReportCountry>{row.integer(4), country.name, country};
    });
    return inProtocolOrder(std::move(found), m_viewpoint.language);
}

Status ReportQueries::readChambers(ReportCountry &country, SeatsOf seats) const
{
    Query query(m_connection, "report_chambers", m_viewpoint);
    query.bind(":area", country.id).bind(":is_own", int(seats == SeatsOf::Chamber));
    auto found = query.all<Placed<ReportChamber>>([](const Query &row) {
        return Placed<ReportChamber>{row.integer(2), row.text(1), chamber(row)};
    });
    auto chambers = inProtocolOrder(std::move(found), m_viewpoint.language);
    if (!chambers)
        return chambers.error();
    country.chambers = std::move(chambers).value();
    return {};
}

Status ReportQueries::readPlenipotentiaries(ReportCountry &country) const
{
    struct Holder
    {
        qint64 membership;
        qint64 person;
        QString name;
    };
    Query query(m_connection, "report_plenipotentiaries", m_viewpoint);
    query.bind(":area", country.id);
    const auto holders = query.all<Holder>([](const Query &row) {
        return Holder{row.integer(0), row.integer(1), row.text(2)};
    });
    if (!holders)
        return holders.error();
    country.plenipotentiaries.clear();
    for (const Holder &holder : *holders) {
        Result<std::vector<ReportOffice>> others = offices(holder.person, holder.membership);
        if (!others)
            return others.error();
        country.plenipotentiaries.push_back({holder.name, std::move(others).value()});
    }
    return {};
}

Result<std::vector<ReportMember>> ReportQueries::members(qint64 chamberId, ReportCursor &cursor,
                                                         SeatsOf wanted) const
{
    Query query(m_connection, "report_members", m_viewpoint);
    query.bind(":is_own", int(wanted == SeatsOf::Chamber))
        .bind(":chamber", chamberId)
        .bind(":after_key", cursor.key)
        .bind(":after_id", cursor.id)
        .bind(":limit", pageSize);
    if (const Status read = readRoles(); !read)
        return read.error();
    const Result<std::vector<Seat>> seats =
        query.all<Seat>([this](const Query &row) { return seat(row, office(row, 3, 15)); });
    if (!seats)
        return seats.error();
    std::vector<ReportMember> members;
    for (const Seat &one : *seats) {
        Result<std::vector<ReportOffice>> others = offices(one.person, one.membership);
        if (!others)
            return others.error();
        members.push_back(one.member);
        members.back().offices = std::move(others).value();
        cursor.key = one.key;
        cursor.id = one.membership;
    }
    cursor.isAtEnd = seats->size() < pageSize;
    return members;
}

Result<std::vector<ReportOffice>> ReportQueries::offices(qint64 person, qint64 exceptMembership) const
{
    Query query(m_connection, "report_offices", m_viewpoint);
    query.bind(":person", person).bind(":except", exceptMembership);
    if (const Status read = readRoles(); !read)
        return read.error();
    return query.all<ReportOffice>([this](const Query &row) {
        return ReportOffice{office(row, 0, 3), row.text(1), row.text(2)};
    });
}

Result<std::vector<qint64>> ReportQueries::persons(const Filter &filter, ReportCursor &cursor) const
{
    Query query(m_connection, "report_persons", m_viewpoint);
    bindFilter(query, filter, m_viewpoint);
    query.bind(":after_key", cursor.key).bind(":after_id", cursor.id);
    return page(query, cursor);
}

Result<std::vector<qint64>> ReportQueries::page(Query &query, ReportCursor &cursor)
{
    query.bind(":limit", pageSize);
    const auto places = query.all<Place>([](const Query &row) { return Place{row.integer(0), row.text(1)}; });
    if (!places)
        return places.error();
    std::vector<qint64> ids;
    for (const Place &place : *places)
        ids.push_back(place.id);
    if (!ids.empty()) {
        cursor.key = places->back().key;
        cursor.id = places->back().id;
    }
    cursor.isAtEnd = ids.size() < pageSize;
    return ids;
}

Result<QString> ReportQueries::personName(qint64 person) const
{
    Query query(m_connection, "report_person_name", m_viewpoint);
    query.bind(":person", person);
    const auto names = query.all<QString>([](const Query &row) { return row.text(0); });
    if (!names)
        return names.error();
    return names->empty() ? QString() : names->front();
}

Result<std::vector<ReportCareerEntry>> ReportQueries::career(qint64 person) const
{
    Query query(m_connection, "report_career", m_viewpoint);
    query.bind(":person", person);
    if (const Status read = readRoles(); !read)
        return read.error();
    return query.all<ReportCareerEntry>([this](const Query &row) {
        ReportCareerEntry entry;
        entry.office = office(row, 0, 11);
        entry.capacity = row.text(1);
        entry.organization = row.text(2);
        entry.chamber = row.text(3);
        entry.isSeat = row.integer(4) != 0;
        entry.isCurrent = row.integer(5) != 0;
        entry.term = row.term(6);
        return entry;
    });
}

Result<std::vector<qint64>> ReportQueries::news(const Scope &scope, ReportCursor &cursor) const
{
    constexpr qint64 behindAll = std::numeric_limits<qint64>::max();
    const bool first = cursor.id == 0;
    const bool isDated = first || !cursor.key.isEmpty();
    Query query(m_connection, isDated ? "report_news" : "report_undated_news");
    query.bind(":area", scope.idOf(RecordKind::Area)).bind(":after_id", first ? behindAll : cursor.id);
    if (isDated)
        query.bind(":after_key", first ? QStringLiteral("~") : cursor.key);
    Result<std::vector<qint64>> ids = page(query, cursor);
    if (isDated && ids && cursor.isAtEnd)
        cursor = {QStringLiteral(""), behindAll, false}; // on to the undated
    return ids;
}

} // namespace delegations
