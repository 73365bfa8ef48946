#pragma once

#include "models/core/result.h"
#include "models/core/suggestion.h"
#include "models/core/viewpoint.h"

#include <vector>

namespace delegations {

class Connection;

/// The records that fit, best first, at most 20. Chambers' posts (seats before offices, what is vacant on the
/// day first), organizations that can have parts, countries, persons, news; others give none.
[[nodiscard]] Result<std::vector<Suggestion>> suggestions(Connection &connection, const ReferenceQuery &query,
                                                          const Viewpoint &viewpoint);

/// How a reference to this record reads on that day and in that language. Empty when the record is not there
/// or its kind has no name.
[[nodiscard]] Result<QString> referenceText(Connection &connection, const RecordKey &key,
                                            const Viewpoint &viewpoint);

/// From when until when a membership holds that does not do so on that day, in words; else empty.
[[nodiscard]] Result<QString> otherTerm(Connection &connection, const RecordKey &membership,
                                        const Viewpoint &viewpoint);

} // namespace delegations
