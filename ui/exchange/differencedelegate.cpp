#include "ui/exchange/differencedelegate.h"

#include "models/core/itemroles.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QPainter>

namespace delegations {

namespace {

constexpr int gap = 8;

QColor mutedColor(const QStyleOptionViewItem &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor background = option.palette.color(isSelected ? QPalette::Highlight : QPalette::Base);
    return theme::mutedOn(background, text);
}

} // namespace

QString DifferenceDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return oneLine(value.toString());
}

void DifferenceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The frame of a tick box is a darker shade of the window's colour, which nobody sees on dark.
    if (theme::isDark(option->palette))
        option->palette.setColor(QPalette::Window, mutedColor(*option));
    if (!index.parent().isValid())
        option->font.setWeight(QFont::DemiBold);
    else if (index.parent().parent().isValid() && index.column() == 0 &&
             !index.flags().testFlag(Qt::ItemIsUserCheckable)) // The name of a field.
        option->palette.setColor(QPalette::Text, mutedColor(*option));
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(size.height(), option.fontMetrics.height() + 10)};
}

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QString subtitle = oneLine(index.data(SubtitleRole).toString());
    if (subtitle.isEmpty())
        return;
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    QRect rest = style->subElementRect(QStyle::SE_ItemViewItemText, &row, row.widget);
    const int used = row.fontMetrics.horizontalAdvance(row.text) + gap * 2;
    if (row.direction == Qt::RightToLeft)
        rest.setRight(rest.right() - used);
    else
        rest.setLeft(rest.left() + used);
    if (rest.width() < row.fontMetrics.averageCharWidth() * 4)
        return;
    painter->save();
    painter->setFont(row.font);
    painter->setPen(mutedColor(row));
    const int flags =
        int(QStyle::visualAlignment(row.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine);
    painter->drawText(rest, flags, row.fontMetrics.elidedText(subtitle, Qt::ElideRight, rest.width()));
    painter->restore();
}

} // namespace delegations
