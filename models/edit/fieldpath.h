#pragma once

#include "models/core/fieldid.h"

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace delegations {

/// Names one value in a draft: a field of the record itself, or of a row of one of its groups.
struct FieldPath
{
    QString group; ///< Empty for the record itself.
    int row = 0;   ///< The draft's number for the row: stays when rows move, and is never given again.
    FieldId field; ///< Invalid where the path names the row as a whole.

    [[nodiscard]] bool isInGroup() const { return !group.isEmpty(); }
    /// Whether it names a row as a whole.
    [[nodiscard]] bool isRow() const { return !field.isValid(); }
    bool operator==(const FieldPath &) const = default;
};

inline size_t qHash(const FieldPath &path, size_t seed = 0)
{
    return qHashMulti(seed, path.group, path.row, path.field);
}

} // namespace delegations
Q_DECLARE_METATYPE(delegations::FieldPath)
