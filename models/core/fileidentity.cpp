#include "models/core/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

namespace delegations {

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileIdentity{file.st_dev, file.st_ino};
}

} // namespace delegations
