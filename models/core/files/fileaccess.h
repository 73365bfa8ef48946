#pragma once

#include <QString>

#include <optional>
#include <sys/types.h>

namespace delegations {

/// Who may read and write a file.
struct FileAccess
{
    mode_t mode = 0600;
    uid_t user = 0;
    gid_t group = 0;

    /// What a new file of this process gets.
    [[nodiscard]] static FileAccess ofNewFile();
    /// Only its owner.
    [[nodiscard]] static FileAccess ofPrivateFile();
    /// Nothing when there is none. Opens nothing.
    [[nodiscard]] static std::optional<FileAccess> of(const QString &path);

    /// What both grant, to this one's user and group.
    [[nodiscard]] FileAccess narrowedTo(const FileAccess &other) const;
    /// Gives it to the file. Where the user or the group may not be given, nobody gets more for it. False
    /// with errno when the file cannot have it.
    [[nodiscard]] bool applyTo(int descriptor) const;
};

} // namespace delegations
