#pragma once

#include "models/core/recordtype.h"

#include <optional>

namespace delegations {

/// By which columns a stored record is recognised as the one that a file speaks of.
struct MatchRule
{
    QStringList equal;  ///< Must be equal; what the file leaves out must be empty.
    QStringList ifSaid; ///< Must be equal where the file says it.
    QStringList ifBoth; ///< Must be equal where both have it.
};

/// The rule for a record with these columns.
[[nodiscard]] MatchRule matchRule(RecordKind kind, const Row &wanted);

/// How well the stored record fits, more being better; nothing when it is another one. Names and titles count
/// as equal when they fold alike. Apart from the rule, each further equal value counts a little.
[[nodiscard]] std::optional<int> fitness(const MatchRule &rule, RecordKind kind, const Row &wanted,
                                         const Row &stored);

/// Neither null nor an empty text.
[[nodiscard]] bool hasValue(const Row &row, const QString &column);

/// Whether two values of a column are the same, whatever type carries them.
[[nodiscard]] bool isSameValue(const FieldSpec &field, const QVariant &one, const QVariant &other);

} // namespace delegations
