#pragma once

#include "models/core/result.h"

#include <QByteArray>

#include <optional>

namespace delegations {

class Connection;

/// The name of a file's present state, and of the one before: see 0005_state.sql.
struct FileState
{
    QByteArray state;
    QByteArray previous; ///< Empty in a file that was just made.

    /// From the page of the table file_state, as it lies in a file or in its log; nothing when it is no such
    /// page. The layout: https://www.sqlite.org/fileformat2.html, sections 1.6 and 2.1.
    [[nodiscard]] static std::optional<FileState> fromPage(const QByteArray &page);

    /// Whether the pages were laid out anew since the state was written, as VACUUM does, which leaves the
    /// state itself as it is. Not known, and false, where an earlier version of the program wrote it.
    [[nodiscard]] static bool isOfOtherLayout(const QByteArray &state, quint32 schemaVersion);

    /// First step of every transaction that writes. Files of before version 5 have no state.
    static Status advance(Connection &connection);
    /// Makes a copy, which nobody has open, a file of its own, into which no log of its model will be taken.
    static Status begin(const QString &copyPath);
};

} // namespace delegations
