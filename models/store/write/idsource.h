#pragma once

#include "models/core/fieldid.h"
#include "models/core/result.h"

#include <array>

namespace delegations {

class Connection;

/// Ids for new records. None is given twice, also not after its record was removed: the journal knows of it.
/// For one transaction.
class IdSource
{
public:
    explicit IdSource(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<qint64> next(RecordKind kind);

private:
    Connection &m_connection;
    std::array<qint64, recordKindCount> m_last{}; ///< 0 while nobody asked.
};

} // namespace delegations
