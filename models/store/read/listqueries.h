#pragma once

#include "models/core/datedlist.h"
#include "models/core/location.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

namespace listqueries {

/// The records of a list, `limit` of them after that entry; from the first one on when it has no record. Any
/// thread, with that thread's connection. NotFound for a month of which there are none.
[[nodiscard]] Result<DatedList> list(Connection &connection, const Location &place, const DatedEntry &after,
                                     int limit);

} // namespace listqueries

} // namespace delegations
