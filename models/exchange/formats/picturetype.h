#pragma once

#include <string_view>

namespace delegations {

/// The media type of a picture, told by its first bytes; empty for what is neither PNG nor JPEG.
[[nodiscard]] inline std::string_view pictureType(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG"))
        return "image/png";
    return bytes.starts_with("\xFF\xD8\xFF") ? "image/jpeg" : std::string_view();
}

} // namespace delegations
