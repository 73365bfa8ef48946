#pragma once

#include "models/core/result.h"

class QSaveFile;

namespace delegations {

/// Why the file could not be opened or written: DiskFull, ReadOnly or InputOutput. To be asked before the
/// file is given up, which frees the space that it took.
[[nodiscard]] Error writingError(const QSaveFile &file);

} // namespace delegations
