#include "models/exchange/transfer/recordtext.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString text(const Batch &batch, const BatchKey &key, FieldId field)
{
    return batch.cell(key, field).toString();
}

QString ownName(const Batch &batch, const BatchKey &key);

/// The name of the first of the records to which these fields refer.
QString nameOfTarget(const Batch &batch, const BatchKey &key, std::initializer_list<FieldId> references)
{
    for (const FieldId reference : references) {
        if (const Cell cell = batch.cell(key, reference); cell.kind() == Cell::Reference)
            return ownName(batch, {specOf(reference).target, quint32(cell.integer())});
    }
    return {};
}

/// Of a contact, identifier, link, source or attachment: whose it is.
QString nameOfSubject(const Batch &batch, const BatchKey &key, const SubjectReferences &of)
{
    return nameOfTarget(batch, key,
                        {of.person, of.organization, of.area, of.newsItem, of.event, of.membership});
}

QString nameOfPost(const Batch &batch, const BatchKey &key)
{
    using fields::post;
    const QString title = text(batch, key, post.label);
    if (!title.isEmpty())
        return title;
    const QString role = text(batch, key, post.role);
    if (!role.isEmpty())
        return role;
    return nameOfTarget(batch, key, {post.onBehalfOf, post.organization});
}

/// What the record itself says, that one knows it by.
QString ownName(const Batch &batch, const BatchKey &key)
{
    using namespace fields;
    switch (key.kind) {
    case RecordKind::Post:
        return nameOfPost(batch, key);
    case RecordKind::PostCapacity:
        return nameOfTarget(batch, key, {postCapacity.post});
    case RecordKind::Membership:
        return nameOfTarget(batch, key, {membership.person, membership.organization});
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {eventParticipant.person, eventParticipant.organization});
    case RecordKind::NewsItem:
        return text(batch, key, newsItem.title);
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {newsMention.person, newsMention.organization, newsMention.area});
    case RecordKind::ContactDetail:
        return text(batch, key, contactDetail.value);
    case RecordKind::Identifier:
        return text(batch, key, identifier.scheme) + u' ' + text(batch, key, identifier.identifier);
    case RecordKind::Link:
        return text(batch, key, link.url);
    case RecordKind::Source:
        return text(batch, key, source.url);
    default:
        return text(batch, key, recordType(key.kind).nameField);
    }
}

QString nameOfOwner(const Batch &batch, const BatchKey &key)
{
    using namespace fields;
    switch (key.kind) {
    case RecordKind::Membership:
        return nameOfTarget(batch, key, {membership.onBehalfOf, membership.organization, membership.post});
    case RecordKind::Post:
        return nameOfTarget(batch, key, {post.organization});
    case RecordKind::OrganizationName:
        return nameOfTarget(batch, key, {organizationName.organization});
    case RecordKind::PostName:
        return nameOfTarget(batch, key, {postName.post});
    case RecordKind::LegislativePeriod:
        return nameOfTarget(batch, key, {legislativePeriod.organization});
    case RecordKind::PersonName:
        return nameOfTarget(batch, key, {personName.person});
    case RecordKind::AreaName:
        return nameOfTarget(batch, key, {areaName.area});
    case RecordKind::Organization:
        return nameOfTarget(batch, key, {organization.area});
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {newsMention.newsItem});
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {eventParticipant.event});
    case RecordKind::ContactDetail:
        return nameOfSubject(batch, key, contactDetail.subject);
    case RecordKind::Identifier:
        return nameOfSubject(batch, key, identifier.subject);
    case RecordKind::Link:
        return nameOfSubject(batch, key, link.subject);
    case RecordKind::Source:
        return nameOfSubject(batch, key, source.subject);
    case RecordKind::Attachment:
        return nameOfSubject(batch, key, attachment.subject);
    default:
        return {};
    }
}

/// What is part of a country is none.
QString kindOfArea(const Batch &batch, const BatchKey &key)
{
    if (batch.cell(key, fields::area.parent).isNull())
        return recordType(key.kind).singularText();
    return batch.cell(key, fields::area.classification).view() == "constituency"
               ? specOf(fields::membership.area).labelText()
               : tr(QT_TRANSLATE_NOOP("Import", "Part of a country"));
}

/// The classification says more than "Organization".
QString kindText(const Batch &batch, const BatchKey &key)
{
    const QString type = recordType(key.kind).singularText();
    if (key.kind == RecordKind::Area)
        return kindOfArea(batch, key);
    if (key.kind != RecordKind::Organization)
        return type;
    constexpr FieldId classification = fields::organization.classification;
    const QString kind = specOf(classification).displayText(batch.cell(key, classification).toVariant());
    return kind.isEmpty() ? type : kind;
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
    for (const FieldChange &change : record.fields) {
        const FieldSpec &field = specOf(change.field);
        const bool isReference = record.isInFile && field.kind == FieldKind::Reference;
        const Cell cell = isReference ? file.batch->cell(record.record, field.id) : Cell();
        texts.push_back({field.id, field.labelText(), valueText(file, field, change.before, {}),
                         valueText(file, field, change.after, cell)});
    }
    return texts;
}

bool isTold(FieldId field, const Cell &cell)
{
    return !cell.isNull() && field != extrasField(field.kind);
}

} // namespace

RecordText recordText(const Batch &batch, const BatchKey &key)
{
    RecordText made{cleanedLine(ownName(batch, key)), {}};
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
    const CellRow cells = file.batch->table(record.record.kind).row(record.record.row);
    for (const FieldSpec &field : recordType(record.record.kind).fields) {
        const Cell &cell = cellOf(cells, field.id);
        if (isTold(field.id, cell))
            texts.push_back(
                {field.id, field.labelText(), QString(), valueText(file, field, cell.toVariant(), cell)});
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
    const CellRow cells = file.batch->table(record.record.kind).row(record.record.row);
    for (const FieldSpec &field : recordType(record.record.kind).fields)
        count += isTold(field.id, cellOf(cells, field.id)) ? 1 : 0;
    return count;
}

} // namespace delegations
