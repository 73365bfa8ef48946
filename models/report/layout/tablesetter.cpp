#include "models/report/layout/tablesetter.h"

namespace delegations {

namespace {

constexpr qreal columnGap = points(12);
constexpr TextSetter::Padding bodyPadding{points(3.2), points(3.8)};
constexpr TextSetter::Padding groupPadding{points(11), points(3.5)};
constexpr TextSetter::Padding headerPadding{points(2), points(3.5)};

TextRole roleOf(Emphasis emphasis, TableRow::Role row)
{
    if (emphasis == Emphasis::Alert)
        return TextRole::TableAlert;
    if (row != TableRow::Role::Body || emphasis == Emphasis::Strong)
        return TextRole::TableStrong;
    return emphasis == Emphasis::Muted ? TextRole::TableMuted : TextRole::TableBody;
}

} // namespace

TableSetter::TableSetter(TextSetter &setter, const TableStart &table, qreal width, qreal tallest)
    : m_setter(setter), m_width(width), m_tallest(tallest)
{
    qreal parts = 0;
    for (const TableStart::Column &column : table.columns)
        parts += column.width;
    const qreal available = width - columnGap * qreal(table.columns.size() - 1);
    qreal x = 0;
    for (const TableStart::Column &column : table.columns) {
        const qreal own = available * column.width / parts;
        const bool right = column.align == TableStart::Align::Right;
        m_columns.push_back(
            {TextRole::TableHeader, column.title, x, own, right ? TextAlign::Right : TextAlign::Start});
        x += own + columnGap;
    }
    m_header = std::make_shared<const Strip>(makeHeader());
    useHeader(*m_header);
}

void TableSetter::useHeader(Strip header)
{
    m_repeatedHeader = std::make_shared<const Strip>(header);
    header.height += bodyPadding.above;
    m_headerOverLines = std::make_shared<const Strip>(std::move(header));
}

void TableSetter::repeatGroup(const Strip &group)
{
    Strip both = *m_header;
    const QPointF below(0, both.height);
    for (const PageItem &item : group.items)
        both.items.push_back(moved(item, below));
    both.height += group.height;
    if (both.height < m_tallest)
        useHeader(std::move(both));
}

Strip TableSetter::makeHeader()
{
    Strip header = std::move(m_setter.row(m_columns, headerPadding, m_tallest).front());
    addRule(header, header.height, points(0.8), palette::rule);
    header.keepWithNext = true;
    return header;
}

Strips TableSetter::row(const TableRow &row)
{
    const bool group = row.role == TableRow::Role::Group;
    Strips strips = m_setter.row(cells(row), group ? groupPadding : bodyPadding, m_tallest);
    for (Strip &strip : strips)
        strip.header = &strip != &strips.front() ? m_headerOverLines : group ? m_header : m_repeatedHeader;
    addRule(strips.back(), strips.back().height, points(0.4), group ? palette::rule : palette::hairline);
    if (group) {
        strips.back().keepWithNext = true;
        if (strips.size() == 1)
            repeatGroup(strips.front());
    }
    if (row.role == TableRow::Role::Total) {
        strips.front().keepWithPrevious = true;
        addRule(strips.front(), 0, points(0.8), palette::rule);
    }
    return strips;
}

std::vector<TextSetter::Cell> TableSetter::cells(const TableRow &row) const
{
    std::vector<TextSetter::Cell> result;
    if (row.role == TableRow::Role::Group && !row.cells.empty())
        return {{TextRole::TableStrong, row.cells.front().text, 0, m_width, TextAlign::Start}};
    for (size_t i = 0; i < std::min(row.cells.size(), m_columns.size()); ++i) {
        result.push_back(m_columns[i]);
        result.back().text = row.cells[i].text;
        result.back().role = roleOf(row.cells[i].emphasis, row.role);
    }
    return result;
}

void TableSetter::addRule(Strip &strip, qreal y, qreal width, QRgb color) const
{
    if (!m_setter.measuresOnly())
        strip.items.emplace_back(RuleItem{QPointF(0, y), QPointF(m_width, y), width, color});
}

} // namespace delegations
