#include "ui/pages/members/memberstable.h"

#include "models/core/itemroles.h"
#include "models/items/membersmodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/members/memberrows.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace delegations {

namespace {

constexpr int mostVisibleRows = 12;
constexpr int nameColumn = MembersModel::Name;

class MemberDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.column() == nameColumn)
            option->palette.setColor(QPalette::Text, theme::link(option->palette));
    }
};

} // namespace

MembersTable::MembersTable(QWidget *parent) : QTableView(parent), m_sorted(new MemberRows(this))
{
    setObjectName(QStringLiteral("membersTable"));
    setAccessibleName(tr("Members"));
    setItemDelegate(new MemberDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    setModel(m_sorted);
    m_sizing.setSingleShot(true);
    setUpHeader();
    connectSignals();
}

void MembersTable::setUpHeader()
{
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setSortIndicatorClearable(true);
    columns->setMinimumSectionSize(leastWidth);
    setSortingEnabled(true);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QWidget::customContextMenuRequested, this, &MembersTable::showColumnsMenu);
    connect(columns, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(columns, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder direction) {
        m_orders.insert(m_chamber, {column, direction});
    });
}

void MembersTable::setChamber(qint64 chamber)
{
    m_chamber = chamber;
    applyOrder();
}

void MembersTable::forgetOrders()
{
    m_orders.clear();
    applyOrder();
}

void MembersTable::applyOrder()
{
    const Order order = m_orders.value(m_chamber);
    horizontalHeader()->setSortIndicator(order.column, order.direction);
}

QList<qint64> MembersTable::memberships() const
{
    return m_sorted->memberships();
}

void MembersTable::connectSignals()
{
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == nameColumn)
            activateRow(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != nameColumn)
            activateRow(index);
    });
    connect(&m_sizing, &QTimer::timeout, this, &MembersTable::measureColumns);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::dataChanged, this, &MembersTable::followRowCount);
}

void MembersTable::setMembers(QAbstractItemModel *members)
{
    m_sorted->setSourceModel(members);
    if (members && members->columnCount() > nameColumn)
        horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Fixed);
    followRowCount();
}

void MembersTable::followRowCount()
{
    updateGeometry();
    if (!isEmpty())
        m_sizing.start();
    emit rowsChanged();
}

bool MembersTable::isEmpty() const
{
    return m_sorted->rowCount() == 0;
}

void MembersTable::setRoomFor(int members)
{
    m_roomFor = members;
    updateGeometry();
}

void MembersTable::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    QTableView::resizeEvent(event);
}

/// The table is as high as its rows, so that only the page around it can scroll.
void MembersTable::showOnPage(const QModelIndex &index) const
{
    QScrollArea *page = nullptr;
    for (QWidget *around = parentWidget(); around && !page; around = around->parentWidget())
        page = qobject_cast<QScrollArea *>(around);
    if (!page || !page->widget() || !index.isValid())
        return;
    const QRect row = visualRect(index);
    const QPoint center = viewport()->mapTo(page->widget(), row.center());
    page->ensureVisible(center.x(), center.y(), 0, row.height());
}

void MembersTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus())
        showOnPage(current);
}

QSize MembersTable::sizeHint() const
{
    const int rows = std::min(std::max(m_roomFor, m_sorted->rowCount()), mostVisibleRows);
    const int height =
        rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height();
    const int bar = m_scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return {300, height + bar + 2 * frameWidth() + 1};
}

QSize MembersTable::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void MembersTable::activateRow(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto key = index.siblingAtColumn(nameColumn).data(RecordKeyRole).value<RecordKey>();
    if (key.isValid())
        emit memberActivated(key);
}

void MembersTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        activateRow(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copyChosen();
    else
        QTableView::keyPressEvent(event);
}

QString MembersTable::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (!isColumnHidden(column))
            cells.append(m_sorted->index(row, column).data().toString().simplified());
    }
    return cells.join(u'\t');
}

/// What is seen of the rows that are chosen.
void MembersTable::copyChosen() const
{
    QStringList lines;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (selectionModel()->isRowSelected(row))
            lines.append(rowText(row));
    }
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

QList<RecordLink> MembersTable::chosen() const
{
    QList<RecordLink> people;
    QSet<RecordKey> known;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!selectionModel()->isRowSelected(row))
            continue;
        const QModelIndex index = m_sorted->index(row, nameColumn);
        const auto key = index.data(RecordKeyRole).value<RecordKey>();
        if (!known.contains(key))
            people.append({key, index.data().toString()});
        known.insert(key);
    }
    return people;
}

void MembersTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit chosenChanged();
}

/// As clicks on the headings do, for the keyboard: what has no room to be seen is no order to ask for.
void MembersTable::addOrders(QMenu &menu)
{
    QHeaderView *columns = horizontalHeader();
    const auto add = [&](int column, const QString &text) {
        const bool isChosen = columns->sortIndicatorSection() == column;
        const bool isFlipped = isChosen && columns->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *action = menu.addAction(text, this, [columns, column, isFlipped] {
            columns->setSortIndicator(column, isFlipped ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    add(-1, tr("Protocol order"));
    for (int column = 0; column < m_sorted->columnCount(); ++column) {
        if (isColumnHidden(column) && column != columns->sortIndicatorSection())
            continue;
        add(column, m_sorted->headerData(column, Qt::Horizontal).toString());
    }
}

/// The row under the pointer is chosen first, unless it is one of those that are.
void MembersTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return event->ignore();
    if (!selectionModel()->isRowSelected(index.row()))
        setCurrentIndex(index);
    const auto person = index.siblingAtColumn(nameColumn).data(RecordKeyRole).value<RecordKey>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &MembersTable::copyChosen);
    addOrders(*menu->addMenu(tr("&Sort by")));
    addColumns(*menu->addMenu(tr("Co&lumns")));
    emit menuRequested(person, menu);
    const QRect cell = visualRect(index);
    menu->popup(isByKey ? viewport()->mapToGlobal(cell.center()) : event->globalPos());
}

void MembersTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == nameColumn)
        viewport()->setCursor(Qt::PointingHandCursor);
    else
        viewport()->unsetCursor();
}

/// So that Enter has a row to go to.
void MembersTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid())
        setCurrentIndex(m_sorted->index(0, nameColumn));
    else if (event->reason() != Qt::MouseFocusReason)
        showOnPage(currentIndex());
}

} // namespace delegations
