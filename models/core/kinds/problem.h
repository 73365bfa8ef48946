#pragma once

#include "models/core/details.h"
#include "models/core/fieldid.h"

#include <span>

namespace delegations {

/// A rule by which the program finds what staff should look at: warnings, never obstacles.
struct ProblemRule
{
    const char *name;   ///< As muted_problem.rule and the statement problem_NAME have it.
    RecordKind subject; ///< What may be muted for the rule.
    RecordKind shown;   ///< What it leads to.
    /// Source texts, translated in the context "Problem": of the group, and of one of it, where %1 and %2
    /// stand for what the statement says.
    const char *title;
    const char *text;
    /// Where it is mended: a field of the subject, of what it leads to, or of a row that belongs to that.
    FieldId field = {};
    bool isOfDates = false;          ///< What the statement says are dates.
    const char *language = nullptr;  ///< Of a name that is missing.
    const char *endReason = nullptr; ///< Why a membership is likely to have ended.
};

/// In the order in which they are shown: what is most likely an embarrassment first.
[[nodiscard]] std::span<const ProblemRule> problemRules();
/// Null for one that this version does not know.
[[nodiscard]] const ProblemRule *problemRule(const QString &name);
[[nodiscard]] QString problemText(const char *source);

struct ProblemEntry
{
    RecordKey subject;
    RecordLink record;
    QString context; ///< The chamber or country to which that belongs; may be empty.
    QString text;    ///< What is wrong, in words.

    /// What is said of the record: where it belongs, what is wrong.
    [[nodiscard]] QStringList remarks() const;
    bool operator==(const ProblemEntry &) const = default;
};

struct ProblemGroup
{
    const ProblemRule *rule = nullptr;  ///< Null for what was muted, whatever the rules.
    qint64 total = 0;                   ///< Also those that were not read.
    std::vector<ProblemEntry> problems; ///< At most as many as were asked for.

    bool operator==(const ProblemGroup &) const = default;
};

/// What the rules find, and what staff do not want to see again of it.
struct FoundProblems
{
    std::vector<ProblemGroup> groups;
    ProblemGroup muted; ///< The last first; the subject of each is its MutedProblem.
};

} // namespace delegations
