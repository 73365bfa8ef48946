#include "models/report/layout/blocksetter.h"

#include <algorithm>

namespace delegations {

namespace {

constexpr qreal portraitWidth = millimetres(30);
constexpr qreal portraitHeight = millimetres(38);
constexpr qreal initialsSize = millimetres(28);
constexpr qreal portraitGap = millimetres(8);
constexpr qreal seatSize = points(7);
constexpr qreal seatStep = points(10.5);
constexpr int mostSeatsDrawn = 600;

void append(Strips &strips, Strips more)
{
    std::move(more.begin(), more.end(), std::back_inserter(strips));
}

TextRole roleOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Muted:
        return TextRole::Muted;
    case TextStyle::Lead:
        return TextRole::Lead;
    case TextStyle::Normal:
        break;
    }
    return TextRole::Normal;
}

ShapeItem seatMark(int index, int filled, int vacant, QPointF at)
{
    const QRectF box(at, QSizeF(seatSize, seatSize));
    if (index < filled)
        return {ShapeItem::Form::Disc, box, palette::accent, 0, 0};
    const qreal inset = points(0.4);
    if (index < filled + vacant)
        return {ShapeItem::Form::Disc, box.adjusted(inset, inset, -inset, -inset), 0, palette::rule,
                points(0.8)};
    return {ShapeItem::Form::Box, box, palette::alert, 0, 0};
}

} // namespace

BlockSetter::BlockSetter(TextSetter &setter, QSizeF area) : m_setter(setter), m_area(area) {}

Strips BlockSetter::set(const Block &block)
{
    if (!std::holds_alternative<TableRow>(block))
        m_table.reset();
    Strips strips = std::visit([this](const auto &content) { return setBlock(content); }, block);
    if (m_pageBreak && !strips.empty()) {
        strips.front().startsPage = true;
        m_pageBreak = false;
    }
    return strips;
}

Strips BlockSetter::setBlock(const TitleBlock &title)
{
    Strips strips = m_setter.paragraphs(fullWidth(TextRole::Title, title.text));
    if (!title.subtitle.isEmpty()) {
        Strips subtitle = m_setter.paragraphs(fullWidth(TextRole::Subtitle, title.subtitle));
        for (Strip &strip : subtitle)
            strip.spaceBefore = 0;
        subtitle.front().spaceBefore = points(4);
        append(strips, std::move(subtitle));
    }
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    Strip space;
    space.height = points(12);
    if (!m_setter.measuresOnly()) {
        space.items.emplace_back(RuleItem{QPointF(0, points(9)), QPointF(millimetres(18), points(9)),
                                          points(2.2), palette::accent});
    }
    strips.push_back(std::move(space));
    return strips;
}

Strips BlockSetter::setBlock(const HeadingBlock &heading)
{
    constexpr TextRole roles[] = {TextRole::Heading1, TextRole::Heading2, TextRole::Heading3};
    constexpr qreal above[] = {points(26), points(18), points(14)};
    constexpr qreal below[] = {points(5), points(4), points(2)};
    const int level = std::clamp(heading.level, 1, 3) - 1;
    Strips strips = m_setter.paragraphs(fullWidth(roles[level], heading.text));
    strips.front().spaceBefore = above[level];
    strips.back().height += below[level];
    for (Strip &strip : strips)
        strip.keepWithNext = true;
    return strips;
}

Strips BlockSetter::setBlock(const ParagraphBlock &paragraph)
{
    Strips strips = m_setter.paragraphs(fullWidth(roleOf(paragraph.style), paragraph.text));
    strips.front().spaceBefore = points(6);
    return strips;
}

Strips BlockSetter::setBlock(const KeyValuesBlock &list)
{
    constexpr TextSetter::Padding padding{points(1.6), points(1.6)};
    const qreal keyWidth = m_area.width() * list.keyShare;
    const qreal valueX = keyWidth + points(10);
    Strips strips;
    for (const KeyValuesBlock::Entry &entry : list.entries) {
        append(strips, m_setter.row({{TextRole::Key, entry.key, 0, keyWidth, TextAlign::Start},
                                     {TextRole::Normal, entry.value, valueX, m_area.width() - valueX,
                                      TextAlign::Start}},
                                    padding, m_area.height() / 4));
    }
    if (!strips.empty())
        strips.front().spaceBefore = points(9);
    return strips;
}

