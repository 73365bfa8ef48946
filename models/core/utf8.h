#pragma once

#include <QString>

#include <string_view>

namespace delegations {

/// Of UTF-8.
[[nodiscard]] inline QString toQString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace delegations
