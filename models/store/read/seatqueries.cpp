#include "models/store/read/seatqueries.h"

#include "models/language/countries.h"
#include "models/language/nameorder.h"
#include "models/store/read/treequeries.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace delegations {

namespace {

seatqueries::StoredSeat storedSeat(const Query &row, const QString &language)
{
    seatqueries::StoredSeat seat;
    seat.held.membership = row.integer(0);
    seat.held.person = {{RecordKind::Person, row.integer(1)}, row.text(2)};
    seat.held.chamber = {{RecordKind::Organization, row.integer(3)}, row.text(4)};
    seat.held.country = {{RecordKind::Area, row.integer(5)},
                         shownCountryName(row.text(6), row.text(7), row.text(8), language)};
    seat.held.role = row.text(9);
    seat.held.capacity = row.text(10);
    seat.revision = row.integer(11);
    seat.party = row.integer(12);
    seat.held.term = row.term(13);
    seat.held.isOwn = row.integer(18) != 0;
    return seat;
}

/// A chamber with what orders it: the place in the protocol order, the name, and the id of one of equals.
struct Place
{
    using Order = std::tuple<qint64, QString, qint64>;

    Order country;
    Order chamber;
    SeatPlace shown;
};

} // namespace

Error seatqueries::noSeat()
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Edit",
                                        "Only who holds a chamber's seat can be moved to another chamber."),
            {}};
}

Result<std::vector<seatqueries::StoredSeat>> seatqueries::held(Connection &connection, const RecordKey &key,
                                                               const Viewpoint &viewpoint)
{
    const bool isPerson = key.kind == RecordKind::Person;
    Query query(connection, "held_seats", viewpoint);
    query.bind(":membership", isPerson ? QVariant() : QVariant(key.id))
        .bind(":person", isPerson ? QVariant(key.id) : QVariant());
    auto seats = query.all<StoredSeat>([&](const Query &row) { return storedSeat(row, viewpoint.language); });
    return seats && seats->empty() ? noSeat() : seats;
}

Result<std::vector<SeatPlace>> seatqueries::places(Connection &connection, const Viewpoint &viewpoint)
{
    const auto counts = treequeries::allSeats(connection, viewpoint);
    if (!counts)
        return counts.error();
    QHash<qint64, SeatCount> countOf;
    for (const ChamberSeats &seats : *counts)
        countOf.insert(seats.chamber, seats.count);
    Query query(connection, "seat_places", viewpoint);
    const NameOrder order(viewpoint.language);
    auto places = query.all<Place>([&](const Query &row) {
        const QString country = shownCountryName(row.text(3), row.text(4), row.text(5), viewpoint.language);
        SeatPlace place{{{RecordKind::Organization, row.integer(0)}, row.text(1)},
                        {{RecordKind::Area, row.integer(2)}, country},
                        countOf.value(row.integer(0)),
                        row.integer(8) == 0};
        return Place{{row.integer(6), order.key(country), row.integer(2)},
                     {row.integer(7), order.key(row.text(1)), row.integer(0)},
                     std::move(place)};
    });
    if (!places)
        return places.error();
    std::ranges::sort(*places, {}, [](const Place &place) { return std::tie(place.country, place.chamber); });
    std::vector<SeatPlace> inOrder;
    for (Place &place : *places)
        inOrder.push_back(std::move(place.shown));
    return inOrder;
}

Result<AppointmentChoice> seatqueries::choice(Connection &connection, qint64 chamber,
                                              const Viewpoint &viewpoint)
{
    Query query(connection, "appointing_chamber", viewpoint);
    const auto names =
        query.bind(":chamber", chamber).all<QString>([](const Query &row) { return row.text(0); });
    const auto counts = treequeries::seatsOf(connection, chamber, viewpoint);
    if (!names || !counts)
        return !names ? names.error() : counts.error();
    if (names->empty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Edit", "The chamber is not there any more."),
                     QString::number(chamber)};
    AppointmentChoice choice;
    choice.chamber = {{RecordKind::Organization, chamber}, names->front()};
    choice.day = viewpoint.day;
    choice.isInDelegation = !counts->empty() && counts->front().isInDelegation;
    if (choice.isInDelegation)
        choice.count = counts->front().count;
    Query candidates(connection, "candidates_of_chamber", viewpoint);
    auto found = candidates.bind(":chamber", chamber).all<RecordLink>([](const Query &row) {
        return RecordLink{{RecordKind::Person, row.integer(0)}, row.text(1)};
    });
    if (!found)
        return found.error();
    choice.candidates = std::move(found).value();
    return choice;
}

Result<bool> seatqueries::holdsFrom(Connection &connection, qint64 person, qint64 chamber, bool isOwn,
                                    const Viewpoint &viewpoint)
{
    Query query(connection, "seat_held_from", viewpoint);
    query.bind(":person", person).bind(":is_own", isOwn ? 1 : 0).bind(":chamber", chamber);
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

Result<bool> seatqueries::fillsDelegation(Connection &connection, qint64 chamber)
{
    Query query(connection, "delegation_seat_of_chamber");
    const auto found =
        query.bind(":id", chamber).all<qint64>([](const Query &row) { return row.integer(0); });
    if (!found)
        return found.error();
    return !found->empty();
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
