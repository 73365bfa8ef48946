#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/viewpoint.h"

namespace delegations {

class Query;

/// Values for the rule $filter of a statement, which must have it. Without dates of its own a filter asks as
/// of the viewpoint's day.
void bindFilter(Query &query, const Filter &filter, const Viewpoint &viewpoint);

} // namespace delegations
