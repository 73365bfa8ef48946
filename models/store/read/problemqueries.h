#pragma once

#include "models/core/kinds/problem.h"
#include "models/core/result.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// What the rules find as of a day, but for what was muted: a group for each rule that finds something, with
/// at most so many of each. Any thread, with that thread's connection.
[[nodiscard]] Result<std::vector<ProblemGroup>> findProblemGroups(Connection &connection,
                                                                  const Viewpoint &viewpoint, int most);

/// What was muted, with the rule's title and the reason as text; with at most so many entries. Any thread,
/// with that thread's connection.
[[nodiscard]] Result<ProblemGroup> findMutedProblems(Connection &connection, const Viewpoint &viewpoint,
                                                     int most);

/// By which others know the record; empty when it is not there. Of a kind that has uids.
[[nodiscard]] Result<QString> uidOf(Connection &connection, const RecordKey &record);

} // namespace delegations
