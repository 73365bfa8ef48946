#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

class Connection;

/// Writes a compact, checked copy of the database to `path`, which must not exist. The copy gets its name
/// only when it is whole and on the disk: a backup that is there can be opened.
Status writeBackup(Connection &connection, const QString &path);

} // namespace delegations
