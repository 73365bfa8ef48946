#pragma once

#include <QIcon>

namespace delegations {

enum class Stroke { Add, Less, Remove, Up, Down, Back, Forward, Calendar };

/// A sign drawn in the colour of button texts, crisp at any size and right in every palette.
[[nodiscard]] QIcon strokeIcon(Stroke stroke);

} // namespace delegations
