#pragma once

#include "models/core/result.h"

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

/// Of a rollback journal, which holds pages as they were before the transaction that was broken off
/// (section 3).
struct JournalContent
{
    bool isJournal = false; ///< Else SQLite passes over it.
    QByteArray image;       ///< Of the page asked for; empty where it was not written.
    QByteArray onlyPage;    ///< The first page, where no other was written; else empty.
};

/// Both read without SQLite, which would make what they hold part of the database. A file that is absent or
/// no log has no commits; one that cannot be read is an error, for nobody knows what SQLite would find in it.
[[nodiscard]] Result<LogContent> readLog(const QString &logPath, quint32 page);
[[nodiscard]] Result<JournalContent> readJournal(const QString &journalPath, quint32 page);

} // namespace delegations
