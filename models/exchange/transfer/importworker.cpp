#include "models/exchange/transfer/importworker.h"

#include "models/core/answer.h"
#include "models/store/sqlite/connection.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QPromise>

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

ImportWorker::ImportWorker(RecordStore &store, CsvMappings &mappings, QString author, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_mappings(mappings)
    , m_database(store.connection().source())
    , m_author(std::move(author))
{
}

ImportWorker::~ImportWorker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ImportWorker::cancel()
{
    m_cancelled = true;
    const std::lock_guard lock(m_guard);
    if (m_connection)
        m_connection->interrupt();
}

Result<std::unique_ptr<Connection>> ImportWorker::connect()
{
    auto connection = Connection::open(m_database, Connection::Access::Write);
    if (connection) {
        const std::lock_guard lock(m_guard);
        m_connection = connection->get();
    }
    return connection;
}

void ImportWorker::disconnect(std::unique_ptr<Connection> connection)
{
    const std::lock_guard lock(m_guard);
    m_connection = nullptr;
    connection.reset();
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
        return !m_cancelled;
    };
}

template <typename Answer>
QFuture<Answer> ImportWorker::run(std::function<Answer(RecordStore &, const ImportWatch &)> job)
{
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    const QFuture<Answer> future = promise->future();
    if (isRunning()) {
        promise->addResult(busy());
        promise->finish();
        return future;
    }
    if (m_store.hold()) {
        promise->addResult(*m_store.hold());
        promise->finish();
        return future;
    }
    m_cancelled = false;
    m_store.refuseWrites(busy());
    // The first to be told: the store writes again before anybody takes up the answer.
    whenAnswered(future, this, [this, number = ++m_job](const Answer &answer) {
        finished(number);
        if constexpr (std::is_same_v<Answer, Result<AppliedImport>>) {
            if (answer)
                m_store.announce(answer->changes);
        }
    });
    start([this, promise, job = std::move(job)] {
        auto connection = connect();
        if (!connection) {
            promise->addResult(connection.error());
        } else {
            RecordStore store(**connection, m_author);
            Answer answer = job(store, watch());
            disconnect(std::move(connection).value());
            promise->addResult(std::move(answer));
        }
        promise->finish();
    });
    return future;
}

void ImportWorker::start(std::function<void()> job)
{
    m_thread.reset(QThread::create(std::move(job)));
    m_thread->setObjectName(QStringLiteral("import"));
    m_thread->start();
}

void ImportWorker::stop()
{
    cancel();
    finished(m_job);
}

void ImportWorker::finished(int job)
{
    if (!m_thread || job != m_job)
        return;       // It was stopped.
    m_thread->wait(); // It has little or nothing left to do.
    m_thread.reset();
    m_store.acceptWrites();
}

ImportOptions ImportWorker::options() const
{
    ImportOptions options;
    options.mappings = &m_mappings;
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
