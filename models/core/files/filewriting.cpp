#include "models/core/files/filewriting.h"

#include <QCoreApplication>
#include <QDir>

#include <cerrno>
#include <system_error>

namespace delegations {

namespace {

Error error(ErrorCode code, const char *text, const QString &path, int reason)
{
    return {code, QCoreApplication::translate("Files", text).arg(QDir::toNativeSeparators(path)),
            QString::fromStdString(std::generic_category().message(reason))};
}

} // namespace

Error writingError(const QString &path, int reason)
{
    switch (reason) {
    case ENOSPC:
    case EDQUOT:
        return error(ErrorCode::DiskFull,
                     QT_TRANSLATE_NOOP("Files",
                                       "%1 could not be written: the disk is full. Make room or choose "
                                       "another folder, then try again. What stood there before is "
                                       "unchanged."),
                     path, reason);
    case ENOENT:
    case ENOTDIR:
    case EACCES:
    case EPERM:
    case EROFS:
        return error(ErrorCode::ReadOnly,
                     QT_TRANSLATE_NOOP("Files", "%1 cannot be written: its folder is missing or does not let "
                                                "you write. Choose another folder or name."),
                     path, reason);
    default:
        return error(ErrorCode::InputOutput,
                     QT_TRANSLATE_NOOP("Files",
                                       "%1 could not be written. Check the disk or choose another folder, "
                                       "then try again. What stood there before is unchanged."),
                     path, reason);
    }
}

} // namespace delegations
