#include "models/report/layout/pageframe.h"

#include "models/report/layout/harmlesstext.h"
#include "models/report/layout/textbox.h"

#include <QFontMetricsF>

namespace delegations {

namespace {

constexpr qreal headerDistance = points(20); ///< From the running title's baseline to the text.
constexpr qreal footerDistance = points(30); ///< From the text to the footer's baseline.

} // namespace

PageFrame::PageFrame(const Typography &typography, DocumentFrame texts, const PageGeometry &geometry)
    : m_look(typography.look(TextRole::Running))
    , m_texts(std::move(texts))
    , m_size(geometry.size)
    , m_area(geometry.textRect())
{
    for (QString *text : {&m_texts.runningTitle, &m_texts.asOf, &m_texts.footer})
        *text = harmlessLine(*text);
}

void PageFrame::addTo(Page &page) const
{
    page.size = m_size;
    if (page.number > 1 || m_texts.onFirstPage)
        addHeader(page);
    addFooter(page);
}

void PageFrame::addHeader(Page &page) const
{
    const qreal baseline = m_area.top() - headerDistance;
    addLine(page, m_texts.runningTitle, m_texts.asOf, baseline);
    const qreal y = baseline + points(5.5);
    page.items.emplace_back(
        RuleItem{QPointF(m_area.left(), y), QPointF(m_area.right(), y), points(0.4), palette::hairline});
}

void PageFrame::addFooter(Page &page) const
{
    const qreal baseline = m_area.bottom() + footerDistance;
    addLine(page, m_texts.footer, m_texts.pageNumber.arg(page.number).arg(page.count), baseline);
}

void PageFrame::addLine(Page &page, const QString &left, const QString &right, qreal baseline) const
{
    const QFontMetricsF metrics(m_look.font);
    const QString shortRight = metrics.elidedText(right, Qt::ElideMiddle, m_area.width() / 2);
    const qreal leftWidth = m_area.width() - metrics.horizontalAdvance(shortRight) - points(16);
    const QString shortLeft = metrics.elidedText(left, Qt::ElideRight, leftWidth);
    // Room to spare: what was measured to fit must not wrap.
    const TextBox leftBox(m_look, shortLeft, m_area.width());
    const TextBox rightBox(m_look, shortRight, m_area.width(), TextAlign::Right);
    page.items.emplace_back(leftBox.line(0, m_area.left(), baseline));
    page.items.emplace_back(rightBox.line(0, m_area.left(), baseline));
}

} // namespace delegations
