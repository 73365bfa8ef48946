#pragma once

#include <QByteArray>

namespace delegations {

/// Marks a file that this process makes for itself and that must not outlive it, for as long as this lives:
/// when a signal ends the process, removePassingFiles() takes it away. Any thread. To be made before the
/// file.
class PassingFile
{
public:
    /// SQLite's companions go along with a database.
    explicit PassingFile(const QByteArray &path);
    ~PassingFile();
    PassingFile(const PassingFile &) = delete;
    PassingFile &operator=(const PassingFile &) = delete;

private:
    int m_slot = -1;
};

/// What SQLite keeps beside a database: -journal, -wal and -shm.
inline constexpr const char *databaseCompanions[] = {"-journal", "-wal", "-shm"};

/// Removes every marked file. Calls nothing that a signal handler must not.
void removePassingFiles() noexcept;

} // namespace delegations
