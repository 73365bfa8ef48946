#include "models/store/journal/journal.h"

#include "models/core/kinds/recordtype.h"
#include "models/core/recordmap.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
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

/// A record that the text tells in whole or in part. Pictures are base64 text there.
Record fromText(RecordKind kind, const QString &text)
{
    const QJsonObject columns = QJsonDocument::fromJson(text.toUtf8()).object();
    Record record = fromColumns(kind, columns.toVariantMap());
    for (const FieldId field : record.said()) {
        const QVariant value = record.cell(field);
        if (value.isNull())
            record.setCell(field, QVariant());
        else if (specOf(field).isBytes())
            record.setCell(field, QByteArray::fromBase64(value.toString().toLatin1()));
        else if (value.typeId() == QMetaType::Double) // All numbers of JSON.
            record.setCell(field, value.toLongLong());
    }
    return record;
}

} // namespace

Result<qint64> Journal::write(const ChangeSet &set, const std::vector<RecordChange> &changes,
                              const Entry &entry)
{
    Query insert(m_connection, "insert_change_set");
    insert.bind(":uid", QUuid::createUuid().toString(QUuid::WithoutBraces)).bind(":now", entry.now);
    insert.bind(":author", entry.author).bind(":label", set.label);
    insert.bind(":undoes_id", entry.undoes != 0 ? QVariant(entry.undoes) : QVariant());
    if (const Status written = insert.run(); !written)
        return written.error();
    const qint64 id = insert.lastInsertId();
    // Runs first: what follows may refer to their records or change them, and is undone before them.
    Status status = writeRuns(id, entry.removed.isEmpty() ? set.runs : set.removedRuns);
    for (const RecordChange &change : changes) {
        const bool isNothing = change.before.isEmpty() && change.after.isEmpty();
        if (status && !isNothing)
            status = writeChange(id, change);
    }
    if (status && !entry.removed.isEmpty()) {
        Query content(m_connection, "insert_change_content");
        status = content.bind(":change_set_id", id).bind(":content", entry.removed).run();
    }
    if (!status)
        return status.error();
    return id;
}

Status Journal::writeRuns(qint64 changeSet, const QList<RecordRun> &runs)
{
    for (const RecordRun &run : runs) {
        Query insert(m_connection, "insert_change");
        insert.bind(":change_set_id", changeSet).bind(":table_name", recordType(run.kind).table);
        insert.bind(":row_id", run.first).bind(":last_row_id", run.last);
        if (const Status written = insert.bind(":before", QVariant()).bind(":after", QVariant()).run();
            !written)
            return written;
    }
    return {};
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

Result<Journal::Written> Journal::standing(qint64 changeSet)
{
    Written set;
    set.id = changeSet;
    bool stands = true;
    for (;;) {
        Query undoing(m_connection, "change_set_undoing");
        const auto next =
            undoing.bind(":id", set.id).all<qint64>([](const Query &row) { return row.integer(0); });
        if (!next)
            return next.error();
        if (next->empty())
            break;
        set.id = next->front();
        stands = !stands;
    }
    if (!stands)
        return Error{
            ErrorCode::Input, QCoreApplication::translate("Store", "This was taken back already."), {}};
    Query labels(m_connection, "change_set");
    const auto label =
        labels.bind(":id", changeSet).all<QString>([](const Query &row) { return row.text(0); });
    if (!label)
        return label.error();
    if (label->empty())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Store", "The journal knows no such change."),
                     QString::number(changeSet)};
    set.label = label->front();
    if (const Status named = nameReversal(set); !named)
        return named.error();
    if (const Status read = readChanges(set); !read)
        return read.error();
    return set;
}

/// Of what was taken back and done again several times, nobody wants to read each time.
Status Journal::nameReversal(Written &set)
{
    Query begun(m_connection, "change_set_begun");
    const auto names = begun.bind(":id", set.id).all<QString>([&set](const Query &row) {
        set.takesBack = row.integer(1) % 2 != 0;
        return (set.takesBack ? QCoreApplication::translate("Store", "Redo: %1")
                              : QCoreApplication::translate("Store", "Take back: %1"))
            .arg(row.text(0));
    });
    if (!names)
        return names.error();
    set.reversal = names->front();
    return {};
}

Status Journal::readChanges(Written &set)
{
    Query changes(m_connection, "changes_of_set");
    if (const Status started = changes.bind(":id", set.id).run(); !started)
        return started;
    while (changes.next()) {
        const auto kind = recordKindOfTable(changes.text(0));
        if (!kind)
            continue;
        if (!changes.isNull(2)) {
            set.runs.append({*kind, changes.integer(1), changes.integer(2)});
            continue;
        }
        const auto change = changes.isNull(3)   ? WrittenChange::Added
                            : changes.isNull(4) ? WrittenChange::Removed
                                                : WrittenChange::Updated;
        set.changes.push_back({change, {*kind, changes.integer(1)}, fromText(*kind, changes.text(3))});
    }
    if (changes.failed())
        return changes.error();
    Query content(m_connection, "change_content");
    const auto removed = content.bind(":id", set.id).all<QByteArray>([](const Query &row) {
        return row.value(0).toByteArray();
    });
    if (!removed)
        return removed.error();
    if (!removed->empty())
        set.removed = removed->front();
    return {};
}

Result<QString> Journal::changedAfter(qint64 changeSet, const RecordRun &records)
{
    Query query(m_connection, "changed_after");
    query.bind(":change_set_id", changeSet).bind(":table_name", recordType(records.kind).table);
    query.bind(":first", records.first).bind(":last", records.last);
    const auto labels = query.all<QString>([](const Query &row) { return row.text(0); });
    if (!labels)
        return labels.error();
    return labels->empty() ? QString() : labels->front();
}

} // namespace delegations
