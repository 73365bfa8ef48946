#include "models/exchange/transfer/recordtext.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/recordname.h"
#include "models/language/bodies/rolewords.h"
#include "models/language/languagecode.h"
#include "models/language/valuetext.h"

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
        return nameIn(file, {field.target, quint32(inFile.integer())});
    if (value.isNull())
        return {};
    if (field.kind == FieldKind::Reference)
        return file.storedNames.value({field.target, value.toLongLong()});
    if (field.isBytes() || value.typeId() == QMetaType::QByteArray)
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

/// "from 4 June 2022", "until 2024", "2020 – 2024"; empty without either.
QString termText(const Batch &batch, const BatchKey &key)
{
    using fields::membership;
    const auto said = [&](FieldId field) {
        return valueText(specOf(field), batch.cell(key, field).toVariant());
    };
    const QString from = said(membership.startDate);
    const QString until = said(membership.endDate);
    if (from.isEmpty() && until.isEmpty())
        return {};
    if (until.isEmpty())
        return tr(QT_TRANSLATE_NOOP("Import", "from %1")).arg(from);
    return from.isEmpty() ? tr(QT_TRANSLATE_NOOP("Import", "until %1")).arg(until)
                          : from + QStringLiteral(" – ") + until;
}

/// "member, Senate of the Parliament, from 4 June 2022".
QString membershipText(const FileDifference &file, const BatchKey &key)
{
    const Batch &batch = *file.batch;
    using fields::membership;
    const auto nameAt = [&](FieldId field) {
        const Cell &cell = batch.cell(key, field);
        if (cell.kind() != Cell::Reference)
            return QString();
        const BatchKey named{specOf(field).target, quint32(cell.integer())};
        return file.bodyNames.value(named, ownName(batch, named));
    };
    const QString organization = nameAt(membership.organization);
    // A seat without a title is called by the chamber for which it is held.
    const QString office = ownChamber(batch, key.row) ? QString() : nameAt(membership.post);
    const QString role = RoleWords().shown(languageOfWindow(), batch.cell(key, membership.role).toString());
    QStringList parts{role.isEmpty() && office != organization ? office : role, organization,
                      termText(batch, key)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// Of what there may be several, counted: "3 contacts"; empty for what is not counted.
QString countText(RecordKind kind, int count)
{
    const auto counted = [count](const char *text) {
        return QCoreApplication::translate("Import", text, nullptr, count);
    };
    switch (kind) {
    case RecordKind::Membership:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln further memberships"));
    case RecordKind::ContactDetail:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln contacts"));
    case RecordKind::Identifier:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln identifiers"));
    case RecordKind::Link:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln web addresses"));
    case RecordKind::Source:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln sources"));
    case RecordKind::PersonName:
    case RecordKind::OrganizationName:
    case RecordKind::AreaName:
    case RecordKind::RoleName:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln further names"));
    case RecordKind::Area:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln areas within it"));
    case RecordKind::LegislativePeriod:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln legislative periods"));
    case RecordKind::Post:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln seats or offices"));
    case RecordKind::EventParticipant:
        return counted(QT_TRANSLATE_N_NOOP("Import", "%Ln participants"));
    default:
        return {};
    }
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

QString nameIn(const FileDifference &file, const BatchKey &key)
{
    const auto body = file.bodyNames.constFind(key);
    return body == file.bodyNames.cend() ? recordText(*file.batch, key).name : *body;
}

RecordText recordText(const FileDifference &file, const RecordDifference &record)
{
    if (record.isInFile) {
        RecordText text = recordText(*file.batch, record.record);
        text.name = file.bodyNames.value(record.record, text.name);
        return text;
    }
    const QString kind = recordType(record.stored.kind).singularText();
    const QString name = file.storedNames.value(record.stored);
    return {name.isEmpty() ? kind : name, kind};
}

RecordText partText(const FileDifference &file, const RecordDifference &record)
{
    if (!record.isInFile)
        return recordText(file, record);
    const Batch &batch = *file.batch;
    const BatchKey &key = record.record;
    QString said = key.kind == RecordKind::Membership ? membershipText(file, key) : ownName(batch, key);
    if (const Cell chamber = key.kind == RecordKind::Post ? batch.cell(key, fields::post.onBehalfOf) : Cell();
        chamber.kind() == Cell::Reference) {
        const BatchKey body{RecordKind::Organization, quint32(chamber.integer())};
        said = said == ownName(batch, body) ? file.bodyNames.value(body, said) : said;
    }
    if (key.kind == RecordKind::PostCapacity)
        said += QStringLiteral(": ") + batch.cell(key, fields::postCapacity.seats).toVariant().toString();
    return {kindText(batch, key), cleanedLine(said)};
}

QString subjectText(const FileDifference &file, size_t subject)
{
    constexpr int toldMemberships = 2;
    const RecordDifference &own = file.difference.records[file.subjects.record(subject)];
    QStringList told;
    if (own.record.kind != RecordKind::Person || !own.isInFile)
        told.append(recordText(file, own).context);
    QMap<RecordKind, int> further;
    for (const quint32 place : file.subjects.parts(subject)) {
        const RecordDifference &part = file.difference.records[place];
        const bool isMembership = part.record.kind == RecordKind::Membership && part.isInFile;
        if (isMembership && told.size() < toldMemberships)
            told.append(membershipText(file, part.record));
        else
            ++further[part.record.kind];
    }
    for (auto count = further.cbegin(); count != further.cend(); ++count)
        told.append(countText(count.key(), count.value()));
    told.removeAll(QString());
    return cleanedLine(told.join(QStringLiteral(" · ")));
}

QString technicalText(const FileDifference &file, const RecordDifference &record)
{
    if (!record.isInFile)
        return QString::number(record.stored.id);
    QStringList told;
    if (const int line = file.difference.line(record); line > 0)
        told.append(tr(QT_TRANSLATE_NOOP("Import", "line %1")).arg(line));
    told.append(toQString(file.batch->table(record.record.kind).uid(record.record.row)));
    told.append(file.batch->cell(record.record, extrasField(record.record.kind)).toString());
    told.removeAll(QString());
    return told.join(QStringLiteral(" · "));
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
