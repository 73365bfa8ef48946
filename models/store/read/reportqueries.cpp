#include "models/store/read/reportqueries.h"

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
    if (!row.isNull(2))
        chamber.count.seats = int(row.integer(2));
    chamber.count.filled = int(row.integer(3));
    chamber.website = row.text(4);
    return chamber;
}

struct Seat
{
    qint64 membership = 0;
    qint64 person = 0;
    ReportMember member;
    QString key;
};

Seat seat(const Query &row)
{
    return {row.integer(0), row.integer(1), {row.text(2), row.text(3), row.text(4), {}}, row.text(5)};
}

struct Place
{
    qint64 id = 0;
    QString key;
};

} // namespace

ReportQueries::ReportQueries(Connection &connection, QString language, QDate day)
    : m_connection(connection), m_language(std::move(language)), m_day(day)
{
}

QVariantMap ReportQueries::values(const QVariantMap &own) const
{
    QVariantMap all = own;
    all.insert(QStringLiteral("language"), m_language);
    return all;
}

Result<QString> ReportQueries::assembly() const
{
    Query query(m_connection, "report_assembly");
    const auto names = query.bindAll(values({})).all<QString>([](const Query &row) { return row.text(0); });
    if (!names)
        return names.error();
    return names->empty() ? QString() : names->front();
}

Result<std::vector<ReportCountry>> ReportQueries::countries(qint64 area) const
{
    Query query(m_connection, "report_countries");
    query.bindAll(values({{QStringLiteral("area"), area}}));
    return query.all<ReportCountry>([](const Query &row) {
        ReportCountry country;
        country.id = row.integer(0);
        country.code = row.text(1);
        country.name = row.text(2);
        country.delegation = row.text(3);
        return country;
    });
}

Status ReportQueries::readChambers(ReportCountry &country) const
{
    Query query(m_connection, "report_chambers");
    query.bindAll(
        values({{QStringLiteral("area"), country.id}, {QStringLiteral("day"), m_day.toString(Qt::ISODate)}}));
    Result<std::vector<ReportChamber>> chambers = query.all<ReportChamber>(chamber);
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
    Query query(m_connection, "report_plenipotentiaries");
    query.bindAll(
        values({{QStringLiteral("area"), country.id}, {QStringLiteral("day"), m_day.toString(Qt::ISODate)}}));
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

Result<std::vector<ReportMember>> ReportQueries::members(qint64 chamberId, ReportCursor &cursor) const
{
    Query query(m_connection, "report_members");
    query.bindAll(values({{QStringLiteral("chamber"), chamberId},
                          {QStringLiteral("day"), m_day.toString(Qt::ISODate)},
                          {QStringLiteral("after_key"), cursor.key},
                          {QStringLiteral("after_id"), cursor.id},
                          {QStringLiteral("limit"), pageSize}}));
    const Result<std::vector<Seat>> seats = query.all<Seat>(seat);
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
    Query query(m_connection, "report_offices");
    query.bindAll(values({{QStringLiteral("person"), person},
                          {QStringLiteral("except"), exceptMembership},
                          {QStringLiteral("day"), m_day.toString(Qt::ISODate)}}));
    return query.all<ReportOffice>([](const Query &row) {
        return ReportOffice{row.text(0), row.text(1), row.text(2)};
    });
}

Result<std::vector<qint64>> ReportQueries::persons(qint64 area, ReportCursor &cursor) const
{
    return page("report_persons",
                {{QStringLiteral("area"), area},
                 {QStringLiteral("day"), m_day.toString(Qt::ISODate)},
                 {QStringLiteral("after_key"), cursor.key},
                 {QStringLiteral("after_id"), cursor.id}},
                cursor);
}

Result<std::vector<qint64>> ReportQueries::page(const char *statement, const QVariantMap &own,
                                                ReportCursor &cursor) const
{
    Query query(m_connection, statement);
    query.bindAll(own).bind(":limit", pageSize);
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
    Query query(m_connection, "report_person_name");
    query.bindAll(values({{QStringLiteral("person"), person}}));
    const auto names = query.all<QString>([](const Query &row) { return row.text(0); });
    if (!names)
        return names.error();
    return names->empty() ? QString() : names->front();
}

Result<std::vector<ReportCareerEntry>> ReportQueries::career(qint64 person) const
{
    Query query(m_connection, "report_career");
    query.bindAll(
        values({{QStringLiteral("person"), person}, {QStringLiteral("day"), m_day.toString(Qt::ISODate)}}));
    return query.all<ReportCareerEntry>([](const Query &row) {
        ReportCareerEntry entry;
        entry.office = row.text(0);
        entry.capacity = row.text(1);
        entry.organization = row.text(2);
        entry.chamber = row.text(3);
        entry.isSeat = row.integer(4) != 0;
        entry.isCurrent = row.integer(5) != 0;
        entry.term = row.term(6);
        return entry;
    });
}

Result<std::vector<qint64>> ReportQueries::news(qint64 area, ReportCursor &cursor) const
{
    constexpr qint64 behindAll = std::numeric_limits<qint64>::max();
    const bool first = cursor.id == 0;
    const QVariantMap own{{QStringLiteral("area"), area},
                          {QStringLiteral("after_id"), first ? behindAll : cursor.id}};
    if (first || !cursor.key.isEmpty()) {
        QVariantMap dated = own;
        dated.insert(QStringLiteral("after_key"), first ? QStringLiteral("~") : cursor.key);
        Result<std::vector<qint64>> ids = page("report_news", dated, cursor);
        if (ids && cursor.isAtEnd)
            cursor = {QStringLiteral(""), behindAll, false}; // on to the undated
        return ids;
    }
    return page("report_undated_news", own, cursor);
}

} // namespace delegations
