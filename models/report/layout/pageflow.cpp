#include "models/report/layout/pageflow.h"

namespace delegations {

PageFlow::PageFlow(const QRectF &area, PageSink sink) : m_area(area), m_sink(std::move(sink)), m_y(area.top())
{
}

bool PageFlow::add(Strip strip)
{
    const bool joins = !m_group.empty() && !strip.startsPage &&
                       (m_group.back().keepWithNext || strip.keepWithPrevious) &&
                       m_groupHeight + strip.spaceBefore + strip.height <= m_area.height();
    if (!joins && !placeGroup())
        return false;
    m_groupHeight += (m_group.empty() ? 0 : strip.spaceBefore) + strip.height;
    m_group.push_back(std::move(strip));
    return true;
}

bool PageFlow::finish()
{
    return placeGroup() && m_sink(std::move(m_items));
}

bool PageFlow::placeGroup()
{
    if (m_group.empty())
        return true;
    const Strip &first = m_group.front();
    const qreal space = m_pageEmpty ? 0 : first.spaceBefore;
    const bool fits = m_y + space + m_groupHeight <= m_area.bottom();
    if (!m_pageEmpty && (first.startsPage || !fits) && !startPage())
        return false;
    for (const Strip &strip : m_group) {
        if (!place(strip))
            return false;
    }
    m_group.clear();
    m_groupHeight = 0;
    return true;
}

bool PageFlow::place(const Strip &strip)
{
    if (!m_pageEmpty && m_y + strip.spaceBefore + strip.height > m_area.bottom() && !startPage())
        return false;
    if (m_pageEmpty && strip.header && m_y == m_area.top() &&
        strip.header->height + strip.height <= m_area.height())
        put(*strip.header);
    if (!m_pageEmpty)
        m_y += strip.spaceBefore;
    put(strip);
    m_pageEmpty = false;
    return true;
}

bool PageFlow::startPage()
{
    const bool taken = m_sink(std::move(m_items));
    m_items.clear();
    m_y = m_area.top();
    m_pageEmpty = true;
    return taken;
}

void PageFlow::put(const Strip &strip)
{
    for (const PageItem &item : strip.items)
        m_items.push_back(moved(item, QPointF(m_area.left(), m_y)));
    m_y += strip.height;
}

} // namespace delegations
