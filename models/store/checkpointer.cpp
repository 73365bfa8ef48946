#include "models/store/checkpointer.h"

#include "models/core/answer.h"
#include "models/store/connection.h"
#include "models/store/readworker.h"
#include "models/store/recordstore.h"

#include <sqlite3.h>

namespace delegations {

namespace {

// Milliseconds. Together with the work itself less than the five seconds that are promised.
constexpr int quietTime = 1000;
constexpr int longestWait = 3000;

} // namespace

bool emptyLog(Connection &connection)
{
    constexpr int mostPasses = 4;
    const auto checkpoint = [&](int mode, int *inLog, int *inFile) {
        return sqlite3_wal_checkpoint_v2(connection.handle(), nullptr, mode, inLog, inFile) == SQLITE_OK;
    };
    // First all the writing, beside which others write on. Then the cut, for which they have to wait: only
    // when nothing came meanwhile, for it would write that too.
    int before = -1;
    for (int pass = 0; pass < mostPasses; ++pass) {
        int inLog = 0;
        int inFile = 0;
        if (!checkpoint(SQLITE_CHECKPOINT_PASSIVE, &inLog, &inFile) || inLog != inFile)
            return false;
        if (inLog == 0)
            return true;
        if (inLog == before)
            return checkpoint(SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
        before = inLog;
    }
    return false;
}

Checkpointer::Checkpointer(RecordStore &store, QObject *parent)
    : QObject(parent), m_source(store.connection().source())
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
    if (!m_pending || !m_worker || !m_source.verify())
        return;
    m_worker->run([](Connection &connection) { return Result<bool>(emptyLog(connection)); })
        .waitForFinished();
}

void Checkpointer::noteCommit()
{
    m_pending = true;
    m_quiet.start();
    if (!m_latest.isActive())
        m_latest.start();
    if (m_worker || !m_source.verify())
        return;
    // Connects now, while the name is known to be the file's.
    m_worker = std::make_unique<ReadWorker>(m_source);
    (void)m_worker->run([](Connection &connection) {
        sqlite3_busy_timeout(connection.handle(), 0); // Rather tries again later.
        return Status();
    });
}

void Checkpointer::begin()
{
    m_quiet.stop();
    m_latest.stop();
    if (m_running || !m_worker || !m_source.verify())
        return;
    m_running = true;
    m_pending = false;
    whenAnswered(m_worker->run([](Connection &connection) { return Result<bool>(emptyLog(connection)); }),
                 this, [this](const Result<bool> &emptied) {
                     m_running = false;
                     if (m_pending || !emptied || !*emptied)
                         noteCommit();
                 });
}

} // namespace delegations
