#pragma once

#include "models/core/result.h"
#include "models/exchange/bundle.h"

#include <vector>

namespace delegations {

/// The records so that whoever refers stands after whom it refers to, otherwise as in the bundle. Error Input
/// when a record refers to none of the bundle, or records to each other in a circle.
[[nodiscard]] Result<std::vector<const BundleRecord *>> writingOrder(const Bundle &bundle);

} // namespace delegations
