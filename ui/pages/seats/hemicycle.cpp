#include "ui/pages/seats/hemicycle.h"

#include "models/core/seattext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtMath>

#include <algorithm>

namespace delegations {

namespace {

constexpr double largestDot = 26;
constexpr int preferredWidth = 400;
constexpr double edge = 5; ///< Around all, for the ring of the current seat.

} // namespace

Hemicycle::Hemicycle(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("hemicycle"));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(preferredWidth);
}

void Hemicycle::setChambers(const std::vector<ChamberSummary> &chambers)
{
    if (m_chambers == chambers)
        return;
    const RecordKey current = m_current >= 0 ? holder(m_current) : RecordKey();
    m_chambers = chambers;
    m_pointed = m_pressed = -1;
    layOut();
    m_current = -1;
    for (int dot = 0; dot < dotCount() && current.isValid() && m_current < 0; ++dot) {
        if (holder(dot) == current)
            m_current = dot;
    }
    if (hasFocus() && m_current < 0 && dotCount() > 0)
        m_current = 0;
    setFocusPolicy(m_dots.empty() ? Qt::NoFocus : Qt::StrongFocus);
    setAccessibleName(summary());
    updateGeometry();
    update();
}

/// Beside seats that are known, whoever sits where their number is not known fills none of them.
int Hemicycle::dotsOf(const SeatCount &count, int seatsPerDot) const
{
    if (m_areSeatsKnown && !count.seats)
        return 0;
    const int shown = std::max(count.seats.value_or(0), count.filled);
    return (shown + seatsPerDot - 1) / seatsPerDot;
}

void Hemicycle::layOut()
{
    m_areSeatsKnown = std::ranges::any_of(
        m_chambers, [](const ChamberSummary &chamber) { return chamber.count.seats.has_value(); });
    qint64 seats = 0;
    for (const ChamberSummary &chamber : m_chambers)
        seats += dotsOf(chamber.count, 1);
    m_seatsPerDot = std::max(1, int((seats + mostDots - 1) / mostDots));
    m_dots.clear();
    std::vector<int> groups;
    for (int i = 0; i < int(m_chambers.size()); ++i) {
        groups.push_back(dotsOf(m_chambers[size_t(i)].count, m_seatsPerDot));
        addDots(i, m_seatsPerDot);
    }
    m_arrangement = arrangeSeats(groups);
}

void Hemicycle::addDots(int chamber, int seatsPerDot)
{
    const ChamberSummary &summary = m_chambers[size_t(chamber)];
    const int dots = dotsOf(summary.count, seatsPerDot);
    const int filled = (summary.count.filled + seatsPerDot / 2) / seatsPerDot;
    const int seats = (summary.count.seats.value_or(summary.count.filled) + seatsPerDot - 1) / seatsPerDot;
    for (int i = 0; i < dots; ++i) {
        const bool isNamed = seatsPerDot == 1 && i < filled && i < int(summary.holders.size());
        State state = i >= filled ? State::Vacant : i < seats ? State::Filled : State::Excess;
        if (state == State::Filled && isNamed && summary.holders[size_t(i)].hasLeft)
            state = State::Left;
        m_dots.push_back({state, chamber, isNamed ? i : -1});
    }
}

/// "Senate: 1 of 8 seats filled, 7 vacant", chamber by chamber.
QString Hemicycle::summary() const
{
    QStringList parts;
    for (const ChamberSummary &chamber : m_chambers)
        parts += oneLine(chamber.chamber.text, 120) + QStringLiteral(": ") + seatText(chamber.count);
    return parts.join(QStringLiteral("; "));
}

QString Hemicycle::dotText(int dot) const
{
    const Dot &seat = m_dots[size_t(dot)];
    const ChamberSummary &chamber = m_chambers[size_t(seat.chamber)];
    const QString where = oneLine(chamber.chamber.text, 120);
    if (m_seatsPerDot > 1)
        return where + QStringLiteral(" · ") + seatText(chamber.count);
    if (seat.state == State::Vacant)
        return tr("Vacant seat") + QStringLiteral(" · ") + where;
    const QString who =
        seat.holder < 0 ? tr("Filled seat") : oneLine(chamber.holders[size_t(seat.holder)].person.text, 120);
    QStringList parts{who, where};
    if (seat.holder >= 0 && chamber.holders[size_t(seat.holder)].hasLeft)
        parts.append(leftChamberText());
    if (seat.state == State::Excess)
        parts.append(tr("more than there are seats"));
    return parts.join(QStringLiteral(" · "));
}

RecordKey Hemicycle::holder(int dot) const
{
    const Dot &seat = m_dots[size_t(dot)];
    return seat.holder < 0 ? RecordKey()
                           : m_chambers[size_t(seat.chamber)].holders[size_t(seat.holder)].person.key;
}

