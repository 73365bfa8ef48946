#include "ui/pages/newstable.h"

#include "models/items/newslistmodel.h"
#include "ui/pages/celldelegate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace delegations {

namespace {

/// Characters of a headline's line, below which there is no third column.
constexpr int leastHeadline = 45;

class NewsDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        CellDelegate::initStyleOption(option, index);
        if (index.flags() & Qt::ItemIsEnabled) {
            if (index.column() == NewsListModel::Mentioned)
                option->palette.setColor(QPalette::Text, theme::mutedText(option->palette));
            return;
        }
        // A month is a heading, not something that is switched off.
        option->state |= QStyle::State_Enabled;
        option->font.setBold(true);
    }
};

} // namespace

NewsTable::NewsTable(QAbstractItemModel &news)
{
    setObjectName(QStringLiteral("newsTable"));
    setAccessibleName(tr("News"));
    setItemDelegate(new NewsDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setModel(&news);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(NewsListModel::Headline, QHeaderView::Stretch);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &NewsTable::chosenChanged);
    connect(&news, &QAbstractItemModel::dataChanged, this, &NewsTable::chosenChanged);
    connect(this, &QAbstractItemView::doubleClicked, this, &NewsTable::opened);
    connectHeights();
    sizeColumns();
}

QModelIndex NewsTable::chosen() const
{
    const QModelIndexList lines = selectionModel()->selectedRows();
    return lines.isEmpty() ? QModelIndex() : lines.first();
}

void NewsTable::connectHeights()
{
    const QAbstractItemModel *news = model();
    connect(news, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { fitRows(first, last); });
    connect(news, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { fitRows(first.row(), last.row()); });
    connect(news, &QAbstractItemModel::modelReset, this, &NewsTable::fitAllRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column != NewsListModel::Headline)
            return;
        m_headlineWidth = width; // The column has it after this.
        fitAllRows();
    });
}

/// A headline that is too long for a line has two.
void NewsTable::fitRows(int first, int last)
{
    const int margin = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    const int room = m_headlineWidth - margin;
    for (int row = first; row <= last; ++row) {
        const QModelIndex line = model()->index(row, NewsListModel::Headline);
        const bool isLong = fontMetrics().horizontalAdvance(oneLine(line.data().toString())) > room;
        verticalHeader()->resizeSection(row, rowHeight() + (isLong ? fontMetrics().height() : 0));
    }
}

void NewsTable::fitAllRows()
{
    fitRows(0, model()->rowCount() - 1);
}

int NewsTable::rowHeight() const
{
    return verticalHeader()->defaultSectionSize();
}

void NewsTable::setPosition(int position)
{
    executeDelayedItemsLayout();
    updateGeometries();
    verticalScrollBar()->setValue(position);
}

/// By the longest texts that can stand there: what comes with scrolling moves no column.
void NewsTable::sizeColumns()
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
    setColumnWidth(NewsListModel::Published, date + theme::medium);
    NewsEntry many;
    many.people = many.countries = 22;
    m_mentionedWidth = room(NewsListModel::mentionedText(many));
    setColumnWidth(NewsListModel::Mentioned, m_mentionedWidth);
    fitAllRows();
}

QModelIndex NewsTable::firstLine() const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const QModelIndex line = model()->index(row, NewsListModel::Headline);
        if (line.flags() & Qt::ItemIsSelectable)
            return line;
    }
    return {};
}

void NewsTable::keyPressEvent(QKeyEvent *event)
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
void NewsTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && !chosen().isValid())
        setCurrentIndex(firstLine());
}

void NewsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex line = chosen();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (!line.isValid() || (!byKey && !indexAt(event->pos()).isValid()))
        return;
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(line).center()) : event->globalPos());
}

void NewsTable::resizeEvent(QResizeEvent *event)
{
    const int others = columnWidth(NewsListModel::Published) + m_mentionedWidth;
    const int least = leastHeadline * fontMetrics().averageCharWidth();
    setColumnHidden(NewsListModel::Mentioned, width() - others < least);
    QTableView::resizeEvent(event);
}

void NewsTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        sizeColumns();
}

} // namespace delegations
