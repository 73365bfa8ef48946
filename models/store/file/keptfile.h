#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

class HiddenPart;

/// Puts a finished part in the place of a database file that nobody writes; who asks holds the writer's lock
/// of what stands there, and has it open no more in this process. That one stays beside it under another
/// name, and still opens with all that it holds.
///
/// At every moment, also when the program is killed, the name leads to one of both whole, and neither has two
/// names: to the former file with all that was saved, or to the new one, beside no log (-wal, -journal) that
/// is not its own. For that the former file's own log is first brought into it, and from then until the end
/// no other program can open it. A log of another file goes along under the former file's new name, only
/// after the new one is on the disk; a kill then leaves the former file alone, and the log where it was put.
/// Where the file system cannot exchange two names in one step, no file has the name for a moment.
///
/// Where no file has the name, a log that is left of one is put aside in the same way, which a notice tells.
///
/// After an error everything is as before. Error InUse when another program has the file open, or keeps its
/// log from being brought in. Returns the name under which the former file is kept; empty when there was
/// none.
[[nodiscard]] Result<QString> replaceKeeping(const QString &path, HiddenPart &part);

} // namespace delegations
