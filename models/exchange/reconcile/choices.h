#pragma once

#include "models/exchange/reconcile/difference.h"

#include <span>

/// What the person takes of a difference. Whatever is chosen at any time can be written as it is: nothing is
/// chosen without the new records that it belongs to, and what is two records is one choice.
namespace delegations {

/// Ticks or unticks these records (their places in the difference). With a new record goes what belongs to
/// it, both ways; ticking also ticks what a record belongs to. Records that change nothing stay as they are.
void choose(Difference &difference, std::span<const quint32> records, bool isWanted);

/// Whether it is the person's to choose: it adds, changes or ends something.
[[nodiscard]] bool isChoice(const RecordDifference &record);
/// Whether the record is the first half of one choice, told by the one behind it: a number of seats that
/// ends as another one begins.
[[nodiscard]] bool isHalf(const Difference &difference, size_t record);

/// Chooses as before in a comparison that was made again: what was unticked is, and an ending that was
/// ticked.
void keepChoices(Difference &difference, const Difference &before);
/// Chooses nothing but what was chosen in the difference that the person saw.
void chooseOnlyShown(Difference &difference, const Difference &shown);

} // namespace delegations
