#pragma once

#include <QTableView>

namespace delegations {

/// Lines of which one can be chosen, by key too: Return opens it, Delete asks for its end.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    /// The chosen line; an invalid index when there is none.
    [[nodiscard]] QModelIndex chosen() const;

signals:
    void chosenChanged();
    void opened(const QModelIndex &line);
    void deletionRequested();
    void menuRequested(const QPoint &place);

protected:
    /// A line is named by the column that has the room the others leave.
    RecordTable(const QString &name, QAbstractItemModel &list, int namingColumn);

    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QModelIndex firstLine() const;

    int m_namingColumn;
};

} // namespace delegations
