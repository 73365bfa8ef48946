#pragma once

#include <string_view>

namespace delegations {

/// What stands between several contacts in one cell of a table, as it is written and read; one that has it
/// within stands in quotation marks.
[[nodiscard]] constexpr std::string_view contactGaps(bool isMail)
{
    return isMail ? "\n; ,\t" : "\n;";
}

} // namespace delegations
