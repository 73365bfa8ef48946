#include "app/endsignals.h"

#include "app/commandline/signals.h"

#include <array>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace delegations {

namespace {

constexpr std::array numbers{SIGTERM, SIGHUP, SIGINT};

// What a signal handler may touch.
int pipeEnds[2] = {-1, -1};
FirstSignal first;
std::array<struct sigaction, numbers.size()> before;

void handle(int number)
{
    const FirstSignal::Meeting meeting = first.meet();
    if (meeting == FirstSignal::Meeting::Later)
        endBySignal(number);
    if (meeting != FirstSignal::Meeting::First)
        return;
    const char byte = 0;
    // A full pipe has told it already.
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

/// The reading end; -1 when there is none, and the signals end the program as ever.
int openPipe()
{
    return ::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) == 0 ? pipeEnds[0] : -1;
}

} // namespace

EndSignals::EndSignals(QObject *parent) : QObject(parent), m_notifier(openPipe(), QSocketNotifier::Read)
{
    first.forget();
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        emit received();
    });
    struct sigaction action = {};
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    ::sigemptyset(&action.sa_mask);
    for (size_t at = 0; at < numbers.size(); ++at) {
        ::sigaction(numbers[at], nullptr, &before[at]);
        if (pipeEnds[1] >= 0 && before[at].sa_handler != SIG_IGN)
            ::sigaction(numbers[at], &action, nullptr);
    }
}

EndSignals::~EndSignals()
{
    for (size_t at = 0; at < numbers.size(); ++at)
        ::sigaction(numbers[at], &before[at], nullptr);
    m_notifier.setEnabled(false);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}

} // namespace delegations
