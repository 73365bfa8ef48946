#pragma once

namespace delegations {

/// Lets the window have a processor before the calling thread, which works in the background, and before the
/// threads that it will start. Call it in the thread itself, once. Where the system cannot (a niceness of a
/// thread's own is Linux's) nothing changes.
void giveWayToTheWindow();

} // namespace delegations
