#include "models/core/files/fileidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <sys/stat.h>

namespace delegations {

namespace {

/// Behind the last ".." of an absolute path; 0 where it has none.
qsizetype endOfLastStepUp(const QString &path)
{
    const qsizetype stepUp = (path + u'/').lastIndexOf(QLatin1String("/../"));
    return stepUp < 0 ? 0 : stepUp + 3;
}

/// As the system resolves it; empty when it does not lead to anything.
QString realPath(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> resolved(
        ::realpath(QFile::encodeName(path).constData(), nullptr), &std::free);
    return resolved ? QFile::decodeName(resolved.get()) : QString();
}

} // namespace

std::optional<FileIdentity> fileIdentity(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return std::nullopt;
    return FileIdentity{file.st_dev, file.st_ino};
}

QString absolutePath(const QString &path)
{
    const QString folder = path.startsWith(u'/') ? QString() : QDir::currentPath();
    if (folder.isEmpty() && !path.startsWith(u'/'))
        return QStringLiteral("./") + path; // The folder is gone: it leads nowhere.
    const QString whole = folder.isEmpty() ? path : folder + u'/' + path;
    const qsizetype end = endOfLastStepUp(whole);
    const QString upper = end > 0 ? realPath(whole.left(end)) : QString();
    return QDir::cleanPath(upper.isEmpty() ? whole : upper + whole.mid(end));
}

QString linkEnd(const QString &path)
{
    constexpr int mostLinks = 40; // As the kernel has it.
    QString end = absolutePath(path);
    for (int i = 0; i < mostLinks; ++i) {
        std::error_code failed;
        const auto target = std::filesystem::read_symlink(QFile::encodeName(end).constData(), failed);
        if (failed)
            return end;
        const QString next = QFile::decodeName(target.c_str());
        end = absolutePath(next.startsWith(u'/') ? next : QFileInfo(end).path() + u'/' + next);
    }
    return end;
}

QString canonicalPath(const QString &path)
{
    const QFileInfo info(linkEnd(path));
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

} // namespace delegations
