#pragma once

#include "models/core/result.h"
#include "models/core/treenode.h"

#include <QDate>

namespace delegations {

class Connection;

/// What the navigation tree reads. Any thread, with that thread's connection.
namespace treequeries {

/// The children of a node as of a day, at most `limit` of them (levels that are small by nature come whole),
/// from the first one behind `after`; a default row means from the start.
[[nodiscard]] Result<TreePage> children(Connection &connection, const TreeKey &parent, const TreeRow &after,
                                        int limit, QDate day);

/// Seats of every chamber, or of the one named.
[[nodiscard]] Result<std::vector<ChamberSeats>> allSeats(Connection &connection, QDate day);
[[nodiscard]] Result<std::vector<ChamberSeats>> seatsOf(Connection &connection, qint64 chamber, QDate day);

/// The nodes from the top down to the one that stands for a record; empty when the tree does not show it that
/// day.
[[nodiscard]] Result<std::vector<TreeKey>> path(Connection &connection, const Location &place, QDate day);

} // namespace treequeries

} // namespace delegations
