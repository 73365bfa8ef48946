#pragma once

#include "models/core/recordkey.h"

#include <QHash>
#include <QTableView>
#include <QTimer>

class QSortFilterProxyModel;

namespace delegations {

/// A chamber's members, as high as they need up to a dozen rows. Where the name would have too little
/// room, the last columns are hidden. Their names are links: a click leads to the
/// person, and so does Enter in any column. Clicking a heading sorts, a third click returns to protocol
/// order.
class MembersTable : public QTableView
{
    Q_OBJECT

public:
    explicit MembersTable(QWidget *parent = nullptr);

    void setMembers(QAbstractItemModel *members);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void memberActivated(const delegations::RecordKey &person);
    void emptyChanged(bool empty);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void connectSignals();
    void followRowCount();
    void sizeColumns();
    void showColumnsThatFit();
    void activateRow(const QModelIndex &index);

    QSortFilterProxyModel *m_sorted;
    QTimer m_sizing;          ///< Waits until the rows that come one after another are there.
    QHash<int, int> m_widths; ///< Of the columns beside the name, also while they are hidden.
};

} // namespace delegations
