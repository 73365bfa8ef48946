#include "app/signals.h"

#include "models/core/passingfile.h"

#include <atomic>
#include <csignal>
#include <ctime>
#include <unistd.h>

namespace delegations {

namespace {

/// What a command may take to close what it has open.
constexpr unsigned longestStop = 5; // In seconds.
/// The signals that come within this are one: a shell and the system, or timeout(1), send it twice.
constexpr long shortestPause = 500; // In milliseconds.

std::atomic<int> asked = 0;
std::atomic<long> askedAt = 0;

long now() noexcept
{
    struct timespec time = {};
    ::clock_gettime(CLOCK_MONOTONIC, &time);
    return long(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

void ask(int signal)
{
    if (const int before = asked; before != 0) {
        // Whatever is printed into a closed pipe says so each time.
        if (signal != SIGPIPE && now() - askedAt > shortestPause)
            endBySignal(before);
        return;
    }
    askedAt = now();
    asked = signal;
    ::alarm(longestStop);
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
