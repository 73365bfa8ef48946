#include "ui/pages/lists/recordtable.h"

#include <QContextMenuEvent>
#include <QHeaderView>

namespace delegations {

RecordTable::RecordTable(const QString &name, QAbstractItemModel &list, int namingColumn)
    : m_namingColumn(namingColumn)
{
    setObjectName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setModel(&list);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(m_namingColumn, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordTable::chosenChanged);
    connect(&list, &QAbstractItemModel::dataChanged, this, &RecordTable::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, &RecordTable::opened);
}

QModelIndex RecordTable::chosen() const
{
    const QModelIndexList lines = selectionModel()->selectedRows();
    return lines.isEmpty() ? QModelIndex() : lines.first();
}

QModelIndex RecordTable::firstLine() const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex line = model()->index(row, m_namingColumn);
        if (line.flags() & Qt::ItemIsSelectable)
            return line;
    }
    return {};
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex line = chosen();
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && line.isValid())
        emit opened(line);
    else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier && line.isValid())
        emit deletionRequested();
    else
        QTableView::keyPressEvent(event);
}

/// So that the keys have a line to go from.
void RecordTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !chosen().isValid())
        setCurrentIndex(firstLine());
}

void RecordTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex line = chosen();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!line.isValid() || (!byKey && !indexAt(event->pos()).isValid()))
        return;
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(line).center()) : event->globalPos());
}

} // namespace delegations