Strips BlockSetter::setBlock(const TableStart &table)
{
    m_table.emplace(m_setter, table, m_area.width(), m_area.height() / 3);
    Strip header = *m_table->header();
    header.spaceBefore = points(12);
    return {header};
}

Strips BlockSetter::setBlock(const TableRow &row)
{
    return m_table ? m_table->row(row) : Strips();
}

Strips BlockSetter::setBlock(const SeatsBlock &seats)
{
    const int total = seats.filled + seats.vacant + seats.excess;
    if (total <= 0 || total > mostSeatsDrawn)
        return {};
    const int perLine = std::max(1, int((m_area.width() + seatStep - seatSize) / seatStep));
    Strips strips;
    for (int first = 0; first < total; first += perLine) {
        Strip line;
        line.height = seatStep;
        line.keepWithNext = true;
        for (int i = first; i < std::min(total, first + perLine) && !m_setter.measuresOnly(); ++i) {
            const QPointF at((i - first) * seatStep, 0);
            line.items.emplace_back(seatMark(i, seats.filled, seats.vacant, at));
        }
        strips.push_back(std::move(line));
    }
    strips.front().spaceBefore = points(9);
    Strips caption = m_setter.paragraphs(fullWidth(TextRole::Caption, seats.caption));
    caption.front().spaceBefore = points(1);
    append(strips, std::move(caption));
    return strips;
}

std::vector<PageItem> BlockSetter::portraitItems(const PortraitBlock &portrait)
{
    if (!portrait.picture.isNull()) {
        const QSizeF size =
            QSizeF(portrait.picture.size()).scaled(portraitWidth, portraitHeight, Qt::KeepAspectRatio);
        return {ImageItem{QRectF(QPointF(), size), portrait.picture}};
    }
    std::vector<PageItem> items;
    items.emplace_back(
        ShapeItem{ShapeItem::Form::Disc, QRectF(0, 0, initialsSize, initialsSize), palette::tint, 0, 0});
    const TextLook &look = m_setter.typography().look(TextRole::Initials);
    Strips text = m_setter.row(
        {{TextRole::Initials, portrait.initials.left(4), 0, initialsSize, TextAlign::Center}}, {}, 0);
    for (PageItem &item : text.front().items) {
        if (auto *line = std::get_if<TextItem>(&item)) {
            line->origin.ry() += (initialsSize - look.pitch) / 2;
            items.push_back(*line);
        }
    }
    return items;
}

Strips BlockSetter::setBlock(const PortraitBlock &portrait)
{
    const qreal x = portraitWidth + portraitGap;
    const auto beside = [&](TextRole role, const QString &text) {
        return m_setter.paragraphs({role, text, x, m_area.width() - x, TextAlign::Start});
    };
    Strips strips = beside(TextRole::PortraitName, portrait.name);
    for (const QString &line : portrait.lines) {
        Strips set = beside(TextRole::Subtitle, line);
        set.front().spaceBefore = points(3);
        append(strips, std::move(set));
    }
    const qreal needed = portrait.picture.isNull() ? initialsSize : portraitHeight;
    qreal height = 0;
    for (Strip &strip : strips) {
        strip.keepWithNext = height < needed;
        height += strip.spaceBefore + strip.height;
    }
    strips.back().height += std::max<qreal>(0, needed - height) + points(8);
    strips.back().keepWithNext = false;
    if (!m_setter.measuresOnly()) {
        std::vector<PageItem> items = portraitItems(portrait);
        std::move(items.begin(), items.end(), std::back_inserter(strips.front().items));
    }
    return strips;
}

Strips BlockSetter::setBlock(const PageBreak &)
{
    m_pageBreak = true;
    return {};
}

TextSetter::Cell BlockSetter::fullWidth(TextRole role, const QString &text) const
{
    return {role, text, 0, m_area.width(), TextAlign::Start};
}

} // namespace delegations
