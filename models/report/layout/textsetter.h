#pragma once

#include "models/report/layout/strip.h"
#include "models/report/layout/textbox.h"

#include <optional>

namespace delegations {

/// Sets texts as strips: lines of a paragraph, or cells side by side on common baselines. When it only
/// measures, the strips have the same heights and no items. Cleans the texts. Belongs to one thread.
class TextSetter
{
public:
    struct Cell
    {
        TextRole role = TextRole::Normal;
        QString text;
        qreal x = 0;
        qreal width = 0;
        TextAlign align = TextAlign::Start;
    };
    struct Padding
    {
        qreal above = 0;
        qreal below = 0;
    };

    TextSetter(const Typography &typography, bool measureOnly);

    [[nodiscard]] bool measuresOnly() const { return m_measureOnly; }
    [[nodiscard]] const Typography &typography() const { return m_typography; }

    /// Every line a strip; paragraphs within the text stand apart.
    [[nodiscard]] Strips paragraphs(const Cell &text);
    /// One strip, or one for each line when the row would be higher than `tallest`.
    [[nodiscard]] Strips row(const std::vector<Cell> &cells, Padding padding, qreal tallest);

private:
    struct SetCell
    {
        std::optional<TextBox> box; ///< Nothing when only measured and surely one line.
        qreal x = 0;
        qreal baseline = 0;
        qreal descent = 0;
        int lines = 1;
    };

    [[nodiscard]] SetCell set(const Cell &cell);
    [[nodiscard]] Strip slice(const std::vector<SetCell> &cells, int firstLine, int lineCount,
                              Padding padding) const;
    [[nodiscard]] WidthEstimate &estimate(TextRole role);

    const Typography &m_typography;
    std::array<std::optional<WidthEstimate>, textRoleCount> m_estimates;
    bool m_measureOnly;
};

} // namespace delegations
