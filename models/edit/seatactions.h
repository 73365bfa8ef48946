#pragma once

#include "models/core/result.h"
#include "models/core/seatoverview.h"
#include "models/core/viewpoint.h"

#include <QDate>
#include <QFuture>

namespace delegations {

class ReadWorker;
class RecordStore;

/// A seat ends, and one of the same sort begins for another chamber: in a delegation, or the chamber's own.
struct SeatMove
{
    qint64 membership = 0; ///< The seat that ends.
    qint64 chamber = 0;    ///< Where one begins.
    QDate day;             ///< The first day there; the day before is the last one of the seat that ends.
    QString role;          ///< There; empty for none.
    QString capacity;      ///< There, as in its column; empty is full.
};

/// People who sit in the delegation on behalf of a chamber from a day on.
struct Appointment
{
    QList<RecordKey> people;
    qint64 chamber = 0;
    QDate day;                  ///< The first.
    QString role;               ///< In the delegation; empty for none.
    QString capacity;           ///< As in its column; empty is full.
    RecordKey standsInFor = {}; ///< Of a substitute: for whom.
    RecordKey decision = {};    ///< By which they are appointed.
};

/// Who sits where, changed on a day: nothing that was true before is overwritten. The one place where a seat
/// passes on, for the tree, pages, dialogs and commands alike. Lives in the store's thread; store and reader
/// must outlive it.
class SeatActions
{
public:
    SeatActions(RecordStore &store, ReadWorker &reader) : m_store(store), m_reader(reader) {}

    /// All seats of a person, or of the one whose membership it is. Read on the worker. Error Input when it
    /// is no seat of a chamber, or the person holds none on the day or later.
    [[nodiscard]] QFuture<Result<SeatOverview>> overview(const RecordKey &key,
                                                         const Viewpoint &viewpoint) const;

    /// Of a person's seats those that can end when another begins on the day: those held then or later; where
    /// there are none, the one that ended last.
    [[nodiscard]] static std::vector<HeldSeat> mayEnd(const std::vector<HeldSeat> &held, QDate day);

    /// Why the seat held cannot end so that another begins on the day, for the person; empty when it can.
    [[nodiscard]] static QString problem(const HeldSeat &held, QDate day);

    /// The last day of the seat held when another begins on the day; invalid where it has ended before by
    /// itself, and keeps that end.
    [[nodiscard]] static QDate lastDay(const HeldSeat &held, QDate day);

    /// Whom a chamber could appoint to the delegation of its country, and which of these people do not sit in
    /// it. Read on the worker. Error NotFound when the chamber is gone.
    [[nodiscard]] QFuture<Result<AppointmentChoice>> choice(qint64 chamber, const QList<RecordLink> &people,
                                                            const Viewpoint &viewpoint) const;

    /// Begins a seat in the delegation for each of the people, as one entry of the journal; the chamber's
    /// seats there are made when it has none. Error Input when the day is missing, the chamber has no
    /// country, or somebody holds such a seat on the day or later; NotFound when somebody or the chamber is
    /// gone.
    Status appoint(const Appointment &appointment);

    /// Ends the one seat, begins the other, as one entry of the journal. Whose seat has ended already keeps
    /// that end. Error Input with problem(), and when the person holds such a seat of that chamber on the
    /// day or later; NotFound when the seat is gone.
    Status move(const SeatMove &move);

private:
    RecordStore &m_store;
    ReadWorker &m_reader;
};

} // namespace delegations
