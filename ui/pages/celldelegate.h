#pragma once

#include <QStyledItemDelegate>

namespace delegations {

/// Paints the cells of a table: what they hold stands in one line as characters, and the tool tip tells the
/// whole of what a narrow column cuts off.
class CellDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace delegations
