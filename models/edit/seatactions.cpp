#include "models/edit/seatactions.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/edit/seatposts.h"
#include "models/store/read/readworker.h"
#include "models/store/read/seatqueries.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

/// Error Input when the person sits there on the day, or will.
Status checkFree(Connection &connection, const HeldSeat &held, const SeatMove &move)
{
    const Result<bool> isHeld =
        seatqueries::holdsFrom(connection, held.person.key.id, move.chamber, held.isOwn, move.day);
    if (!isHeld || !*isHeld)
        return isHeld ? Status() : isHeld.error();
    return Error{
        ErrorCode::Input, tr("This person has a seat in that chamber on this day, or later, already."), {}};
}

Record beginning(const seatqueries::StoredSeat &seat, qint64 post, const SeatMove &move)
{
    constexpr auto &membership = fields::membership;
    return Record(RecordKind::Membership)
        .set(membership.person, seat.held.person.key)
        .set(membership.post, post)
        .set(membership.party, seat.party)
        .set(membership.role, cleanedLine(move.role))
        .set(membership.capacity, move.capacity)
        .set(membership.startDate, PartialDate(move.day));
}

/// Error Input when the person sits in the delegation on the day, or will.
Status checkNotAppointed(RecordStore &store, const RecordKey &person, const Appointment &appointment)
{
    const Result<Record> record = store.record(person);
    if (!record)
        return record.error();
    const Result<bool> isHeld =
        seatqueries::holdsFrom(store.connection(), person.id, appointment.chamber, false, appointment.day);
    if (!isHeld || !*isHeld)
        return isHeld ? Status() : isHeld.error();
    return Error{ErrorCode::Input,
                 tr("%1 has a seat in the delegation on this day, or later, already.")
                     .arg(record->value(fields::person.name)),
                 {}};
}

Record appointed(const RecordKey &person, qint64 post, const Appointment &appointment)
{
    constexpr auto &membership = fields::membership;
    return Record(RecordKind::Membership)
        .set(membership.person, person)
        .set(membership.post, post)
        .set(membership.role, cleanedLine(appointment.role))
        .set(membership.capacity, appointment.capacity)
        .set(membership.startDate, PartialDate(appointment.day))
        .set(membership.startReason, QStringLiteral("appointed"))
        .set(membership.standsInFor, appointment.standsInFor)
        .set(membership.startDecision, appointment.decision);
}

/// What the journal calls it.
Result<QString> labelOf(RecordStore &store, const Appointment &appointment)
{
    if (appointment.people.size() != 1)
        return QCoreApplication::translate("Edit", "Appoint %Ln people to the delegation", nullptr,
                                           int(appointment.people.size()));
    const Result<Record> person = store.record(appointment.people.front());
    if (!person)
        return person.error();
    return tr("Appoint %1 to the delegation").arg(person->value(fields::person.name));
}

} // namespace

QFuture<Result<AppointmentChoice>> SeatActions::choice(qint64 chamber, const QList<RecordLink> &people,
                                                       const Viewpoint &viewpoint) const
{
    return m_reader.run([chamber, people, viewpoint](Connection &connection) -> Result<AppointmentChoice> {
        const auto known = seatqueries::choice(connection, chamber, viewpoint);
        if (!known)
            return known.error();
        AppointmentChoice choice = *known;
        for (const RecordLink &person : people) {
            const auto sits = seatqueries::holdsFrom(connection, person.key.id, chamber, true, viewpoint);
            if (!sits)
                return sits.error();
            if (!*sits)
                choice.outsiders.push_back(person);
        }
        return choice;
    });
}

