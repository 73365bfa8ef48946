#pragma once

#include "models/core/result.h"

class QSqlError;

namespace delegations {

/// What an engine's error means for the person. `context` names the statement or step, for the detail.
[[nodiscard]] Error sqliteError(int resultCode, const QString &engineText, const QString &context);
[[nodiscard]] Error sqliteError(const QSqlError &error, const QString &context);

} // namespace delegations
