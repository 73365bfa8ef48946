#pragma once

#include "models/core/files/fileaccess.h"
#include "models/core/files/fileidentity.h"
#include "models/core/result.h"

#include <QString>

#include <memory>
#include <optional>

namespace delegations {

class PrivateCopy;

/// By which file, and how, a database's connections reach it. Converts from a path: the file of that name,
/// whichever it is.
struct DatabaseSource
{
    enum class Reach {
        Shared,    ///< With the files that SQLite keeps beside a database, made where they are missing.
        ReadOnly,  ///< With those that are there; none is made.
        Immutable, ///< The file alone, in a place where nothing can be written.
    };

    DatabaseSource(const QString &file) : path(file) {}

    /// Error Moved when the path leads to another file by now, or to none, or the log that SQLite has open no
    /// longer stands beside it. Opens nothing.
    Status verify() const;
    /// From now on verify() expects what stands there now beside `file`.
    void expect(const FileIdentity &file);
    /// Who may read the database: the file that is open, not one that took its name since; the original, not
    /// its private copy. Only its owner, where that cannot be told.
    [[nodiscard]] FileAccess access() const;

    QString path;
    Reach reach = Reach::Shared;
    std::optional<FileIdentity> database; ///< What the path must lead to; nothing when that does not matter.
    std::optional<FileIdentity> log;      ///< The file with "-wal" at its name's end.
    std::optional<FileIdentity> memory;   ///< "-shm".
    std::shared_ptr<const PrivateCopy> copy; ///< Of which `path` is a file, where it is one.
};

} // namespace delegations
