#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace delegations {

/// Work on a thread of its own, one job at a time. Waits for it when this goes; then nobody is told.
class SideJob : public QObject
{
public:
    using QObject::QObject;
    ~SideJob() override
    {
        if (m_thread)
            m_thread->wait();
    }

    [[nodiscard]] bool isRunning() const { return m_thread != nullptr; }

    /// `take` is told the answer in this object's thread.
    template <typename Answer>
    void run(std::function<Answer()> job, std::function<void(Answer)> take)
    {
        auto answer = std::make_shared<std::optional<Answer>>();
        m_thread.reset(QThread::create([answer, job = std::move(job)] { answer->emplace(job()); }));
        connect(m_thread.get(), &QThread::finished, this, [this, answer, take = std::move(take)] {
            m_thread->wait();
            m_thread.release()->deleteLater();
            take(std::move(**answer));
        });
        m_thread->start();
    }

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace delegations
