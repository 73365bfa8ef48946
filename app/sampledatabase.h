#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// Writes a new database with the sample data; Error Input when the file exists.
Status createSampleDatabase(const QString &path, const QString &author);

} // namespace delegations
