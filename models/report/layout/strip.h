#pragma once

#include "models/report/layout/page.h"

#include <memory>
#include <vector>

namespace delegations {

/// A slice of the document that no page break cuts: a line, a table's row, a picture. Its items stand
/// relative to its own top left corner; a strip that is only measured has none.
struct Strip
{
    qreal height = 0;
    qreal spaceBefore = 0; ///< Dropped at the top of a page.
    bool keepWithNext = false;
    bool keepWithPrevious = false;
    bool startsPage = false;
    std::vector<PageItem> items;
    std::shared_ptr<const Strip> header; ///< Repeated above it when it comes first on a page.
};

using Strips = std::vector<Strip>;

/// Keeps the first two and the last two of a text's lines together.
inline void keepLinesTogether(Strips &lines)
{
    if (lines.size() < 2)
        return;
    lines.front().keepWithNext = true;
    lines[lines.size() - 2].keepWithNext = true;
}

} // namespace delegations
