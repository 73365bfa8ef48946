#pragma once

#include <string_view>

namespace delegations {

/// Whether a spreadsheet might take the text for a formula. An apostrophe before it says that it is none.
[[nodiscard]] inline bool looksLikeFormula(std::string_view text)
{
    constexpr std::string_view signs = "=+-@\t\r";
    return !text.empty() && signs.find(text.front()) != std::string_view::npos;
}

} // namespace delegations
