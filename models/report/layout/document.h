#pragma once

#include "models/core/result.h"
#include "models/report/layout/block.h"

#include <optional>

namespace delegations {

/// A document as a stream of blocks, pulled one at a time, so that its length costs no memory.
/// Belongs to one thread. Two runs give the same blocks, as long as what is read does not change.
class BlockSource
{
public:
    BlockSource() = default;
    virtual ~BlockSource() = default;
    BlockSource(const BlockSource &) = delete;
    BlockSource &operator=(const BlockSource &) = delete;

    /// Nothing at the end of the document.
    [[nodiscard]] virtual Result<std::optional<Block>> next() = 0;
    /// Goes back to the first block.
    virtual Status restart() = 0;
};

/// What stands around the text of every page, already in the report's language.
struct DocumentFrame
{
    QString title;            ///< The file's title.
    QString runningTitle;     ///< At the top of pages.
    QString asOf;             ///< Beside the running title.
    bool onFirstPage = false; ///< Whether both stand on the first page, too: when it bears no title block.
    QString footer;           ///< The date of making and the database's name.
    QString pageNumber;       ///< "page %1 of %2".
    QString author;           ///< In the file's metadata; may be empty.
    QString language;         ///< BCP 47, in the file's metadata; may be empty.
};

} // namespace delegations
