#include "models/store/read/seatqueries.h"

#include "models/store/read/treequeries.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
#include <QHash>

namespace delegations {

namespace {

seatqueries::StoredSeat storedSeat(const Query &row)
{
    seatqueries::StoredSeat seat;
    seat.held.membership = row.integer(0);
    seat.held.person = {{RecordKind::Person, row.integer(1)}, row.text(2)};
    seat.held.chamber = {{RecordKind::Organization, row.integer(3)}, row.text(4)};
    seat.held.country = {{RecordKind::Area, row.integer(5)}, row.text(6)};
    seat.held.role = row.text(7);
    seat.held.capacity = row.text(8);
    seat.revision = row.integer(9);
    seat.party = row.integer(10);
    seat.held.term = row.term(11);
    seat.held.isOwn = row.integer(16) != 0;
    return seat;
}

} // namespace

Result<std::vector<seatqueries::StoredSeat>> seatqueries::held(Connection &connection, const RecordKey &key,
                                                               QDate day)
{
    const bool isPerson = key.kind == RecordKind::Person;
    Query query(connection, "held_seats");
    query.bind(":membership", isPerson ? QVariant() : QVariant(key.id))
        .bind(":person", isPerson ? QVariant(key.id) : QVariant())
        .bind(":day", day.toString(Qt::ISODate));
    auto seats = query.all<StoredSeat>(storedSeat);
    if (seats && seats->empty())
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Edit", "Only who holds a chamber's seat can be moved to another chamber."),
                     {}};
    return seats;
}

Result<std::vector<SeatPlace>> seatqueries::places(Connection &connection, QDate day)
{
    const auto counts = treequeries::allSeats(connection, day);
    if (!counts)
        return counts.error();
    QHash<qint64, SeatCount> countOf;
    for (const ChamberSeats &seats : *counts)
        countOf.insert(seats.chamber, seats.count);
    Query query(connection, "seat_places");
    return query.all<SeatPlace>([&](const Query &row) {
        return SeatPlace{{{RecordKind::Organization, row.integer(0)}, row.text(1)},
                         {{RecordKind::Area, row.integer(2)}, row.text(3)},
                         countOf.value(row.integer(0)),
                         row.integer(4) == 0};
    });
}

Result<bool> seatqueries::holdsFrom(Connection &connection, qint64 person, qint64 chamber, bool isOwn,
                                    QDate day)
{
    Query query(connection, "seat_held_from");
    query.bind(":person", person)
        .bind(":is_own", isOwn ? 1 : 0)
        .bind(":chamber", chamber)
        .bind(":day", day.toString(Qt::ISODate));
    const auto found = query.all<qint64>([](const Query &row) { return row.integer(0); });
    return found ? Result<bool>(!found->empty()) : found.error();
}

Result<std::vector<seatqueries::CurrentMember>> seatqueries::currentMembers(Connection &connection,
                                                                            qint64 post)
{
    Query query(connection, "current_members_by_post");
    return query.bind(":post_id", post).all<CurrentMember>([](const Query &row) {
        return CurrentMember{row.integer(0), row.integer(1)};
    });
}

Result<qint64> seatqueries::onlyAssembly(Connection &connection)
{
    Query query(connection, "only_assembly");
    const auto found = query.all<qint64>([](const Query &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return found->empty() ? 0 : found->front();
}

} // namespace delegations
