#include "models/exchange/formats/batchbounds.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/batch.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The fields that name what records of the kind are part of. An organization's members, and what is said of
/// somebody in the news, are not its parts: there may be any number of them.
QList<FieldId> boundedFields(RecordKind kind)
{
    if (kind == RecordKind::Area || kind == RecordKind::Organization || kind == RecordKind::Event)
        return {};
    QList<FieldId> found;
    for (const FieldSpec &field : recordType(kind).fields) {
        if (!field.owned)
            continue;
        if (field.required)
            return {field.id};
        found.append(field.id);
    }
    return found;
}

Error tooMany(const Batch &batch, const BatchKey &owner, const BatchKey &last)
{
    const FieldId nameOf = recordType(owner.kind).nameField;
    const QString name = nameOf.isValid() ? batch.cell(owner, nameOf).toString().left(80) : QString();
    const QString called = name.isEmpty() ? recordType(owner.kind).singularText() : name;
    const int line = batch.table(last.kind).line(last.row);
    const QString place =
        line > 0 ? tr(QT_TRANSLATE_NOOP("Import", "%1, line %2")).arg(batch.source, QString::number(line))
                 : batch.source;
    return {ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: “%2” has more than %3 records of one kind "
                                           "(%4). Ask whoever made the file.")) //
                .arg(place, called, QLocale().toString(mostOfOneOwner), recordType(last.kind).singularText()),
            {}};
}

Status checkOwners(const Batch &batch, FieldId field)
{
    const BatchTable &table = batch.table(field.kind);
    const RecordKind target = specOf(field).target;
    std::vector<int> counts(table.size() > quint32(mostOfOneOwner) ? batch.table(target).size() : 0);
    for (quint32 row = 0; row < table.size() && !counts.empty(); ++row) {
        const Cell &owner = cellOf(table.row(row), field);
        if (owner.kind() == Cell::Reference && ++counts[size_t(owner.integer())] > mostOfOneOwner)
            return tooMany(batch, {target, quint32(owner.integer())}, {field.kind, row});
    }
    return {};
}

} // namespace

Status checkBounds(const Batch &batch)
{
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const QList<FieldId> owners = boundedFields(RecordKind(kind));
        for (const FieldId owner : owners) {
            if (const Status checked = checkOwners(batch, owner); !checked)
                return checked;
        }
    }
    return {};
}

} // namespace delegations
