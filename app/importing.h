#pragma once

#include "models/core/result.h"
#include "models/exchange/difference.h"

namespace delegations {

class RecordStore;

enum class ImportMode { Compare, Apply };

/// Reads one file and says how it differs from what is stored; with Apply it is also written, as one change
/// set. `format` may be empty: then it is recognised.
[[nodiscard]] Result<Difference> importFile(RecordStore &store, const QString &path, const QString &format,
                                            ImportMode mode);

} // namespace delegations
