#include "ui/pages/sectormark.h"

#include "ui/theme.h"

#include <QPainter>

namespace delegations {

namespace {

constexpr double thickness = 5;

}

SectorMark::SectorMark()
{
    setFixedSize(24, 14);
}

void SectorMark::setSector(double from, double to)
{
    m_from = from;
    m_to = to;
    update();
}

void SectorMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double diameter = width() - thickness - 1;
    const QRectF circle((width() - diameter) / 2, thickness / 2 + 1, diameter, diameter);
    const auto arc = [&](const QColor &color, double from, double to) {
        painter.setPen(QPen(color, thickness, Qt::SolidLine, Qt::FlatCap));
        painter.drawArc(circle, qRound((1 - to) * 180 * 16), qRound((to - from) * 180 * 16));
    };
    arc(theme::hairline(palette()), 0, 1);
    arc(theme::mutedText(palette()), m_from, m_to);
}

} // namespace delegations
