#pragma once

#include "models/core/overview.h"
#include "models/core/result.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// Every country in protocol order as of a day. Any thread, with that thread's connection.
[[nodiscard]] Result<Overview> overview(Connection &connection, const Viewpoint &viewpoint);
/// That, with the news and events around the day. NotFound where there is
/// nothing.
[[nodiscard]] Result<AssemblyDetails> assemblyDetails(Connection &connection, const Viewpoint &viewpoint);

} // namespace delegations
