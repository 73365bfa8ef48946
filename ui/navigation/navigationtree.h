#pragma once

#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QTreeView>

namespace delegations {

/// The tree of records. Its current item is what is shown, or where the person went: unlike other views it
/// takes no item by itself when the focus comes and there is none, and what is shown stays marked. Who types
/// the beginning of a name, in whatever script, comes to the next item of that name, also where the surname
/// is not printed first, and among members that were not read yet.
class NavigationTree : public QTreeView
{
    Q_OBJECT

public:
    using QTreeView::QTreeView;

    void keyboardSearch(const QString &typed) override;

signals:
    /// For the current item, at this place of the screen.
    void menuRequested(const QPoint &place);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    [[nodiscard]] QModelIndex find(const QString &typed, const QModelIndex &from) const;
    [[nodiscard]] QModelIndex after(const QModelIndex &index) const;
    void readOn(const QModelIndex &from);
    void goOnFinding();

    QString m_typed; ///< So far, without a pause.
    QElapsedTimer m_typing;
    QPersistentModelIndex m_reading; ///< Whose children are read to find what was typed.
};

} // namespace delegations
