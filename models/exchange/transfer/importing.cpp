#include "models/exchange/transfer/importing.h"

#include "models/core/kinds/people.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/importers.h"
#include "models/exchange/transfer/importrun.h"
#include "models/language/textfold.h"
#include "models/store/write/recordstore.h"

#include <QFileInfo>
#include <QThreadPool>

#include <deque>
#include <future>

namespace delegations {

namespace {

/// The first form of what was pasted that can be read; the error is that of the last.
Result<std::shared_ptr<Batch>> readPasted(const ImportSource &source, const ImportOptions &options)
{
    const Importers importers(options.mappings);
    Error refusal;
    for (const ImportFile &form : source.pasted) {
        auto batch = importers.read(form, options);
        if (batch)
            return batch;
        refusal = batch.error();
    }
    return refusal;
}

Result<std::shared_ptr<Batch>> read(const ImportSource &source, const ImportOptions &options)
{
    ImportOptions own = options;
    own.csv = source.csv;
    if (!source.pasted.isEmpty())
        return readPasted(source, own);
    return Importers(own.mappings).read(source.path, own);
}

/// The names of people that take long to fold.
QStringList slowNames(const Batch &batch)
{
    QStringList names;
    for (const FieldId field :
         {FieldId(fields::person.name), FieldId(fields::person.sortName), FieldId(fields::personName.name)}) {
        const BatchTable &table = batch.table(field.kind);
        for (quint32 row = 0; row < table.size(); ++row) {
            if (const QString name = cellOf(table.row(row), field).toString(); isFoldedSlowly(name))
                names.append(name);
        }
    }
    return names;
}

qint64 sizeOf(const ImportSource &source)
{
    return source.pasted.isEmpty() ? QFileInfo(source.path).size() : 0;
}

/// Reads the sources on a thread of its own while those before them are compared and written, and folds
/// beforehand what takes long.
class ReadAhead
{
public:
    ReadAhead(const QList<ImportSource> &sources, const ImportOptions &options)
        : m_sources(sources), m_options(options)
    {
        m_reader.setMaxThreadCount(1);
        m_folder.setMaxThreadCount(1);
        startMore();
    }
    ~ReadAhead()
    {
        m_reader.clear();
        m_reader.waitForDone();
        m_folder.clear();
    }

    /// The next source; waits until it is read.
    Result<std::shared_ptr<Batch>> next()
    {
        m_inHand = m_ahead.front().size;
        Result<std::shared_ptr<Batch>> batch = m_ahead.front().batch.get();
        m_ahead.pop_front();
        startMore();
        return batch;
    }

private:
    /// Bytes of sources that are in memory at a time, but for one that is larger.
    static constexpr qint64 most = 4'000'000;

    struct Reading
    {
        qint64 size = 0;
        std::future<Result<std::shared_ptr<Batch>>> batch;
    };

    void startMore()
    {
        for (; m_started < m_sources.size(); ++m_started) {
            qint64 inMemory = m_inHand + sizeOf(m_sources.at(m_started));
            for (const Reading &reading : m_ahead)
                inMemory += reading.size;
            if (inMemory > most && !m_ahead.empty())
                return;
            start(m_sources.at(m_started));
        }
    }

    void start(const ImportSource &source)
    {
        auto reading = std::make_shared<std::promise<Result<std::shared_ptr<Batch>>>>();
        m_ahead.push_back({sizeOf(source), reading->get_future()});
        const auto work = [this, reading, source] {
            Result<std::shared_ptr<Batch>> batch = read(source, m_options);
            const QStringList names = batch ? slowNames(**batch) : QStringList();
            reading->set_value(std::move(batch));
            m_folder.start([names] {
                for (const QString &name : names)
                    (void)foldings(name);
            });
        };
        m_reader.start(work);
    }

    const QList<ImportSource> m_sources;
    const ImportOptions m_options;
    qsizetype m_started = 0;
    qint64 m_inHand = 0; ///< Bytes of the source that next() gave last.
    std::deque<Reading> m_ahead;
    QThreadPool m_reader;
    QThreadPool m_folder; ///< Of one thread each, which is waited for when it goes.
};

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
        if (const Status named = mode == ImportMode::Compare ? run.readNames(file) : Status(); !named)
            return named.error();
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
        if (const Status named = run.readNames(file); !named)
            return named.error();
        if (!run.isLastFile()) {
            if (const Status written = run.write(file.difference); !written)
                return written.error();
        }
        keepChoices(file.difference, before.difference);
        plan.files.push_back(std::move(file));
    }
    return plan;
}

namespace {

int chosenHalves(const Difference &difference)
{
    int count = 0;
    for (size_t record = 0; record < difference.records.size(); ++record)
        count += difference.records[record].isChosen && isHalf(difference, record) ? 1 : 0;
    return count;
}

} // namespace

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
        applied.halves += chosenHalves(file.difference);
    }
    Result<ChangeSet> committed = run.commit();
    if (!committed)
        return committed.error();
    applied.changes = std::move(committed).value();
    return applied;
}

} // namespace delegations
