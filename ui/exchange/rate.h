#pragma once

#include <QString>

namespace delegations {

/// How fast work goes and how long it still takes, for the person: "12,000 of 107,000 records · 40,000 a
/// second · 3 seconds left". Only what has been seen long enough to be true is said.
[[nodiscard]] QString rateText(qint64 done, qint64 total, qint64 milliseconds);

} // namespace delegations
