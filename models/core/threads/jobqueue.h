#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace delegations {

/// Does what it is given on a thread of its own, which begins with the first job, one after the other. With
/// this goes what has not begun; it waits for what has. Jobs may be given by any thread.
class JobQueue
{
public:
    JobQueue() = default;
    ~JobQueue();
    Q_DISABLE_COPY_MOVE(JobQueue)

    void add(std::function<void()> job);

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace delegations
