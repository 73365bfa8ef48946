#pragma once

#include "models/core/details.h"

namespace delegations {

/// Somebody who may be chosen to take part.
struct Attendee
{
    RecordLink person;
    QString capacity = {};  ///< As in membership.capacity.
    QStringList names = {}; ///< Those in languages, whatever they are.
    QString office = {};    ///< What the person is there, where that is more than a member.

    bool operator==(const Attendee &) const = default;
};

/// Those of one delegation or body on a day.
struct AttendeeList
{
    RecordLink organization; ///< Its key is of the delegation or body itself, whether it has a page or not.
    QString title;           ///< The country of a delegation, a body's name.
    bool isDelegation = false;
    std::vector<Attendee> people; ///< In protocol order.

    bool operator==(const AttendeeList &) const = default;
};

} // namespace delegations
