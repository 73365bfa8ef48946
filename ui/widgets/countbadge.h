#pragma once

#include "models/core/details.h"

#include <QWidget>

class QPainter;

namespace delegations {

/// "filled / seats" in a pill that is itself the gauge: as much of it is filled as of the seats, an outline
/// shows what is missing, a second outline that there are more than seats. The same in tree and page.
namespace countbadge {

[[nodiscard]] QSize size(const SeatCount &count, const QFont &font);
/// `text` and `background` are the colours that the row already uses.
void paint(QPainter &painter, const QRectF &pill, const SeatCount &count, const QFont &font,
           const QColor &text, const QColor &background, const QColor &warning);
[[nodiscard]] QFont font(const QFont &ofRow);

} // namespace countbadge

class CountBadge : public QWidget
{
    Q_OBJECT

public:
    explicit CountBadge(QWidget *parent = nullptr);

    void setCount(const SeatCount &count);
    [[nodiscard]] SeatCount count() const { return m_count; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SeatCount m_count;
};

} // namespace delegations
