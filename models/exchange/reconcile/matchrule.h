#pragma once

#include "models/core/cell.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace delegations {

/// The bit of a field in the masks of its kind.
[[nodiscard]] constexpr quint32 bitOf(FieldId field)
{
    return 1U << field.index;
}

/// By which fields a stored record is recognised as the one that a file speaks of; a bit for each field.
struct MatchRule
{
    quint32 equal = 0;  ///< Must be equal; what the file leaves out must be empty.
    quint32 ifSaid = 0; ///< Must be equal where the file says it.
    quint32 ifBoth = 0; ///< Must be equal where both have it.
    quint32 enough = 0; ///< Equal in one of these, it is the same whatever the rest says.

    bool operator==(const MatchRule &) const = default;
};

/// The rule for a record with these cells.
[[nodiscard]] const MatchRule &matchRule(RecordKind kind, CellRow wanted);

/// How well the stored record fits, more being better; nothing when it is another one. Names and titles count
/// as equal when they fold alike, those of bodies and offices also when they mean the same. Apart from the
/// rule, each further equal value counts a little.
[[nodiscard]] std::optional<int> fitness(const MatchRule &rule, RecordKind kind, CellRow wanted,
                                         CellRow stored);

/// One or two numbers of what a record has in these fields (a bit each). Records that count as equal in them
/// have one in common; others seldom do.
[[nodiscard]] std::vector<size_t> matchKeys(RecordKind kind, CellRow cells, quint32 fields);
/// The most that fitness() gives for a record that is equal in everything, `enough` apart.
[[nodiscard]] int bestFitness(const MatchRule &rule, RecordKind kind, CellRow wanted);

} // namespace delegations
