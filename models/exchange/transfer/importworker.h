#pragma once

#include "models/exchange/transfer/importing.h"
#include "models/exchange/transfer/unmappedtables.h"
#include "models/store/write/writeworker.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <memory>

namespace delegations {

class RecordStore;

/// Compares and applies imports for the window, each as a WriteWorker's job.
class ImportWorker : public QObject
{
    Q_OBJECT
public:
    /// The store is the window's and must outlive it, as must the mappings.
    ImportWorker(RecordStore &store, CsvMappings &mappings, QObject *parent = nullptr);

    using Plan = std::shared_ptr<ImportPlan>;

    /// Where the person's word for tables' columns is kept.
    [[nodiscard]] CsvMappings &mappings() const { return m_mappings; }

    /// What the files that are planned from now on say of when their lists of chambers' members were
    /// complete.
    void setCompleteAsOf(const PartialDate &day) { m_completeAsOf = day; }

    /// One job at a time. An answer comes also after cancel(): ErrorCode::Cancelled, unless the job was
    /// through already.
    [[nodiscard]] QFuture<Result<QList<UnmappedTable>>> unmapped(const QList<ImportSource> &sources);
    [[nodiscard]] QFuture<Result<Plan>> plan(const QList<ImportSource> &sources);
    /// With the answers given since, as a new plan. The one given must not be altered until the job is done;
    /// it still holds when the job fails or is cancelled, without those answers.
    [[nodiscard]] QFuture<Result<Plan>> planAgain(const Plan &plan);
    /// The plan must not be altered until the job is done.
    [[nodiscard]] QFuture<Result<AppliedImport>> apply(const Plan &plan);

    void cancel() { m_writer.cancel(); }
    /// Cancels, and waits until the store writes again: a moment, as a job looks after each record whether it
    /// shall go on. Its answer comes all the same.
    void stop() { m_writer.stop(); }
    [[nodiscard]] bool isRunning() const { return m_writer.isRunning(); }

Q_SIGNALS:
    /// Several times a second while a job runs.
    void progressed(const delegations::ImportStep &step);

private:
    template <typename Answer>
    QFuture<Answer> run(std::function<Answer(RecordStore &, const ImportWatch &)> job);
    [[nodiscard]] ImportWatch watch();
    [[nodiscard]] ImportOptions options() const;

    CsvMappings &m_mappings;
    PartialDate m_completeAsOf;
    WriteWorker m_writer; ///< The last member, so that its thread ends first.
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::ImportStep)
