#include "ui/filechooser.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>

namespace delegations {

namespace {

const QString folderKey = QStringLiteral("files/folder");

/// Before QFileDialog's constructor, which makes the platform's dialog.
QWidget *withoutPlatformDialogs(QWidget *parent)
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    return parent;
}

} // namespace

FileChooser::FileChooser(Purpose purpose, const QString &title, const QString &filter, QWidget *parent)
    : QFileDialog(withoutPlatformDialogs(parent), title)
{
    setObjectName(QStringLiteral("fileDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    keepFilesClosed();
    setAcceptMode(purpose == Purpose::Save ? AcceptSave : AcceptOpen);
    setFileMode(purpose == Purpose::Save          ? AnyFile
                : purpose == Purpose::OpenSeveral ? ExistingFiles
                                                  : ExistingFile);
    // Folders are made where something is to be saved; files are changed nowhere.
    setOption(ReadOnly, purpose != Purpose::Save);
    setNameFilter(filter);
    if (const QString folder = QSettings().value(folderKey).toString(); QFileInfo(folder).isDir())
        setDirectory(folder);
    connect(this, &QFileDialog::filesSelected, this, [](const QStringList &paths) {
        QSettings().setValue(folderKey, QFileInfo(paths.value(0)).absolutePath());
    });
}

/// Before anything is listed: Qt asks for icons when the folder has been read.
void FileChooser::keepFilesClosed()
{
    setOptions(DontUseNativeDialog | DontUseCustomDirectoryIcons | DontResolveSymlinks);
    setIconProvider(&m_icons);
    for (const char *view : {"listView", "treeView"}) {
        if (auto *found = findChild<QAbstractItemView *>(QLatin1String(view))) {
            found->setDragDropMode(QAbstractItemView::NoDragDrop);
            found->setEditTriggers(QAbstractItemView::NoEditTriggers);
        }
    }
    for (const char *action : {"qt_rename_action", "qt_delete_action"}) {
        if (auto *found = findChild<QAction *>(QLatin1String(action)))
            found->setVisible(false);
    }
}

void FileChooser::suggest(const QString &fileName)
{
    selectFile(fileName);
    setDefaultSuffix(QFileInfo(fileName).suffix());
}

} // namespace delegations
