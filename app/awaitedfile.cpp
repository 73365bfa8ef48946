#include "app/awaitedfile.h"

#include "models/core/answer.h"

#include <QFileInfo>
#include <QPromise>

#include <thread>

namespace delegations {

namespace {

constexpr int interval = 2000;

} // namespace

AwaitedFile::AwaitedFile(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &AwaitedFile::begin);
}

AwaitedFile::~AwaitedFile() = default;

void AwaitedFile::await(const QString &path, bool wasThere)
{
    m_path = path;
    m_refused = wasThere ? std::nullopt : std::make_optional(Seen());
    m_last.reset();
    ++m_generation;
    m_looking = false;
    m_timer.start();
    begin();
}

void AwaitedFile::stop()
{
    ++m_generation;
    m_looking = false;
    m_timer.stop();
}

AwaitedFile::Seen AwaitedFile::look(const QString &path)
{
    const QFileInfo info(path);
    const auto identity = fileIdentity(path);
    if (!identity || !info.isFile())
        return std::nullopt;
    return State{*identity, info.size(), info.lastModified(), info.metadataChangeTime()};
}

void AwaitedFile::begin()
{
    if (m_looking)
        return;
    m_looking = true;
    QPromise<Seen> promise;
    promise.start();
    whenAnswered(promise.future(), this,
                 [this, generation = m_generation](const Seen &seen) { take(seen, generation); });
    // Detached: nobody can end the wait for a share that is gone, and nothing of it is needed later.
    std::thread([path = m_path, promise = std::move(promise)]() mutable {
        promise.addResult(look(path));
        promise.finish();
    }).detach();
}

void AwaitedFile::take(const Seen &seen, int generation)
{
    if (generation != m_generation)
        return;
    m_looking = false;
    if (!m_refused) {
        m_refused = seen;
        m_last = seen;
        return;
    }
    const bool isSettled = seen == m_last;
    m_last = seen;
    if (!isSettled || !seen || seen == *m_refused)
        return;
    m_refused = seen;
    emit appeared();
}

} // namespace delegations
