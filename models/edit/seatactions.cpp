#include "models/edit/seatactions.h"

#include "models/edit/seatposts.h"
#include "models/store/read/readworker.h"
#include "models/store/read/treequeries.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
#include <QHash>

namespace delegations {

namespace {

const QString postColumn = QStringLiteral("post_id");
const QString onBehalfColumn = QStringLiteral("on_behalf_of_id");

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

/// A held seat, with what only writing needs of it.
struct StoredSeat
{
    HeldSeat held;
    qint64 revision = 0;
    QVariant party; ///< Of a chamber's own seat.
};

StoredSeat storedSeat(const Query &row)
{
    StoredSeat seat;
    seat.held.membership = row.integer(0);
    seat.held.person = {{RecordKind::Person, row.integer(1)}, row.text(2)};
    seat.held.chamber = {{RecordKind::Organization, row.integer(3)}, row.text(4)};
    seat.held.country = {{RecordKind::Area, row.integer(5)}, row.text(6)};
    seat.held.role = row.text(7);
    seat.held.capacity = row.text(8);
    seat.revision = row.integer(9);
    seat.party = row.value(10);
    seat.held.term = row.term(11);
    seat.held.isOwn = row.integer(16) != 0;
    return seat;
}

/// At least one.
Result<std::vector<StoredSeat>> storedSeats(Connection &connection, const RecordKey &key, QDate day)
{
    const bool isPerson = key.kind == RecordKind::Person;
    Query query(connection, "held_seats");
    query.bind(":membership", isPerson ? QVariant() : QVariant(key.id))
        .bind(":person", isPerson ? QVariant(key.id) : QVariant())
        .bind(":day", day.toString(Qt::ISODate));
    auto seats = query.all<StoredSeat>(storedSeat);
    if (seats && seats->empty())
        return Error{
            ErrorCode::Input, tr("Only who holds a chamber's seat can be moved to another chamber."), {}};
    return seats;
}

Result<std::vector<SeatPlace>> places(Connection &connection, QDate day)
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

/// Error Input when the person sits there on the day, or will.
Status checkFree(Connection &connection, const HeldSeat &held, const SeatMove &move)
{
    Query query(connection, "seat_held_from");
    query.bind(":person", held.person.key.id)
        .bind(":is_own", held.isOwn ? 1 : 0)
        .bind(":chamber", move.chamber)
        .bind(":day", move.day.toString(Qt::ISODate));
    const auto terms = query.all<Term>([](const Query &row) { return row.term(0); });
    if (!terms)
        return terms.error();
    if (terms->empty())
        return {};
    return Error{
        ErrorCode::Input, tr("This person has a seat in that chamber on this day, or later, already."), {}};
}

Row beginning(const StoredSeat &seat, qint64 post, const SeatMove &move)
{
    const auto text = [](const QString &written) {
        return written.isEmpty() ? QVariant() : QVariant(written);
    };
    return {{QStringLiteral("person_id"), seat.held.person.key.id},
            {postColumn, post},
            {onBehalfColumn, seat.party},
            {QStringLiteral("role"), text(move.role.simplified())},
            {QStringLiteral("capacity"), text(move.capacity)},
            {QStringLiteral("start_date"), move.day.toString(Qt::ISODate)}};
}

} // namespace

QFuture<Result<SeatOverview>> SeatActions::overview(const RecordKey &key, QDate day) const
{
    return m_reader.run([key, day](Connection &connection) -> Result<SeatOverview> {
        const auto seats = storedSeats(connection, key, day);
        if (!seats)
            return seats.error();
        auto known = places(connection, day);
        if (!known)
            return known.error();
        SeatOverview overview{{}, std::move(known).value()};
        for (const StoredSeat &seat : *seats)
            overview.held.push_back(seat.held);
        return overview;
    });
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
    const QDate over = held.term.end.certainlyOver();
    return over.isValid() && over <= day ? QDate() : day.addDays(-1);
}

Status SeatActions::move(const SeatMove &move)
{
    const Result<Row> chamber = m_store.row({RecordKind::Organization, move.chamber});
    const RecordKey key{RecordKind::Membership, move.membership};
    const auto seats = storedSeats(m_store.connection(), key, move.day);
    if (!seats || !chamber)
        return !seats ? seats.error() : chamber.error();
    const StoredSeat &seat = seats->front();
    if (const QString reason = problem(seat.held, move.day); !reason.isEmpty())
        return Error{ErrorCode::Input, reason, {}};
    auto transaction = m_store.begin(
        tr("Move %1 to %2").arg(seat.held.person.text, chamber->value(QStringLiteral("name")).toString()));
    if (!transaction)
        return transaction.error();
    if (const Status free = checkFree(m_store.connection(), seat.held, move); !free)
        return free;
    if (const QDate last = lastDay(seat.held, move.day); last.isValid()) {
        const Row end{{QStringLiteral("end_date"), last.toString(Qt::ISODate)}};
        if (const Status ended = (*transaction)->update(key, seat.revision, end); !ended)
            return ended;
    }
    const SeatPosts posts(m_store);
    const Result<qint64> post = seat.held.isOwn ? posts.findOrCreateOwn(**transaction, move.chamber)
                                                : posts.findOrCreate(**transaction, move.chamber);
    if (!post)
        return post.error();
    const Result<Row> begun = posts.withPost(**transaction, beginning(seat, *post, move));
    if (!begun)
        return begun.error();
    if (const auto added = (*transaction)->insert(RecordKind::Membership, *begun); !added)
        return added.error();
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

} // namespace delegations
