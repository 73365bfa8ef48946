#include "models/edit/draftreview.h"

namespace delegations {

namespace {

class Review
{
public:
    explicit Review(QHash<FieldPath, Problem> &problems) : m_problems(problems) {}

    void record(const FieldPath &place, const QStringList &fields, const DraftRecord &record,
                const Row &owner)
    {
        for (const QString &key : fields) {
            const QString reason = fieldProblem(*record.type().field(key), record.value(key));
            add({place.group, place.row, key}, {reason, record.isNew() || record.isTouched(key)});
        }
        for (const Inconsistency &found : inconsistencies(record.kind(), record.columns(), owner)) {
            const bool touched = std::ranges::any_of(
                found.involved, [&](const QString &key) { return record.isTouched(key); });
            if (fields.contains(found.key))
                add({place.group, place.row, found.key},
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

QHash<FieldPath, Problem> problemsOf(const QStringList &fields, const DraftRecord &record,
                                     const std::vector<DraftGroup> &groups,
                                     const QHash<FieldPath, QString> &reported)
{
    QHash<FieldPath, Problem> problems;
    Review review(problems);
    review.record({}, fields, record, {});
    const Row owner = record.columns();
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
