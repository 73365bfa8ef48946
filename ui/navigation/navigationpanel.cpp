#include "ui/navigation/navigationpanel.h"

#include "models/core/answer.h"
#include "models/core/itemroles.h"
#include "models/items/delegationtree.h"
#include "models/items/recordreader.h"
#include "ui/navigation/navigationtree.h"
#include "ui/navigation/searchresults.h"
#include "ui/navigation/treedelegate.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

#include <QAccessible>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace delegations {

namespace {

/// Long enough that a fast typist asks once, short enough to feel immediate; in milliseconds.
constexpr int searchDelay = 60;
constexpr int resultLimit = 50;

} // namespace

NavigationPanel::NavigationPanel(Flags &flags, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_stack(new QStackedLayout)
    , m_tree(new NavigationTree(this))
    , m_resultView(new QListView(this))
    , m_results(new SearchResults(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(theme::small, theme::small, theme::small, 0);
    searchRow->addWidget(m_search);
    layout->addLayout(searchRow);
    layout->addLayout(m_stack, 1);
    createTree(flags);
    createSearch();
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_resultView);
}

void NavigationPanel::createTree(Flags &flags)
{
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setAccessibleName(tr("Delegations"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new TreeDelegate(flags, m_tree));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setAutoExpandDelay(700);
    m_tree->installEventFilter(this);
    connect(&flags, &Flags::loaded, m_tree->viewport(), qOverload<>(&QWidget::update));
}

void NavigationPanel::createSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setPlaceholderText(tr("Search names, chambers, news, events"));
    m_search->installEventFilter(this);
    m_resultView->setObjectName(QStringLiteral("results"));
    m_resultView->setAccessibleName(tr("Search results"));
    m_resultView->setFrameShape(QFrame::NoFrame);
    m_resultView->setUniformItemSizes(true);
    m_resultView->setItemDelegate(m_tree->itemDelegate());
    m_resultView->setModel(m_results);
    m_resultView->installEventFilter(this);
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(searchDelay);
    connect(m_search, &QLineEdit::textChanged, this, &NavigationPanel::queryChanged);
    // Its picture is not read before there is something to clear.
    connect(m_search, &QLineEdit::textChanged, m_search, [this] { m_search->setClearButtonEnabled(true); });
    connect(&m_searchDelay, &QTimer::timeout, this, &NavigationPanel::search);
    connect(m_resultView, &QAbstractItemView::clicked, this, &NavigationPanel::choose);
    connect(m_resultView, &QAbstractItemView::activated, this, &NavigationPanel::choose);
    // As in the tree, who goes on by key sees what is marked.
    connect(m_resultView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &result) {
                if (m_resultView->hasFocus() && !m_onlyMarks && !m_selecting)
                    choose(result);
            });
}

void NavigationPanel::setModels(DelegationTree *tree, RecordReader *reader)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = tree;
    m_reader = reader;
    m_search->clear();
    m_answered.clear();
    m_results->setHits({});
    m_search->setEnabled(reader != nullptr);
    m_place = {};
    // Before the view's own, which marks a neighbour of what goes: no choice of the person's.
    if (tree)
        connect(tree, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_removing = true; });
    m_tree->setModel(tree);
    if (!tree)
        return;
    connect(tree, &QAbstractItemModel::rowsRemoved, this, &NavigationPanel::keepMarked);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &NavigationPanel::currentChanged);
    connect(tree, &DelegationTree::revealed, this, &NavigationPanel::revealed);
}

void NavigationPanel::currentChanged(const QModelIndex &index)
{
    const auto place = index.data(PlaceRole).value<Scope>();
    if (m_selecting || m_removing || place.isNowhere())
        return;
    m_place = place;
    emit placeChosen(place);
}

/// What was marked may stand elsewhere now: a representative who moved to another chamber. Its neighbour is
/// not the current item until that is known.
void NavigationPanel::keepMarked()
{
    m_removing = false;
    const auto current = m_tree->currentIndex().data(PlaceRole).value<Scope>();
    if (!current.isNowhere() && current != m_place)
        setCurrent({});
    select(m_place);
}

void NavigationPanel::select(const Scope &place)
{
    if (place != m_place)
        markShown(place);
    m_place = place;
    if (!m_model)
        return;
    if (place.isNowhere())
        return setCurrent({});
    const QModelIndex current = m_tree->currentIndex();
    if (current.data(PlaceRole).value<Scope>() != place)
        m_model->reveal(place);
    else // A view that takes its first item with the focus does not select it.
        m_tree->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
}

/// Among the results; none of them where it is not one of theirs. What is marked anew is no choice.
void NavigationPanel::markShown(const Scope &place)
{
    const QScopedValueRollback following(m_selecting, true);
    for (int row = 0; row < m_results->rowCount(); ++row) {
        const QModelIndex result = m_results->index(row);
        if (place == Scope(result.data(RecordKeyRole).value<RecordKey>()))
            return m_resultView->setCurrentIndex(result);
    }
    m_resultView->selectionModel()->clearCurrentIndex();
    m_resultView->selectionModel()->clearSelection();
}

/// Too late when the person has gone on meanwhile.
void NavigationPanel::revealed(const Scope &place, const QModelIndex &index)
{
    if (place == m_place)
        setCurrent(index);
}

