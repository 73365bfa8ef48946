#include "models/edit/derivednames.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/seatposts.h"
#include "models/language/namewords.h"

namespace delegations::derivednames {

namespace {

bool isPart(FieldId field)
{
    return field == fields::personName.familyName || field == fields::personName.givenName ||
           field == fields::personName.patronymicName;
}

bool isOfAnotherTime(const RecordDraft &draft, const FieldPath &row)
{
    const QString kind = draft.value(FieldPath{row.group, row.row, fields::personName.nameKind}).toString();
    return kind == QLatin1String("former") || kind == QLatin1String("alias");
}

/// A row's own name, or a country's body with such a name.
bool isNameOfRow(const RecordDraft &draft, const FieldPath &path)
{
    if (path.field == fields::personName.name)
        return !isOfAnotherTime(draft, path);
    return path.field == fields::organizationName.name || path.field == fields::areaName.name ||
           path.field == fields::organization.name;
}

bool isOfPerson(const FieldPath &path)
{
    return path.field == fields::person.sortName || isPart(path.field);
}

/// The name of the record itself; nothing when it has no field of its own for that.
std::optional<FieldPath> recordName(const RecordDraft &draft)
{
    const FieldId field = recordType(draft.type().kind).nameField;
    return field.isValid() ? std::optional(FieldPath{{}, 0, field}) : std::nullopt;
}

/// What a row names in a language: the record, or the first row of another group.
std::optional<FieldPath> bearerName(const RecordDraft &draft, const FieldPath &path)
{
    const QString &bearer = draft.group(path.group).group().bearer;
    if (bearer.isEmpty())
        return recordName(draft);
    const DraftRow *first = draft.group(bearer).first();
    return first ? std::optional(FieldPath{bearer, first->number, fields::organization.name}) : std::nullopt;
}

} // namespace

std::optional<FieldPath> leader(const RecordDraft &draft, const FieldPath &path)
{
    if (!path.isInGroup())
        return path.field == fields::person.sortName ? recordName(draft) : std::nullopt;
    if (isPart(path.field))
        return FieldPath{path.group, path.row, fields::personName.name};
    return isNameOfRow(draft, path) ? bearerName(draft, path) : std::nullopt;
}

QList<FieldPath> followers(const RecordDraft &draft, const FieldPath &leader)
{
    QList<FieldPath> found;
    const auto add = [&](const FieldPath &path) {
        if (derivednames::leader(draft, path) == leader)
            found.append(path);
    };
    for (const FieldId field : draft.type().fields)
        add({{}, 0, field});
    for (const Group &group : draft.type().groups) {
        for (const int row : draft.rows(group.key)) {
            for (const FieldId field : group.fields)
                add({group.key, row, field});
        }
    }
    return found;
}

std::optional<QString> followed(const FieldPath &path, const QString &text, const QString &before,
                                const QString &after)
{
    if (before == after)
        return text;
    if (isOfPerson(path))
        return namewords::followedField(path.field, text, before, after);
    if (text.isEmpty() || before.isEmpty() || after.isEmpty())
        return std::nullopt;
    if (text == before)
        return after;
    if (text == delegationName(before))
        return delegationName(after);
    return namewords::isArrangement(text, before) ? namewords::followed(text, before, after) : std::nullopt;
}

bool speaksOf(const FieldPath &path, const QString &text, const QString &name)
{
    return isOfPerson(path) || namewords::mentions(text, name) || namewords::isArrangement(text, name);
}

} // namespace delegations::derivednames
