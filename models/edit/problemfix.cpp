#include "models/edit/problemfix.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/problem.h"
#include "models/edit/presets.h"
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

/// The last day of the person in the chamber itself for which the seat in the delegation is held, if that is
/// not before the seat began; null where it is not known.
QVariant endInChamber(const RecordDraft &draft, const FieldPath &seat)
{
    constexpr auto &membership = fields::membership;
    const auto date = [](const QVariant &value) {
        return PartialDate::parse(value.toString()).value_or(PartialDate());
    };
    const QVariant chamber = draft.value(FieldPath{seat.group, seat.row, membership.onBehalfOf});
    const PartialDate start = date(draft.value(FieldPath{seat.group, seat.row, membership.startDate}));
    QVariant last;
    for (const int row : draft.rows(seat.group)) {
        const auto value = [&](FieldId field) { return draft.value(FieldPath{seat.group, row, field}); };
        const PartialDate end = date(value(membership.endDate));
        const bool isThere = !chamber.isNull() && value(membership.organization) == chamber && !end.isNull();
        if (isThere && !liesBefore(end, start) && (last.isNull() || end.firstDay() > date(last).firstDay()))
            last = value(membership.endDate);
    }
    return last;
}

/// What was said of the end stays, but for a day after death.
void endMembership(RecordDraft &draft, const FieldPath &place, const QString &reason)
{
    constexpr auto &membership = fields::membership;
    const FieldPath end{place.group, place.row, membership.endDate};
    const FieldPath why{place.group, place.row, membership.endReason};
    const bool isDead = reason == QLatin1String("died");
    const QVariant day = isDead ? draft.value(fields::person.deathDate) : endInChamber(draft, place);
    if (!day.isNull() && (isDead || draft.value(end).isNull()))
        draft.setValue(end, day);
    if (draft.value(why).isNull())
        draft.setValue(why, reason);
}

/// The number of seats that began last.
int lastQuota(const RecordDraft &draft, const DraftGroup &rows)
{
    const auto start = [&](const DraftRow &row) {
        return draft.value(FieldPath{rows.group().key, row.number, fields::postCapacity.validFrom})
            .toString();
    };
    return std::ranges::max(rows.rows(), {}, start).number;
}

/// The row of the subject itself, one that is there already, or a new one.
int rowFor(RecordDraft &draft, const Group &group, const ProblemRule &rule, const RecordKey &subject)
{
    const DraftGroup &rows = draft.group(group.key);
    if (const DraftRow *stored = subject.kind == group.kind() ? rows.stored(subject.id) : nullptr)
        return stored->number;
    if (group.kind() == RecordKind::PostCapacity && !rows.rows().empty())
        return lastQuota(draft, rows);
    Record preset(group.kind());
    if (const auto names = nameFields(group.kind()); names && rule.language)
        preset.setCell(names->language, QString::fromLatin1(rule.language));
    return draft.addRow(group.key, preset);
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
