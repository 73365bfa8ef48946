#pragma once

namespace delegations {

class Connection;

/// Keeps what is read through a connection unchanged as long as it lives, whatever others write meanwhile.
class ReadSnapshot
{
public:
    explicit ReadSnapshot(Connection &connection);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot &) = delete;
    ReadSnapshot &operator=(const ReadSnapshot &) = delete;

private:
    Connection &m_connection;
    bool m_began = false;
};

} // namespace delegations
