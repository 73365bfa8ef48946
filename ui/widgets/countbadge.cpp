#include "ui/widgets/countbadge.h"

#include "models/core/seattext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace delegations {

namespace countbadge {

QFont font(const QFont &ofRow)
{
    QFont result = ofRow;
    if (result.pointSizeF() > 0)
        result.setPointSizeF(result.pointSizeF() * 0.88);
    return result;
}

QSize size(const SeatCount &count, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 3;
    return {std::max(height, metrics.horizontalAdvance(shortSeatText(count)) + height), height};
}

void paint(QPainter &painter, const QRectF &pill, const SeatCount &count, const QFont &font,
           const QColor &text, const QColor &background, const QColor &warning)
{
    const QColor fill = theme::mix(background, text, 0.2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = pill.height() / 2;
    QPainterPath shape;
    shape.addRoundedRect(pill, radius, radius);
    const double share =
        !count.seats || *count.seats == 0 ? 1.0 : 1.0 - double(count.vacant()) / *count.seats;
    QRectF filled = pill;
    filled.setWidth(pill.width() * share);
    QPainterPath part;
    part.addRect(filled);
    painter.fillPath(shape.intersected(part), fill);
    if (count.overfilled() || count.vacant() > 0) {
        painter.setPen(QPen(count.overfilled() ? warning : theme::mix(background, text, 0.45), 1.2));
        painter.drawRoundedRect(pill.adjusted(0.6, 0.6, -0.6, -0.6), radius - 0.6, radius - 0.6);
    }
    if (count.overfilled())
        painter.drawRoundedRect(pill.adjusted(2.5, 2.5, -2.5, -2.5), radius - 2.5, radius - 2.5);
    painter.setFont(font);
    painter.setPen(theme::readableOn(fill, text, theme::mix(background, text, 0.85)));
    painter.drawText(pill, int(Qt::AlignCenter | Qt::TextSingleLine), shortSeatText(count));
    painter.restore();
}

} // namespace countbadge

CountBadge::CountBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(QStringLiteral("countBadge"));
}

void CountBadge::setCount(const SeatCount &count)
{
    m_count = count;
    setAccessibleName(seatText(count));
    setPlainToolTip(*this, seatText(count));
    updateGeometry();
    update();
}

QSize CountBadge::sizeHint() const
{
    return countbadge::size(m_count, countbadge::font(font()));
}

void CountBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    countbadge::paint(painter, rect(), m_count, countbadge::font(font()),
                      palette().color(QPalette::WindowText), palette().color(QPalette::Window),
                      theme::warning(palette()));
}

} // namespace delegations
