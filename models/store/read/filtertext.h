#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

/// Reads a filter as it is typed on a command line: "country=KZ, role=chairman, has=email, lacks=photo".
/// Error Input for what cannot be read, NotFound for a country or body that is not in the database or could
/// be several.
[[nodiscard]] Result<Filter> readFilter(Connection &connection, const QString &text);

/// The words that can stand before "=".
[[nodiscard]] QStringList filterWords();

} // namespace delegations
