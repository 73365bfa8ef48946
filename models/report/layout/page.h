#pragma once

#include <QImage>
#include <QMarginsF>
#include <QRectF>
#include <QRgb>
#include <QTextLayout>

#include <memory>
#include <variant>
#include <vector>

/// A laid-out page. All measures are in page units: twentieths of a point, whatever the device; fine enough
/// to give fonts whole pixel sizes at every size that is set.
namespace delegations {

inline constexpr qreal unitsPerPoint = 20;
inline constexpr qreal unitsPerInch = 72 * unitsPerPoint;

[[nodiscard]] constexpr qreal points(qreal value)
{
    return value * unitsPerPoint;
}
[[nodiscard]] constexpr qreal millimetres(qreal value)
{
    return value * unitsPerInch / 25.4;
}

struct PageGeometry
{
    QSizeF size;       ///< Of the paper.
    QMarginsF margins; ///< Around the text; header and footer stand in them.

    /// A4 upright with the house's margins.
    [[nodiscard]] static PageGeometry a4();
    /// Paper of this size, in points.
    [[nodiscard]] static PageGeometry forPaper(QSizeF paper);
    [[nodiscard]] QRectF textRect() const { return QRectF(QPointF(), size).marginsRemoved(margins); }
};

/// One line of a laid-out text. The position is that of the layout's line at its own y.
struct TextItem
{
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    QPointF origin; ///< Where the top left corner of the line's box stands.
    QRgb color = 0;
};

struct RuleItem
{
    QPointF from;
    QPointF to;
    qreal width = 0;
    QRgb color = 0;
};

/// A filled or outlined disc or rectangle. A colour without alpha is not painted.
struct ShapeItem
{
    enum class Form { Disc, Box };
    Form form = Form::Box;
    QRectF rect;
    QRgb fill = 0;
    QRgb outline = 0;
    qreal outlineWidth = 0;
};

struct ImageItem
{
    QRectF rect;
    QImage image;
};

using PageItem = std::variant<TextItem, RuleItem, ShapeItem, ImageItem>;

[[nodiscard]] PageItem moved(const PageItem &item, QPointF by);

/// To be painted on the thread that laid it out: fonts belong to threads.
struct Page
{
    int number = 1;
    int count = 1;
    QSizeF size;
    std::vector<PageItem> items;
};

} // namespace delegations
