#include "ui/exchange/differenceview.h"

#include "ui/exchange/completenessbar.h"
#include "ui/exchange/differencedelegate.h"
#include "ui/exchange/differencetext.h"
#include "ui/exchange/leavebar.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/textlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPushButton>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace delegations {

namespace {

/// Longer groups open when the page is on the screen.
constexpr qsizetype shortGroup = 500;
constexpr int openDelay = 30; ///< In milliseconds.
/// Of so many records the fields are shown at once.
constexpr int fewRecords = 30;

} // namespace

DifferenceView::DifferenceView(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(theme::Type::Title))
    , m_summary(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_completeness(new CompletenessBar)
    , m_refused(new MessageBar)
    , m_leaving(new LeaveBar)
    , m_filter(new QLineEdit)
    , m_tree(new QTreeView)
    , m_detail(new TextLabel(theme::Type::Body))
    , m_answers(new QWidget)
    , m_same(new QPushButton(tr("&Same person")))
    , m_different(new QPushButton(tr("&Different people")))
    , m_apply(new QPushButton)
    , m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("differenceView"));
    m_title->setObjectName(QStringLiteral("importTitle"));
    m_summary->setObjectName(QStringLiteral("importSummary"));
    m_refused->setObjectName(QStringLiteral("importRefused"));
    m_leaving->setObjectName(QStringLiteral("importLeaving"));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_summary, m_refused, m_leaving})
        widget->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_filter->setObjectName(QStringLiteral("importFilter"));
    m_filter->setAccessibleName(tr("Show only"));
    m_filter->setPlaceholderText(tr("Show only records with this text"));
    m_filter->setClearButtonEnabled(true);
    m_detail->setObjectName(QStringLiteral("importDetail"));
    m_filter->installEventFilter(this);
    createTree();
    createAnswers();
    createButtons();
    createLayout();
    connect(m_leaving, &LeaveBar::left, this, &DifferenceView::cancelRequested);
    connect(m_leaving, &LeaveBar::stayed, this, &DifferenceView::focusList);
    connect(m_filter, &QLineEdit::textChanged, &m_model, &DifferenceModel::setFilter);
    connect(&m_model, &DifferenceModel::modelReset, this, &DifferenceView::expandGroups);
    connect(&m_model, &DifferenceModel::rowsInserted, this, &DifferenceView::spanWarnings);
    connect(&m_model, &DifferenceModel::choicesChanged, this, &DifferenceView::updateSummary);
    connect(&m_model, &DifferenceModel::choicesChanged, this, [this] {
        m_isTouched = true;
        m_completeness->setEnabled(false);
        m_tree->viewport()->update(); // With a row go others that belong to it, wherever they stand.
    });
}

void DifferenceView::createTree()
{
    m_tree->setObjectName(QStringLiteral("importTree"));
    m_tree->setAccessibleName(tr("What the import would do"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new DifferenceDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setTabKeyNavigation(false);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_tree->installEventFilter(this);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DifferenceView::updateDetail);
}

void DifferenceView::createAnswers()
{
    m_same->setObjectName(QStringLiteral("samePerson"));
    m_different->setObjectName(QStringLiteral("differentPeople"));
    auto *layout = new QHBoxLayout(m_answers);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_same);
    layout->addWidget(m_different);
    connect(m_same, &QPushButton::clicked, this, [this] { answer(Answer::Same); });
    connect(m_different, &QPushButton::clicked, this, [this] { answer(Answer::Different); });
}

void DifferenceView::createButtons()
{
    m_apply->setObjectName(QStringLiteral("applyImport"));
    m_cancel->setObjectName(QStringLiteral("cancelImport"));
    for (QPushButton *button : {m_apply, m_cancel, m_same, m_different}) {
        button->setAutoDefault(true);
        button->setMinimumWidth(button->sizeHint().width() + theme::medium);
    }
    connect(m_apply, &QPushButton::clicked, this, &DifferenceView::applyRequested);
    connect(m_cancel, &QPushButton::clicked, this, &DifferenceView::leave);
    connect(m_completeness, &CompletenessBar::changed, this,
            [this] { emit completenessChanged(m_completeness->day()); });
}

