#include "models/store/read/storedpeople.h"

#include "models/store/read/knownidentifiers.h"

#include <algorithm>

namespace delegations {

StoredPeople::StoredPeople(Connection &connection, const KnownIdentifiers *known)
    : m_any(connection, QStringLiteral("any_person"))
    , m_sorted(connection, QStringLiteral("people_sorted_from"))
    , m_identified(connection, QStringLiteral("people_identified"))
    , m_identifiedIn(connection, QStringLiteral("people_identified_in"))
    , m_known(known)
{
}

Result<bool> StoredPeople::hasAny()
{
    const Result<bool> found = m_any.step();
    m_any.reset();
    return found;
}

Result<std::vector<StoredPeople::Person>> StoredPeople::sortedFrom(std::string_view key)
{
    m_sorted.bind(1, Cell::text(key));
    return all(m_sorted);
}

bool StoredPeople::isUnknown(const Cell &identifier) const
{
    return m_known && !m_known->mayHave(identifier.view());
}

Result<std::vector<StoredPeople::Person>> StoredPeople::identified(const Cell &scheme, const Cell &identifier)
{
    if (isUnknown(identifier))
        return std::vector<Person>();
    m_identified.bind(1, scheme).bind(2, identifier);
    return all(m_identified);
}

Result<std::vector<StoredPeople::Person>> StoredPeople::identifiedIn(qint64 organization, const Cell &scheme,
                                                                     const Cell &identifier)
{
    if (isUnknown(identifier))
        return std::vector<Person>();
    m_identifiedIn.bind(1, scheme).bind(2, identifier).bind(3, organization);
    return all(m_identifiedIn);
}

Result<std::vector<StoredPeople::Person>> StoredPeople::all(Statement &statement)
{
    std::vector<Person> people;
    Result<bool> row = statement.step();
    for (; row && *row; row = statement.step())
        people.push_back({statement.integer(0), statement.cell(1).toString(), statement.cell(2).toString()});
    statement.reset();
    if (!row)
        return row.error();
    std::ranges::sort(people, {},
                      &Person::id); // Here: to be ready for it takes the engine longer than to find nobody.
    return people;
}

} // namespace delegations
