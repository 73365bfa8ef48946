#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// Whether the log (-wal, -journal) that lies beside a database belongs into it. SQLite itself takes whatever
/// bears the name: a backup copied over a database that was killed would be damaged for good.
///
/// A write-ahead log belongs when the file's state (FileState) is the one before the log's first transaction,
/// or that of one of its transactions, which it is after a checkpoint that was killed half-way; a rollback
/// journal, when the state that it leads back to is the file's or the one before. Where the log cannot
/// tell, because a version without states or another program wrote it, both together must pass the check of
/// every page, index and reference.
namespace logorigin {

/// Whether something stands beside the database that SQLite might take into it.
[[nodiscard]] bool hasLog(const QString &databasePath);

/// Error Foreign when a log is there that does not belong; it is left as it is, and was not taken into the
/// database. What cannot be read is an error of its own: whether it belongs is not known then. Somebody may
/// be writing meanwhile: it looks again, some tenths of a second at most, until nothing moves, else InUse.
/// Nothing must have the database open in this process.
Status verify(const QString &databasePath);

/// Moves a log that does not belong out of SQLite's way and keeps it, as "NAME-wal.DATE.orphan"; one that
/// belongs by now stays. Error InUse while somebody edits; `who` is shown to others meanwhile.
Status putAside(const QString &databasePath, const QString &who);

} // namespace logorigin

} // namespace delegations
