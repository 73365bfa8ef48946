#pragma once

#include "models/core/record.h"
#include "models/core/result.h"

namespace delegations {

class Connection;

/// The record as it is stored now, with id, uid and revision; NotFound when it is not there.
[[nodiscard]] Result<Record> storedRecord(Connection &connection, const RecordKey &key);

/// The records whose reference names this id, by their ids.
[[nodiscard]] Result<std::vector<Record>> referring(Connection &connection, FieldId reference, qint64 id);

} // namespace delegations
