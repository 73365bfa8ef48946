#include "models/report/layout/pagepainter.h"

#include <QPainter>
#include <QPicture>

namespace delegations {

namespace {

class ItemPainter
{
public:
    explicit ItemPainter(QPainter &painter) : m_painter(painter) {}

    void operator()(const TextItem &item) const
    {
        m_painter.setPen(QColor::fromRgba(item.color));
        item.layout->lineAt(item.line).draw(&m_painter, item.origin);
    }

    void operator()(const RuleItem &item) const
    {
        m_painter.setPen(QPen(QColor::fromRgba(item.color), item.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(item.from, item.to);
    }

    void operator()(const ShapeItem &item) const
    {
        m_painter.setBrush(qAlpha(item.fill) > 0 ? QBrush(QColor::fromRgba(item.fill)) : QBrush());
        m_painter.setPen(qAlpha(item.outline) > 0 ? QPen(QColor::fromRgba(item.outline), item.outlineWidth)
                                                  : QPen(Qt::NoPen));
        if (item.form == ShapeItem::Form::Disc)
            m_painter.drawEllipse(item.rect);
        else
            m_painter.drawRect(item.rect);
        m_painter.setBrush(Qt::NoBrush);
    }

    void operator()(const ImageItem &item) const { m_painter.drawImage(item.rect, item.image); }

private:
    QPainter &m_painter;
};

} // namespace

void paintPage(QPainter &painter, const Page &page, qreal unitsPerPixel)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing |
                           QPainter::SmoothPixmapTransform);
    painter.scale(1 / unitsPerPixel, 1 / unitsPerPixel);
    const ItemPainter paint(painter);
    for (const PageItem &item : page.items)
        std::visit(paint, item);
    painter.restore();
}

QPicture pagePicture(const Page &page)
{
    QPicture picture;
    QPainter painter(&picture);
    paintPage(painter, page, 1);
    painter.end();
    return picture;
}

} // namespace delegations
