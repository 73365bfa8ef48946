#pragma once

#include <thread>

namespace delegations {

/// Reads fontconfig's configuration on a thread of its own while the rest of the program starts: a third of
/// the time to the first text on the screen. The thread is waited for when this goes.
class FontPreload
{
public:
    FontPreload();

private:
    std::jthread m_thread;
};

} // namespace delegations
