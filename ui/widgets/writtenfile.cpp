#include "ui/widgets/writtenfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace delegations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WrittenFile)
};

} // namespace

QString folderText(const QString &path)
{
    return QDir::toNativeSeparators(QFileInfo(path).absolutePath());
}

MessageBar::Button openFolderButton(const QString &path, const QString &name)
{
    const QString folder = QFileInfo(path).absolutePath();
    return {Words::tr("Open &Folder"), name,
            [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }};
}

} // namespace delegations
