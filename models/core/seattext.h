#pragma once

#include "models/core/details.h"

#include <QLocale>

#include <functional>

/// Seats in words: of one chamber, or of a sum of them.
namespace delegations {

/// "1 of 8 seats filled"; "9 members for 8 seats" where that would not be true; "3 members" when no number of
/// seats is known.
[[nodiscard]] QString filledText(const SeatCount &count);
/// What follows from it: "7 vacant", "2 more than there are seats", and how many sit where the number of
/// seats is not known; empty when all is in order.
[[nodiscard]] QString vacancyText(const SeatCount &count);
/// Both, in one line.
[[nodiscard]] QString seatText(const SeatCount &count);
/// As in the tree: "1 / 8", or "3".
[[nodiscard]] QString shortSeatText(const SeatCount &count);

/// Of a delegate who no longer sits in the chamber.
[[nodiscard]] QString leftChamberText();

/// The sum below a report's table: "Seats: 8, filled: 1, vacant: 7". Empty when the number of seats is
/// unknown. `text` translates, in the context "Report", into the language of the report.
[[nodiscard]] QString seatSumText(const SeatCount &count, const QLocale &locale,
                                  const std::function<QString(const char *)> &text);

} // namespace delegations
