#pragma once

#include "models/core/term.h"

namespace delegations {

/// As a person writes it in the window's language: "4 June 2022", "June 2022", "2022"; empty when unknown.
[[nodiscard]] QString dateText(const PartialDate &date);
/// "4 June 2022 – 2024", "since 2022", "until June 2024"; empty when both are unknown. See
/// DateWords::period().
[[nodiscard]] QString periodText(const PartialDate &start, const PartialDate &end, bool isOfDay = true);

/// As periodText(), and which of the dates are those of a legislative period: "from 14 January 2011; 55th
/// Parliament, to 30 March 2015".
[[nodiscard]] QString termText(const Term &term, bool isOfDay = true);
/// One end of a term, for a column of its own: "30 March 2015 · 55th Parliament"; empty when unknown.
[[nodiscard]] QString startText(const Term &term);
[[nodiscard]] QString endText(const Term &term);

} // namespace delegations
