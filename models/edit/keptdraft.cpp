#include "models/edit/keptdraft.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/recordmap.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <optional>

namespace delegations {

namespace {

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView formatName("delegations draft");
constexpr QLatin1StringView versionKey("version");
constexpr QLatin1StringView databaseKey("database");
constexpr QLatin1StringView deviceKey("device");
constexpr QLatin1StringView inodeKey("inode");
constexpr QLatin1StringView writtenKey("written");
constexpr QLatin1StringView formKey("form");
constexpr QLatin1StringView recordKey("record");
constexpr QLatin1StringView groupsKey("groups");
constexpr QLatin1StringView ownerKey("owner");
constexpr QLatin1StringView rowsKey("rows");
constexpr QLatin1StringView removedKey("removed");
constexpr QLatin1StringView storedKey("stored");
constexpr QLatin1StringView editedKey("edited");
constexpr QLatin1StringView conflictsKey("conflicts");
constexpr QLatin1StringView conflictKey("conflict");

constexpr int version = 1;
/// More rows than a person types; what holds more was not written here.
constexpr qsizetype maxRows = 100'000;

QCborMap written(const Record &record)
{
    return QCborMap::fromVariantMap(toColumns(record));
}

QCborMap written(const DraftRecord &record)
{
    QCborArray conflicts;
    for (const FieldId field : record.conflicts())
        conflicts.append(QString(specOf(field).column));
    return {{storedKey, written(record.stored())},
            {editedKey, written(record.changes())},
            {conflictsKey, conflicts}};
}

QCborMap written(const DraftGroup &group)
{
    QCborArray rows;
    for (const DraftRow &row : group.rows()) {
        QCborMap map = written(row.record);
        map.insert(conflictKey, int(row.conflict));
        rows.append(map);
    }
    QCborArray removed;
    for (const DraftRecord &record : group.removed())
        removed.append(written(record));
    return {{ownerKey, group.owner()}, {rowsKey, rows}, {removedKey, removed}};
}

/// Texts, whole numbers and bytes; anything else is no value of a column.
QVariant column(const QCborValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isInteger())
        return value.toInteger();
    if (value.isByteArray())
        return value.toByteArray();
    return {};
}

Record stored(RecordKind kind, const QCborValue &value)
{
    QVariantMap columns;
    const QCborMap map = value.toMap();
    for (auto entry = map.cbegin(); entry != map.cend(); ++entry) {
        if (entry.key().isString())
            columns.insert(entry.key().toString(), column(entry.value()));
    }
    return fromColumns(kind, columns);
}

DraftRecord record(RecordKind kind, const QCborValue &value)
{
    const QCborMap map = value.toMap();
    QSet<FieldId> conflicts;
    for (const auto &column : map.value(conflictsKey).toArray()) {
        if (const FieldId field = fieldOfColumn(kind, column.toString()); field.isValid())
            conflicts.insert(field);
    }
    return {stored(kind, map.value(storedKey)), stored(kind, map.value(editedKey)), conflicts};
}

RowConflict conflict(const QCborValue &value)
{
    for (const RowConflict known : {RowConflict::RemovedThere, RowConflict::ChangedThere}) {
        if (value.toInteger() == int(known))
            return known;
    }
    return RowConflict::None;
}

std::optional<DraftGroup> group(const Group &type, const QCborMap &map)
{
    DraftGroup group(type, map.value(ownerKey).toInteger());
    const QCborArray rows = map.value(rowsKey).toArray();
    const QCborArray removed = map.value(removedKey).toArray();
    if (rows.size() > maxRows || removed.size() > maxRows)
        return {};
    for (const auto &row : rows) {
        group.insert(int(group.rows().size()),
                     {0, record(type.kind(), row), conflict(row.toMap().value(conflictKey))});
    }
    for (const auto &row : removed)
        group.insertRemoved(record(type.kind(), row));
    return group;
}

const FormType *form(const QCborValue &value)
{
    for (const FormType &type : formTypes()) {
        if (value.isInteger() && value.toInteger() == int(type.subject))
            return &type;
    }
    return nullptr;
}

} // namespace

QString KeptDraft::name() const
{
    return draft.record.value(draft.type->fields.front()).toString();
}

QByteArray toBytes(const KeptDraft &kept)
{
    QCborMap groups;
    for (const DraftGroup &group : kept.draft.groups)
        groups.insert(group.group().key, written(group));
    const QCborMap map{{formatKey, formatName},
                       {versionKey, version},
                       {databaseKey, kept.database},
                       {deviceKey, qint64(kept.file.device)},
                       {inodeKey, qint64(kept.file.inode)},
                       {writtenKey, kept.written.toUTC().toString(Qt::ISODate)},
                       {formKey, int(kept.draft.type->subject)},
                       {recordKey, written(kept.draft.record)},
                       {groupsKey, groups}};
    return map.toCborValue().toCbor();
}

Result<KeptDraft> keptDraftFrom(const QByteArray &bytes)
{
    const Error damaged{ErrorCode::Damaged, {}, {}};
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || map.value(formatKey).toString() != formatName)
        return damaged;
    if (map.value(versionKey).toInteger() > version)
        return Error{ErrorCode::Newer, {}, {}};
    const FormType *type = form(map.value(formKey));
    if (!type || !map.value(recordKey).isMap() || map.value(databaseKey).toString().isEmpty())
        return damaged;
    KeptDraft kept{map.value(databaseKey).toString(),
                   {quint64(map.value(deviceKey).toInteger()), quint64(map.value(inodeKey).toInteger())},
                   QDateTime::fromString(map.value(writtenKey).toString(), Qt::ISODate),
                   {type, record(type->kind, map.value(recordKey)), {}}};
    const QCborMap groups = map.value(groupsKey).toMap();
    for (const Group &known : type->groups) {
        auto read = group(known, groups.value(known.key).toMap());
        if (!read)
            return damaged;
        kept.draft.groups.push_back(std::move(*read));
    }
    return kept;
}

} // namespace delegations
