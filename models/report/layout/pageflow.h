#pragma once

#include "models/report/layout/strip.h"

#include <functional>

namespace delegations {

/// Fills pages with strips from top to bottom and gives each page away as soon as it is full. Holds no more
/// than one page and the strips that must stay together.
class PageFlow
{
public:
    /// Takes the items of one page, in page coordinates; false stops the flow.
    using PageSink = std::function<bool(std::vector<PageItem>)>;

    PageFlow(const QRectF &area, PageSink sink);

    /// False once the sink refused a page; then nothing more is accepted.
    [[nodiscard]] bool add(Strip strip);
    /// Gives the last page away; a document without strips is one empty page.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool placeGroup();
    [[nodiscard]] bool place(const Strip &strip);
    [[nodiscard]] bool startPage();
    void put(const Strip &strip);

    QRectF m_area;
    PageSink m_sink;
    qreal m_y;
    bool m_pageEmpty = true; ///< Nothing on it, or only a repeated header.
    std::vector<PageItem> m_items;
    std::vector<Strip> m_group; ///< Those that must stay together, not placed yet.
    qreal m_groupHeight = 0;
};

} // namespace delegations
