#pragma once

#include <QStringList>

namespace delegations {

/// The numbered files that bring a schema from each version to the next, in order.
[[nodiscard]] const QStringList &migrationFiles();

/// The version that this program writes: the number of the last migration.
[[nodiscard]] quint32 currentSchemaVersion();

} // namespace delegations
