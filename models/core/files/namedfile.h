#pragma once

#include "models/core/result.h"

#include <QFile>

#include <memory>

namespace delegations {

/// Opens a file that a person named, for reading: the one way by which such a file is read. Only a regular
/// file, so that nothing waits for who writes into a pipe, and never one of a database that is open in this
/// process (see OpenDatabase): that is ErrorCode::InUse, found before it is opened; all else is InputOutput.
/// Any thread.
[[nodiscard]] Result<std::unique_ptr<QFile>> openNamedFile(const QString &path);

/// That it cannot be opened, or not be read further. `reason` is the system's.
[[nodiscard]] Error readingError(const QString &path, const QString &reason);

} // namespace delegations
