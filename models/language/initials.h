#pragma once

#include "models/core/details.h"

#include <QString>

namespace delegations {

/// Of a sort name "Family, Given", where the name is made of these words; else empty.
[[nodiscard]] NameParts partsBySortName(const QString &name, const QString &sortName);

/// Of the given and the family name where they are known, or a patronymic tells them; else the first letters
/// of the first two words that begin with one, in the order in which the name is written. Empty when there is
/// none.
[[nodiscard]] QString initials(const QString &name, const NameParts &parts = {});

} // namespace delegations
