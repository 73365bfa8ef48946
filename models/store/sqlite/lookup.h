#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

class Connection;

/// Records by the names that people and other programs know them under. NotFound says what was not found.
[[nodiscard]] Result<qint64> findArea(Connection &connection, const QString &isoCode);
[[nodiscard]] Result<qint64> findPerson(Connection &connection, const QString &uid);
[[nodiscard]] Result<qint64> findChamber(Connection &connection, const QString &uid);
[[nodiscard]] Result<qint64> findNewsItem(Connection &connection, const QString &uid);

} // namespace delegations
