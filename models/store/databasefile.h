#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// What can be told of a database file from its first hundred bytes, before SQLite touches it.
struct DatabaseFile
{
    /// "DELG": marks a file as this program's (PRAGMA application_id).
    static constexpr quint32 applicationId = 0x44454C47;

    quint32 version = 0; ///< Of the schema.
    bool hasLog = false; ///< A write-ahead log, which every database but a fresh copy has.

    /// Refuses, with the reason, what is no database of this program or belongs to a later one. Must not be
    /// called while this process has the file open: closing it would drop SQLite's locks (POSIX locks belong
    /// to the process).
    [[nodiscard]] static Result<DatabaseFile> inspect(const QString &path);
};

} // namespace delegations
