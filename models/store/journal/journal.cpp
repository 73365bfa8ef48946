#include "models/store/journal/journal.h"

#include "models/core/kinds/recordtype.h"
#include "models/core/recordmap.h"
#include "models/store/sqlite/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace delegations {

namespace {

QJsonValue toJson(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return QString::fromLatin1(value.toByteArray().toBase64());
    return QJsonValue::fromVariant(value);
}

/// Null for an empty record. Of an update only the columns that differ from `other`.
QVariant toText(const Record &record, const Record &other)
{
    if (record.isEmpty())
        return {};
    const QVariantMap otherColumns = toColumns(other);
    const QVariantMap columns = toColumns(record);
    QJsonObject differing;
    for (auto column = columns.cbegin(); column != columns.cend(); ++column) {
        if (other.isEmpty() || otherColumns.value(column.key()) != column.value())
            differing.insert(column.key(), toJson(column.value()));
    }
    return QString::fromUtf8(QJsonDocument(differing).toJson(QJsonDocument::Compact));
}

} // namespace

Result<qint64> Journal::write(const ChangeSet &changes, const QString &author, const QString &now)
{
    Query insert(m_connection, "insert_change_set");
    insert.bind(":uid", QUuid::createUuid().toString(QUuid::WithoutBraces)).bind(":now", now);
    insert.bind(":author", author).bind(":label", changes.label).bind(":undoes_id", QVariant());
    if (const Status written = insert.run(); !written)
        return written.error();
    const qint64 id = insert.lastInsertId();
    Status status;
    // Runs first: what follows may refer to their records or change them, and is undone before them.
    for (const RecordRun &run : changes.runs) {
        if (status)
            status = writeRun(id, run);
    }
    changes.forEach([&](const RecordChange &change) {
        if (status)
            status = writeChange(id, change);
    });
    if (!status)
        return status.error();
    return id;
}

Status Journal::writeRun(qint64 changeSet, const RecordRun &run)
{
    Query insert(m_connection, "insert_change");
    insert.bind(":change_set_id", changeSet).bind(":table_name", recordType(run.kind).table);
    insert.bind(":row_id", run.first).bind(":last_row_id", run.last);
    insert.bind(":before", QVariant()).bind(":after", QVariant());
    return insert.run();
}

Status Journal::writeChange(qint64 changeSet, const RecordChange &change)
{
    Query insert(m_connection, "insert_change");
    insert.bind(":change_set_id", changeSet).bind(":table_name", recordType(change.key.kind).table);
    insert.bind(":row_id", change.key.id).bind(":last_row_id", QVariant());
    insert.bind(":before", toText(change.before, change.after))
        .bind(":after", toText(change.after, change.before));
    return insert.run();
}

} // namespace delegations
