#include "models/edit/derivednames.h"

#include "models/edit/seatposts.h"
#include "models/language/namewords.h"

namespace delegations::derivednames {

namespace {

const QString nameColumn = QStringLiteral("name");
const QString sortColumn = QStringLiteral("sort_name");
const FieldPath recordName{{}, 0, nameColumn};

bool isPart(const QString &key)
{
    return key == QLatin1String("family_name") || key == QLatin1String("given_name") ||
           key == QLatin1String("patronymic_name");
}

bool holdsNames(RecordKind kind)
{
    return kind == RecordKind::PersonName || kind == RecordKind::OrganizationName ||
           kind == RecordKind::AreaName;
}

bool isOfAnotherTime(const RecordDraft &draft, const FieldPath &row)
{
    const QString kind = draft.value(FieldPath{row.group, row.row, QStringLiteral("kind")}).toString();
    return kind == QLatin1String("former") || kind == QLatin1String("alias");
}

/// A row's own name, or a country's body with such a name.
bool isNameOfRow(const RecordDraft &draft, const FieldPath &path)
{
    const RecordKind kind = draft.group(path.group).group().kind;
    if (path.key != nameColumn || !(holdsNames(kind) || kind == RecordKind::Organization))
        return false;
    return kind != RecordKind::PersonName || !isOfAnotherTime(draft, path);
}

bool isOfPerson(const FieldPath &path)
{
    return path.key == sortColumn || isPart(path.key);
}

} // namespace

std::optional<FieldPath> leader(const RecordDraft &draft, const FieldPath &path)
{
    if (!path.isInGroup())
        return path.key == sortColumn ? std::optional(recordName) : std::nullopt;
    if (isPart(path.key))
        return FieldPath{path.group, path.row, nameColumn};
    return isNameOfRow(draft, path) ? std::optional(recordName) : std::nullopt;
}

QList<FieldPath> followers(const RecordDraft &draft, const FieldPath &leader)
{
    QList<FieldPath> found;
    const auto add = [&](const FieldPath &path) {
        if (derivednames::leader(draft, path) == leader)
            found.append(path);
    };
    for (const QString &key : draft.type().fields)
        add({{}, 0, key});
    for (const Group &group : draft.type().groups) {
        for (const int row : draft.rows(group.key)) {
            for (const QString &key : group.fields)
                add({group.key, row, key});
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
        return namewords::followedColumn(path.key, text, before, after);
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
