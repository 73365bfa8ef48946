#include "app/commandline/signals.h"

#include "models/core/files/passingfile.h"

#include <csignal>
#include <ctime>
#include <unistd.h>

namespace delegations {

namespace {

/// What a command may take to close what it has open.
constexpr unsigned longestStop = 5; // In seconds.
/// The signals that come within this are one.
constexpr long shortestPause = 500; // In milliseconds.

std::atomic<int> asked = 0;
FirstSignal first;

long now() noexcept
{
    struct timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return long(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

void ask(int signal)
{
    switch (first.meet()) {
    case FirstSignal::Meeting::First:
        asked = signal;
        ::alarm(longestStop);
        break;
    case FirstSignal::Meeting::Together:
        break;
    case FirstSignal::Meeting::Later:
        // Whatever is printed into a closed pipe says so each time.
        if (signal != SIGPIPE)
            endBySignal(asked);
    }
}

void endNow(int)
{
    endBySignal(asked);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    // One after the other.
    ::sigfillset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

FirstSignal::Meeting FirstSignal::meet() noexcept
{
    long at = 0;
    const long present = now();
    if (m_at.compare_exchange_strong(at, present))
        return Meeting::First;
    return present - at > shortestPause ? Meeting::Later : Meeting::Together;
}

void stopOnSignals()
{
    for (const int signal : {SIGHUP, SIGINT, SIGTERM, SIGPIPE}) {
        struct sigaction present = {};
        if (::sigaction(signal, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            handle(signal, ask);
    }
    handle(SIGALRM, endNow);
}

bool isStopAsked() noexcept
{
    return asked != 0;
}

void endIfAsked() noexcept
{
    if (asked != 0)
        endBySignal(asked);
}

void endBySignal(int signal) noexcept
{
    removePassingFiles();
    struct sigaction action = {};
    action.sa_handler = SIG_DFL;
    ::sigaction(signal, &action, nullptr);
    sigset_t only;
    ::sigemptyset(&only);
    ::sigaddset(&only, signal);
    ::raise(signal);
    ::pthread_sigmask(SIG_UNBLOCK, &only, nullptr);
    ::_exit(128 + signal); // Not reached: the signal was waiting.
}

} // namespace delegations
