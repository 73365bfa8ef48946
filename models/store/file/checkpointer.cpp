#include "models/store/file/checkpointer.h"

#include "models/core/answer.h"
#include "models/store/read/readworker.h"
#include "models/store/sqlite/connection.h"
#include "models/store/write/recordstore.h"

namespace delegations {

namespace {

// Milliseconds. Together with the work itself less than the five seconds that are promised.
constexpr int quietTime = 1000;
constexpr int longestWait = 3000;

} // namespace

bool emptyLog(Connection &connection)
{
    const LogState state = bringLogIn(connection);
    return state == LogState::Empty || (state == LogState::InFile && cutLog(connection) == LogState::Empty);
}

Checkpointer::Checkpointer(RecordStore &store, QObject *parent)
    : QObject(parent), m_store(store), m_source(store.connection().source())
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietTime);
    m_latest.setSingleShot(true);
    m_latest.setInterval(longestWait);
    connect(&m_quiet, &QTimer::timeout, this, &Checkpointer::begin);
    connect(&m_latest, &QTimer::timeout, this, &Checkpointer::begin);
    connect(&store, &RecordStore::changed, this, &Checkpointer::noteCommit);
}

Checkpointer::~Checkpointer()
{
    if (m_isRunning)
        m_work.waitForFinished();
    if (!m_pending || !m_worker || !mayCut())
        return;
    m_worker
        ->run([](Connection &connection) {
            // Readers that look something up are through in that time.
            connection.setPatience(Connection::windowPatience);
            return Result<LogState>(cutLog(connection));
        })
        .waitForFinished();
}

void Checkpointer::noteCommit()
{
    m_pending = true;
    m_isInFile = false;
    tryLater();
    if (m_worker || !m_source.verify())
        return;
    // Connects now, while the name is known to be the file's.
    m_worker = std::make_unique<ReadWorker>(m_source, ReadWorker::Urgency::Background);
    (void)m_worker->run([](Connection &connection) {
        connection.setPatience(std::chrono::milliseconds(0)); // Rather tries again later.
        return Status();
    });
}

void Checkpointer::tryLater()
{
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void Checkpointer::begin()
{
    m_quiet.stop();
    m_latest.stop();
    if (m_isRunning || !m_worker || !m_source.verify())
        return;
    if (m_isInFile)
        return cut();
    m_isRunning = true;
    m_work = m_worker->run([](Connection &connection) { return Result<LogState>(bringLogIn(connection)); });
    whenAnswered(m_work, this, [this](const Result<LogState> &state) { answered(state); });
}

void Checkpointer::answered(const Result<LogState> &state)
{
    m_isRunning = false;
    if (!state || *state == LogState::Pending)
        return tryLater();
    m_isInFile = true;
    cut();
}

/// Whether nobody in this process writes, or begins to, while this thread waits: nor an import, during which
/// the store refuses to.
bool Checkpointer::mayCut() const
{
    return m_store.isWritable() && !m_store.connection().inTransaction() && m_source.verify();
}

/// There is next to nothing to write, and nobody is waited for.
void Checkpointer::cut()
{
    if (!mayCut())
        return tryLater();
    m_work = m_worker->run([](Connection &connection) { return Result<LogState>(cutLog(connection)); });
    m_work.waitForFinished();
    const Result<LogState> state = m_work.result();
    m_isInFile = state && *state == LogState::InFile;
    m_pending = !state || *state != LogState::Empty;
    if (m_pending)
        tryLater();
}

} // namespace delegations
