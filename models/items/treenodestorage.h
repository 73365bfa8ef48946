#pragma once

#include "models/items/delegationtree.h"

#include <vector>

namespace delegations {

/// Part of the tree model, shared by its source files.
struct DelegationTree::Node
{
    TreeRow row;
    Node *parent = nullptr;
    int position = 0; ///< Among its siblings.
    std::vector<std::unique_ptr<Node>> children;
    bool complete = false;  ///< All children are read.
    bool inFlight = false;  ///< A page is being read.
    quint64 generation = 0; ///< Counted up by each read that makes an earlier one stale.

    void renumber(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->position = int(i);
    }
};

} // namespace delegations
