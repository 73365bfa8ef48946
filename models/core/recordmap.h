#pragma once

#include "models/core/record.h"

#include <QVariantMap>

namespace delegations {

/// What is said of the record under the names of its columns, for what is kept outside of memory: the journal
/// and drafts. Of a stored record with id, uid and revision.
[[nodiscard]] QVariantMap toColumns(const Record &record);
/// The other way. What the kind has no column for is left out.
[[nodiscard]] Record fromColumns(RecordKind kind, const QVariantMap &columns);

} // namespace delegations
