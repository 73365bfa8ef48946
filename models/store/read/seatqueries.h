#pragma once

#include "models/core/result.h"
#include "models/core/seatoverview.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// Who holds which chamber's seat, for those who change seats.
namespace seatqueries {

/// A held seat, with what only writing needs of it.
struct StoredSeat
{
    HeldSeat held;
    qint64 revision = 0;
    qint64 party = 0; ///< Of a chamber's own seat; 0 for none.
};

/// Of a membership, or all that a person ever held or will hold, what began last first. Error Input when it
/// is no seat of a chamber, or the person has none.
[[nodiscard]] Result<std::vector<StoredSeat>> held(Connection &connection, const RecordKey &key,
                                                   const Viewpoint &viewpoint);
/// Told of who has no seat that could end.
[[nodiscard]] Error noSeat();
/// All chambers, as the tree orders them.
[[nodiscard]] Result<std::vector<SeatPlace>> places(Connection &connection, const Viewpoint &viewpoint);
/// Whom the chamber could appoint. NotFound when it is gone.
[[nodiscard]] Result<AppointmentChoice> choice(Connection &connection, qint64 chamber,
                                               const Viewpoint &viewpoint);
/// Whether the person holds a seat of the chamber on the day or later: its own, or one in a delegation.
[[nodiscard]] Result<bool> holdsFrom(Connection &connection, qint64 person, qint64 chamber, bool isOwn,
                                     const Viewpoint &viewpoint);
/// The memberships of those who hold the post on no known last day.
struct CurrentMember
{
    qint64 membership = 0;
    qint64 revision = 0;
};
[[nodiscard]] Result<std::vector<CurrentMember>> currentMembers(Connection &connection, qint64 post);
/// Whether the chamber has seats in a delegation.
[[nodiscard]] Result<bool> fillsDelegation(Connection &connection, qint64 chamber);
/// 0 when there are several assemblies, or none.
[[nodiscard]] Result<qint64> onlyAssembly(Connection &connection);

} // namespace seatqueries
} // namespace delegations
