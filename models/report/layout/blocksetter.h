#pragma once

#include "models/report/layout/tablesetter.h"

namespace delegations {

/// Turns blocks into strips, one block at a time. Keeps nothing but the open table.
class BlockSetter
{
public:
    /// For pages whose text area has this size.
    BlockSetter(TextSetter &setter, QSizeF area);

    [[nodiscard]] Strips set(const Block &block);

private:
    [[nodiscard]] Strips setBlock(const TitleBlock &title);
    [[nodiscard]] Strips setBlock(const HeadingBlock &heading);
    [[nodiscard]] Strips setBlock(const ParagraphBlock &paragraph);
    [[nodiscard]] Strips setBlock(const KeyValuesBlock &list);
    [[nodiscard]] Strips setBlock(const TableStart &table);
    [[nodiscard]] Strips setBlock(const TableRow &row);
    [[nodiscard]] Strips setBlock(const TableEnd &) { return {}; }
    [[nodiscard]] Strips setBlock(const SeatsBlock &seats);
    [[nodiscard]] Strips setBlock(const PortraitBlock &portrait);
    [[nodiscard]] Strips setBlock(const PageBreak &);

    [[nodiscard]] TextSetter::Cell fullWidth(TextRole role, const QString &text) const;
    [[nodiscard]] std::vector<PageItem> portraitItems(const PortraitBlock &portrait);

    TextSetter &m_setter;
    QSizeF m_area;
    std::optional<TableSetter> m_table;
    bool m_pageBreak = false; ///< Before what comes next.
};

} // namespace delegations
