#include "ui/widgets/strokeicon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace delegations {

namespace {

/// The lines in a unit square.
QList<QPolygonF> linesOf(Stroke stroke)
{
    switch (stroke) {
    case Stroke::Add:
        return {{{0.5, 0.2}, {0.5, 0.8}}, {{0.2, 0.5}, {0.8, 0.5}}};
    case Stroke::Less:
        return {{{0.2, 0.5}, {0.8, 0.5}}};
    case Stroke::Remove:
        return {{{0.26, 0.26}, {0.74, 0.74}}, {{0.74, 0.26}, {0.26, 0.74}}};
    case Stroke::Up:
        return {{{0.24, 0.62}, {0.5, 0.36}, {0.76, 0.62}}};
    case Stroke::Back:
        return {{{0.8, 0.5}, {0.2, 0.5}}, {{0.46, 0.24}, {0.2, 0.5}, {0.46, 0.76}}};
    case Stroke::Forward:
        return {{{0.2, 0.5}, {0.8, 0.5}}, {{0.54, 0.24}, {0.8, 0.5}, {0.54, 0.76}}};
    case Stroke::Calendar:
        return {{{0.2, 0.3}, {0.8, 0.3}, {0.8, 0.8}, {0.2, 0.8}, {0.2, 0.3}},
                {{0.2, 0.46}, {0.8, 0.46}},
                {{0.36, 0.2}, {0.36, 0.3}},
                {{0.64, 0.2}, {0.64, 0.3}}};
    case Stroke::Down:
        break;
    }
    return {{{0.24, 0.38}, {0.5, 0.64}, {0.76, 0.38}}};
}

class StrokeIconEngine : public QIconEngine
{
public:
    explicit StrokeIconEngine(Stroke stroke) : m_stroke(stroke) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const QColor color = QGuiApplication::palette().color(group, QPalette::ButtonText);
        const double side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color, side * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->translate(rect.center().x() + 0.5 - side / 2, rect.center().y() + 0.5 - side / 2);
        for (const QPolygonF &line : linesOf(m_stroke)) {
            QPolygonF scaled;
            for (const QPointF &point : line)
                scaled.append(point * side);
            painter->drawPolyline(scaled);
        }
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect({}, size), mode, state);
        return picture;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new StrokeIconEngine(m_stroke); }

private:
    Stroke m_stroke;
};

} // namespace

QIcon strokeIcon(Stroke stroke)
{
    return QIcon(new StrokeIconEngine(stroke));
}

} // namespace delegations
