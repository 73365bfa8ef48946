#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

class HiddenPart;

/// Puts a finished part in the place of a database file that nobody writes. That one stays beside it under
/// another name, with its log, so that it still opens with all that it holds. In one step, where the file
/// system can exchange two names: at every moment, also when the program is killed, the name leads to one of
/// both, and neither has two. After an error everything is as before. Returns the name under which the former
/// file is kept; empty when there was none.
[[nodiscard]] Result<QString> replaceKeeping(const QString &path, HiddenPart &part);

} // namespace delegations
