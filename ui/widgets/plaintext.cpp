#include "ui/widgets/plaintext.h"

#include "models/core/cleantext.h"

#include <QFontMetrics>
#include <QWidget>

namespace delegations {

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype pieceOfWord = 20;
/// More than any name; what is longer is no name to be read in a tool tip.
constexpr qsizetype longestToolTip = 2000;

/// Running text keeps its marks of direction where it is stored; none of them may reach its neighbours here.
QString shownLines(QStringView text)
{
    QString result = cleanedText(text);
    result.replace(u'\t', u' ');
    return result.removeIf([](QChar c) { return isDirectionControl(c.unicode()); }).trimmed();
}

QString limited(const QString &text, qsizetype limit, bool keepLines)
{
    QStringView beginning = QStringView(text).left(limit + 1);
    if (beginning.size() < text.size() && beginning.last(1).front().isHighSurrogate())
        beginning.chop(1);
    const QString result = keepLines ? shownLines(beginning) : cleanedLine(beginning);
    if (text.size() <= limit)
        return result;
    qsizetype end = std::min(limit - 1, result.size());
    if (end > 0 && result[end - 1].isHighSurrogate())
        --end;
    return result.left(end) + QChar(0x2026);
}

} // namespace

QString oneLine(const QString &text, qsizetype limit)
{
    return limited(text, limit, false);
}

QString plainParagraphs(const QString &text, qsizetype limit)
{
    return limited(text, limit, true);
}

QString spacedParagraphs(const QString &text)
{
    QStringList paragraphs;
    for (const QString &line : plainParagraphs(text, text.size()).split(u'\n')) {
        if (const QString paragraph = line.trimmed(); !paragraph.isEmpty())
            paragraphs += paragraph;
    }
    return paragraphs.join(QStringLiteral("\n\n"));
}

QString withSoftBreaks(const QString &text)
{
    QString result;
    qsizetype length = 0;
    qsizetype start = 0;
    const auto takeWord = [&](qsizetype end) {
        const qsizetype step = length > longestWord ? pieceOfWord : length;
        for (qsizetype at = start; at < end;) {
            qsizetype next = std::min(at + step, end);
            if (next < end && text[next].isLowSurrogate())
                ++next;
            result += QStringView(text).sliced(at, next - at);
            if (next < end)
                result += QChar(0x200b);
            at = next;
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSpace()) {
            ++length;
            continue;
        }
        takeWord(i);
        result += text[i];
        start = i + 1;
        length = 0;
    }
    takeWord(text.size());
    return result;
}

QString buttonText(const QString &label, const QFontMetrics &metrics)
{
    constexpr int widest = 520; // Pixels, as metrics are.
    return metrics.elidedText(label, Qt::ElideRight, widest).replace(u'&', QStringLiteral("&&"));
}

QString toolTipText(const QString &text)
{
    const QString shown = withSoftBreaks(oneLine(text, longestToolTip));
    return shown.isEmpty() ? QString()
                           : QStringLiteral("<p>") + shown.toHtmlEscaped() + QStringLiteral("</p>");
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(toolTipText(text));
    widget.setAccessibleDescription(oneLine(text));
}

} // namespace delegations
