#include "ui/reports/pagesview.h"

#include "ui/widgets/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace delegations {

namespace {

constexpr int gap = theme::medium;
/// Pixels for a page unit.
constexpr qreal smallest = 0.005;
constexpr qreal largest = 1;

} // namespace

PagesView::PagesView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setBackgroundRole(QPalette::Mid);
    viewport()->setBackgroundRole(QPalette::Mid);
    setFrameShape(QFrame::NoFrame);
}

void PagesView::add(const QPicture &picture, const QSizeF &size)
{
    const bool isFirst = m_pages.empty();
    m_pages.push_back(picture);
    if (isFirst) {
        m_size = size;
        rescale();
        setCurrent(1);
    } else {
        updateBars();
    }
    if (rectOf(int(m_pages.size())).intersects(viewport()->rect()))
        viewport()->update();
}

int PagesView::stride() const
{
    return pageSize().height() + gap;
}

QRect PagesView::rectOf(int page) const
{
    const QSize size = pageSize();
    const int spare = viewport()->width() - size.width();
    const int left = spare > 2 * gap ? spare / 2 : gap - horizontalScrollBar()->value();
    return {QPoint(left, gap + (page - 1) * stride() - verticalScrollBar()->value()), size};
}

qreal PagesView::fittingScale() const
{
    // The bar takes its room once there is more than one page.
    const int bar = verticalScrollBar()->sizeHint().width();
    const qreal width = (maximumViewportSize().width() - bar - 2 * gap) / m_size.width();
    const qreal height = (maximumViewportSize().height() - 2 * gap) / m_size.height();
    return m_fit == Fit::PageWidth ? width : std::min(width, height);
}

/// What is in the middle stays there.
void PagesView::rescale()
{
    if (m_pages.empty())
        return;
    const int current = m_current;
    const qreal place = qreal(verticalScrollBar()->value()) / stride();
    if (m_fit != Fit::None)
        m_scale = std::clamp(fittingScale(), smallest, largest);
    const QScopedValueRollback scrolling(m_scrolling, true);
    updateBars();
    verticalScrollBar()->setValue(m_fit == Fit::WholePage && current > 0 ? (current - 1) * stride()
                                                                         : int(place * stride()));
    viewport()->update();
}

void PagesView::updateBars()
{
    const QSize room = maximumViewportSize();
    const QSize all(pageSize().width() + 2 * gap, gap + int(m_pages.size()) * stride());
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(3 * fontMetrics().height());
    verticalScrollBar()->setRange(0, std::max(0, all.height() - viewport()->height()));
}

void PagesView::setFit(Fit fit)
{
    m_fit = fit;
    rescale();
}

void PagesView::showWholePage()
{
    setFit(Fit::WholePage);
}

void PagesView::showPageWidth()
{
    setFit(Fit::PageWidth);
}

void PagesView::zoomBy(qreal factor)
{
    m_scale = std::clamp(m_scale * factor, smallest, largest);
    setFit(Fit::None);
}

void PagesView::setCurrentPage(int page)
{
    if (m_pages.empty())
        return;
    const int wanted = std::clamp(page, 1, int(m_pages.size()));
    {
        const QScopedValueRollback scrolling(m_scrolling, true);
        verticalScrollBar()->setValue((wanted - 1) * stride());
    }
    setCurrent(wanted);
}

void PagesView::setCurrent(int page)
{
    if (std::exchange(m_current, page) != page)
        emit currentPageChanged();
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    rescale();
}

void PagesView::scrollContentsBy(int dx, int dy)
{
    viewport()->scroll(dx, dy);
    if (m_pages.empty() || m_scrolling)
        return;
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    setCurrent(std::clamp(1 + (middle - gap / 2) / stride(), 1, int(m_pages.size())));
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme::mix(palette().color(QPalette::Window), Qt::black, 0.25));
    const int first = (verticalScrollBar()->value() + event->rect().top() - gap) / std::max(1, stride());
    for (int page = std::max(1, first); page <= int(m_pages.size()); ++page) {
        const QRect rect = rectOf(page);
        if (rect.top() > event->rect().bottom())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white);
        painter.save();
        painter.setClipRect(rect.intersected(event->rect()));
        painter.translate(rect.topLeft());
        painter.scale(m_scale, m_scale);
        painter.drawPicture(0, 0, m_pages[size_t(page) - 1]);
        painter.restore();
    }
}

} // namespace delegations
