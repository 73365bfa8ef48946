#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QEvent>
#include <QTimer>
#include <QTreeView>

#include <chrono>
#include <cstdio>
#include <functional>

/// Tells when a window has been painted: milliseconds since the moment that the parent process put into the
/// environment just before starting this one, and the resident memory in KiB then. Prints "ms KiB" and quits.
class StartupClock : public QObject
{
public:
    StartupClock(QTreeView &view, std::function<bool()> isUsable) : m_isUsable(std::move(isUsable))
    {
        view.viewport()->installEventFilter(this);
    }

    static qint64 now()
    {
        return std::chrono::duration_cast<std::chrono::microseconds>(
                   std::chrono::steady_clock::now().time_since_epoch())
            .count();
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_told && m_isUsable()) {
            m_told = true;
            // After this paint, and whatever else stood in the queue before it, is done.
            QTimer::singleShot(0, this, [] { tell(); });
        }
        return false;
    }

private:
    static long residentKibibytes()
    {
        long pages = 0;
        if (FILE *file = std::fopen("/proc/self/statm", "r")) {
            if (std::fscanf(file, "%*d %ld", &pages) != 1)
                pages = 0;
            std::fclose(file);
        }
        return pages * 4;
    }

    static void tell()
    {
        const qint64 started = qgetenv("BENCH_STARTED").toLongLong();
        std::printf("%.1f %ld\n", double(now() - started) / 1000.0, residentKibibytes());
        std::fflush(stdout);
        QCoreApplication::exit(0);
    }

    std::function<bool()> m_isUsable;
    bool m_told = false;
};
