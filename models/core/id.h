#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace delegations {

/// The database id of one record of type R. Zero stands for a record that is not stored yet.
template <typename R>
struct Id
{
    qint64 value = 0;

    Id() = default;
    explicit Id(qint64 databaseId) : value(databaseId) {}

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
};

template <typename R>
size_t qHash(Id<R> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace delegations
