#pragma once

namespace delegations {

/// Makes SIGHUP, SIGINT and SIGTERM, and a pipe that nobody reads any more, end the process as they do by
/// themselves, but take with it the files that it was still writing (see PassingFile). A signal that is
/// ignored stays so. For commands.
void endOnSignals();

/// Ends the process by the signal, as if nobody had caught it, so that a shell sees which it was; the files
/// that it was still writing go with it. May be called by a signal handler.
[[noreturn]] void endBySignal(int signal) noexcept;

} // namespace delegations
