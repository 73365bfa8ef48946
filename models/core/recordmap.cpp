#include "models/core/recordmap.h"

#include "models/core/kinds/recordtype.h"

namespace delegations {

namespace {

constexpr QLatin1StringView idColumn("id");
constexpr QLatin1StringView uidColumn("uid");
constexpr QLatin1StringView revisionColumn("revision");

} // namespace

QVariantMap toColumns(const Record &record)
{
    QVariantMap columns;
    for (const FieldId field : record.said())
        columns.insert(specOf(field).column, record.cell(field));
    if (record.id > 0) {
        columns.insert(idColumn, record.id);
        if (!record.uid.isEmpty())
            columns.insert(uidColumn, record.uid);
        columns.insert(revisionColumn, record.revision);
    }
    return columns;
}

Record fromColumns(RecordKind kind, const QVariantMap &columns)
{
    Record record(kind);
    record.id = columns.value(idColumn).toLongLong();
    record.uid = columns.value(uidColumn).toString();
    record.revision = columns.value(revisionColumn).toLongLong();
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (const FieldId field = fieldOfColumn(kind, column.key()); field.isValid())
            record.setCell(field, column.value());
    }
    return record;
}

} // namespace delegations
