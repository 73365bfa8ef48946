#include "ui/navigation/treedelegate.h"

#include "models/core/details.h"
#include "models/core/itemroles.h"
#include "models/core/seattext.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace delegations {

namespace {

constexpr int flagHeight = 13;
constexpr int pad = 6;

QColor textColor(const QStyleOptionViewItem &option)
{
    const QPalette::ColorGroup group = !(option.state & QStyle::State_Enabled) ? QPalette::Disabled
                                       : option.state & QStyle::State_Active   ? QPalette::Active
                                                                               : QPalette::Inactive;
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
}

QColor backgroundColor(const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    return option.palette.color(selected ? QPalette::Highlight : QPalette::Base);
}

/// Takes `width` and a distance off the end at which the row's text stops, or begins.
QRect takeEnd(QRect &row, int width, Qt::LayoutDirection direction, bool atEnd)
{
    const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment visual = QStyle::visualAlignment(direction, side);
    const QRect taken =
        QStyle::alignedRect(Qt::LeftToRight, visual | Qt::AlignVCenter, {width, row.height()}, row);
    if (visual & Qt::AlignRight)
        row.setRight(taken.left() - pad - 1);
    else
        row.setLeft(taken.right() + pad + 1);
    return taken;
}

void paintSeats(QPainter &painter, const QStyleOptionViewItem &option, const SeatCount &count, QRect &area)
{
    const QFont font = countbadge::font(option.font);
    const QSize size = countbadge::size(count, font);
    QRectF pill({}, size);
    pill.moveCenter(QRectF(takeEnd(area, size.width(), option.direction, true)).center());
    const bool isSelected = option.state & QStyle::State_Selected;
    countbadge::paint(painter, pill, count, font, textColor(option), backgroundColor(option),
                      isSelected ? textColor(option) : theme::warning(option.palette));
}

/// Styles frame the text that they draw, and this row's they do not.
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(textColor(option), 1));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    painter.restore();
}

} // namespace

TreeDelegate::TreeDelegate(Flags &flags, QObject *parent) : QStyledItemDelegate(parent), m_flags(flags) {}

QString TreeDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return oneLine(value.toString());
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.fontMetrics.averageCharWidth() * 30, option.fontMetrics.height() + 10};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    row.icon = {};
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    QRect area = option.rect.adjusted(pad, 0, -pad, 0);
    const QVariant seats = index.data(SeatCountRole);
    if (seats.canConvert<SeatCount>())
        paintSeats(*painter, option, seats.value<SeatCount>(), area);
    if (const QString code = index.data(CountryCodeRole).toString(); !code.isEmpty()) {
        const int width = qRound(flagHeight * Flags::widthOfHeight);
        const QRect room = takeEnd(area, width, option.direction, false);
        m_flags.paint(*painter,
                      QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, {width, flagHeight}, room), code);
    }
    paintText(*painter, row, index, area);
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option);
}

void TreeDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                             const QRect &area) const
{
    painter.save();
    painter.setFont(option.font);
    const QColor color = textColor(option);
    const QFontMetrics metrics(option.font);
    const QString text = metrics.elidedText(oneLine(index.data().toString()), Qt::ElideRight, area.width());
    const int flags =
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    painter.setPen(color);
    painter.drawText(area, flags, text);
    QRect rest = area;
    takeEnd(rest, metrics.horizontalAdvance(text), option.direction, false);
    const QString subtitle = oneLine(index.data(SubtitleRole).toString());
    if (!subtitle.isEmpty() && rest.width() > metrics.averageCharWidth() * 4) {
        painter.setPen(theme::mutedOn(backgroundColor(option), color));
        painter.drawText(rest, flags, metrics.elidedText(subtitle, Qt::ElideRight, rest.width()));
    }
    painter.restore();
}

/// Of what the row cannot say: the whole name, and the seats in words.
bool TreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return false;
    QStringList parts{oneLine(index.data().toString(), 2000)};
    const QString subtitle = oneLine(index.data(SubtitleRole).toString());
    if (!subtitle.isEmpty())
        parts += subtitle;
    const QVariant seats = index.data(SeatCountRole);
    if (seats.canConvert<SeatCount>())
        parts += seatText(seats.value<SeatCount>());
    QToolTip::showText(event->globalPos(), toolTipText(parts.join(QStringLiteral(" · "))), view);
    return true;
}

} // namespace delegations
