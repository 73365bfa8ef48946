#include "models/report/layout/textbox.h"

#include <QTextOption>

namespace delegations {

namespace {

/// The layout's work grows with the square of a text's length: long ones are set in pieces.
QString pieceFrom(const QString &text, qsizetype start)
{
    constexpr qsizetype longest = 4096;
    const bool cutsPair = start + longest < text.size() && text[start + longest].isLowSurrogate();
    return text.mid(start, cutsPair ? longest - 1 : longest);
}

Qt::Alignment alignment(TextAlign align, bool rightToLeft)
{
    if (align == TextAlign::Start && rightToLeft)
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
    const bool rightToLeft = content.isRightToLeft();
    QTextOption option(alignment(align, rightToLeft));
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    qsizetype done = 0;
    do {
        const QString piece = pieceFrom(content, done);
        const bool isLast = done + piece.size() == content.size();
        done += addPiece(piece, isLast, look.font, option, width);
    } while (done < content.size());
}

qsizetype TextBox::addPiece(const QString &piece, bool isLast, const QFont &font, const QTextOption &option,
                            qreal width)
{
    const auto layout = std::make_shared<QTextLayout>(piece, font);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF());
    }
    layout->endLayout();
    // The last line may go on in the next piece: that one begins with it.
    const int complete = isLast || layout->lineCount() < 2 ? layout->lineCount() : layout->lineCount() - 1;
    for (int i = 0; i < complete; ++i) {
        measure(layout->lineAt(i));
        m_lines.push_back({layout, i});
    }
    return complete < layout->lineCount() ? layout->lineAt(complete).textStart() : piece.size();
}

void TextBox::measure(const QTextLine &line)
{
    const qreal descent = std::max(m_pitch - m_baseline, line.descent());
    m_baseline = std::max(m_baseline, line.ascent());
    m_pitch = m_baseline + descent;
}

TextItem TextBox::line(int index, qreal x, qreal baseline) const
{
    const Line &line = m_lines[size_t(index)];
    return {line.layout, line.index, QPointF(x, baseline - line.layout->lineAt(line.index).ascent()),
            m_color};
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
