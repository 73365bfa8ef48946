#pragma once

#include "models/store/connection.h"
#include "models/store/partfile.h"
#include "models/store/writerlock.h"

#include <functional>

namespace delegations {

/// An open database file that has proved to be ours: header, version and schema checked, migrated when it was
/// older.
class Database
{
public:
    enum class Purpose {
        Read,  ///< Never writes, except to migrate an older file; somebody else may be editing.
        Write, ///< Fails when somebody else is editing.
        Edit,  ///< Falls back to reading when somebody else is editing: editedBy() says who.
    };

    /// `who` is shown to others who open the file meanwhile. Before a migration a backup is written beside
    /// the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Purpose purpose,
                                                                const QString &who);

    /// Writes a new database, empty but for what `fill` puts in. Nothing of it is seen before it is whole.
    static Status create(const QString &path, const std::function<Status(Connection &)> &fill = {},
                         ExistingFile existing = ExistingFile::Keep);

    [[nodiscard]] Connection &connection() const { return *m_connection; }
    [[nodiscard]] QString path() const { return m_connection->path(); }
    [[nodiscard]] bool isWritable() const { return m_lock != nullptr; }
    /// Who has the file open for writing; empty unless Purpose::Edit fell back.
    [[nodiscard]] QString editedBy() const { return m_editedBy; }

private:
    Database() = default;
    Status lock(const QString &path, Purpose purpose, const QString &who);
    Status verifyLog(const QString &path, const QString &who) const;
    Status connect(const QString &path);
    Status migrate();

    // The lock is given back after the connection is closed.
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    QString m_editedBy;
};

} // namespace delegations
