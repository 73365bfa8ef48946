#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/core/treenode.h"

#include <QSet>

namespace delegations {

class Connection;

/// Which parts of the navigation tree a change set may have altered.
struct TreeImpact
{
    bool everything = false; ///< So much came or went that no part is told by itself.
    QSet<TreeKey> parents;   ///< Nodes whose children may have come, gone, moved or changed their text.
    QSet<qint64> chambers;   ///< Whose seats must be counted again.
};

/// Works out the impact from the written rows and what they refer to. Any thread, with that thread's
/// connection.
[[nodiscard]] Result<TreeImpact> treeImpact(Connection &connection, const ChangeSet &changes);

} // namespace delegations
