#include "models/store/write/writeworker.h"

#include "models/core/threads/backgroundthread.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/databasesource.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

#include <utility>

namespace delegations {

WriteWorker::WriteWorker(RecordStore &store, QObject *parent) : QObject(parent), m_store(store) {}

WriteWorker::~WriteWorker()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

Error WriteWorker::cancelled()
{
    return {
        ErrorCode::Cancelled, QCoreApplication::translate("Store", "Cancelled. Nothing was changed."), {}};
}

Status WriteWorker::begin(const Error &busy)
{
    if (!m_store.isWritable()) {
        const auto refused = m_store.begin({});
        return refused ? Status(busy) : Status(refused.error());
    }
    m_cancelled = false;
    ++m_job;
    m_store.refuseWrites(busy);
    return {};
}

void WriteWorker::start(Work work)
{
    const DatabaseSource source = m_store.connection().source();
    m_thread.reset(QThread::create([this, source, author = m_store.author(), work = std::move(work)] {
        giveWayToTheWindow();
        connectAndWork(source, author, work)();
    }));
    m_thread->setObjectName(QStringLiteral("writer"));
    m_thread->start();
}

/// The connection is closed before the answer is given.
WriteWorker::Deliver WriteWorker::connectAndWork(const DatabaseSource &source, const QString &author,
                                                 const Work &work)
{
    const auto connection = Connection::open(source, Connection::Access::Write);
    if (!connection)
        return work(connection.error());
    (*connection)->stopWhen([this] { return m_cancelled.load(); });
    RecordStore store(**connection, author);
    QObject::connect(&store, &RecordStore::changed, &store,
                     [this](const ChangeSet &changes) { m_changes.append(changes); });
    return work(&store);
}

void WriteWorker::stop()
{
    cancel();
    finished(m_job);
}

void WriteWorker::finished(int job)
{
    if (!m_thread || job != m_job)
        return;       // It was stopped.
    m_thread->wait(); // It has little or nothing left to do.
    m_thread.reset();
    m_store.acceptWrites();
    for (const ChangeSet &changes : std::exchange(m_changes, {}))
        m_store.announce(changes);
}

} // namespace delegations
