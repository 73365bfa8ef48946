#pragma once

#include "models/core/result.h"

namespace delegations {

class Batch;

/// How many records of one kind, names say, or offices held, may belong to one record of a file.
constexpr int mostOfOneOwner = 10'000;

/// Error Input names a record of the file to which more belongs than any real one has: a page with it, or a
/// form, could not be shown.
[[nodiscard]] Status checkBounds(const Batch &batch);

} // namespace delegations
