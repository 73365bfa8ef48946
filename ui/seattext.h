#pragma once

#include "models/core/details.h"

namespace delegations {

/// "1 of 8 seats filled"; "3 members" when the number of seats is unknown.
[[nodiscard]] QString filledText(const SeatCount &count);
/// What follows from it: "7 vacant", "2 over the number of seats"; empty when all is in order.
[[nodiscard]] QString vacancyText(const SeatCount &count);
/// Both, in one line.
[[nodiscard]] QString seatText(const SeatCount &count);
/// As in the tree: "1 / 8", or "3".
[[nodiscard]] QString shortSeatText(const SeatCount &count);

} // namespace delegations
