#include "models/report/textbox.h"

#include <QTextOption>

namespace delegations {

namespace {

Qt::Alignment alignment(TextAlign align, const QString &text)
{
    if (align == TextAlign::Start && text.isRightToLeft())
        align = TextAlign::Right;
    switch (align) {
    case TextAlign::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case TextAlign::Center:
        return Qt::AlignHCenter;
    case TextAlign::Start:
        break;
    }
    return Qt::AlignLeft | Qt::AlignAbsolute;
}

} // namespace

TextBox::TextBox(const TextLook &look, const QString &text, qreal width, TextAlign align)
    : m_pitch(look.pitch), m_baseline(look.baseline), m_color(look.color)
{
    QString content = text;
    content.replace(u'\n', QChar(QChar::LineSeparator));
    m_layout = std::make_shared<QTextLayout>(content, look.font);
    QTextOption option(alignment(align, text));
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    breakLines(width);
}

void TextBox::breakLines(qreal width)
{
    qreal ascent = m_baseline;
    qreal descent = m_pitch - m_baseline;
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF());
        ascent = std::max(ascent, line.ascent());
        descent = std::max(descent, line.descent());
    }
    m_layout->endLayout();
    m_baseline = ascent;
    m_pitch = ascent + descent;
}

qreal TextBox::widestLine() const
{
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

TextItem TextBox::line(int index, qreal x, qreal baseline) const
{
    return {m_layout, index, QPointF(x, baseline - m_layout->lineAt(index).ascent()), m_color};
}

WidthEstimate::WidthEstimate(const QFont &font) : m_metrics(font) {}

qreal WidthEstimate::advance(char16_t c)
{
    const auto known = m_advances.constFind(c);
    if (known != m_advances.cend())
        return *known;
    const bool ordinary = (c >= 0x20 && c < 0x300) || (c >= 0x370 && c < 0x483) ||
                          (c >= 0x48a && c < 0x530) || (c >= 0x2010 && c <= 0x2027);
    const qreal width = ordinary && m_metrics.inFont(QChar(c)) ? m_metrics.horizontalAdvance(QChar(c)) : -1;
    m_advances.insert(c, width);
    return width;
}

bool WidthEstimate::surelyFits(const QString &text, qreal width)
{
    // Two in a hundred for pairs that kerning moves apart.
    const qreal limit = width * 0.98;
    qreal sum = 0;
    for (const QChar c : text) {
        const qreal own = advance(c.unicode());
        if (own < 0 || (sum += own) > limit)
            return false;
    }
    return true;
}

} // namespace delegations
