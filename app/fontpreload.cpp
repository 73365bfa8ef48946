#include "app/fontpreload.h"

#include <fontconfig/fontconfig.h>

namespace delegations {

// FcInit may be called from any thread; a second caller, Qt, waits for the first and finds it done.
FontPreload::FontPreload() : m_thread([] { FcInit(); }) {}

} // namespace delegations
