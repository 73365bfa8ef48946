#include "ui/navigation/navigationtree.h"

#include "models/items/delegationtree.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFocusEvent>

namespace delegations {

void NavigationTree::focusInEvent(QFocusEvent *event)
{
    if (currentIndex().isValid())
        return QTreeView::focusInEvent(event);
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): what is between would make the first row current.
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

/// Ctrl with a click or with Space would leave what is shown without its mark.
QItemSelectionModel::SelectionFlags NavigationTree::selectionCommand(const QModelIndex &index,
                                                                     const QEvent *event) const
{
    if (!index.isValid())
        return QItemSelectionModel::NoUpdate;
    const auto command = QTreeView::selectionCommand(index, event);
    if (command & (QItemSelectionModel::Deselect | QItemSelectionModel::Toggle))
        return QItemSelectionModel::NoUpdate;
    return command;
}

/// By mouse over the item that it points to, which the press has chosen already; by key over the current one.
void NavigationTree::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return event->ignore();
    setCurrentIndex(index);
    if (byKey)
        scrollTo(index);
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

QModelIndex NavigationTree::after(const QModelIndex &index) const
{
    const QModelIndex below = index.isValid() ? indexBelow(index) : QModelIndex();
    return below.isValid() ? below : model()->index(0, 0);
}

/// The first from there on, and round, whose name as it is sorted or printed begins so; else whose any word
/// does.
QModelIndex NavigationTree::find(const QString &typed, const QModelIndex &from) const
{
    const auto *tree = qobject_cast<const DelegationTree *>(model());
    const QModelIndex first = from.isValid() ? from : model()->index(0, 0);
    for (const bool anyWord : {false, true}) {
        QModelIndex index = first;
        do {
            if (tree && tree->isFoundBy(index, typed, anyWord))
                return index;
            index = after(index);
        } while (index.isValid() && index != first);
    }
    return {};
}

/// One letter again and again goes from one item to the next; a longer word stays as long as it fits.
void NavigationTree::keyboardSearch(const QString &typed)
{
    if (!model() || model()->rowCount() == 0 || typed.isEmpty())
        return;
    const bool isPaused = !m_typing.isValid() || m_typing.elapsed() > QApplication::keyboardInputInterval();
    m_typing.start();
    m_typed = isPaused ? typed : m_typed + typed;
    const bool isRepeated = m_typed.count(m_typed.front(), Qt::CaseInsensitive) == m_typed.size();
    const bool goesOn = isPaused || (isRepeated && m_typed.size() > 1);
    const QModelIndex current = currentIndex();
    QModelIndex found = find(m_typed, goesOn ? after(current) : current);
    if (!found.isValid() && isRepeated)
        found = find(QString(m_typed.front()), after(current));
    m_reading = QPersistentModelIndex();
    if (found.isValid())
        setCurrentIndex(found);
    else
        readOn(current);
}

/// The members of a chamber are read a page at a time: those that were not read yet may have the name.
void NavigationTree::readOn(const QModelIndex &from)
{
    auto *tree = qobject_cast<DelegationTree *>(model());
    for (QModelIndex parent = from; tree && parent.isValid(); parent = parent.parent()) {
        if (isExpanded(parent) && tree->fetchAll(parent)) {
            m_reading = parent;
            return;
        }
    }
}

void NavigationTree::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QTreeView::rowsInserted(parent, first, last);
    // The scroll bar that they need is there before they are painted, not after, which would be twice.
    if (!parent.isValid())
        executeDelayedItemsLayout();
    if (m_reading.isValid() && m_reading == parent) // Nothing more can be asked for from here.
        QMetaObject::invokeMethod(this, &NavigationTree::goOnFinding, Qt::QueuedConnection);
}

void NavigationTree::goOnFinding()
{
    if (!m_reading.isValid())
        return;
    const QModelIndex parent = std::exchange(m_reading, QPersistentModelIndex());
    const QModelIndex found = find(m_typed, currentIndex());
    if (found.isValid())
        setCurrentIndex(found);
    else
        readOn(parent);
}

} // namespace delegations
