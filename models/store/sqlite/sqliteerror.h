#pragma once

#include "models/core/result.h"

class QSqlError;

namespace delegations {

/// What an engine's error means for the person. `context` names the statement or step, for the detail.
[[nodiscard]] Error sqliteError(int resultCode, const QString &engineText, const QString &context);
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &context);
/// Somebody else has the file open so that this cannot be done now.
[[nodiscard]] Error usedElsewhere(const QString &path);
[[nodiscard]] Error damaged(const QString &problem, const QString &path);
/// Whether an engine's error is that the file could not be read, whatever it holds.
[[nodiscard]] bool isReadFailure(int resultCode);

} // namespace delegations
