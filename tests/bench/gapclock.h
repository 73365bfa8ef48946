#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <cstdio>

#include <time.h>

/// The longest gap between turns of this thread's event loop since it began, and the most that the thread
/// itself worked in one: the rest it waited, for the disk, for a lock or, on a busy machine, for a processor.
class GapClock : public QObject
{
public:
    GapClock()
    {
        connect(&m_turns, &QTimer::timeout, this, [this] { turn(); });
        begin();
        m_turns.start(1);
    }

    void begin()
    {
        m_longest = 0;
        m_mostWork = 0;
        restart();
    }
    /// Prints "step milliseconds processormilliseconds".
    void tell(const char *step) const
    {
        std::printf("%s %.1f %.1f\n", step, double(m_longest) / 1e6, double(m_mostWork) / 1e6);
        std::fflush(stdout);
    }

private:
    [[nodiscard]] static qint64 processorTime()
    {
        struct timespec time = {};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }

    void restart()
    {
        m_sinceTurn.start();
        m_before = processorTime();
    }

    void turn()
    {
        m_longest = std::max(m_longest, m_sinceTurn.nsecsElapsed());
        m_mostWork = std::max(m_mostWork, processorTime() - m_before);
        restart();
    }

    QTimer m_turns;
    QElapsedTimer m_sinceTurn;
    qint64 m_before = 0;
    qint64 m_longest = 0;
    qint64 m_mostWork = 0;
};
