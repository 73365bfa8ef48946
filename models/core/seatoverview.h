#pragma once

#include "models/core/details.h"

#include <QDate>

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

    /// On the day, or on one that is still to come then.
    [[nodiscard]] bool isHeldFrom(QDate day) const
    {
        const QDate over = term.end.certainlyOver();
        return !over.isValid() || over > day;
    }
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

/// What somebody decides by who appoints a chamber's members to the delegation.
struct AppointmentChoice
{
    RecordLink chamber;
    QDate day;                          ///< Of all this.
    bool isInDelegation = false;        ///< It fills seats there already.
    SeatCount count;                    ///< Of the chamber's seats in the delegation.
    std::vector<RecordLink> candidates; ///< Its own members of the day who hold none of these, by name.

    std::vector<RecordLink> outsiders; ///< Of those asked about who do not sit in it, then or later.

    bool operator==(const AppointmentChoice &) const = default;
};

/// What somebody decides by before a seat is changed.
struct SeatOverview
{
    std::vector<HeldSeat> held;    ///< At least one, of one person, of any time; what began last comes first.
    std::vector<SeatPlace> places; ///< All chambers, as the tree orders them.
    qint64 asked = 0;              ///< The membership that was asked for; 0 when it was the person.
};

} // namespace delegations
