#include "models/core/files/fileaccess.h"

#include <QFile>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

constexpr mode_t readAndWrite = 0666;

/// Asking sets it: once, and for that moment to what gives nobody more.
mode_t withheld()
{
    static const mode_t mask = [] {
        const mode_t present = ::umask(0077);
        ::umask(present);
        return present;
    }();
    return mask;
}

/// A group that is not the original's gets what everybody gets.
mode_t forOtherGroup(mode_t mode)
{
    return (mode & ~mode_t(0070)) | (mode & mode_t((mode & 0007) << 3));
}

} // namespace

FileAccess FileAccess::ofNewFile()
{
    return {mode_t(readAndWrite & ~withheld()), ::geteuid(), ::getegid()};
}

FileAccess FileAccess::ofPrivateFile()
{
    return {0600, ::geteuid(), ::getegid()};
}

std::optional<FileAccess> FileAccess::of(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileAccess{mode_t(file.st_mode & readAndWrite), file.st_uid, file.st_gid};
}

FileAccess FileAccess::narrowedTo(const FileAccess &other) const
{
    return {mode_t(mode & other.mode), user, group};
}

bool FileAccess::applyTo(int descriptor) const
{
    struct stat file = {};
    if (::fstat(descriptor, &file) != 0)
        return false;
    bool hasGroup = file.st_gid == group;
    if (file.st_uid != user || !hasGroup) {
        hasGroup = ::fchown(descriptor, user, group) == 0 || ::fchown(descriptor, uid_t(-1), group) == 0;
        // A folder may give its own group to what is made in it.
        hasGroup = hasGroup || file.st_gid == group;
    }
    if (::fchmod(descriptor, hasGroup ? mode : forOtherGroup(mode)) == 0)
        return true;
    // File systems that have one mode for all their files, on sticks and cards, refuse it to the owner too.
    return errno == EPERM || errno == ENOTSUP || errno == ENOSYS;
}

} // namespace delegations
