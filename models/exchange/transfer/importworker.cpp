#include "models/exchange/transfer/importworker.h"

#include "models/store/write/recordstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace delegations {

namespace {

/// Between two reports, in milliseconds: often enough to look alive.
constexpr int reportInterval = 50;

Error busy()
{
    return {ErrorCode::InUse,
            QCoreApplication::translate("Import", "An import is running. Try again when it is finished."),
            {}};
}

} // namespace

ImportWorker::ImportWorker(RecordStore &store, CsvMappings &mappings, QObject *parent)
    : QObject(parent), m_mappings(mappings), m_writer(store)
{
}

/// Throttled here, so that the window's queue stays short however fast the records pass.
ImportWatch ImportWorker::watch()
{
    auto sinceReport = std::make_shared<QElapsedTimer>();
    auto last = std::make_shared<ImportStep>();
    return [this, sinceReport, last](const ImportStep &step) {
        const bool isNews = !sinceReport->isValid() || step.stage != last->stage || step.file != last->file;
        if (isNews || sinceReport->elapsed() >= reportInterval) {
            sinceReport->start();
            *last = step;
            QMetaObject::invokeMethod(this, [this, step] { Q_EMIT progressed(step); });
        }
        return !m_writer.isCancelled();
    };
}

template <typename Answer>
QFuture<Answer> ImportWorker::run(std::function<Answer(RecordStore &, const ImportWatch &)> job)
{
    return m_writer.run(
        busy(), [job = std::move(job), watch = watch()](RecordStore &store) { return job(store, watch); });
}

ImportOptions ImportWorker::options() const
{
    ImportOptions options;
    options.mappings = &m_mappings;
    options.completeAsOf = m_completeAsOf;
    return options;
}

QFuture<Result<QList<UnmappedTable>>> ImportWorker::unmapped(const QList<ImportSource> &sources)
{
    return run<Result<QList<UnmappedTable>>>(
        [sources, options = options()](RecordStore &, const ImportWatch &) {
            return Result(unmappedTables(sources, options));
        });
}

QFuture<Result<ImportWorker::Plan>> ImportWorker::plan(const QList<ImportSource> &sources)
{
    return run<Result<Plan>>(
        [sources, options = options()](RecordStore &store, const ImportWatch &watch) -> Result<Plan> {
            auto made = planImport(store, sources, options, watch);
            if (!made)
                return made.error();
            return std::make_shared<ImportPlan>(std::move(made).value());
        });
}

QFuture<Result<ImportWorker::Plan>> ImportWorker::planAgain(const Plan &plan)
{
    return run<Result<Plan>>([plan](RecordStore &store, const ImportWatch &watch) -> Result<Plan> {
        auto made = delegations::planAgain(store, *plan, watch);
        if (!made)
            return made.error();
        return std::make_shared<ImportPlan>(std::move(made).value());
    });
}

QFuture<Result<AppliedImport>> ImportWorker::apply(const Plan &plan)
{
    return run<Result<AppliedImport>>(
        [plan](RecordStore &store, const ImportWatch &watch) { return applyImport(store, *plan, watch); });
}

} // namespace delegations
