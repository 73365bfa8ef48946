#pragma once

#include "models/core/result.h"
#include "models/store/file/partfile.h"

namespace delegations {

class Connection;

/// Writes a compact, checked copy of the database to `path`. The copy gets its name only when it is whole and
/// on the disk: a backup that is there can be opened. The database itself is never replaced.
/// Nobody may read the copy who may not read the database.
Status writeBackup(Connection &connection, const QString &path, ExistingFile existing = ExistingFile::Keep);

/// Writes such a copy into an empty file, as a file of its own (FileState).
Status writeCheckedCopy(Connection &connection, const QString &part);

} // namespace delegations
