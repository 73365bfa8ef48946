#include "ui/exchange/importpage.h"

#include "models/core/answer.h"
#include "models/exchange/formats/csv/csvimporter.h"
#include "ui/exchange/csvmappingdialog.h"
#include "ui/exchange/differencetext.h"
#include "ui/exchange/differenceview.h"
#include "ui/exchange/importprogress.h"
#include "ui/exchange/importreport.h"

#include <QKeyEvent>
#include <QLocale>
#include <QStackedLayout>

namespace delegations {

namespace {

/// Comparing again is mostly faster than this; in milliseconds.
constexpr int patience = 400;

} // namespace

ImportPage::ImportPage(ImportWorker &worker, QWidget *parent)
    : QWidget(parent)
    , m_worker(worker)
    , m_stack(new QStackedLayout(this))
    , m_progress(new ImportProgressView)
    , m_difference(new DifferenceView)
{
    setObjectName(QStringLiteral("importPage"));
    setAutoFillBackground(true);
    m_stack->addWidget(m_progress);
    m_stack->addWidget(m_difference);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stack->setCurrentWidget(m_progress);
        m_progress->focusCancel();
    });
    connect(&worker, &ImportWorker::progressed, m_progress, &ImportProgressView::show);
    connect(m_progress, &ImportProgressView::cancelRequested, this, &ImportPage::cancel);
    connect(m_difference, &DifferenceView::cancelRequested, this, &ImportPage::cancel);
    connect(m_difference, &DifferenceView::applyRequested, this, &ImportPage::apply);
    connect(m_difference, &DifferenceView::answered, this, &ImportPage::planAgain);
    connect(m_difference, &DifferenceView::completenessChanged, this, &ImportPage::planAnew);
    worker.setCompleteAsOf({});
}

void ImportPage::start(const QList<ImportSource> &sources)
{
    const QString title =
        sources.size() == 1 ? sources.first().name() : tr("%1 files").arg(QLocale().toString(sources.size()));
    m_progress->begin(tr("Import %1").arg(title));
    m_stack->setCurrentWidget(m_progress);
    m_progress->focusCancel();
    m_sources = sources;
    whenAnswered(m_worker.unmapped(sources), this, [this](const Result<QList<UnmappedTable>> &tables) {
        if (!tables)
            showPlan(tables.error());
        else
            askForMappings(*tables);
    });
}

/// One table after the other; who gives no answer gives up the import.
void ImportPage::askForMappings(const QList<UnmappedTable> &tables)
{
    if (tables.isEmpty())
        return plan();
    const UnmappedTable &table = tables.first();
    auto *dialog =
        new CsvMappingDialog(table.beginning.content, table.beginning.path, &m_worker.mappings(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::rejected, this, &ImportPage::cancelled);
    connect(dialog, &QDialog::accepted, this, [this, dialog, tables] {
        m_sources[tables.first().source].csv =
            std::make_shared<CsvReading>(CsvReading{dialog->format(), dialog->mapping()});
        askForMappings(tables.sliced(1));
    });
    dialog->open();
}

void ImportPage::plan()
{
    whenAnswered(m_worker.plan(m_sources), this, [this](const auto &plan) { showPlan(plan); });
}

void ImportPage::showPlan(const Result<ImportWorker::Plan> &plan)
{
    m_patience.stop();
    m_difference->setEnabled(true);
    if (!plan) {
        if (plan.error().code != ErrorCode::Cancelled)
            emit failed(plan.error());
        emit cancelled();
        return;
    }
    m_stack->setCurrentWidget(m_difference);
    m_difference->setPlan(*plan);
    m_difference->setUpdatesEnabled(true);
    m_difference->focusList();
}

/// The page stays as it was while that is fast.
void ImportPage::showAgain(const QFuture<Result<ImportWorker::Plan>> &planning)
{
    emit begun();
    m_difference->setUpdatesEnabled(false);
    setFocus(Qt::OtherFocusReason); // So that Esc still comes here.
    m_difference->setEnabled(false);
    m_progress->begin(tr("Comparing again"));
    m_patience.start();
    whenAnswered(planning, this, [this](const auto &plan) {
        if (plan)
            showPlan(plan);
        else
            keepPlan(plan.error());
    });
}

void ImportPage::planAgain()
{
    showAgain(m_worker.planAgain(m_difference->model().plan()));
}

/// From the files, of whose lists something else was said; nothing is ticked or answered yet.
void ImportPage::planAnew(const PartialDate &completeAsOf)
{
    if (m_worker.isRunning())
        return;
    m_worker.setCompleteAsOf(completeAsOf);
    showAgain(m_worker.plan(m_sources));
}

/// What was ticked and answered before stays.
void ImportPage::keepPlan(const Error &error)
{
    m_patience.stop();
    m_difference->setEnabled(true);
    m_stack->setCurrentWidget(m_difference);
    m_difference->takeBackAnswer();
    m_difference->setUpdatesEnabled(true);
    m_difference->focusList();
    if (error.code != ErrorCode::Cancelled)
        emit failed(error);
}

void ImportPage::apply()
{
    m_isApplying = true;
    emit begun();
    m_progress->begin(tr("Importing"));
    m_stack->setCurrentWidget(m_progress);
    m_progress->focusCancel();
    whenAnswered(m_worker.apply(m_difference->model().plan()), this,
                 [this](const Result<AppliedImport> &result) {
                     m_isApplying = false;
                     if (result) {
                         emit applied(differencetext::report(*result, *m_difference->model().plan()));
                         return;
                     }
                     // What was chosen is still there to try again, or to give up.
                     m_stack->setCurrentWidget(m_difference);
                     m_difference->focusList();
                     if (result.error().code == ErrorCode::Cancelled)
                         return;
                     if (result.error().code == ErrorCode::Conflict)
                         planAgain();
                     emit failed(result.error());
                 });
}

bool ImportPage::askToLeave()
{
    if (!m_difference->isTouched())
        return false;
    if (!m_difference->isEnabled())
        cancel(); // The question stands on the page.
    m_difference->askToLeave();
    return true;
}

void ImportPage::cancel()
{
    if (!m_worker.isRunning()) {
        emit cancelled();
        return;
    }
    m_progress->showStopping();
    m_worker.cancel();
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_difference &&
        m_difference->isEnabled())
        m_difference->leave();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else
        QWidget::keyPressEvent(event);
}

} // namespace delegations
