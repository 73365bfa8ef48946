#pragma once

#include "models/core/details.h"

namespace delegations {

/// What seats lack or have too much, chamber by chamber: a vacancy in one is not filled by too many in
/// another.
struct SeatBalance
{
    int vacant = 0;
    int excess = 0;
    bool isKnown = true; ///< Of every chamber that has members.

    SeatBalance() = default;
    explicit SeatBalance(const SeatCount &count);
    explicit SeatBalance(const std::vector<ChamberSummary> &chambers);

    void add(const SeatCount &count);
};

/// "1 of 8 seats filled"; "9 members for 8 seats" where that would not be true; "3 members" when the number
/// of seats is unknown.
[[nodiscard]] QString filledText(const SeatCount &count, const SeatBalance &balance);
/// What follows from it: "7 vacant", "2 more than there are seats"; empty when all is in order.
[[nodiscard]] QString vacancyText(const SeatCount &count, const SeatBalance &balance);
/// Both, in one line, of one chamber or a sum of them.
[[nodiscard]] QString seatText(const SeatCount &count);
/// As in the tree: "1 / 8", or "3".
[[nodiscard]] QString shortSeatText(const SeatCount &count);

} // namespace delegations
