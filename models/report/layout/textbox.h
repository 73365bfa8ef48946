#pragma once

#include "models/report/layout/page.h"
#include "models/report/layout/typography.h"

#include <QFontMetricsF>
#include <QHash>
#include <QString>

namespace delegations {

/// How a text stands in its column. Start is left, or right for text of a right-to-left script.
enum class TextAlign { Start, Right, Center };

/// A text set in lines of a given width. Words longer than a line break anywhere. Line feeds are forced
/// breaks.
class TextBox
{
public:
    /// The text must be harmless (harmlesstext.h).
    TextBox(const TextLook &look, const QString &text, qreal width, TextAlign align = TextAlign::Start);

    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    /// As in the look, unless a fallback font needs more.
    [[nodiscard]] qreal pitch() const { return m_pitch; }
    [[nodiscard]] qreal baseline() const { return m_baseline; }
    /// Line `index` with its baseline at `baseline`.
    [[nodiscard]] TextItem line(int index, qreal x, qreal baseline) const;

private:
    struct Line
    {
        std::shared_ptr<const QTextLayout> layout;
        int index = 0;
    };

    /// Sets one piece of the text; returns how many of its characters are in lines that are complete.
    qsizetype addPiece(const QString &piece, bool isLast, const QFont &font, const QTextOption &option,
                       qreal width);
    void measure(const QTextLine &line);

    std::vector<Line> m_lines;
    qreal m_pitch;
    qreal m_baseline;
    QRgb m_color;
};

/// Tells cheaply, for most texts, that they fit in one line of ordinary height. Of one font, on one thread.
class WidthEstimate
{
public:
    explicit WidthEstimate(const QFont &font);

    /// False when it is not certain.
    [[nodiscard]] bool surelyFits(const QString &text, qreal width);

private:
    /// Negative for a character whose width or height depends on others or on another font.
    [[nodiscard]] qreal advance(char16_t c);

    QFontMetricsF m_metrics;
    QHash<char16_t, qreal> m_advances;
};

} // namespace delegations
