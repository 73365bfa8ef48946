#include "models/store/sqlite/readsnapshot.h"

#include "models/store/sqlite/connection.h"

namespace delegations {

ReadSnapshot::ReadSnapshot(Connection &connection)
    : m_connection(connection), m_began(!connection.inTransaction() && connection.execute("BEGIN").ok())
{
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_began)
        (void)m_connection.execute("ROLLBACK");
}

} // namespace delegations
