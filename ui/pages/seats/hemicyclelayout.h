#pragma once

#include <QPointF>

#include <vector>

namespace delegations {

/// Seats in half circles around (0, 0), the outermost of radius 1; y grows downwards, so that seats stand at
/// negative y.
struct SeatArrangement
{
    /// The seats of the first group from left to right, then those of the next.
    std::vector<QPointF> places;
    double diameter = 0; ///< Of a seat; neighbours keep a gap.
};

/// `groups` are numbers of seats, each in its own sector from left to right.
[[nodiscard]] SeatArrangement arrangeSeats(const std::vector<int> &groups);

} // namespace delegations
