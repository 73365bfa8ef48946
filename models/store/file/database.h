#pragma once

#include "models/store/file/partfile.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/writerlock.h"

#include <functional>

namespace delegations {

/// An open database file that has proved to be ours: header, version and schema checked, migrated when it was
/// older.
class Database
{
public:
    enum class Purpose {
        Read,  ///< Never writes, except to migrate an older file; somebody else may be editing.
        Write, ///< Fails when somebody else is editing, or the file cannot be written.
        Edit,  ///< Falls back to reading in both cases: readingReason() says why. Never waits for long for
               ///< another program, as it is for the window's thread.
    };

    /// Whether opening it for editing takes time with its size: it has to be brought up to date or copied, or
    /// a long log to be read. Then that is not for the window's thread.
    [[nodiscard]] static bool takesLong(const QString &path);

    /// `who` is shown to others who open the file meanwhile. Before a migration a backup is written beside
    /// the file.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Purpose purpose,
                                                                const QString &who);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Writes a new database, empty but for what `fill` puts in. Nothing of it is seen before it is whole.
    static Status create(const QString &path, const std::function<Status(Connection &)> &fill = {},
                         ExistingFile existing = ExistingFile::Keep);

    /// As Connection::moveTo().
    void moveTo(QThread *thread) { m_connection->moveTo(thread); }

    [[nodiscard]] Connection &connection() const { return *m_connection; }
    /// How further connections reach it, also where it is read from a private copy.
    [[nodiscard]] const DatabaseSource &source() const { return m_connection->source(); }
    /// As it was named to open(), made absolute.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FileIdentity identity() const { return m_file.identity(); }
    [[nodiscard]] bool isWritable() const { return m_lock != nullptr; }
    /// Why it is only read, for the person; empty unless Purpose::Edit fell back.
    [[nodiscard]] QString readingReason() const { return m_readingReason; }
    /// Whether that is because somebody else edits it.
    [[nodiscard]] bool isEditedElsewhere() const { return m_isEditedElsewhere; }

    /// After Connection::verifyPlace() failed: puts what was saved, and stands in the log only, into the file
    /// itself, wherever that is by now, and takes the log away from the name that it has left, where it would
    /// spoil what stands there next. Whether that is done: not where others use the file.
    bool leavePlace();

private:
    Database(QString path, DatabaseFile file, Purpose purpose);
    Status openAs(Purpose purpose, const QString &who);
    Status lock(const QString &who);
    Status connectForWriting(Purpose purpose);
    Status connectForReading();
    Status migrate();
    [[nodiscard]] std::chrono::milliseconds patience() const;

    QString m_path;
    // The lock is given back, and the file closed, after the connection is closed.
    DatabaseFile m_file;
    Purpose m_purpose;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Connection> m_connection;
    QString m_readingReason;
    bool m_isEditedElsewhere = false;
    bool m_hasLeft = false;
};

} // namespace delegations
