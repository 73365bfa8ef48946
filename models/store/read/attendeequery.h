#pragma once

#include "models/core/attendees.h"
#include "models/core/result.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// Who may be chosen to take part, as of a day: everybody in a delegation, then in a body of an assembly.
/// Those with nobody are left out. Any thread, with that thread's connection.
[[nodiscard]] Result<std::vector<AttendeeList>> attendeeLists(Connection &connection,
                                                              const Viewpoint &viewpoint);

} // namespace delegations