RecordKey Hemicycle::vacancy(int dot) const
{
    const Dot &seat = m_dots[size_t(dot)];
    return m_isFillable && seat.state == State::Vacant ? m_chambers[size_t(seat.chamber)].chamber.key
                                                       : RecordKey();
}

QString Hemicycle::actionText(int dot) const
{
    return vacancy(dot).isValid() ? tr("Add a representative here") : QString();
}

void Hemicycle::setFillable(bool fillable)
{
    m_isFillable = fillable;
}

void Hemicycle::activate(int dot)
{
    if (dot < 0 || dot >= dotCount())
        return;
    if (const RecordKey person = holder(dot); person.isValid())
        emit holderActivated(person);
    else if (const RecordKey chamber = vacancy(dot); chamber.isValid())
        emit vacancyActivated(chamber);
}

int Hemicycle::captionHeight() const
{
    return QFontMetrics(theme::font(theme::Type::Caption)).height() + theme::small;
}

/// Pixels for the outermost radius. Few seats make a small arch rather than huge dots.
double Hemicycle::scaleFor(QSizeF size) const
{
    const double d = m_arrangement.diameter;
    if (d <= 0)
        return 0;
    return std::min(
        {(size.width() - 2 * edge) / (2 + d), (size.height() - 2 * edge) / (1 + d), largestDot / d});
}

QSize Hemicycle::sizeFor(int width) const
{
    if (m_dots.empty())
        return {0, 0};
    const double scale = scaleFor(QSizeF(std::min(width, preferredWidth), 1e6));
    return {std::min(width, preferredWidth),
            qCeil(scale * (1 + m_arrangement.diameter) + 2 * edge) + captionHeight()};
}

QSize Hemicycle::sizeHint() const
{
    return sizeFor(preferredWidth);
}

QSize Hemicycle::minimumSizeHint() const
{
    return m_dots.empty() ? QSize(0, 0) : QSize(120, sizeFor(120).height());
}

int Hemicycle::heightForWidth(int width) const
{
    return sizeFor(width).height();
}

QRectF Hemicycle::dotRect(int dot) const
{
    const QSizeF area(width(), height() - captionHeight());
    const double scale = scaleFor(area);
    const double side = scale * m_arrangement.diameter;
    const QPointF origin(width() / 2.0, area.height() - edge - side / 2);
    QRectF rect(0, 0, side, side);
    rect.moveCenter(origin + m_arrangement.places[size_t(dot)] * scale);
    return rect;
}

int Hemicycle::dotAt(const QPointF &position) const
{
    for (int dot = 0; dot < dotCount(); ++dot) {
        const QRectF rect = dotRect(dot);
        const double reach = rect.width() / 2 + 2;
        const QPointF away = position - rect.center();
        if (QPointF::dotProduct(away, away) <= reach * reach)
            return dot;
    }
    return -1;
}

bool Hemicycle::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int dot = dotAt(help->pos());
    if (dot < 0) {
        QToolTip::hideText();
        return true;
    }
    QString text = dotText(dot);
    if (const QString action = actionText(dot); !action.isEmpty())
        text += QStringLiteral(" · ") + action;
    QToolTip::showText(help->globalPos(), toolTipText(text), this, dotRect(dot).toAlignedRect());
    return true;
}

void Hemicycle::mouseMoveEvent(QMouseEvent *event)
{
    setPointed(dotAt(event->position()));
}

void Hemicycle::leaveEvent(QEvent *)
{
    setPointed(-1);
}

void Hemicycle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? dotAt(event->position()) : -1;
    if (m_pressed >= 0)
        setCurrent(m_pressed);
    event->setAccepted(event->button() == Qt::LeftButton);
}

void Hemicycle::mouseReleaseEvent(QMouseEvent *event)
{
    const int pressed = std::exchange(m_pressed, -1);
    event->setAccepted(event->button() == Qt::LeftButton);
    if (pressed >= 0 && pressed == dotAt(event->position()))
        activate(pressed);
}

void Hemicycle::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = isRightToLeft();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (event->key() == Qt::Key_Right) != mirrored ? 1 : -1;
        setCurrent(std::clamp(m_current + step, 0, dotCount() - 1));
        break;
    }
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(dotCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Hemicycle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void Hemicycle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void Hemicycle::setCurrent(int dot)
{
    if (dot == m_current || dot >= dotCount())
        return;
    m_current = dot;
    update();
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(dot);
    QAccessible::updateAccessibility(&focus);
}

void Hemicycle::setPointed(int dot)
{
    if (dot == m_pointed)
        return;
    m_pointed = dot;
    if (dot >= 0 && leadsSomewhere(dot))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    update();
}

} // namespace delegations
