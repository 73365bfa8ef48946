#pragma once

#include "models/exchange/transfer/importworker.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace delegations {

class DifferenceView;
class ImportProgressView;
struct ImportReport;

/// One import from the files to the notice: reads and compares them, shows the difference, writes what is
/// chosen of it. Nothing of it stays after Cancel.
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    /// The worker must outlive it.
    explicit ImportPage(ImportWorker &worker, QWidget *parent = nullptr);

    void start(const QList<ImportSource> &sources);
    /// While something is being written: not a moment to close the window.
    [[nodiscard]] bool isApplying() const { return m_isApplying; }
    /// Asks whether to leave, when there are ticks and answers to lose; false when there are none.
    bool askToLeave();

signals:
    /// Writes, or compares again: what was told of the attempt before is no longer so.
    void begun();
    /// Nothing was written, and nothing is left to do.
    void cancelled();
    void applied(const delegations::ImportReport &report);
    void failed(const delegations::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void askForMappings(const QList<UnmappedTable> &tables);
    void plan();
    void showPlan(const Result<ImportWorker::Plan> &plan);
    void showAgain(const QFuture<Result<ImportWorker::Plan>> &planning);
    void planAgain();
    void planAnew(const PartialDate &completeAsOf);
    void keepPlan(const Error &error);
    void apply();
    void cancel();

    ImportWorker &m_worker;
    QStackedLayout *m_stack;
    ImportProgressView *m_progress;
    DifferenceView *m_difference;
    QList<ImportSource> m_sources;
    QTimer m_patience; ///< Short work shows no progress.
    bool m_isApplying = false;
};

} // namespace delegations
