#pragma once

#include <QString>

namespace delegations {

/// Marks a database as open in this process for as long as this lives. POSIX locks belong to the process:
/// whoever opens one of its files by other means than SQLite, and closes it again, drops all of SQLite's
/// locks on it (fcntl(2), "Record locks"). Whoever reads or writes files that a person names asks
/// belongsToOpenDatabase() first. Any thread.
class OpenDatabase
{
public:
    /// The file must exist.
    explicit OpenDatabase(const QString &path);
    ~OpenDatabase();
    OpenDatabase(const OpenDatabase &) = delete;
    OpenDatabase &operator=(const OpenDatabase &) = delete;

private:
    int m_entry;
};

/// Whether the path, by whatever name, is a database that is open in this process, or the place of one of the
/// files that SQLite keeps beside it (-wal, -shm, -journal), whether that is there now or not. Opens nothing.
[[nodiscard]] bool belongsToOpenDatabase(const QString &path);

} // namespace delegations
