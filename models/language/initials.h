#pragma once

#include "models/core/details.h"

#include <QString>

namespace delegations {

/// Of the given and the family name where they are known, else the first letters of the first two words that
/// begin with one, in the order in which the name is written. Empty when there is none.
[[nodiscard]] QString initials(const QString &name, const NameParts &parts = {});

} // namespace delegations
