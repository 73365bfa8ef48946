#pragma once

#include "models/core/result.h"
#include "models/store/sqlite/databasefile.h"

#include <QString>

namespace delegations {

/// The right to write a database file, which one program on one computer has at a time, whatever name it
/// knows the file by. The system holds it and gives it back when its holder dies: as a lock on the database
/// file itself, or, on network file systems, where that would stand against SQLite's own locks, on a file
/// beside it. That file, ".~lock.NAME#", also says who has it.
class WriterLock
{
public:
    enum class Basis { DatabaseFile, FileBeside };

    explicit WriterLock(const DatabaseFile &file);
    WriterLock(const DatabaseFile &file, Basis basis);
    ~WriterLock();
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;

    /// Error InUse when somebody else has it, ReadOnly or DiskFull when the folder cannot be written,
    /// Internal when the file system knows no locks. `who` is shown to others.
    Status acquire(const QString &who);
    /// Who has it, as "name on computer", fit to be shown; never empty.
    [[nodiscard]] QString holder() const;
    /// A sentence that says who is editing: also when that is the person who was refused, in another window
    /// or on another computer.
    [[nodiscard]] QString editingText() const;

private:
    /// What the file beside the database says, cleaned and of bounded length; nothing where it says nothing.
    struct Note
    {
        QString text; ///< As programs that know no more write it.
        qint64 process = 0;
        QString user;
        QString machine; ///< What tells it from any other.
        QString host;
    };

    [[nodiscard]] Note note() const;
    [[nodiscard]] static Note ownNote(const QString &who);
    Status acquireFileBeside();
    [[nodiscard]] int openFileBeside() const;
    [[nodiscard]] Error inUse() const;

    DatabaseFile m_file;
    Basis m_basis;
    QString m_path; ///< Of the file beside the database.
    QString m_who;  ///< Who asked for the lock.
    bool m_isHeld = false;
    int m_beside = -1;
};

} // namespace delegations
