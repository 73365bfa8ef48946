#include "models/exchange/transfer/recordtext.h"

#include "models/core/recordtype.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString text(const Batch &batch, const BatchKey &key, const char *column)
{
    return batch.cell(key, column).toString();
}

/// The record that the column names; nothing when it names none.
std::optional<BatchKey> target(const Batch &batch, const BatchKey &key, const char *column)
{
    const Cell cell = batch.cell(key, column);
    if (cell.kind() != Cell::Reference)
        return std::nullopt;
    return BatchKey{recordType(key.kind).field(QLatin1String(column))->target, quint32(cell.integer())};
}

QString ownName(const Batch &batch, const BatchKey &key);

/// The name of the first of the columns' records that is given.
QString nameOfTarget(const Batch &batch, const BatchKey &key, std::initializer_list<const char *> columns)
{
    for (const char *column : columns) {
        if (const auto owner = target(batch, key, column))
            return ownName(batch, *owner);
    }
    return {};
}

QString nameOfPost(const Batch &batch, const BatchKey &key)
{
    const QString title = text(batch, key, "label");
    if (!title.isEmpty())
        return title;
    const QString role = text(batch, key, "role");
    if (!role.isEmpty())
        return role;
    return nameOfTarget(batch, key, {"on_behalf_of_id", "organization_id"});
}

/// What the record itself says, that one knows it by.
QString ownName(const Batch &batch, const BatchKey &key)
{
    switch (key.kind) {
    case RecordKind::Post:
        return nameOfPost(batch, key);
    case RecordKind::PostCapacity:
        return nameOfTarget(batch, key, {"post_id"});
    case RecordKind::Membership:
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {"person_id", "organization_id"});
    case RecordKind::NewsItem:
        return text(batch, key, "title");
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {"person_id", "organization_id", "area_id"});
    case RecordKind::ContactDetail:
        return text(batch, key, "value");
    case RecordKind::Identifier:
        return text(batch, key, "scheme") + u' ' + text(batch, key, "identifier");
    case RecordKind::Link:
    case RecordKind::Source:
        return text(batch, key, "url");
    default:
        return text(batch, key, "name");
    }
}

QString nameOfOwner(const Batch &batch, const BatchKey &key)
{
    switch (key.kind) {
    case RecordKind::Membership:
        return nameOfTarget(batch, key, {"on_behalf_of_id", "organization_id", "post_id"});
    case RecordKind::Post:
    case RecordKind::OrganizationName:
    case RecordKind::LegislativePeriod:
        return nameOfTarget(batch, key, {"organization_id"});
    case RecordKind::PersonName:
        return nameOfTarget(batch, key, {"person_id"});
    case RecordKind::AreaName:
    case RecordKind::Organization:
        return nameOfTarget(batch, key, {"area_id"});
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {"news_item_id"});
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {"event_id"});
    case RecordKind::ContactDetail:
    case RecordKind::Identifier:
    case RecordKind::Link:
    case RecordKind::Source:
    case RecordKind::Attachment:
        return nameOfTarget(
            batch, key,
            {"person_id", "organization_id", "area_id", "news_item_id", "event_id", "membership_id"});
    default:
        return {};
    }
}

/// The classification says more than "Organization".
QString kindText(const Batch &batch, const BatchKey &key)
{
    const RecordType &type = recordType(key.kind);
    if (key.kind != RecordKind::Organization)
        return type.singularText();
    const QString kind = type.field(QStringLiteral("classification"))
                             ->displayText(batch.cell(key, "classification").toVariant());
    return kind.isEmpty() ? type.singularText() : kind;
}

QString joined(const QString &kind, const QString &owner)
{
    return owner.isEmpty() ? kind : tr(QT_TRANSLATE_NOOP("Import", "%1, %2")).arg(kind, owner);
}

/// The value as a person reads it; `inFile` tells the name where it is a record of the file.
QString valueText(const FileDifference &file, const FieldSpec &field, const QVariant &value,
                  const Cell &inFile)
{
    if (inFile.kind() == Cell::Reference)
        return recordText(*file.batch, {field.target, quint32(inFile.integer())}).name;
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::Reference)
        return file.storedNames.value({field.target, value.toLongLong()});
    if (field.kind == FieldKind::Image || value.typeId() == QMetaType::QByteArray)
        return tr(QT_TRANSLATE_NOOP("Import", "(a picture or file)"));
    return field.displayText(value);
}

std::vector<FieldText> changedFields(const FileDifference &file, const RecordDifference &record)
{
    std::vector<FieldText> texts;
    const RecordKind kind = record.record.kind;
    for (const FieldChange &change : record.fields) {
        const FieldSpec &field = *recordType(kind).field(change.column);
        const bool isReference = record.isInFile && field.kind == FieldKind::Reference;
        const Cell cell =
            isReference ? file.batch->cell(record.record, change.column.toLatin1().constData()) : Cell();
        texts.push_back({field.key, field.labelText(), valueText(file, field, change.before, {}),
                         valueText(file, field, change.after, cell)});
    }
    return texts;
}

bool isTold(const FieldSpec &field, const Cell &cell)
{
    return !cell.isNull() && field.key != QLatin1String("extras");
}

} // namespace

RecordText recordText(const Batch &batch, const BatchKey &key)
{
    RecordText made{ownName(batch, key).simplified(), {}};
    const QString owner = nameOfOwner(batch, key);
    made.context = joined(kindText(batch, key), owner == made.name ? QString() : owner);
    if (made.name.isEmpty())
        made.name = recordType(key.kind).singularText();
    return made;
}

RecordText recordText(const FileDifference &file, const RecordDifference &record)
{
    if (record.isInFile)
        return recordText(*file.batch, record.record);
    const QString kind = recordType(record.stored.kind).singularText();
    const QString name = file.storedNames.value(record.stored);
    return {name.isEmpty() ? kind : name, kind};
}

std::vector<FieldText> fieldTexts(const FileDifference &file, const RecordDifference &record)
{
    if (record.outcome != RecordDifference::Added || record.stored.isValid())
        return changedFields(file, record);
    std::vector<FieldText> texts;
    const auto &fields = recordType(record.record.kind).fields;
    const Cell *cells = file.batch->table(record.record.kind).row(record.record.row);
    for (size_t field = 0; field < fields.size(); ++field) {
        if (isTold(fields[field], cells[field]))
            texts.push_back({fields[field].key, fields[field].labelText(), QString(),
                             valueText(file, fields[field], cells[field].toVariant(), cells[field])});
    }
    return texts;
}

int fieldCount(const FileDifference &file, const RecordDifference &record)
{
    if (record.outcome == RecordDifference::Unchanged || record.outcome == RecordDifference::Skipped)
        return 0;
    if (record.outcome != RecordDifference::Added || record.stored.isValid())
        return int(record.fields.size());
    int count = 0;
    const auto &fields = recordType(record.record.kind).fields;
    const Cell *cells = file.batch->table(record.record.kind).row(record.record.row);
    for (size_t field = 0; field < fields.size(); ++field)
        count += isTold(fields[field], cells[field]) ? 1 : 0;
    return count;
}

} // namespace delegations
