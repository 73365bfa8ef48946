#include "models/store/write/idsource.h"

#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"

#include <algorithm>

namespace delegations {

Result<qint64> IdSource::next(RecordKind kind)
{
    qint64 &last = m_last[size_t(kind)];
    if (last == 0) {
        Query query(m_connection, statementOf("last_ids_of_", kind));
        const auto used = query.all<qint64>([](const Query &row) { return row.integer(0); });
        if (!used)
            return used.error();
        last = *std::ranges::max_element(*used);
    }
    return ++last;
}

} // namespace delegations
