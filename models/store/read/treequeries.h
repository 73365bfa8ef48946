#pragma once

#include "models/core/result.h"
#include "models/core/treenode.h"

#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// What the navigation tree reads. Any thread, with that thread's connection.
namespace treequeries {

/// The children of a node as of a day, at most `limit` of them (levels that are small by nature come whole),
/// from the first one behind `after`; a default row means from the start.
[[nodiscard]] Result<TreePage> children(Connection &connection, const TreeKey &parent, const TreeRow &after,
                                        int limit, const Viewpoint &viewpoint);

/// Those that a body of an assembly consists of, in protocol order.
[[nodiscard]] Result<std::vector<TreeRow>> parts(Connection &connection, qint64 body,
                                                 const Viewpoint &viewpoint);
/// Those of a country, in protocol order, then by name.
[[nodiscard]] Result<std::vector<TreeRow>> chambers(Connection &connection, qint64 area,
                                                    const Viewpoint &viewpoint);

/// Seats of every chamber, or of the one named.
[[nodiscard]] Result<std::vector<ChamberSeats>> allSeats(Connection &connection, const Viewpoint &viewpoint);
[[nodiscard]] Result<std::vector<ChamberSeats>> seatsOf(Connection &connection, qint64 chamber,
                                                        const Viewpoint &viewpoint);

/// The nodes from the top down to the one that stands for a record; empty when the tree does not show it that
/// day.
[[nodiscard]] Result<std::vector<TreeKey>> path(Connection &connection, const Scope &place,
                                                const Viewpoint &viewpoint);

} // namespace treequeries

} // namespace delegations
