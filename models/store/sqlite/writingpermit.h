#pragma once

#include "models/store/sqlite/connection.h"

namespace delegations {

/// Lets a connection that only reads (query_only) do, for as long as this lives, what SQLite takes for
/// writing. Must outlive a transaction that is begun meanwhile.
class WritingPermit
{
public:
    explicit WritingPermit(Connection &connection)
        : m_connection(connection), m_before(connection.scalar(QStringLiteral("PRAGMA query_only")))
    {
        m_state = m_before ? connection.execute("PRAGMA query_only = OFF") : Status(m_before.error());
    }
    ~WritingPermit()
    {
        if (m_before && m_before->toBool())
            (void)m_connection.execute("PRAGMA query_only = ON");
    }
    WritingPermit(const WritingPermit &) = delete;
    WritingPermit &operator=(const WritingPermit &) = delete;

    [[nodiscard]] const Status &state() const { return m_state; }

private:
    Connection &m_connection;
    Result<QVariant> m_before;
    Status m_state;
};

} // namespace delegations
