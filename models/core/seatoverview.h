#pragma once

#include "models/core/details.h"

namespace delegations {

/// A chamber's seat that somebody holds.
struct HeldSeat
{
    qint64 membership = 0;
    RecordLink person;
    RecordLink chamber;
    RecordLink country; ///< Invalid when the chamber belongs to none.
    bool isOwn = false; ///< The chamber's own seat, the national mandate; else one in a delegation.
    QString role;       ///< As written; empty for none.
    QString capacity;   ///< As in its column; empty is full.
    Term term;

    bool operator==(const HeldSeat &) const = default;
};

/// A chamber in which a seat could begin.
struct SeatPlace
{
    RecordLink chamber;
    RecordLink country;
    SeatCount count;         ///< As of the day that was asked for.
    bool isOwnCount = false; ///< Of the chamber's own seats: it fills none in a delegation.

    bool operator==(const SeatPlace &) const = default;
};

/// What somebody decides by before a seat is changed.
struct SeatOverview
{
    std::vector<HeldSeat> held;    ///< At least one, of one person; what began last comes first.
    std::vector<SeatPlace> places; ///< All chambers, as the tree orders them.
};

} // namespace delegations
