#include "models/exchange/transfer/recordtext.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/recordname.h"

#include <QCoreApplication>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
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
QString shownValue(const FileDifference &file, const FieldSpec &field, const QVariant &value,
                   const Cell &inFile, const ValueText &text)
{
    if (inFile.kind() == Cell::Reference)
        return recordText(*file.batch, {field.target, quint32(inFile.integer())}).name;
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::Reference)
        return file.storedNames.value({field.target, value.toLongLong()});
    if (field.kind == FieldKind::Image || value.typeId() == QMetaType::QByteArray)
        return tr(QT_TRANSLATE_NOOP("Import", "(a picture or file)"));
    return text(field, value);
}

std::vector<FieldText> changedFields(const FileDifference &file, const RecordDifference &record,
                                     const ValueText &text)
{
    std::vector<FieldText> texts;
    for (const FieldChange &change : record.fields) {
        const FieldSpec &field = specOf(change.field);
        const bool isReference = record.isInFile && field.kind == FieldKind::Reference;
        const Cell cell = isReference ? file.batch->cell(record.record, field.id) : Cell();
        texts.push_back({field.id, field.labelText(), shownValue(file, field, change.before, {}, text),
                         shownValue(file, field, change.after, cell, text)});
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

std::vector<FieldText> fieldTexts(const FileDifference &file, const RecordDifference &record,
                                  const ValueText &text)
{
    if (record.outcome != RecordDifference::Added || record.stored.isValid())
        return changedFields(file, record, text);
    std::vector<FieldText> texts;
    const CellRow cells = file.batch->table(record.record.kind).row(record.record.row);
    for (const FieldSpec &field : recordType(record.record.kind).fields) {
        const Cell &cell = cellOf(cells, field.id);
        if (isTold(field.id, cell))
            texts.push_back({field.id, field.labelText(), QString(),
                             shownValue(file, field, cell.toVariant(), cell, text)});
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
