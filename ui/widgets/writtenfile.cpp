#include "ui/widgets/writtenfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>

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

void openOutside(const QUrl &what, const Tell &tell)
{
    if (QDesktopServices::openUrl(what))
        return;
    tell(Words::tr("%1 could not be opened: no program for it was found on this computer.")
             .arg(QDir::toNativeSeparators(what.toDisplayString(QUrl::PreferLocalFile))));
}

MessageBar::Button openFolderButton(const QString &path, const QString &name, const Tell &tell)
{
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    return {Words::tr("Open Fo&lder"), name, [folder, tell] { openOutside(folder, tell); }};
}

} // namespace delegations
