#include "models/exchange/transfer/importing.h"

#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/importrun.h"
#include "models/exchange/transfer/readahead.h"
#include "models/store/write/recordstore.h"

#include <QFileInfo>

namespace delegations {

namespace {

QStringList namesOf(const QList<ImportSource> &sources)
{
    QStringList names;
    for (const ImportSource &source : sources)
        names.append(source.name());
    return names;
}

QStringList namesOf(const ImportPlan &plan)
{
    QStringList names;
    for (const FileDifference &file : plan.files)
        names.append(file.name);
    return names;
}

} // namespace

DuplicateCandidate::Unanswered Question::outcome() const
{
    switch (answer) {
    case Answer::Same:
        return DuplicateCandidate::Same;
    case Answer::Different:
        return DuplicateCandidate::Different;
    case Answer::Open:
        break;
    }
    return duplicate.unanswered;
}

QString ImportSource::name() const
{
    return pasted.isEmpty() ? QFileInfo(path).fileName() : pasted.first().name();
}

Result<ImportOutcome> importFiles(RecordStore &store, const QList<ImportSource> &sources,
                                  const ImportOptions &options, ImportMode mode, const ImportWatch &watch,
                                  const TakeDifference &take, const std::function<Status()> &mayCommit)
{
    ImportOutcome outcome;
    ReadAhead reader(sources, options);
    ImportRun run(store, watch, int(sources.size()));
    if (const Status begun = run.begin(namesOf(sources)); !begun)
        return begun.error();
    for (const ImportSource &source : sources) {
        if (const Status going = run.startFile(source.name()); !going)
            return going.error();
        auto batch = reader.next();
        if (!batch) {
            outcome.refused.append(batch.error());
            run.leaveOut();
            continue;
        }
        FileDifference file{source.name(), std::move(batch).value(), {}};
        if (const Status compared = run.compare(file); !compared)
            return compared.error();
        if (const Status shown = mode == ImportMode::Compare ? run.describe(file) : Status(); !shown)
            return shown.error();
        // The last one need not be written to be compared.
        if (mode == ImportMode::Apply || !run.isLastFile()) {
            if (const Status written = run.write(file.difference); !written)
                return written.error();
        }
        take(std::move(file));
        ++outcome.read;
    }
    if (const Status may = mayCommit ? mayCommit() : Status(); !may)
        return may.error();
    if (mode == ImportMode::Apply) {
        Result<ChangeSet> committed = run.commit();
        if (!committed)
            return committed.error();
        outcome.changes = std::move(committed).value();
    }
    return outcome;
}

Result<ImportPlan> planImport(RecordStore &store, const QList<ImportSource> &sources,
                              const ImportOptions &options, const ImportWatch &watch)
{
    ImportPlan plan;
    const auto outcome =
        importFiles(store, sources, options, ImportMode::Compare, watch,
                    [&plan](FileDifference &&file) { plan.files.push_back(std::move(file)); });
    if (!outcome)
        return outcome.error();
    plan.refused = outcome->refused;
    return plan;
}

Result<ImportPlan> planAgain(RecordStore &store, const ImportPlan &shown, const ImportWatch &watch)
{
    ImportPlan plan;
    plan.refused = shown.refused;
    ImportRun run(store, watch, int(shown.files.size()));
    if (const Status begun = run.begin(namesOf(shown)); !begun)
        return begun.error();
    for (const FileDifference &before : shown.files) {
        if (const Status going = run.startFile(before.name); !going)
            return going.error();
        FileDifference file{before.name, before.batch, {}, before.questions};
        if (const Status compared = run.compare(file, &before.difference); !compared)
            return compared.error();
        if (const Status described = run.describe(file); !described)
            return described.error();
        if (!run.isLastFile()) {
            if (const Status written = run.write(file.difference); !written)
                return written.error();
        }
        keepChoices(file.difference, before.difference);
        plan.files.push_back(std::move(file));
    }
    return plan;
}

Result<AppliedImport> applyImport(RecordStore &store, const ImportPlan &plan, const ImportWatch &watch)
{
    AppliedImport applied;
    ImportRun run(store, watch, int(plan.files.size()));
    if (const Status begun = run.begin(namesOf(plan)); !begun)
        return begun.error();
    for (const FileDifference &shown : plan.files) {
        if (const Status going = run.startFile(shown.name); !going)
            return going.error();
        FileDifference file = shown;
        if (!run.isFirstFile()) {
            if (const Status compared = run.compare(file, &shown.difference); !compared)
                return compared.error();
            chooseOnlyShown(file.difference, shown.difference);
        }
        if (const Status written = run.write(file.difference); !written)
            return written.error();
        applied.summary.add(file.difference);
        applied.counts.add(Subjects(file.difference), file.difference);
    }
    Result<ChangeSet> committed = run.commit();
    if (!committed)
        return committed.error();
    applied.changes = std::move(committed).value();
    return applied;
}

} // namespace delegations
