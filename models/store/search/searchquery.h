#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/result.h"
#include "models/core/searchhit.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Connection;

/// Records with a name or text in which every word of the query begins a word, whatever the script of either.
/// Names come before texts, whole words before beginnings, countries and chambers before persons and news. An
/// empty query finds nothing. With a filter only persons are found, those who are wanted.
[[nodiscard]] Result<std::vector<SearchHit>> search(Connection &connection, const QString &query, int limit,
                                                    const Viewpoint &viewpoint, const Filter &filter = {});

} // namespace delegations
