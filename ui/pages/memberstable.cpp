#include "ui/pages/memberstable.h"

#include "models/core/itemroles.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace delegations {

namespace {

constexpr int mostVisibleRows = 12;
constexpr int nameColumn = 0;
constexpr int roomForName = 170;

class MemberDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &) const override
    {
        return oneLine(value.toString());
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() == nameColumn)
            option->palette.setColor(QPalette::Text, theme::link(option->palette));
    }
};

} // namespace

MembersTable::MembersTable(QWidget *parent) : QTableView(parent)
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
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *columns = horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSortIndicator(-1, Qt::AscendingOrder);
    columns->setSortIndicatorClearable(true);
    columns->setMinimumSectionSize(60);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(columns, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (width > 0 && m_widths.contains(column))
            m_widths[column] = width;
    });
    setSortingEnabled(true);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == nameColumn)
            activateRow(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.column() != nameColumn)
            activateRow(index);
    });
}

void MembersTable::setMembers(QAbstractItemModel *members)
{
    if (model() == members)
        return;
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    setModel(members);
    if (members) {
        connect(members, &QAbstractItemModel::rowsInserted, this, &MembersTable::followRowCount);
        connect(members, &QAbstractItemModel::rowsRemoved, this, &MembersTable::followRowCount);
        connect(members, &QAbstractItemModel::modelReset, this, &MembersTable::followRowCount);
        connect(members, &QAbstractItemModel::layoutChanged, this, &MembersTable::followRowCount);
        if (members->columnCount() > nameColumn)
            horizontalHeader()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    }
    followRowCount();
}

void MembersTable::followRowCount()
{
    if (m_widths.isEmpty() && model() && model()->rowCount() > 0)
        sizeColumns();
    updateGeometry();
    emit emptyChanged(!model() || model()->rowCount() == 0);
}

/// To what stands in them when there first is something.
void MembersTable::sizeColumns()
{
    for (int column = nameColumn + 1; column < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(wanted + theme::medium, 60, 180));
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
    const int rows = model() ? std::min(model()->rowCount(), mostVisibleRows) : 0;
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
    else
        QTableView::keyPressEvent(event);
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
    if (event->reason() != Qt::MouseFocusReason && !currentIndex().isValid() && model() &&
        model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, nameColumn));
}

} // namespace delegations