Status SeatActions::appoint(const Appointment &appointment)
{
    if (!appointment.day.isValid())
        return Error{ErrorCode::Input, tr("Say the first day in the delegation."), {}};
    const Result<QString> label = labelOf(m_store, appointment);
    if (!label)
        return label.error();
    auto transaction = m_store.begin(*label);
    if (!transaction)
        return transaction.error();
    const SeatPosts posts(m_store);
    const Result<qint64> post = posts.findOrCreateInDelegation(**transaction, appointment.chamber);
    if (!post)
        return post.error();
    for (const RecordKey &person : appointment.people) {
        if (const Status free = checkNotAppointed(m_store, person, appointment); !free)
            return free;
        const Result<Record> seat = posts.withPost(**transaction, appointed(person, *post, appointment));
        if (!seat)
            return seat.error();
        if (const auto added = (*transaction)->insert(*seat); !added)
            return added.error();
    }
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

QFuture<Result<SeatOverview>> SeatActions::overview(const RecordKey &key, const Viewpoint &viewpoint) const
{
    return m_reader.run([key, viewpoint](Connection &connection) -> Result<SeatOverview> {
        const bool isPerson = key.kind == RecordKind::Person;
        auto seats = seatqueries::held(connection, key, viewpoint);
        if (seats && !isPerson)
            seats = seatqueries::held(connection, seats->front().held.person.key, viewpoint);
        if (!seats)
            return seats.error();
        SeatOverview overview{{}, {}, isPerson ? 0 : key.id};
        for (const seatqueries::StoredSeat &seat : *seats)
            overview.held.push_back(seat.held);
        const auto isHeld = [&](const HeldSeat &seat) { return seat.isHeldFrom(viewpoint.day); };
        if (isPerson && std::ranges::none_of(overview.held, isHeld))
            return seatqueries::noSeat();
        auto known = seatqueries::places(connection, viewpoint);
        if (!known)
            return known.error();
        overview.places = std::move(known).value();
        return overview;
    });
}

std::vector<HeldSeat> SeatActions::mayEnd(const std::vector<HeldSeat> &held, QDate day)
{
    std::vector<HeldSeat> seats;
    std::ranges::copy_if(held, std::back_inserter(seats),
                         [day](const HeldSeat &seat) { return seat.isHeldFrom(day); });
    if (seats.empty()) {
        seats.push_back(*std::ranges::max_element(
            held, {}, [](const HeldSeat &seat) { return seat.term.end.certainlyOver(); }));
    }
    return seats;
}

QString SeatActions::problem(const HeldSeat &held, QDate day)
{
    if (!day.isValid())
        return tr("Say the first day in the other chamber.");
    if (held.term.start.firstDay().isValid() && day <= held.term.start.firstDay())
        return tr("The seat held begins on this day or later. Choose a later day; a seat that was entered in "
                  "the wrong chamber is corrected in the form.");
    return {};
}

QDate SeatActions::lastDay(const HeldSeat &held, QDate day)
{
    return held.isHeldFrom(day) ? day.addDays(-1) : QDate();
}

Status SeatActions::move(const SeatMove &move)
{
    const Result<Record> chamber = m_store.record({RecordKind::Organization, move.chamber});
    const RecordKey key{RecordKind::Membership, move.membership};
    const auto seats = seatqueries::held(m_store.connection(), key, move.day);
    if (!seats || !chamber)
        return !seats ? seats.error() : chamber.error();
    const seatqueries::StoredSeat &seat = seats->front();
    if (const QString reason = problem(seat.held, move.day); !reason.isEmpty())
        return Error{ErrorCode::Input, reason, {}};
    auto transaction = m_store.begin(
        tr("Move %1 to %2").arg(seat.held.person.text, chamber->value(fields::organization.name)));
    if (!transaction)
        return transaction.error();
    if (const Status free = checkFree(m_store.connection(), seat.held, move); !free)
        return free;
    if (const QDate last = lastDay(seat.held, move.day); last.isValid()) {
        const Record end = Record().set(fields::membership.endDate, PartialDate(last));
        if (const Status ended = (*transaction)->update(key, seat.revision, end); !ended)
            return ended;
    }
    const SeatPosts posts(m_store);
    const Result<qint64> post = seat.held.isOwn ? posts.findOrCreateOwn(**transaction, move.chamber)
                                                : posts.findOrCreate(**transaction, move.chamber);
    if (!post)
        return post.error();
    const Result<Record> begun = posts.withPost(**transaction, beginning(seat, *post, move));
    if (!begun)
        return begun.error();
    if (const auto added = (*transaction)->insert(*begun); !added)
        return added.error();
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

} // namespace delegations
