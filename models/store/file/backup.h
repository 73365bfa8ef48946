#pragma once

#include "models/core/result.h"
#include "models/store/file/partfile.h"

#include <functional>

namespace delegations {

class Connection;

/// Told several times a second, in the connection's thread, how many of how many bytes are copied; the number
/// of all is 0 where that is not known, and while the copy is checked. False cancels.
using CopyProgress = std::function<bool(qint64 done, qint64 total)>;

/// Writes a compact, checked copy of the database to `path`. The copy gets its name only when it is whole and
/// on the disk: a backup that is there can be opened. The database itself is never replaced.
/// Nobody may read the copy who may not read the database. Takes time with the size of the database; is
/// cancelled also when Connection::stopWhen() says so.
Status writeBackup(Connection &connection, const QString &path, ExistingFile existing = ExistingFile::Keep,
                   const CopyProgress &progress = {});

/// Writes such a copy into an empty file, as a file of its own (FileState).
Status writeCheckedCopy(Connection &connection, const QString &part, const CopyProgress &progress = {});

} // namespace delegations
