#include "models/report/layout/textsetter.h"

#include "models/report/layout/harmlesstext.h"

#include <QFontMetricsF>

#include <algorithm>

namespace delegations {

TextSetter::TextSetter(const Typography &typography, bool measureOnly)
    : m_typography(typography), m_measureOnly(measureOnly)
{
}

Strips TextSetter::paragraphs(const Cell &text)
{
    Strips strips;
    for (const QString &paragraph : harmlessParagraphs(text.text)) {
        Cell part = text;
        part.text = paragraph;
        Strips lines = row({part}, {}, 0);
        keepLinesTogether(lines);
        if (!strips.empty())
            lines.front().spaceBefore = m_typography.look(text.role).pitch * 0.45;
        std::move(lines.begin(), lines.end(), std::back_inserter(strips));
    }
    return strips;
}

Strips TextSetter::row(const std::vector<Cell> &cells, Padding padding, qreal tallest)
{
    std::vector<SetCell> setCells;
    qreal pitch = 0;
    int lines = 1;
    for (const Cell &cell : cells) {
        setCells.push_back(set(cell));
        lines = std::max(lines, setCells.back().lines);
        pitch = std::max(pitch, setCells.back().baseline + setCells.back().descent);
    }
    if (lines == 1 || padding.above + pitch * lines + padding.below <= tallest)
        return {slice(setCells, 0, lines, padding)};
    Strips strips;
    for (int i = 0; i < lines; ++i) {
        const Padding part{i == 0 ? padding.above : 0, i == lines - 1 ? padding.below : 0};
        strips.push_back(slice(setCells, i, 1, part));
    }
    keepLinesTogether(strips);
    return strips;
}

TextSetter::SetCell TextSetter::set(const Cell &cell)
{
    const TextLook &look = m_typography.look(cell.role);
    SetCell result{std::nullopt, cell.x, look.baseline, look.pitch - look.baseline, 1};
    const QString text = harmlessText(cell.text).trimmed();
    if (text.isEmpty() || (m_measureOnly && estimate(cell.role).surelyFits(text, cell.width)))
        return result;
    TextBox box(look, text, cell.width, cell.align);
    result.baseline = box.baseline();
    result.descent = box.pitch() - box.baseline();
    result.lines = std::max(1, box.lineCount());
    result.box = std::move(box);
    return result;
}

Strip TextSetter::slice(const std::vector<SetCell> &cells, int firstLine, int lineCount,
                        Padding padding) const
{
    qreal baseline = 0;
    qreal descent = 0;
    for (const SetCell &cell : cells) {
        baseline = std::max(baseline, cell.baseline);
        descent = std::max(descent, cell.descent);
    }
    Strip strip;
    strip.height = padding.above + (baseline + descent) * lineCount + padding.below;
    if (m_measureOnly)
        return strip;
    for (const SetCell &cell : cells) {
        const int end = cell.box ? std::min(cell.lines, firstLine + lineCount) : 0;
        for (int line = firstLine; line < end; ++line) {
            const qreal top = padding.above + (baseline + descent) * (line - firstLine);
            strip.items.emplace_back(cell.box->line(line, cell.x, top + baseline));
        }
    }
    return strip;
}

WidthEstimate &TextSetter::estimate(TextRole role)
{
    std::optional<WidthEstimate> &slot = m_estimates[size_t(role)];
    if (!slot)
        slot.emplace(m_typography.look(role).font);
    return *slot;
}

} // namespace delegations
