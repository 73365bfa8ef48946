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

} // namespace delegations
