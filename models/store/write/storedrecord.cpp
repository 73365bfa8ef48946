#include "models/store/write/storedrecord.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"

#include <QCoreApplication>

namespace delegations {

Result<Record> storedRecord(Connection &connection, const RecordKey &key)
{
    const RecordType &type = recordType(key.kind);
    Query query(connection, QStringLiteral("select_") + type.table);
    query.bind(":id", key.id);
    if (const Status started = query.run(); !started)
        return started.error();
    if (query.next())
        return query.record(key.kind);
    if (query.failed())
        return query.error();
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate(
                     "Store", "This record is no longer in the database: it was deleted meanwhile."),
                 QStringLiteral("%1 %2").arg(type.table).arg(key.id)};
}

Result<std::vector<Record>> referring(Connection &connection, FieldId reference, qint64 id)
{
    Query query(connection, referringStatement(reference));
    return query.bind(":id", id).all<Record>([&](const Query &row) { return row.record(reference.kind); });
}

} // namespace delegations
