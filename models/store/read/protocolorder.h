#pragma once

#include "models/core/result.h"
#include "models/language/nameorder.h"

#include <QString>

#include <algorithm>
#include <tuple>
#include <vector>

namespace delegations {

/// What has a place in the protocol order, or shares it with others.
template <typename T>
struct Placed
{
    qint64 place = 0;
    QString name;
    T shown;
};

/// In protocol order, then by name as readers of the language expect it, then as found.
template <typename T>
[[nodiscard]] Result<std::vector<T>> inProtocolOrder(Result<std::vector<Placed<T>>> found,
                                                     const QString &language)
{
    if (!found)
        return found.error();
    const NameOrder names(language);
    for (Placed<T> &one : *found)
        one.name = names.key(one.name);
    std::stable_sort(found->begin(), found->end(), [](const Placed<T> &one, const Placed<T> &other) {
        return std::tie(one.place, one.name) < std::tie(other.place, other.name);
    });
    std::vector<T> shown;
    for (Placed<T> &one : *found)
        shown.push_back(std::move(one.shown));
    return shown;
}

} // namespace delegations
