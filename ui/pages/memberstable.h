#pragma once

#include "models/core/recordkey.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace delegations {

class MemberRows;

/// A chamber's members, as high as they need up to a dozen rows. Where the name would have too little
/// room, the last columns are hidden. Their names are links: a click leads to the
/// person, and so does Enter in any column. Clicking a heading sorts, a third click returns to protocol
/// order; each chamber keeps the order that it was given.
class MembersTable : public QTableView
{
    Q_OBJECT

public:
    explicit MembersTable(QWidget *parent = nullptr);

    void setMembers(QAbstractItemModel *members);
    /// Whose members they are: the rows stand as they were last sorted for it.
    void setChamber(qint64 chamber);
    /// Every chamber is in protocol order again.
    void forgetOrders();
    /// In the order in which they are shown.
    [[nodiscard]] QList<qint64> memberships() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void memberActivated(const delegations::RecordKey &person);
    void emptyChanged(bool empty);
    /// A menu over a member is about to be shown: what can be done with the person is to be added.
    void menuRequested(const delegations::RecordKey &person, QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Order
    {
        int column = -1; ///< None: protocol order.
        Qt::SortOrder direction = Qt::AscendingOrder;
    };

    void setUpHeader();
    void connectSignals();
    void followRowCount();
    void sizeColumns();
    void showColumnsThatFit();
    void activateRow(const QModelIndex &index);
    void copyRow(int row) const;
    void applyOrder();
    void addOrders(QMenu &menu);

    MemberRows *m_sorted;
    qint64 m_chamber = 0;
    QHash<qint64, Order> m_orders; ///< By chamber.
    QTimer m_sizing;               ///< Waits until the rows that come one after another are there.
    QHash<int, int> m_widths;      ///< Of the columns beside the name, also while they are hidden.
};

} // namespace delegations