void DifferenceView::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(theme::margin, theme::medium, theme::margin, theme::medium);
    top->setSpacing(theme::tight);
    top->addWidget(m_title);
    top->addWidget(m_summary);
    top->addWidget(m_completeness);
    top->addSpacing(theme::small);
    top->addWidget(m_filter);
    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(theme::margin, theme::medium, theme::margin, theme::medium);
    bottom->setSpacing(theme::small);
    auto *detail = new QVBoxLayout;
    detail->setSpacing(theme::small);
    detail->addWidget(m_detail);
    detail->addWidget(m_answers, 0, Qt::AlignLeft);
    bottom->addLayout(detail, 1);
    bottom->addSpacing(theme::medium);
    bottom->addWidget(m_apply, 0, Qt::AlignBottom);
    bottom->addWidget(m_cancel, 0, Qt::AlignBottom);
    auto *list = new QHBoxLayout;
    list->setContentsMargins(theme::margin, 0, theme::margin, 0);
    list->addWidget(m_tree);
    layout->addWidget(m_refused);
    layout->addLayout(top);
    layout->addLayout(list, 1);
    layout->addWidget(m_leaving);
    layout->addLayout(bottom);
}

void DifferenceView::setPlan(std::shared_ptr<ImportPlan> plan)
{
    m_answersBefore.clear();
    m_filter->clear();
    const bool wasTouched = m_isTouched;
    m_completeness->setPlan(*plan);
    m_model.setPlan(std::move(plan));
    m_isTouched = wasTouched;
    m_completeness->setEnabled(!m_isTouched); // Reading the files again would lose ticks and answers.
    showRefused();
    m_filter->setVisible(m_model.rowCount() > 0);
    m_tree->setVisible(m_model.rowCount() > 0);
    const int room = width() - 2 * theme::margin;
    m_tree->setColumnWidth(DifferenceModel::RecordColumn, room * 5 / 11);
    m_tree->setColumnWidth(DifferenceModel::BeforeColumn, room * 3 / 11);
    restorePlace();
    updateDetail();
}

void DifferenceView::takeBackAnswer()
{
    m_question = -1;
    if (const auto before = std::exchange(m_answersBefore, {}); !before.empty())
        m_model.setAnswers(before);
    updateDetail();
}

void DifferenceView::leave()
{
    if (!m_isTouched) {
        emit cancelRequested();
        return;
    }
    if (!m_leaving->isHidden())
        m_leaving->stay();
    else
        askToLeave();
}

void DifferenceView::askToLeave()
{
    m_leaving->ask(tr("Leave without importing? What you ticked and answered here will be lost."));
}

/// The question whether to leave goes first.
void DifferenceView::focusList()
{
    if (m_leaving->takeFocus())
        return;
    if (m_tree->isVisibleTo(this))
        m_tree->setFocus();
    else
        m_cancel->setFocus();
}

void DifferenceView::expandGroups()
{
    const bool isFiltered = !m_model.filter().isEmpty();
    for (int number = 0; number < DifferenceModel::groupCount; ++number) {
        const auto group = DifferenceModel::Group(number);
        const QModelIndex title = m_model.group(group);
        if (!title.isValid() || (group == DifferenceModel::Unchanged && !isFiltered))
            continue;
        spanWarnings(title, 0, m_model.rowCount(title) - 1);
        if (isFiltered || m_model.count(group) <= shortGroup) {
            m_tree->expand(title);
            expandFields(group);
        } else { // It takes a while; by then the page is to be seen.
            QTimer::singleShot(openDelay, this, [this, place = QPersistentModelIndex(title)] {
                if (place.isValid())
                    m_tree->expand(place);
            });
        }
    }
}

/// A sentence takes the whole row.
void DifferenceView::spanWarnings(const QModelIndex &title, int first, int last)
{
    if (!DifferenceModel::isWarning(DifferenceModel::Group(title.data(DifferenceModel::GroupRole).toInt())))
        return;
    for (int row = first; row <= last; ++row)
        m_tree->setFirstColumnSpanned(row, title, true);
}

