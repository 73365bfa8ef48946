// What the hemicycle paints: its dots and the line under them.
#include "models/core/seattext.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace delegations {

void Hemicycle::paintEvent(QPaintEvent *)
{
    if (m_dots.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int dot = 0; dot < dotCount(); ++dot)
        paintDot(painter, dot);
    paintCaption(painter);
}

void Hemicycle::paintSign(QPainter &painter, const QRectF &rect, State state) const
{
    const double line = std::clamp(rect.width() / 9, 1.0, 1.8);
    const auto ring = [&](double inset) { return rect.adjusted(inset, inset, -inset, -inset); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case State::Vacant:
        painter.setPen(QPen(theme::readable(theme::mutedText(palette()), palette(), 3), line));
        painter.drawEllipse(ring(line / 2));
        break;
    case State::Excess:
        painter.setPen(QPen(theme::warning(palette()), line));
        painter.drawEllipse(ring(line / 2));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::warning(palette()));
        painter.drawEllipse(ring(rect.width() * 0.24));
        break;
    case State::Filled:
        painter.setBrush(theme::accent(palette()));
        painter.drawEllipse(rect);
        break;
    case State::Left:
        painter.setBrush(theme::warning(palette()));
        painter.drawEllipse(rect);
        painter.setPen(QPen(palette().color(QPalette::Window), line * 1.2));
        painter.drawLine(ring(rect.width() * 0.24).bottomLeft(), ring(rect.width() * 0.24).topRight());
        break;
    }
}

void Hemicycle::paintDot(QPainter &painter, int dot) const
{
    const QRectF rect = dotRect(dot);
    paintSign(painter, rect, m_dots[size_t(dot)].state);
    const bool isCurrent = hasFocus() && dot == m_current;
    if (!isCurrent && dot != m_pointed)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(isCurrent ? palette().color(QPalette::WindowText) : theme::accent(palette()), 1.5));
    painter.drawEllipse(rect.adjusted(-2.5, -2.5, 2.5, 2.5));
}

/// Who is pointed at; otherwise what the dots mean.
void Hemicycle::paintCaption(QPainter &painter) const
{
    const QFont font = theme::font(theme::Type::Caption);
    const QFontMetrics metrics(font);
    const QRect line(0, height() - metrics.height(), width(), metrics.height());
    painter.setFont(font);
    const int told = m_pointed >= 0 ? m_pointed : hasFocus() ? m_current : -1;
    if (told < 0) {
        painter.setPen(theme::mutedText(palette()));
        paintLegend(painter, line);
        return;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, int(Qt::AlignCenter | Qt::TextSingleLine),
                     metrics.elidedText(dotText(told), Qt::ElideMiddle, line.width()));
}

/// Of the signs that there are.
std::vector<Hemicycle::LegendEntry> Hemicycle::legend() const
{
    const std::pair<State, QString> meanings[] = {{State::Filled, tr("filled")},
                                                  {State::Vacant, tr("vacant")},
                                                  {State::Excess, tr("more than seats")},
                                                  {State::Left, leftChamberText()}};
    std::vector<LegendEntry> entries;
    for (const auto &[state, text] : meanings) {
        const auto isOfState = [state = state](const Dot &dot) { return dot.state == state; };
        if (std::any_of(m_dots.begin(), m_dots.end(), isOfState))
            entries.push_back({state, text});
    }
    if (m_seatsPerDot > 1)
        entries.push_back({std::nullopt, tr("one dot for %Ln seats", nullptr, m_seatsPerDot)});
    return entries;
}

void Hemicycle::paintLegend(QPainter &painter, const QRect &line) const
{
    const std::vector<LegendEntry> entries = legend();
    const QFontMetrics metrics = painter.fontMetrics();
    const int sign = metrics.xHeight() + 2;
    const int afterSign = 5;
    int width = -theme::medium;
    for (const LegendEntry &entry : entries)
        width += (entry.state ? sign + afterSign : 0) + metrics.horizontalAdvance(entry.text) + theme::medium;
    int x = std::max(0, (line.width() - width) / 2);
    const QColor text = painter.pen().color();
    for (const LegendEntry &entry : entries) {
        if (entry.state) {
            paintSign(painter, QRectF(x, line.center().y() - sign / 2.0 + 1, sign, sign), *entry.state);
            x += sign + afterSign;
        }
        const QRect room(x, line.top(), metrics.horizontalAdvance(entry.text), line.height());
        painter.setPen(text);
        painter.drawText(room, int(Qt::AlignCenter | Qt::TextSingleLine), entry.text);
        x = room.right() + 1 + theme::medium;
    }
}

} // namespace delegations
