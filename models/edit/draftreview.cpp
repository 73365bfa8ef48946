#include "models/edit/draftreview.h"

#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>

#include <algorithm>

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

    /// Rows that would belong to the first row of another group, where that has none.
    void withoutBearer(const DraftGroup &group, const DraftGroup &bearer)
    {
        const FieldId name = recordType(group.group().kind()).nameField;
        for (const DraftRow &row : group.rows()) {
            if (!bearer.first() && !group.isBlank(row))
                add({group.group().key, row.number, name},
                    {QCoreApplication::translate("Edit", "Write the name itself first, under “%1”.")
                         .arg(bearer.group().labelText()),
                     row.record.isNew() || row.record.isModified()});
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
    for (const DraftGroup &group : groups) {
        const auto bearer = std::ranges::find_if(
            groups, [&](const DraftGroup &other) { return other.group().key == group.group().bearer; });
        if (bearer != groups.end())
            review.withoutBearer(group, *bearer);
    }
    for (auto problem = reported.cbegin(); problem != reported.cend(); ++problem)
        review.add(problem.key(), {problem.value(), true});
    return problems;
}

} // namespace delegations
