#include "models/edit/draftreview.h"

#include "models/core/kinds/recordtype.h"

namespace delegations {

namespace {

class Review
{
public:
    explicit Review(QHash<FieldPath, Problem> &problems) : m_problems(problems) {}

    void record(const FieldPath &place, const QList<FieldId> &fields, const DraftRecord &record,
                const Record &owner)
    {
        for (const FieldId field : fields) {
            const QString reason = fieldProblem(specOf(field), record.value(field));
            add({place.group, place.row, field}, {reason, record.isNew() || record.isTouched(field)});
        }
        for (const Inconsistency &found : inconsistencies(record.edited(), owner)) {
            const bool touched =
                std::ranges::any_of(found.involved, [&](FieldId field) { return record.isTouched(field); });
            if (fields.contains(found.field))
                add({place.group, place.row, found.field},
                    {found.text, !found.onlyPointedOut && (record.isNew() || touched)});
        }
    }

    void add(const FieldPath &path, const Problem &problem)
    {
        if (!problem.isEmpty() && !m_problems.contains(path))
            m_problems.insert(path, problem);
    }

private:
    QHash<FieldPath, Problem> &m_problems;
};

} // namespace

QHash<FieldPath, Problem> problemsOf(const QList<FieldId> &fields, const DraftRecord &record,
                                     const std::vector<DraftGroup> &groups,
                                     const QHash<FieldPath, QString> &reported)
{
    QHash<FieldPath, Problem> problems;
    Review review(problems);
    review.record({}, fields, record, {});
    const Record owner = record.edited();
    for (const DraftGroup &group : groups) {
        for (const DraftRow &row : group.rows()) {
            if (!group.isBlank(row))
                review.record({group.group().key, row.number, {}}, group.group().fields, row.record, owner);
        }
    }
    for (auto problem = reported.cbegin(); problem != reported.cend(); ++problem)
        review.add(problem.key(), {problem.value(), true});
    return problems;
}

} // namespace delegations
