#pragma once

#include "models/core/result.h"

namespace delegations {

/// Why the file could not be opened or written, as errno says it: DiskFull, ReadOnly or InputOutput.
[[nodiscard]] Error writingError(const QString &path, int reason);

} // namespace delegations
