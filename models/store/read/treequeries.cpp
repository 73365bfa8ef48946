#include "models/store/read/treequeries.h"

#include "models/core/kinds/browsable.h"
#include "models/language/countries.h"
#include "models/store/read/protocolorder.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"

#include <limits>
#include <optional>

namespace delegations::treequeries {

namespace {

Result<TreePage> pageOf(Result<std::vector<TreeRow>> rows, int limit = std::numeric_limits<int>::max())
{
    if (!rows)
        return rows.error();
    TreePage page;
    page.isLast = int(rows->size()) < limit;
    page.rows = std::move(rows).value();
    return page;
}

/// The parts of a body, or what is part of none.
Result<std::vector<TreeRow>> bodies(Connection &connection, std::optional<qint64> whole,
                                    const Viewpoint &viewpoint)
{
    Query query(connection, whole ? "tree_bodies_of_body" : "tree_bodies_at_top", viewpoint);
    if (whole)
        query.bind(":body", *whole);
    return inProtocolOrder(query.all<Placed<TreeRow>>([](const Query &row) {
        const qint64 id = row.integer(0);
        return Placed<TreeRow>{row.integer(2),
                               row.text(1),
                               {{TreeKey::Body, id, {}},
                                row.text(1),
                                {RecordKind::Organization, id},
                                {},
                                int(row.integer(3)),
                                {},
                                {}}};
    }),
                           viewpoint.language);
}

/// And what stands beside them: the overview, bodies of assemblies, and what is listed by month.
Result<TreePage> countries(Connection &connection, const Viewpoint &viewpoint)
{
    Query query(connection, "tree_countries", viewpoint);
    auto found = query.all<Placed<TreeRow>>([&](const Query &row) {
        const qint64 id = row.integer(0);
        const QString name = shownCountryName(row.text(1), row.text(2), row.text(3), viewpoint.language);
        return Placed<TreeRow>{row.integer(4),
                               name,
                               {{TreeKey::Country, id, {}},
                                name,
                                {RecordKind::Area, id},
                                row.text(3),
                                int(row.integer(5)),
                                {},
                                {}}};
    });
    auto rows = inProtocolOrder(std::move(found), viewpoint.language);
    if (!rows)
        return rows.error();
    const auto top = bodies(connection, {}, viewpoint);
    if (!top)
        return top.error();
    rows->insert(rows->end(), top->begin(), top->end());
    bool isEmpty = rows->empty();
    for (const Browsable &kind : browsables()) {
        if (!kind.dated)
            continue;
        const auto has =
            Query(connection, statementOf("tree_has_", kind.kind)).all<bool>([](const Query &row) {
                return row.integer(0) != 0;
            });
        if (!has)
            return has.error();
        isEmpty = isEmpty && !has->front();
        if (has->front() || kind.dated->isAlwaysThere)
            rows->push_back({TreeKey::section(kind.kind), {}, {}, {}, has->front() ? -1 : 0, {}, {}});
    }
    if (!isEmpty)
        rows->insert(rows->begin(), {{TreeKey::Overview, 0, {}}, {}, {}, {}, 0, {}, {}});
    return pageOf(std::move(rows));
}

Result<TreePage> childrenOfCountry(Connection &connection, qint64 area, const Viewpoint &viewpoint)
{
    Query plenipotentiaries(connection, "tree_plenipotentiaries_of_area", viewpoint);
    plenipotentiaries.bind(":area", area);
    auto rows = plenipotentiaries.all<TreeRow>([](const Query &row) {
        return TreeRow{{TreeKey::Plenipotentiary, row.integer(0), {}},
                       row.text(1),
                       {RecordKind::Person, row.integer(2)},
                       {},
                       0,
                       {},
                       row.text(9)};
    });
    if (!rows)
        return rows.error();
    const auto found = chambers(connection, area, viewpoint);
    if (!found)
        return found.error();
    rows->insert(rows->end(), found->begin(), found->end());
    return pageOf(std::move(rows));
}

Result<TreePage> members(Connection &connection, const char *statement, qint64 chamber, const TreeRow &after,
                         int limit, const Viewpoint &viewpoint)
{
    Query query(connection, statement, viewpoint);
    query.bind(":chamber", chamber).bind(":limit", limit);
    query.bind(":after_key", after.sortKey.isNull() ? QStringLiteral("") : after.sortKey)
        .bind(":after_id", after.key.id);
    std::optional<Result<RoleWords>> roles; // Most pages have none.
    auto rows = query.all<TreeRow>([&](const Query &row) {
        QString office = row.text(5);
        if (!office.isEmpty() && !roles)
            roles = roleWords(connection);
        if (!office.isEmpty() && *roles)
            office = (*roles)->shown(viewpoint.language, office, row.text(7));
        return TreeRow{{TreeKey::Member, row.integer(0), {}},
                       row.text(1),
                       {RecordKind::Person, row.integer(2)},
                       {},
                       0,
                       row.text(3),
                       row.text(4),
                       office,
                       row.integer(6) != 0};
    });
    if (roles && !*roles)
        return roles->error();
    return pageOf(std::move(rows), limit);
}

/// Below its delegates, of whom there may be none, those who sit in the chamber itself.
Result<TreePage> membersOfChamber(Connection &connection, qint64 chamber, const TreeRow &after, int limit,
                                  const Viewpoint &viewpoint)
{
    auto page = members(connection, "tree_members_of_chamber", chamber, after, limit, viewpoint);
    if (!page || !page->isLast)
        return page;
    Query query(connection, "tree_has_own_members", viewpoint);
    const auto hasOwn =
        query.bind(":chamber", chamber).all<bool>([](const Query &row) { return row.integer(0) != 0; });
    if (!hasOwn)
        return hasOwn.error();
    if (hasOwn->front())
        page->rows.push_back(
            {{TreeKey::OwnMembers, chamber, {}}, {}, {RecordKind::Organization, chamber}, {}, -1, {}, {}});
    return page;
}

Result<TreePage> months(Connection &connection, RecordKind listed)
{
    Query query(connection, statementOf("tree_months_of_", listed));
    return pageOf(query.all<TreeRow>([listed](const Query &row) {
        return TreeRow{TreeKey::monthOf(listed, row.text(0)), {}, {}, {}, int(row.integer(1)), {}, {}};
    }));
}

Result<TreePage> itemsOfMonth(Connection &connection, const TreeKey &month, const TreeRow &after, int limit)
{
    const bool isDated = !month.month.isEmpty();
    Query query(connection, statementOf(isDated ? "tree_month_of_" : "tree_undated_", month.listed));
    const bool fromStart = after.key.id == 0;
    if (isDated)
        query.bind(":month", month.month).bind(":after_key", fromStart ? QStringLiteral("~") : after.sortKey);
    query.bind(":after_id", fromStart ? std::numeric_limits<qint64>::max() : after.key.id)
        .bind(":limit", limit);
    return pageOf(query.all<TreeRow>([&](const Query &row) {
        const RecordKey record{month.listed, row.integer(0)};
        return TreeRow{TreeKey::item(record), row.text(1), record, {}, 0, row.text(2), {}};
    }),
                  limit);
}

std::vector<TreeKey> pathOfItem(const RecordKey &record, const Query &row)
{
    return {TreeKey::section(record.kind), TreeKey::monthOf(record.kind, row.text(0)), TreeKey::item(record)};
}

Result<std::vector<TreeKey>> pathOfBody(Connection &connection, qint64 body)
{
    Query query(connection, "tree_path_of_body");
    return query.bind(":id", body).all<TreeKey>([](const Query &row) {
        return TreeKey{TreeKey::Body, row.integer(0), {}};
    });
}

/// Of a country, what is below it and who is below that.
std::vector<TreeKey> pathBelowCountry(const Query &row)
{
    std::vector<TreeKey> keys{{TreeKey::Country, row.integer(0), {}}};
    if (!row.isNull(1))
        keys.push_back({TreeKey::Chamber, row.integer(1), {}});
    if (row.integer(3) != 0)
        keys.push_back({TreeKey::OwnMembers, row.integer(1), {}});
    if (!row.isNull(2))
        keys.push_back({row.isNull(1) ? TreeKey::Plenipotentiary : TreeKey::Member, row.integer(2), {}});
    return keys;
}

ChamberSeats readSeats(const Query &row)
{
    ChamberSeats seats;
    seats.chamber = row.integer(0);
    seats.area = row.integer(1);
    if (!row.isNull(2))
        seats.count.seats = int(row.integer(2));
    seats.count.filled = int(row.integer(3));
    seats.members = int(row.integer(4));
    seats.officers = int(row.integer(5));
    seats.isInDelegation = row.integer(6) != 0;
    seats.own.filled = int(row.integer(7));
    if (!row.isNull(8))
        seats.own.seats = int(row.integer(8));
    return seats;
}

/// Of every chamber where none is named.
Result<std::vector<ChamberSeats>> countSeats(Connection &connection, const QVariant &chamber,
                                             const Viewpoint &viewpoint)
{
    Query query(connection, "seat_counts", viewpoint);
    return query.bind(":chamber", chamber).all<ChamberSeats>(readSeats);
}

} // namespace

Result<TreePage> children(Connection &connection, const TreeKey &parent, const TreeRow &after, int limit,
                          const Viewpoint &viewpoint)
{
    switch (parent.kind) {
    case TreeKey::Root:
        return countries(connection, viewpoint);
    case TreeKey::Country:
        return childrenOfCountry(connection, parent.id, viewpoint);
    case TreeKey::Chamber:
        return membersOfChamber(connection, parent.id, after, limit, viewpoint);
    case TreeKey::OwnMembers:
        return members(connection, "tree_own_members_of_chamber", parent.id, after, limit, viewpoint);
    case TreeKey::Body:
        return pageOf(bodies(connection, parent.id, viewpoint));
    case TreeKey::Section:
        return months(connection, parent.listed);
    case TreeKey::Month:
        return itemsOfMonth(connection, parent, after, limit);
    case TreeKey::Overview:
    case TreeKey::Plenipotentiary:
    case TreeKey::Member:
    case TreeKey::Item:
        break;
    }
    return TreePage();
}

Result<std::vector<TreeRow>> chambers(Connection &connection, qint64 area, const Viewpoint &viewpoint)
{
    Query query(connection, "tree_chambers_of_area", viewpoint);
    query.bind(":area", area);
    auto found = query.all<Placed<TreeRow>>([](const Query &row) {
        const qint64 id = row.integer(0);
        return Placed<TreeRow>{
            row.integer(2),
            row.text(1),
            {{TreeKey::Chamber, id, {}}, row.text(1), {RecordKind::Organization, id}, {}, -1, {}, {}}};
    });
    return inProtocolOrder(std::move(found), viewpoint.language);
}

Result<std::vector<TreeRow>> parts(Connection &connection, qint64 body, const Viewpoint &viewpoint)
{
    return bodies(connection, body, viewpoint);
}

Result<std::vector<ChamberSeats>> allSeats(Connection &connection, const Viewpoint &viewpoint)
{
    return countSeats(connection, QVariant(), viewpoint);
}

Result<std::vector<ChamberSeats>> seatsOf(Connection &connection, qint64 chamber, const Viewpoint &viewpoint)
{
    return countSeats(connection, chamber, viewpoint);
}

Result<std::vector<TreeKey>> path(Connection &connection, const Scope &place, const Viewpoint &viewpoint)
{
    const RecordKey &record = place.record;
    if (place.kind == Scope::Overview)
        return std::vector<TreeKey>{TreeKey{TreeKey::Overview, 0, {}}};
    if (place.kind == Scope::Problems || place.kind == Scope::Roles)
        return std::vector<TreeKey>();
    if (place.kind == Scope::List)
        return std::vector<TreeKey>{TreeKey::section(record.kind)};
    if (place.kind == Scope::Month)
        return std::vector<TreeKey>{TreeKey::section(record.kind),
                                    TreeKey::monthOf(record.kind, place.month)};
    if (!browsable(record.kind))
        return std::vector<TreeKey>();
    Query query(connection, statementOf("tree_path_of_", record.kind), viewpoint);
    const auto paths = query.bind(":id", record.id).all<std::vector<TreeKey>>([&](const Query &row) {
        return datedKind(record.kind) ? pathOfItem(record, row) : pathBelowCountry(row);
    });
    if (!paths)
        return paths.error();
    if (paths->empty() && record.kind == RecordKind::Organization)
        return pathOfBody(connection, record.id);
    return paths->empty() ? std::vector<TreeKey>() : paths->front();
}

} // namespace delegations::treequeries
