#include "models/edit/presets.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"

#include <QDate>

#include <optional>

namespace delegations {

namespace {

bool holdsToday(const QString &from, const QString &until)
{
    const PartialDate today(QDate::currentDate());
    return !liesBefore(today, PartialDate::parse(from).value_or(PartialDate())) &&
           !liesBefore(PartialDate::parse(until).value_or(PartialDate()), today);
}

} // namespace

std::optional<NameFields> nameFields(RecordKind kind)
{
    using namespace fields;
    switch (kind) {
    case RecordKind::AreaName:
        return NameFields{areaName.language, areaName.name, {}, {}, {}, {}};
    case RecordKind::OrganizationName:
        return NameFields{organizationName.language,  organizationName.name,      {}, {},
                          organizationName.validFrom, organizationName.validUntil};
    case RecordKind::PersonName:
        return NameFields{personName.language,  personName.name,      personName.nameKind,
                          personName.preferred, personName.validFrom, personName.validUntil};
    default:
        return std::nullopt;
    }
}

std::vector<FieldPath> presetReferences(const RecordDraft &draft)
{
    std::vector<FieldPath> presets;
    if (!draft.isNew())
        return presets;
    for (const Group &group : draft.type().groups) {
        for (const int row : draft.rows(group.key)) {
            for (const FieldId field : group.fields) {
                const FieldPath path{group.key, row, field};
                const bool isReference = specOf(field).kind == FieldKind::Reference;
                if (isReference && draft.value(path).toLongLong() != 0 && !draft.isTouched(path))
                    presets.push_back(path);
            }
        }
    }
    return presets;
}

QString nameShownIn(const RecordDraft &draft, const QString &language)
{
    QString shown;
    for (const Group &group : draft.type().groups) {
        const auto names = nameFields(group.kind());
        if (!names || !group.bearer.isEmpty())
            continue;
        for (const int row : draft.rows(group.key)) {
            const auto value = [&](FieldId field) {
                return field.isValid() ? draft.value({group.key, row, field}) : QVariant();
            };
            const QString kind = value(names->nameKind).toString();
            if (!holdsToday(value(names->from).toString(), value(names->until).toString()))
                continue;
            if (value(names->language).toString() != language ||
                (!kind.isEmpty() && kind != QLatin1String("official")))
                continue;
            if (shown.isEmpty() || value(names->preferred).toInt() != 0)
                shown = value(names->name).toString();
        }
    }
    return shown == draft.value(draft.type().fields.front()).toString() ? QString() : shown;
}

} // namespace delegations
