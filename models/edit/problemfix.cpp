#include "models/edit/problemfix.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/problem.h"
#include "models/edit/recorddraft.h"
#include "models/edit/recordeditor.h"

#include <algorithm>

namespace delegations {

namespace {

/// The form's own group of rows of this kind; null where it has none.
const Group *groupOf(const FormType &type, RecordKind kind)
{
    const auto found = std::ranges::find_if(
        type.groups, [kind](const Group &group) { return group.kind() == kind && group.bearer.isEmpty(); });
    return found == type.groups.end() ? nullptr : &*found;
}

FieldId languageOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
        return fields::areaName.language;
    case RecordKind::OrganizationName:
        return fields::organizationName.language;
    default:
        return fields::personName.language;
    }
}

/// The last day of the person in the chamber itself for which the seat in the delegation is held; null where
/// that is not known.
QVariant endInChamber(const RecordDraft &draft, const FieldPath &seat)
{
    constexpr auto &membership = fields::membership;
    const QVariant chamber = draft.value(FieldPath{seat.group, seat.row, membership.onBehalfOf});
    QVariant last;
    for (const int row : draft.rows(seat.group)) {
        const auto value = [&](FieldId field) { return draft.value(FieldPath{seat.group, row, field}); };
        const QVariant end = value(membership.endDate);
        const bool isThere = !chamber.isNull() && value(membership.organization) == chamber;
        if (isThere && end.toString() > last.toString())
            last = end;
    }
    return last;
}

void endMembership(RecordDraft &draft, const FieldPath &place, const QString &reason)
{
    const bool isDead = reason == QLatin1String("died");
    const QVariant end = isDead ? draft.value(fields::person.deathDate) : endInChamber(draft, place);
    if (!end.isNull())
        draft.setValue(FieldPath{place.group, place.row, fields::membership.endDate}, end);
    draft.setValue(FieldPath{place.group, place.row, fields::membership.endReason}, reason);
}

/// The row of the subject itself, one that is there already, or a new one.
int rowFor(RecordDraft &draft, const Group &group, const ProblemRule &rule, const RecordKey &subject)
{
    const DraftGroup &rows = draft.group(group.key);
    if (const DraftRow *stored = subject.kind == group.kind() ? rows.stored(subject.id) : nullptr)
        return stored->number;
    if (group.kind() == RecordKind::PostCapacity && !rows.rows().empty())
        return rows.rows().back().number;
    const int row = draft.addRow(group.key);
    if (rule.language)
        draft.setValue(FieldPath{group.key, row, languageOf(group.kind())},
                       QString::fromLatin1(rule.language));
    return row;
}

} // namespace

Result<ProblemFix> problemFix(RecordEditor &editor, const QString &rule, const ProblemEntry &problem)
{
    auto draft = editor.open(problem.record.key);
    if (!draft)
        return draft.error();
    ProblemFix fix{std::move(draft).value(), {}};
    const ProblemRule *known = problemRule(rule);
    const Group *group = known ? groupOf(fix.draft->type(), known->field.kind) : nullptr;
    if (known && known->field.kind == problem.record.key.kind)
        fix.place = {{}, 0, known->field};
    else if (group)
        fix.place = {group->key, rowFor(*fix.draft, *group, *known, problem.subject), known->field};
    if (known && known->endReason && fix.place.isInGroup())
        endMembership(*fix.draft, fix.place, QString::fromLatin1(known->endReason));
    return fix;
}

} // namespace delegations
