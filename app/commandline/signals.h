#pragma once

#include <atomic>

namespace delegations {

/// Tells a signal that insists from one that only comes together with the first: closing a terminal, a shell
/// and the system, or timeout(1), send it more than once within an instant. Signal handlers may use it.
class FirstSignal
{
public:
    enum class Meeting { First, Together, Later };

    Meeting meet() noexcept;
    void forget() noexcept { m_at = 0; }

private:
    std::atomic<long> m_at = 0; ///< In milliseconds of the monotonic clock; 0 before one came.
};

/// Makes SIGHUP, SIGINT and SIGTERM, and a pipe that nobody reads any more, ask the command to stop, so that
/// it closes what it has open and leaves nothing beside a database. Asked again a moment later, or when that
/// takes seconds, the process ends at once, as by endBySignal(). A signal that is ignored stays so.
void stopOnSignals();

/// Whether one of them came: what was begun is to be given up, and nothing more is to be said.
[[nodiscard]] bool isStopAsked() noexcept;

/// Ends the process by the signal that came, if one came.
void endIfAsked() noexcept;

/// Ends the process by the signal, as if nobody had caught it, so that a shell sees which it was; the files
/// that it was still writing go with it. May be called by a signal handler.
[[noreturn]] void endBySignal(int signal) noexcept;

} // namespace delegations
