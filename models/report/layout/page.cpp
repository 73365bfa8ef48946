#include "models/report/layout/page.h"

#include <QPageSize>

#include <algorithm>

namespace delegations {

namespace {

struct Mover
{
    QPointF by;

    PageItem operator()(TextItem item) const
    {
        item.origin += by;
        return item;
    }
    PageItem operator()(RuleItem item) const
    {
        item.from += by;
        item.to += by;
        return item;
    }
    PageItem operator()(ShapeItem item) const
    {
        item.rect.translate(by);
        return item;
    }
    PageItem operator()(ImageItem item) const
    {
        item.rect.translate(by);
        return item;
    }
};

} // namespace

PageItem moved(const PageItem &item, QPointF by)
{
    return std::visit(Mover{by}, item);
}

PageGeometry PageGeometry::a4()
{
    return forPaper(QPageSize(QPageSize::A4).size(QPageSize::Point));
}

PageGeometry PageGeometry::forPaper(QSizeF paper)
{
    PageGeometry geometry;
    geometry.size = paper * unitsPerPoint;
    const qreal side = std::min(millimetres(23), geometry.size.width() * 0.11);
    const qreal top = std::min(millimetres(25), geometry.size.height() * 0.09);
    geometry.margins = QMarginsF(side, top, side, top);
    return geometry;
}

} // namespace delegations