/// Old and new at a glance, where there are few.
void DifferenceView::expandFields(DifferenceModel::Group group)
{
    const bool hasBefore = group == DifferenceModel::Changed || group == DifferenceModel::Ending;
    if (!hasBefore || m_model.count(group) > fewRecords)
        return;
    const QModelIndex title = m_model.group(group);
    for (int row = 0; row < m_model.rowCount(title); ++row) {
        const QModelIndex entry = m_model.index(row, 0, title);
        m_tree->expand(entry);
        for (int part = 0; part < std::min(m_model.rowCount(entry), fewRecords); ++part) {
            const QModelIndex below = m_model.index(part, 0, entry);
            if (below.flags().testFlag(Qt::ItemIsUserCheckable))
                m_tree->expand(below);
        }
    }
}

/// After an answer the next open question is at hand.
void DifferenceView::restorePlace()
{
    const QModelIndex questions = m_model.group(DifferenceModel::Questions);
    QModelIndex place = questions.isValid() ? m_model.index(0, 0, questions) : m_model.index(0, 0);
    if (m_question >= 0 && questions.isValid()) {
        place = m_model.index(std::min(m_question, m_model.rowCount(questions) - 1), 0, questions);
        for (int row = m_question; row < m_model.rowCount(questions); ++row) {
            const QModelIndex next = m_model.index(row, 0, questions);
            if (next.data(DifferenceModel::AnswerRole).value<Answer>() == Answer::Open) {
                place = next;
                break;
            }
        }
    }
    m_question = -1;
    if (place.isValid())
        m_tree->setCurrentIndex(place);
}

void DifferenceView::showRefused()
{
    QStringList reasons;
    if (m_model.plan()) {
        for (const Error &error : std::as_const(m_model.plan()->refused))
            reasons.append(error.userText);
    }
    if (reasons.isEmpty())
        m_refused->dismiss();
    else
        m_refused->present(MessageBar::Kind::Warning, reasons.join(u'\n'), {}, false);
}

void DifferenceView::updateSummary()
{
    const qsizetype chosen = m_model.chosen();
    m_title->setLine(differencetext::title(m_model));
    m_summary->setLine(differencetext::summary(m_model));
    m_tree->setAccessibleDescription(m_summary->text());
    m_apply->setText(differencetext::applyText(chosen));
    m_apply->setMinimumWidth(m_apply->fontMetrics().horizontalAdvance(m_apply->text()) + theme::large);
    m_apply->setEnabled(chosen > 0);
    m_apply->setVisible(chosen > 0 || differencetext::hasChoices(m_model));
    m_cancel->setText(m_apply->isHidden() ? tr("Close") : tr("Cancel"));
}

void DifferenceView::updateDetail()
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    m_detail->setParagraphs(current.data(DifferenceModel::DetailRole).toString(), 1000);
    const QVariant answer = current.data(DifferenceModel::AnswerRole);
    const bool isBody = current.data(DifferenceModel::BodyRole).toBool();
    m_same->setText(isBody ? tr("&Same body") : tr("&Same person"));
    m_different->setText(isBody ? tr("&Different bodies") : tr("&Different people"));
    m_answers->setVisible(answer.isValid());
    m_same->setEnabled(answer.value<Answer>() != Answer::Same);
    m_different->setEnabled(answer.value<Answer>() != Answer::Different);
}

void DifferenceView::answer(Answer answer)
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    const QVariant before = current.data(DifferenceModel::AnswerRole);
    if (!before.isValid())
        return;
    auto answersBefore = m_model.answers();
    const bool isOther = m_model.answer(current, answer);
    m_isTouched = true;
    m_leaving->dismiss();
    m_question = current.row();
    if (isOther) {
        m_answersBefore = std::move(answersBefore);
        emit answered();
    } else {
        restorePlace();
    }
    m_tree->setFocus();
    updateDetail();
}

bool DifferenceView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_filter) {
        const bool clears = key == Qt::Key_Escape && !m_filter->text().isEmpty();
        if (clears)
            m_filter->clear();
        return clears || QWidget::eventFilter(watched, event);
    }
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(0);
    // The tick is in the first column, wherever the current cell is.
    if (key == Qt::Key_Space && current.flags().testFlag(Qt::ItemIsUserCheckable)) {
        const bool isOff = current.data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
        m_model.setData(current, isOff ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) { // Applies nothing: that is the button's alone.
        m_tree->setExpanded(current, !m_tree->isExpanded(current));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace delegations
