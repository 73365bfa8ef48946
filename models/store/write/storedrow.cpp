#include "models/store/write/storedrow.h"

#include "models/core/recordtype.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

namespace delegations {

Result<Row> storedRow(Connection &connection, const RecordKey &key)
{
    const RecordType &type = recordType(key.kind);
    Query query(connection, QStringLiteral("select_") + type.table);
    query.bind(":id", key.id);
    if (const Status started = query.run(); !started)
        return started.error();
    if (query.next())
        return query.row();
    if (query.failed())
        return query.error();
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "Store", "This record is no longer in the database: it was deleted meanwhile."),
                 QStringLiteral("%1 %2").arg(type.table).arg(key.id)};
}

} // namespace delegations
