#include "models/core/files/outputtarget.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/opendatabase.h"
#include "models/core/files/passingfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

namespace delegations {

namespace {

constexpr const char *noFile = QT_TRANSLATE_NOOP("Files", "%1 is no file. Choose another name.");

Error refusal(const char *text, const QString &path)
{
    return {
        ErrorCode::Input, QCoreApplication::translate("Files", text).arg(QDir::toNativeSeparators(path)), {}};
}

Error ownDatabase(const QString &path, OutputTarget::Content content)
{
    Error error = refusal(QT_TRANSLATE_NOOP("Files", "%1 is the database itself, or belongs to it. Choose "
                                                     "another name for what is written."),
                          path);
    if (content == OutputTarget::Content::Database)
        error.code = ErrorCode::InUse;
    return error;
}

FileIdentity identityOf(const struct stat &file)
{
    return {file.st_dev, file.st_ino};
}

bool takesStream(mode_t mode)
{
    return S_ISFIFO(mode) || S_ISCHR(mode);
}

/// A name by which the system calls what the program prints to.
bool namesStandardOutput(const QString &path, const struct stat &named)
{
    struct stat output = {};
    return (path.startsWith(QLatin1String("/dev/")) || path.startsWith(QLatin1String("/proc/"))) &&
           ::fstat(STDOUT_FILENO, &output) == 0 && output.st_dev == named.st_dev &&
           output.st_ino == named.st_ino;
}

/// By its first bytes. The file must not be open in this process.
bool isDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArrayLiteral("SQLite format 3\0");
}

/// Another program may have the database open whose name this one continues.
bool isBesideDatabase(const QString &path)
{
    for (const char *companion : databaseCompanions) {
        const QLatin1String suffix(companion);
        if (path.endsWith(suffix) && QFileInfo(path.chopped(suffix.size())).isFile())
            return true;
    }
    return false;
}

} // namespace

Status mustBeFile(const QString &path)
{
    struct stat present = {};
    if (::stat(QFile::encodeName(path).constData(), &present) != 0 || !takesStream(present.st_mode))
        return {};
    return refusal(noFile, path);
}

Result<OutputTarget> OutputTarget::of(const QString &path, Content content)
{
    const QString named = absolutePath(path);
    OutputTarget target;
    target.path = linkEnd(named);
    if (belongsToOpenDatabase(named) || belongsToOpenDatabase(target.path))
        return ownDatabase(path, content);
    struct stat present = {};
    const bool exists = ::stat(QFile::encodeName(named).constData(), &present) == 0;
    const bool mayBeStream = exists && content == Content::Document;
    target.isStandardOutput = mayBeStream && namesStandardOutput(named, present);
    target.isStream = target.isStandardOutput || (mayBeStream && takesStream(present.st_mode));
    if (target.isStream)
        target.path = named; // Not where a link of the kernel's own seems to lead.
    else if (path.endsWith(u'/') ||
             (exists && (!S_ISREG(present.st_mode) || fileIdentity(target.path) != identityOf(present))))
        return refusal(noFile, path);
    else if (isBesideDatabase(target.path) || (mayBeStream && isDatabase(target.path)))
        return refusal(QT_TRANSLATE_NOOP("Files", "%1 belongs to a database. It was not changed; choose "
                                                  "another name for what is written."),
                       path);
    target.folder = QFileInfo(target.path).absolutePath();
    target.existing = FileAccess::of(target.path);
    return target;
}

} // namespace delegations
