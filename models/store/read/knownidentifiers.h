#pragma once

#include "models/core/result.h"

#include <string_view>
#include <vector>

namespace delegations {

class Connection;

/// Tells of most identifiers that nobody has them, without a look into the database: a Bloom filter of one
/// hash, half a mebibyte for some million identifiers.
class KnownIdentifiers
{
public:
    /// Those of all stored people.
    [[nodiscard]] static Result<KnownIdentifiers> stored(Connection &connection);

    void add(std::string_view identifier) { m_seen[place(identifier)] = true; }
    /// False: certainly nobody.
    [[nodiscard]] bool mayHave(std::string_view identifier) const { return m_seen[place(identifier)]; }

private:
    [[nodiscard]] size_t place(std::string_view identifier) const
    {
        return std::hash<std::string_view>()(identifier) % m_seen.size();
    }

    std::vector<bool> m_seen = std::vector<bool>(size_t(1) << 22);
};

} // namespace delegations
