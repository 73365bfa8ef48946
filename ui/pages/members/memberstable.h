#pragma once

#include "models/core/details.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace delegations {

class MemberRows;

/// A chamber's members, as high as they need up to a dozen rows; the page around it scrolls to the current
/// one. Columns are as wide as what stands in them, or as the person made them; where there is too little
/// room for that they share it, and where it is too little even so, the table scrolls. Which columns there
/// are the person chooses, in the menus over headings and rows; at first those in which something stands.
/// Names are links: a click leads to the person, and so does Enter in any column. Clicking a heading sorts, a
/// third click returns to protocol order; each chamber keeps the order that it was given. Several rows can be
/// chosen.
class MembersTable : public QTableView
{
    Q_OBJECT

public:
    explicit MembersTable(QWidget *parent = nullptr);

    /// Columns that are there when nothing stands in them, and that are not when something does: until the
    /// person chooses otherwise.
    void setColumns(const QSet<int> &always, const QSet<int> &onDemand);

    void setMembers(QAbstractItemModel *members);
    /// Whose members they are: the rows stand as they were last sorted for it.
    void setChamber(qint64 chamber);
    /// Every chamber is in protocol order again.
    void forgetOrders();
    /// As high as so many need, also where not all of them are there.
    void setRoomFor(int members);
    /// In the order in which they are shown.
    [[nodiscard]] QList<qint64> memberships() const;
    [[nodiscard]] bool isEmpty() const;
    /// Whom the person has chosen, each once, in the order shown.
    [[nodiscard]] QList<RecordLink> chosen() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void memberActivated(const delegations::RecordKey &person);
    /// Their number, or what stands in them.
    void rowsChanged();
    void chosenChanged();
    /// A menu over a member is about to be shown: what can be done with the person is to be added.
    void menuRequested(const delegations::RecordKey &person, QMenu *menu);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    static constexpr int leastWidth = 60; ///< Of a column, in pixels.

    struct Order
    {
        int column = -1; ///< None: protocol order.
        Qt::SortOrder direction = Qt::AscendingOrder;
    };

    void setUpHeader();
    void connectSignals();
    void followRowCount();
    void takeWidth(int column, int width);
    void measureColumns();
    void fitColumns();
    void fitName();
    [[nodiscard]] bool isLeftOut(int column) const;
    [[nodiscard]] QMap<int, int> columnWidths() const;
    void widen(QMap<int, int> &widths, int spare) const;
    void narrow(QMap<int, int> &widths, int missing) const;
    void showOnPage(const QModelIndex &index) const;
    void activateRow(const QModelIndex &index);
    void copyChosen() const;
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QString columnKey(int column) const;
    void addColumns(QMenu &menu);
    void showColumnsMenu(const QPoint &at);
    void applyOrder();
    void addOrders(QMenu &menu);

    MemberRows *m_sorted;
    QSet<int> m_always{0, 1, 2};
    QSet<int> m_onDemand;
    qint64 m_chamber = 0;
    QHash<qint64, Order> m_orders; ///< By chamber.
    int m_roomFor = 0;
    QTimer m_sizing;          ///< Waits until the rows that come one after another are there.
    QList<int> m_wanted;      ///< By column, what stands in it needs; empty until something does.
    QHash<int, int> m_chosen; ///< Widths that the person gave to columns.
    bool m_scrolls = false;   ///< Sideways, and is higher for it.
    bool m_fitting = false;   ///< It is not the person who gives widths.
};

} // namespace delegations
