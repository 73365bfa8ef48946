#pragma once

#include <QStyledItemDelegate>

namespace delegations {

class Flags;

/// Draws a row of the navigation tree by the roles of models/core/itemroles.h: flag, name, muted subtitle,
/// and the seats at the end, with a room of their own that no name runs into.
class TreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    explicit TreeDelegate(Flags &flags, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                   const QRect &area) const;

    Flags &m_flags;
};

} // namespace delegations
