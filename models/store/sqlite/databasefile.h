#pragma once

#include "models/core/files/fileaccess.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/opendatabase.h"
#include "models/core/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace delegations {

/// What can be told of a database file from its first hundred bytes, before SQLite touches it.
struct DatabaseHeader
{
    quint32 version = 0; ///< Of the schema.
    bool hasLog = false; ///< A write-ahead log, which every database but a fresh copy has.
};

/// A database file, held open beside SQLite. Closing any descriptor of a file drops the locks that the
/// process has on it (fcntl(2)), SQLite's too: so there is one descriptor per file and process, shared by
/// whoever asks for the file by whatever name, and closed with the last of them. Every Connection keeps one.
/// While it is held, belongsToOpenDatabase() knows the file. A value; any thread.
class DatabaseFile
{
public:
    /// "DELG": marks a file as this program's (PRAGMA application_id).
    static constexpr quint32 applicationId = 0x44454C47;

    enum class Missing { Refuse, Create };

    /// For writing where that is allowed, else for reading. Refuses, with the reason, what is no regular
    /// file, what has several names (hard links: each would have a log of its own) and what SQLite could not
    /// open for its long name. Does not look at the content.
    [[nodiscard]] static Result<DatabaseFile> open(const QString &path, Missing missing = Missing::Refuse);
    /// The header of the file of that name, read through a descriptor that is open already where there is
    /// one.
    [[nodiscard]] static Result<DatabaseHeader> inspect(const QString &path);
    /// Whether a database of that name could be made and opened, for the length of the name; says what to do.
    [[nodiscard]] static Status checkName(const QString &path);

    /// With symbolic links resolved: what stands beside the database is named after this.
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] FileIdentity identity() const;
    [[nodiscard]] bool isWritable() const;
    /// On a network file system, where shared memory, and so SQLite's write-ahead log, does not work.
    [[nodiscard]] bool isOnNetwork() const;
    /// Refuses, with the reason, what is no database of this program or belongs to a later one.
    [[nodiscard]] Result<DatabaseHeader> header() const;
    /// The file's permissions, as of stat(2).
    [[nodiscard]] quint32 mode() const;
    /// Who may read and write it now, whatever name leads to it. Only its owner, where that cannot be told.
    [[nodiscard]] FileAccess access() const;
    /// The same of a file that is held in this process; nothing when it is not.
    [[nodiscard]] static std::optional<FileAccess> accessOf(const FileIdentity &file);
    /// Whether another process has it open through SQLite.
    [[nodiscard]] bool isUsedElsewhere() const;
    /// Writes the content to a new file, which only its owner may read.
    Status copyTo(const QString &path) const;

    enum class Against { Process, Computer };
    /// Takes the file for this holder alone, against others in this process, or on the whole computer by
    /// flock(2), which the system ends with the process. Error InUse when somebody has it, Internal where the
    /// file system knows no locks.
    Status lock(Against others) const;
    void unlock() const;

private:
    struct Descriptor;
    struct Registry;
    DatabaseFile(QString path, std::shared_ptr<Descriptor> descriptor);

    QString m_path;
    std::shared_ptr<Descriptor> m_descriptor;
    std::shared_ptr<OpenDatabase> m_mark;
};

} // namespace delegations
