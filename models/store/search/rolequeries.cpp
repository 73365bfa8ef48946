#include "models/store/search/rolequeries.h"

#include "models/store/sqlite/query.h"

namespace delegations {

Result<RoleWords> roleWords(Connection &connection)
{
    Query query(connection, "roles_with_titles");
    if (const Status started = query.run(); !started)
        return started.error();
    std::vector<Role> roles;
    while (query.next()) {
        const RecordKey key{RecordKind::Role, query.integer(0)};
        if (roles.empty() || roles.back().key != key)
            roles.push_back(
                {key, query.text(1), query.isNull(2) ? std::nullopt : std::optional(query.integer(2)), {}});
        if (!query.isNull(3))
            roles.back().words.push_back(
                {query.text(3), query.text(4), query.text(5), query.text(6), query.text(7)});
    }
    if (query.failed())
        return query.error();
    return RoleWords(std::move(roles));
}

} // namespace delegations
