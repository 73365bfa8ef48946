#pragma once

#include "models/core/restorepreview.h"
#include "models/core/result.h"

#include <QString>

namespace delegations {

/// A checked backup taking the place of a database: one that is in order, damaged, beside the log of another
/// file, or gone. Both run on any thread and take time with the size of the files.

/// Checks the backup from end to end and counts what it and the database hold. Changes nothing. The database
/// may be open in this process, the backup may not.
[[nodiscard]] Result<RestorePreview> previewRestore(const QString &path, const QString &backup);

/// Puts a checked copy of the backup in the database's place, in one step: whatever fails, the file of that
/// name is the former one or the new one, each with all that it holds (see replaceKeeping()). It keeps the
/// former one's user and group. Returns the name under which the former one was kept beside; empty when there
/// was none. Error InUse when another program edits or reads the database; it must not be open in this
/// process either. `who` is shown to others meanwhile.
[[nodiscard]] Result<QString> restoreDatabase(const QString &path, const QString &backup, const QString &who);

} // namespace delegations
