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

/// The path as it is written, made absolute. Qt and SQLite take some names for more than names (":memory:",
/// "file:a.db?mode=ro"): what begins with "/" is a path for both.
[[nodiscard]] QString absolutePath(const QString &path);
/// The same with the symbolic links resolved, also the last one where it leads to a file.
[[nodiscard]] QString canonicalPath(const QString &path);

} // namespace delegations
