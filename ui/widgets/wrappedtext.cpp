#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace delegations {

QStringList wrappedLines(const QString &text, const QFont &font, int width, int maximumLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        const bool isLast = lines.size() == maximumLines - 1;
        const bool fits = line.textStart() + line.textLength() >= text.size();
        const QString rest = text.mid(line.textStart());
        lines += isLast && !fits ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                 : rest.left(line.textLength()).trimmed();
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

} // namespace delegations
