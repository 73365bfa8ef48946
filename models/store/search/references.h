#pragma once

#include "models/core/result.h"
#include "models/core/suggestion.h"

#include <vector>

namespace delegations {

class Connection;

/// The records that fit, best first, at most 20. Chambers' posts, organizations that can have parts,
/// countries, persons, news; others give none.
[[nodiscard]] Result<std::vector<Suggestion>> suggestions(Connection &connection,
                                                          const ReferenceQuery &query);

/// How a reference to this record reads. Empty when the record is not there or its kind has no name.
[[nodiscard]] Result<QString> referenceText(Connection &connection, const RecordKey &key);

} // namespace delegations