void NavigationPanel::setCurrent(const QModelIndex &index)
{
    const QScopedValueRollback following(m_selecting, true);
    if (!index.isValid()) {
        m_tree->selectionModel()->clearCurrentIndex();
        m_tree->selectionModel()->clearSelection();
        return;
    }
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void NavigationPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void NavigationPanel::focusTree()
{
    m_search->clear();
    m_stack->setCurrentWidget(m_tree);
    m_tree->setFocus(Qt::ShortcutFocusReason);
}

QString NavigationPanel::query() const
{
    return m_search->text().trimmed();
}

void NavigationPanel::queryChanged()
{
    m_choosing = false;
    m_asked.cancel();
    m_searchDelay.start();
}

void NavigationPanel::search()
{
    m_searchDelay.stop();
    const QString asked = query();
    if (asked.isEmpty() || !m_reader) {
        m_answered.clear();
        m_stack->setCurrentWidget(m_tree);
        return;
    }
    m_asked.ask(m_reader->search(asked, resultLimit), m_reader, // With another database nobody asks.
                [this, asked](const Result<std::vector<SearchHit>> &hits) {
                    if (hits)
                        showResults(asked, *hits);
                    else if (hits.error().code != ErrorCode::Cancelled)
                        tellFailed(hits.error());
                });
}

void NavigationPanel::showResults(const QString &asked, const std::vector<SearchHit> &hits)
{
    m_answered = asked;
    m_results->setHits(hits);
    if (hits.empty())
        tellNothingFound(asked);
    else
        m_stack->setCurrentWidget(m_resultView);
    m_resultView->setCurrentIndex(m_results->index(0));
    m_resultView->setAccessibleDescription(hits.size() == 1 ? tr("1 result")
                                                            : tr("%Ln results", nullptr, int(hits.size())));
    if (std::exchange(m_choosing, false))
        chooseFound();
}

void NavigationPanel::createRemark()
{
    if (m_remark)
        return;
    m_remark = new QWidget(this);
    m_remark->setBackgroundRole(QPalette::Base);
    m_remark->setAutoFillBackground(true);
    m_nothing = new TextLabel(theme::Type::Body, TextLabel::Tone::Muted);
    m_nothing->setObjectName(QStringLiteral("nothingFound"));
    m_again = new QPushButton(tr("Try Again"));
    m_again->setObjectName(QStringLiteral("searchAgain"));
    m_again->setAutoDefault(true);
    connect(m_again, &QPushButton::clicked, this, &NavigationPanel::search);
    auto *layout = new QVBoxLayout(m_remark);
    layout->setContentsMargins(theme::medium, theme::small, theme::medium, theme::small);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_nothing);
    layout->addWidget(m_again, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_stack->addWidget(m_remark);
}

void NavigationPanel::tellNothingFound(const QString &asked)
{
    createRemark();
    m_nothing->setLine(tr("Nothing was found for “%1”. Try the beginning of another word of the name.")
                           .arg(oneLine(asked, 60)));
    m_again->hide();
    m_stack->setCurrentWidget(m_remark);
}

/// That is no answer: what is sought may well be there.
void NavigationPanel::tellFailed(const Error &error)
{
    m_answered.clear();
    m_choosing = false;
    m_results->setHits({});
    createRemark();
    m_nothing->setParagraphs(
        tr("The search failed, so it is not known what there is. %1").arg(error.userText), 1000);
    m_again->show();
    m_stack->setCurrentWidget(m_remark);
    QAccessibleEvent alert(m_nothing, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

/// The result that is marked, of what is written now: it may have to be sought first.
void NavigationPanel::chooseFound()
{
    if (query().isEmpty())
        return;
    if (m_answered != query()) {
        m_choosing = true;
        return search();
    }
    const QModelIndex found = m_resultView->currentIndex();
    const auto key = found.data(RecordKeyRole).value<RecordKey>();
    if (!key.isValid())
        return;
    focusTree();
    emit placeChosen(key);
}

void NavigationPanel::choose(const QModelIndex &result)
{
    const auto key = result.data(RecordKeyRole).value<RecordKey>();
    if (key.isValid())
        emit placeChosen(key);
}

void NavigationPanel::markResult(const QModelIndex &result)
{
    if (!result.isValid() || result == m_resultView->currentIndex())
        return;
    m_resultView->setCurrentIndex(result);
    if (!m_onlyMarks)
        choose(result);
}

QList<QWidget *> NavigationPanel::panes() const
{
    return {m_search, m_stack->currentWidget()};
}

bool NavigationPanel::handleSearchKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        focusTree();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key == Qt::Key_Down ? 1 : -1;
        markResult(m_results->index(m_resultView->currentIndex().row() + step));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseFound();
        return true;
    default:
        return false;
    }
}

bool NavigationPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search)
        return handleSearchKey(key) || QWidget::eventFilter(watched, event);
    if (watched == m_resultView && key == Qt::Key_Escape) {
        focusTree();
        return true;
    }
    const auto current = m_tree->currentIndex().data(RecordKeyRole).value<RecordKey>();
    if (watched == m_tree && key == Qt::Key_Delete && current.isValid()) {
        emit deletionRequested(current);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace delegations
