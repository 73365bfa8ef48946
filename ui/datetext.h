#pragma once

#include "models/core/partialdate.h"

namespace delegations {

/// As a person writes it in the window's language: "4 June 2022", "June 2022", "2022"; empty when unknown.
[[nodiscard]] QString dateText(const PartialDate &date);
/// "4 June 2022 – 2024", "since 2022", "until June 2024"; empty when both are unknown.
[[nodiscard]] QString periodText(const PartialDate &start, const PartialDate &end);

} // namespace delegations
