#pragma once

#include "models/core/cell.h"
#include "models/core/result.h"
#include "models/store/sqlite/statement.h"

#include <vector>

namespace delegations {

class Connection;
class KnownIdentifiers;

/// Looks up who might be meant by what a file says of a person.
class StoredPeople
{
public:
    struct Person
    {
        qint64 id = 0;
        QString name;
        QString birthDate; ///< As in its column.
    };

    /// `known`, if any, must outlive this: identifiers that it does not have are not looked up.
    explicit StoredPeople(Connection &connection, const KnownIdentifiers *known = nullptr);

    [[nodiscard]] Result<bool> hasAny();
    /// The first few whose sort key begins with these words.
    [[nodiscard]] Result<std::vector<Person>> sortedFrom(std::string_view key);
    /// The first few with this identifier.
    [[nodiscard]] Result<std::vector<Person>> identified(const Cell &scheme, const Cell &identifier);
    /// Of those who belong or belonged to the organization.
    [[nodiscard]] Result<std::vector<Person>> identifiedIn(qint64 organization, const Cell &scheme,
                                                           const Cell &identifier);

private:
    [[nodiscard]] bool isUnknown(const Cell &identifier) const;
    [[nodiscard]] static Result<std::vector<Person>> all(Statement &statement);

    Statement m_any;
    Statement m_sorted;
    Statement m_identified;
    Statement m_identifiedIn;
    const KnownIdentifiers *m_known;
};

} // namespace delegations
