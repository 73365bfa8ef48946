#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace delegations {

/// Names one value in a draft: a column of the record itself, or of a row of one of its groups.
struct FieldPath
{
    QString group; ///< Empty for the record itself.
    int row = 0;   ///< The draft's number for the row: stays when rows move, and is never given again.
    QString key;

    [[nodiscard]] bool isInGroup() const { return !group.isEmpty(); }
    bool operator==(const FieldPath &) const = default;
};

inline size_t qHash(const FieldPath &path, size_t seed = 0)
{
    return qHashMulti(seed, path.group, path.row, path.key);
}

} // namespace delegations
Q_DECLARE_METATYPE(delegations::FieldPath)
