#include "models/core/filewriting.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStorageInfo>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Report", text);
}

/// A write that was cut short does not say why: then the free space tells.
bool diskIsFull(const QSaveFile &file)
{
    constexpr qint64 nearlyNothing = 64 * 1024;
    return file.error() == QFileDevice::ResourceError ||
           (file.error() == QFileDevice::WriteError &&
            QStorageInfo(QFileInfo(file.fileName()).path()).bytesAvailable() < nearlyNothing);
}

} // namespace

Error writingError(const QSaveFile &file)
{
    const QString path = QDir::toNativeSeparators(file.fileName());
    const QString detail = file.errorString();
    if (diskIsFull(file))
        return {
            ErrorCode::DiskFull,
            tr(QT_TRANSLATE_NOOP("Report", "%1 could not be written: the disk is full. Make room or choose "
                                           "another folder, then export again. What stood there before is "
                                           "unchanged."))
                .arg(path),
            detail};
    if (file.error() == QFileDevice::OpenError || file.error() == QFileDevice::PermissionsError)
        return {ErrorCode::ReadOnly,
                tr(QT_TRANSLATE_NOOP("Report", "%1 cannot be written: its folder is missing or does not let "
                                               "you write. Choose another folder or name."))
                    .arg(path),
                detail};
    return {
        ErrorCode::InputOutput,
        tr(QT_TRANSLATE_NOOP("Report", "%1 could not be written. Check the disk or choose another folder, "
                                       "then export again. What stood there before is unchanged."))
            .arg(path),
        detail};
}

} // namespace delegations
