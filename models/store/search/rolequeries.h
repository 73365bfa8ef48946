#pragma once

#include "models/core/result.h"
#include "models/language/bodies/rolewords.h"

namespace delegations {

class Connection;

/// The roles of the database with their titles; words in other cases and numbers are left aside. Any thread,
/// with that thread's connection.
[[nodiscard]] Result<RoleWords> roleWords(Connection &connection);

} // namespace delegations
