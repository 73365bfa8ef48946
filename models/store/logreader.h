#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace delegations {

/// What of a write-ahead log SQLite would take into the database beside it: everything up to the last commit
/// whose checksums hold (https://www.sqlite.org/fileformat2.html, section 4).
struct LogContent
{
    qint64 commits = 0;
    quint32 pageSize = 0;
    QList<QByteArray> images; ///< Of the page asked for, oldest first.
};

/// Reads a log without SQLite, which would make it part of the database. A file that is absent or no log has
/// no commits. Must not be called while this process has the database open: closing the log would drop
/// SQLite's locks.
[[nodiscard]] LogContent readLog(const QString &logPath, quint32 page);

} // namespace delegations
