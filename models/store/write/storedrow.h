#pragma once

#include "models/core/recordfields.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

/// The record as it is stored now, with id, uid and revision; NotFound when it is not there.
[[nodiscard]] Result<Row> storedRow(Connection &connection, const RecordKey &key);

} // namespace delegations
