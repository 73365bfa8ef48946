#include "app/signals.h"

#include "models/core/passingfile.h"

#include <csignal>
#include <unistd.h>

namespace delegations {

namespace {

void end(int signal)
{
    endBySignal(signal);
}

} // namespace

void endOnSignals()
{
    for (const int signal : {SIGHUP, SIGINT, SIGTERM, SIGPIPE}) {
        struct sigaction present = {};
        if (::sigaction(signal, nullptr, &present) != 0 || present.sa_handler == SIG_IGN)
            continue;
        struct sigaction action = {};
        action.sa_handler = end;
        // One after the other: the first ends the process.
        ::sigfillset(&action.sa_mask);
        ::sigaction(signal, &action, nullptr);
    }
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
