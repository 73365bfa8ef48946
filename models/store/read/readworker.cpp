#include "models/store/read/readworker.h"

#include "models/core/threads/backgroundthread.h"

#include <QCoreApplication>

namespace delegations {

ReadWorker::ReadWorker(const DatabaseSource &database, Urgency urgency)
    : m_database(database), m_context(new QObject)
{
    m_thread.setObjectName(QStringLiteral("reader"));
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.start();
    if (urgency == Urgency::Background)
        QMetaObject::invokeMethod(m_context, giveWayToTheWindow);
}

ReadWorker::~ReadWorker()
{
    m_stopping = true;
    {
        const std::lock_guard lock(m_guard);
        if (m_connection)
            m_connection->interrupt();
    }
    // The connection is closed in the thread that opened it, after the jobs that still wait were answered.
    QMetaObject::invokeMethod(m_context, [this] {
        const std::lock_guard lock(m_guard);
        m_connection.reset();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void ReadWorker::post(Job job, std::function<bool()> isUnwanted)
{
    QMetaObject::invokeMethod(m_context, [this, job = std::move(job), isUnwanted = std::move(isUnwanted)] {
        const Result<Connection *> connected = connection();
        if (connected)
            (*connected)->stopWhen([this, &isUnwanted] { return m_stopping || isUnwanted(); });
        job(connected);
        if (connected)
            (*connected)->stopWhen({});
    });
}

Result<Connection *> ReadWorker::connection()
{
    if (m_stopping)
        return Error{ErrorCode::Cancelled,
                     QCoreApplication::translate("Store", "Cancelled: the database is being closed."),
                     {}};
    if (!m_connection) {
        auto opened = Connection::open(m_database, Connection::Access::Read);
        if (!opened)
            return opened.error();
        const std::lock_guard lock(m_guard);
        m_connection = std::move(opened).value();
    }
    return m_connection.get();
}

} // namespace delegations
