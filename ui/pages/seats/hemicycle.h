#pragma once

#include "models/core/details.h"
#include "ui/pages/seats/hemicyclelayout.h"

#include <QWidget>

namespace delegations {

/// The seats of some chambers as a half circle, each chamber in its own sector: a full dot is filled, a
/// hollow one vacant, a dot with a ring one more than there are seats, a barred one held by a delegate who
/// left the chamber. Pointing at a seat or walking there (Left, Right, Home, End) tells who holds it; a
/// click, Enter or Space goes to the holder, or asks for one where the seat is vacant and may be filled.
/// Above `mostDots` seats one dot stands for several and leads to no holder.
class Hemicycle : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostDots = 1000;

    enum class State { Filled, Vacant, Excess, Left };

    explicit Hemicycle(QWidget *parent = nullptr);

    void setChambers(const std::vector<ChamberSummary> &chambers);
    /// Whether vacant seats lead to a new representative.
    void setFillable(bool fillable);

    [[nodiscard]] int dotCount() const { return int(m_dots.size()); }
    [[nodiscard]] State state(int dot) const { return m_dots[size_t(dot)].state; }
    /// Who sits where, in one line.
    [[nodiscard]] QString dotText(int dot) const;
    [[nodiscard]] RecordKey holder(int dot) const;
    /// The chamber of a vacant seat that may be filled.
    [[nodiscard]] RecordKey vacancy(int dot) const;
    [[nodiscard]] bool leadsSomewhere(int dot) const
    {
        return holder(dot).isValid() || vacancy(dot).isValid();
    }
    /// What activating the seat does, where that does not go without saying.
    [[nodiscard]] QString actionText(int dot) const;
    /// In the widget's coordinates.
    [[nodiscard]] QRectF dotRect(int dot) const;
    /// -1 outside of all.
    [[nodiscard]] int dotAt(const QPointF &position) const;
    /// Where the keyboard stands, -1 before it came.
    [[nodiscard]] int currentDot() const { return m_current; }
    void activate(int dot);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void holderActivated(const delegations::RecordKey &person);
    void vacancyActivated(const delegations::RecordKey &chamber);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Dot
    {
        State state = State::Vacant;
        int chamber = 0;
        int holder = -1; ///< Its place in the chamber's holders.
    };

    struct LegendEntry
    {
        std::optional<State> state;
        QString text;
    };

    void layOut();
    [[nodiscard]] int dotsOf(const SeatCount &count, int seatsPerDot) const;
    void addDots(int chamber, int seatsPerDot);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] double scaleFor(QSizeF size) const;
    [[nodiscard]] QSize sizeFor(int width) const;
    [[nodiscard]] int captionHeight() const;
    void setCurrent(int dot);
    void setPointed(int dot);
    void paintSign(QPainter &painter, const QRectF &rect, State state) const;
    void paintDot(QPainter &painter, int dot) const;
    void paintCaption(QPainter &painter) const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    void paintLegend(QPainter &painter, const QRect &line) const;

    std::vector<ChamberSummary> m_chambers;
    std::vector<Dot> m_dots;
    SeatArrangement m_arrangement;
    bool m_areSeatsKnown = false; ///< Those of some chamber.
    int m_seatsPerDot = 1;
    bool m_isFillable = false;
    int m_current = -1;
    int m_pointed = -1;
    int m_pressed = -1;
};

} // namespace delegations
