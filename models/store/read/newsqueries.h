#pragma once

#include "models/core/location.h"
#include "models/core/newslist.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

namespace newsqueries {

/// The news of a list, `limit` of them after that entry; from the first one on when it has no record. Any
/// thread, with that thread's connection. NotFound for a month of which there are none.
[[nodiscard]] Result<NewsList> list(Connection &connection, const Location &place, const NewsEntry &after,
                                    int limit);

} // namespace newsqueries

} // namespace delegations
