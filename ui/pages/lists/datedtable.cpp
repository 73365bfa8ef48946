#include "ui/pages/lists/datedtable.h"

#include "models/items/datedlistmodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace delegations {

namespace {

/// Characters of a name's line, below which there is no third column.
constexpr int leastName = 45;

class LineDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.flags() & Qt::ItemIsEnabled) {
            if (index.column() == DatedListModel::People)
                option->palette.setColor(QPalette::Text, theme::mutedText(option->palette));
            return;
        }
        // A month is a heading, not something that is switched off.
        option->state |= QStyle::State_Enabled;
        option->font.setBold(true);
    }
};

} // namespace

DatedTable::DatedTable(QAbstractItemModel &list)
    : RecordTable(QStringLiteral("listTable"), list, DatedListModel::Name)
{
    setItemDelegate(new LineDelegate(this));
    setWordWrap(true);
    connectHeights();
    sizeColumns();
}

void DatedTable::connectHeights()
{
    const QAbstractItemModel *list = model();
    connect(list, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(list, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fitRows(first.row(), last.row()); });
    connect(list, &QAbstractItemModel::modelReset, this, &DatedTable::fitAllRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column != DatedListModel::Name)
            return;
        m_nameWidth = width; // The column has it after this.
        fitAllRows();
    });
}

/// A name that is too long for a line has two.
void DatedTable::fitRows(int first, int last)
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int room = m_nameWidth - margin;
    for (int row = first; row <= last; ++row) {
        const QModelIndex line = model()->index(row, DatedListModel::Name);
        const bool isLong = fontMetrics().horizontalAdvance(oneLine(line.data().toString())) > room;
        verticalHeader()->resizeSection(row, rowHeight() + (isLong ? fontMetrics().height() : 0));
    }
}

void DatedTable::fitAllRows()
{
    fitRows(0, model()->rowCount() - 1);
}

int DatedTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void DatedTable::setPosition(int position)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(position);
}

/// By the longest texts that can stand there: what comes with scrolling moves no column.
void DatedTable::sizeColumns()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QFont bold = font();
    bold.setBold(true);
    const auto room = [&](const QString &text) {
        return QFontMetrics(bold).horizontalAdvance(text) + theme::large;
    };
    int date = 0;
    for (int month = 1; month <= 12; ++month)
        date = std::max(date,
                        room(QStringLiteral("28 ") + QLocale().monthName(month) + QStringLiteral(" 2028")));
    setColumnWidth(DatedListModel::Date, date + theme::medium);
    DatedEntry many;
    many.people = many.countries = 22;
    m_peopleWidth = room(DatedListModel::peopleText(many));
    setColumnWidth(DatedListModel::People, m_peopleWidth);
    fitAllRows();
}

void DatedTable::resizeEvent(QResizeEvent *event)
{
    const int others = columnWidth(DatedListModel::Date) + m_peopleWidth;
    const int least = leastName * fontMetrics().averageCharWidth();
    setColumnHidden(DatedListModel::People, width() - others < least);
    QTableView::resizeEvent(event);
}

void DatedTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        sizeColumns();
}

} // namespace delegations
