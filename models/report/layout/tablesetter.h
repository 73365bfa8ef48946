#pragma once

#include "models/report/layout/block.h"
#include "models/report/layout/textsetter.h"

namespace delegations {

/// Sets one table: its header and, one by one, its rows. Thin rules between rows, no grid.
class TableSetter
{
public:
    /// `tallest`: a row higher than this may break between its lines.
    TableSetter(TextSetter &setter, const TableStart &table, qreal width, qreal tallest);

    [[nodiscard]] const std::shared_ptr<const Strip> &header() const { return m_header; }
    [[nodiscard]] Strips row(const TableRow &row);

private:
    [[nodiscard]] std::vector<TextSetter::Cell> cells(const TableRow &row) const;
    [[nodiscard]] Strip makeHeader();
    /// From now on repeated headers bear the group's line, too.
    void repeatGroup(const Strip &group);
    void useHeader(Strip header);
    void addRule(Strip &strip, qreal y, qreal width, QRgb color) const;

    TextSetter &m_setter;
    std::vector<TextSetter::Cell> m_columns; ///< With the titles as texts.
    qreal m_width;
    qreal m_tallest;
    std::shared_ptr<const Strip> m_header;
    std::shared_ptr<const Strip> m_repeatedHeader;  ///< With the group's line, where there are groups.
    std::shared_ptr<const Strip> m_headerOverLines; ///< Where a row goes on: with space under the rule.
};

} // namespace delegations
