#pragma once

#include "models/core/answer.h"
#include "models/core/treenode.h"

#include <memory>
#include <vector>

namespace delegations {

/// A node of the tree model, as far as it was read.
struct TreeNodeStorage
{
    TreeRow row;
    TreeNodeStorage *parent = nullptr;
    int position = 0; ///< Among its siblings.
    std::vector<std::unique_ptr<TreeNodeStorage>> children;
    bool complete = false;  ///< All children are read.
    bool inFlight = false;  ///< A page is being read.
    LatestQuestion reading; ///< For the children; given up with the node.

    void renumber(size_t from)
    {
        for (size_t i = from; i < children.size(); ++i)
            children[i]->position = int(i);
    }
};

} // namespace delegations
