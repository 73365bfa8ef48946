#include "ui/pages/memberstable.h"

#include "models/core/itemroles.h"
#include "models/items/membersmodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/memberrows.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <numeric>
#include <utility>

namespace delegations {

namespace {

constexpr int mostVisibleRows = 12;
constexpr int nameColumn = 0;
constexpr int roomForName = 170;
/// Where the columns have to share too little room; with less than that for each the table scrolls.
constexpr int leastRoomForName = 120;
constexpr int leastRoom = 96;
constexpr int leastWidth = 60;
/// More only where the names leave it.
constexpr int usualWidth = 180;

QString widthKey(int column)
{
    return QStringLiteral("members/width%1").arg(column);
}

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
    setSelectionMode(SingleSelection);
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

void MembersTable::takeWidth(int column, int width)
{
    if (m_fitting || m_wanted.isEmpty() || column == nameColumn || width <= 0)
        return;
    m_chosen[column] = width;
    QSettings().setValue(widthKey(column), width);
    fitName();
}

/// Few imports know it, and what staff enter does not.
bool MembersTable::isLeftOut(int column) const
{
    if (column != MembersModel::Party)
        return false;
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        if (!m_sorted->index(row, column).data().toString().isEmpty())
            return false;
    }
    return true;
}

void MembersTable::measureColumns()
{
    if (isEmpty())
        return;
    {
        const QScopedValueRollback fitting(m_fitting, true);
        m_wanted.clear();
        for (int column = 0; column < m_sorted->columnCount(); ++column) {
            setColumnHidden(column, false); // The heading of a hidden one asks for no room.
            const int heading = horizontalHeader()->sectionSizeHint(column);
            m_wanted += std::max({leastWidth, sizeHintForColumn(column) + theme::medium, heading});
            setColumnHidden(column, isLeftOut(column));
            if (const int chosen = QSettings().value(widthKey(column)).toInt(); chosen > 0)
                m_chosen[column] = chosen;
        }
    }
    fitColumns();
}

/// Of the columns beside the name that are shown.
QMap<int, int> MembersTable::columnWidths() const
{
    QMap<int, int> widths;
    for (int column = nameColumn + 1; column < m_wanted.size(); ++column) {
        if (!isColumnHidden(column))
            widths[column] = m_chosen.value(column, std::min(m_wanted[column], usualWidth));
    }
    const int room = viewport()->width();
    const int used = std::accumulate(widths.cbegin(), widths.cend(), 0);
    widen(widths, room - std::max(roomForName, m_wanted[nameColumn]) - used);
    narrow(widths, used + leastRoomForName - room);
    return widths;
}

/// By what is to spare, one column after the other.
void MembersTable::widen(QMap<int, int> &widths, int spare) const
{
    for (auto width = widths.begin(); width != widths.end() && spare > 0; ++width) {
        const int more = m_chosen.contains(width.key()) ? 0 : std::min(spare, m_wanted[width.key()] - *width);
        *width += more;
        spare -= more;
    }
}

/// By what is missing: each gives of what it has above the least.
void MembersTable::narrow(QMap<int, int> &widths, int missing) const
{
    const auto surplus = [&](int column) {
        const int heading = horizontalHeader()->sectionSizeHint(column);
        return m_chosen.contains(column) ? 0 : std::max(0, widths[column] - std::max(heading, leastRoom));
    };
    int all = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        all += surplus(width.key());
    for (auto width = widths.begin(); width != widths.end() && missing > 0 && all > 0; ++width) {
        const int own = surplus(width.key());
        const int less = std::min(own, (missing * own + all - 1) / all);
        *width -= less;
        missing -= less;
        all -= own;
    }
}

void MembersTable::fitColumns()
{
    if (m_wanted.isEmpty() || m_wanted.size() != m_sorted->columnCount())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const QMap<int, int> widths = columnWidths();
    for (auto width = widths.cbegin(); width != widths.cend(); ++width)
        setColumnWidth(width.key(), *width);
    fitName();
}

/// The name has what the others leave.
void MembersTable::fitName()
{
    const int others = horizontalHeader()->length() - columnWidth(nameColumn);
    setColumnWidth(nameColumn, std::max(leastRoomForName, viewport()->width() - others));
    const bool scrolls = horizontalHeader()->length() > viewport()->width();
    if (std::exchange(m_scrolls, scrolls) != scrolls)
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
        copyRow(currentIndex().row());
    else
        QTableView::keyPressEvent(event);
}

void MembersTable::copyRow(int row) const
{
    QStringList cells;
    for (int column = 0; row >= 0 && column < m_sorted->columnCount(); ++column)
        cells.append(m_sorted->index(row, column).data().toString().simplified());
    if (!cells.isEmpty())
        QGuiApplication::clipboard()->setText(cells.join(u'\t'));
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

/// The row under the pointer is chosen first; by key it is the one that is chosen.
void MembersTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return event->ignore();
    setCurrentIndex(index);
    const auto person = index.siblingAtColumn(nameColumn).data(RecordKeyRole).value<RecordKey>();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this, row = index.row()] { copyRow(row); });
    addOrders(*menu->addMenu(tr("&Sort by")));
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
