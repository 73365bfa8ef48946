#pragma once

#include <QString>

#include <optional>

namespace delegations {

/// Which file it is, whatever name it is reached by: two paths with equal identities are one file.
struct FileIdentity
{
    quint64 device = 0; ///< st_dev of stat(2).
    quint64 inode = 0;  ///< st_ino.

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

/// Follows symbolic links and opens nothing; nothing when no file bears the name.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const QString &path);

/// The path as it is written, made absolute, and without "..": that goes up from where a symbolic link leads,
/// as the system has it. Qt and SQLite take some names for more than names (":memory:", "file:a.db?mode=ro"),
/// and Qt takes ".." for the folder that is written before it: what this gives is the same path for all.
/// In a folder that was deleted it leads nowhere.
[[nodiscard]] QString absolutePath(const QString &path);
/// The same with the last name's links followed, also where they lead to nothing yet. One that leads in
/// circles stays.
[[nodiscard]] QString linkEnd(const QString &path);
/// The same with the symbolic links of the folders resolved too.
[[nodiscard]] QString canonicalPath(const QString &path);

} // namespace delegations
