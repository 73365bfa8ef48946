#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// Names one field of one kind of record. A plain value; declared in models/core/kinds, never put together
/// by hand.
struct FieldId
{
    RecordKind kind = RecordKind::Area;
    qint16 index = -1; ///< The place among the fields of the kind.

    [[nodiscard]] constexpr bool isValid() const { return index >= 0; }
    constexpr auto operator<=>(const FieldId &) const = default;
};

inline size_t qHash(const FieldId &field, size_t seed = 0)
{
    return qHashMulti(seed, int(field.kind), field.index);
}

/// A field whose values are of type V: the compiler knows what is read and written through it.
template <typename V>
struct Field : FieldId
{
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::FieldId)
