#pragma once

#include "models/core/recordkey.h"

#include <QHashFunctions>

namespace delegations {

/// One record of a batch.
struct BatchKey
{
    RecordKind kind = RecordKind::Area;
    quint32 row = 0;

    bool operator==(const BatchKey &) const = default;
};

inline size_t qHash(const BatchKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.row);
}

} // namespace delegations
