#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

class Connection;

enum class ExistingFile { Keep, Replace };

/// Writes a compact, checked copy of the database to `path`. The copy gets its name only when it is whole and
/// on the disk: a backup that is there can be opened. A file of that name is kept, which is an error, or
/// replaced in that moment; the database itself is never replaced.
Status writeBackup(Connection &connection, const QString &path, ExistingFile existing = ExistingFile::Keep);

} // namespace delegations
