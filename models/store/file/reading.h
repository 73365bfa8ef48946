#pragma once

#include "models/store/sqlite/connection.h"

namespace delegations {

/// Whether the database can be written where it lies: ReadOnly or DiskFull with what stands in the way, as
/// far as can be told without trying.
Status checkWritable(const DatabaseFile &file);

/// Connects for reading, also where nothing can be written: with the files beside the database where they are
/// there or can be made; else to a private copy, which is brought up to date when its log holds what is not
/// in it yet, or its schema is of an earlier version; else to the file alone. The original is left as it is.
[[nodiscard]] Result<std::unique_ptr<Connection>> openForReading(const DatabaseFile &file,
                                                                 std::chrono::milliseconds patience);

} // namespace delegations
