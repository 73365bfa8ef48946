#include "ui/form/celllayout.h"

#include "ui/widgets/theme.h"

#include <QWidget>

#include <algorithm>
#include <numeric>

namespace delegations {

namespace {

constexpr int gap = theme::small;
/// Below this width half as many columns are wide enough.
constexpr int narrow = 520;

int columnsIn(int width)
{
    return width < narrow ? 6 : 12;
}

/// From this width on a cell can be longer or shorter without harm.
constexpr int flexible = 4;

/// Lengthens the flexible cells in proportion until the line is full, or the widest where none is flexible.
void lengthen(std::vector<int> &columns, int total)
{
    const std::vector<int> wanted = columns;
    const bool anyFlexible = std::ranges::any_of(wanted, [](int width) { return width >= flexible; });
    for (int sum = std::accumulate(columns.begin(), columns.end(), 0); sum < total; ++sum) {
        size_t best = columns.size();
        for (size_t at = 0; at < columns.size(); ++at) {
            if (anyFlexible && wanted[at] < flexible)
                continue;
            if (best == columns.size() || columns[at] * wanted[best] < columns[best] * wanted[at] ||
                (!anyFlexible && columns[at] > columns[best]))
                best = at;
        }
        ++columns[best];
    }
}

/// Shortens the widest cells, the last of them first, until the line fits.
void shorten(std::vector<int> &columns, int total)
{
    for (int sum = std::accumulate(columns.begin(), columns.end(), 0); sum > total; --sum)
        --*std::max_element(columns.rbegin(), columns.rend());
}

} // namespace

int CellLayout::columnsInTable(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Reference:
    case FieldKind::Text:
        return 3;
    default:
        return 2;
    }
}

int CellLayout::columnsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::YesNo:
        return 2;
    case FieldKind::Integer: // Its caption is longer than its values.
    case FieldKind::Date:
    case FieldKind::Choice:
    case FieldKind::Language:
    case FieldKind::Country:
        return 3;
    case FieldKind::Url:
    case FieldKind::Reference:
        return 6;
    case FieldKind::LongText:
    case FieldKind::Image:
        return 12;
    case FieldKind::File:
        return 8;
    case FieldKind::Text:
    case FieldKind::Email:
        break;
    }
    return 4;
}

CellLayout::CellLayout(QWidget *parent) : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

CellLayout::~CellLayout()
{
    for (const Cell &cell : m_cells)
        delete cell.item;
}

void CellLayout::addCell(QWidget *cell, int columns)
{
    addChildWidget(cell);
    m_cells.push_back({new QWidgetItem(cell), columns});
    invalidate();
}

void CellLayout::addItem(QLayoutItem *item)
{
    m_cells.push_back({item, 12});
}

QLayoutItem *CellLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_cells[size_t(index)].item : nullptr;
}

QLayoutItem *CellLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_cells.erase(m_cells.begin() + index);
    return item;
}

/// Lines of about the same fullness; a line may be a little overfull, its widest cells then give way.
std::vector<CellLayout::Line> CellLayout::lines(int width) const
{
    const int columns = columnsIn(width);
    int sum = 0;
    for (const Cell &cell : m_cells)
        sum += cell.item->isEmpty() ? 0 : std::min(cell.columns, columns);
    const int overfull = columns + columns / 6;
    const int wanted = std::max(1, (sum + overfull - 1) / overfull);
    const double target = double(sum) / wanted + 1;
    std::vector<Line> lines(1);
    for (size_t at = 0; at < m_cells.size(); ++at) {
        if (m_cells[at].item->isEmpty())
            continue;
        const int wide = std::min(m_cells[at].columns, columns);
        const int filled = std::accumulate(lines.back().columns.begin(), lines.back().columns.end(), 0);
        const double limit = int(lines.size()) < wanted ? std::min<double>(target, overfull) : overfull;
        if (filled > 0 && filled + wide > limit)
            lines.push_back({});
        lines.back().cells.push_back(at);
        lines.back().columns.push_back(wide);
    }
    for (Line &line : lines) {
        lengthen(line.columns, columns);
        shorten(line.columns, columns);
    }
    return lines;
}

int CellLayout::lineHeight(const Line &line) const
{
    int height = 0;
    for (const size_t at : line.cells)
        height = std::max(height, m_cells[at].item->sizeHint().height());
    return height;
}

int CellLayout::place(const QRect &area, bool apply) const
{
    const int columns = columnsIn(area.width());
    const double step = (area.width() + gap) / double(columns);
    const bool mirrored = parentWidget() && parentWidget()->isRightToLeft();
    int top = area.top();
    for (const Line &line : lines(area.width())) {
        const int height = lineHeight(line);
        int column = 0;
        for (size_t at = 0; at < line.columns.size(); ++at) {
            const int left = qRound(column * step);
            column += line.columns[at];
            const int right = qRound(column * step) - gap;
            const int start = mirrored ? area.width() - right : left;
            if (apply)
                m_cells[line.cells[at]].item->setGeometry({area.left() + start, top, right - left, height});
        }
        top += height + gap;
    }
    return std::max(0, top - gap - area.top());
}

QSize CellLayout::sizeHint() const
{
    return {narrow, heightForWidth(narrow)};
}

QSize CellLayout::minimumSize() const
{
    constexpr int least = 200;
    return {least, 0};
}

int CellLayout::heightForWidth(int width) const
{
    return place({0, 0, width, 0}, false);
}

void CellLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    place(area, true);
}

} // namespace delegations
