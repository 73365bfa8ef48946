#pragma once

#include "models/core/datedlist.h"
#include "models/core/result.h"
#include "models/core/scope.h"

namespace delegations {

class Connection;

namespace listqueries {

/// The records of a list, `limit` of them after that entry; from the first one on when it has no record. With
/// words just those in whose titles each begins a word, in any script. Any thread, with that thread's
/// connection. NotFound for a month of which there are none.
[[nodiscard]] Result<DatedList> list(Connection &connection, const Scope &place, const DatedEntry &after,
                                     int limit, const QString &words = {});

} // namespace listqueries

} // namespace delegations
