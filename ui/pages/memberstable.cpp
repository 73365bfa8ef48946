#include "ui/pages/memberstable.h"

#include "models/core/itemroles.h"
#include "ui/pages/celldelegate.h"
#include "ui/pages/memberrows.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

namespace delegations {

namespace {

constexpr int mostVisibleRows = 12;
constexpr int nameColumn = 0;
constexpr int roomForName = 170;

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    columns->setMinimumSectionSize(60);
    setSortingEnabled(true);
    connect(columns, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width <= 0 || m_widths.value(column, width) == width)
            return;
        m_widths[column] = width;
        QSettings().setValue(widthKey(column), width);
    });
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
    connect(&m_sizing, &QTimer::timeout, this, &MembersTable::sizeColumns);
    connect(m_sorted, &QAbstractItemModel::rowsInserted, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::rowsRemoved, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::modelReset, this, &MembersTable::followRowCount);
    connect(m_sorted, &QAbstractItemModel::layoutChanged, this, &MembersTable::followRowCount);
}

void MembersTable::setMembers(QAbstractItemModel *members)
{
    m_sorted->setSourceModel(members);
    if (members && members->columnCount() > nameColumn)
        horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    followRowCount();
}

void MembersTable::followRowCount()
{
    updateGeometry();
    const bool isEmpty = m_sorted->rowCount() == 0;
    if (!isEmpty && m_widths.isEmpty())
        m_sizing.start();
    emit emptyChanged(isEmpty);
}

/// To the width that the person gave them last, else to what stands in them when there first is something.
void MembersTable::sizeColumns()
{
    if (m_sorted->rowCount() == 0)
        return;
    for (int column = nameColumn + 1; column < m_sorted->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        const int fitting = std::clamp(wanted + theme::medium, 60, 180);
        setColumnWidth(column, QSettings().value(widthKey(column), fitting).toInt());
        m_widths.insert(column, columnWidth(column));
    }
    showColumnsThatFit();
}

void MembersTable::showColumnsThatFit()
{
    int room = viewport()->width() - roomForName;
    for (int column = nameColumn + 1; column <= m_widths.size(); ++column) {
        room -= m_widths.value(column);
        setColumnHidden(column, room < 0);
    }
}

void MembersTable::resizeEvent(QResizeEvent *event)
{
    showColumnsThatFit();
    QTableView::resizeEvent(event);
}

QSize MembersTable::sizeHint() const
{
    const int rows = std::min(m_sorted->rowCount(), mostVisibleRows);
    const int height =
        rows * verticalHeader()->defaultSectionSize() + horizontalHeader()->sizeHint().height();
    return {300, height + 2 * frameWidth() + 1};
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

/// As clicks on the headings do, for the keyboard.
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
    for (int column = 0; column < m_sorted->columnCount(); ++column)
        add(column, m_sorted->headerData(column, Qt::Horizontal).toString());
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
}

} // namespace delegations
