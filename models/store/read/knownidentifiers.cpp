#include "models/store/read/knownidentifiers.h"

#include "models/store/sqlite/statement.h"

namespace delegations {

Result<KnownIdentifiers> KnownIdentifiers::stored(Connection &connection)
{
    KnownIdentifiers known;
    Statement identifiers(connection, QStringLiteral("identifiers_of_people"));
    for (;;) {
        const Result<bool> row = identifiers.step();
        if (!row)
            return row.error();
        if (!*row)
            return known;
        known.add(identifiers.text(0));
    }
}

} // namespace delegations
