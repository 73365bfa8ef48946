#include "ui/widgets/filechooser.h"

#include "ui/widgets/screenfit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace delegations {

namespace {

/// What is read comes from elsewhere than what is written goes to: each has its own folder.
QString folderKey(FileChooser::Purpose purpose)
{
    return purpose == FileChooser::Purpose::Save ? QStringLiteral("files/saveFolder")
                                                 : QStringLiteral("files/folder");
}

/// Where the person was last; else the documents, where there is such a folder.
QString startingFolder(FileChooser::Purpose purpose)
{
    const QStringList folders{QSettings().value(folderKey(purpose)).toString(),
                              QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)};
    for (const QString &folder : folders) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

/// Of the model that Qt's dialog has.
constexpr int timeColumn = 3;
constexpr int pathRole = Qt::UserRole + 1;

/// Qt writes the times of files as the system does, which may have another language than the window.
class FileTimes : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString path = index.siblingAtColumn(0).data(pathRole).toString();
        option->text = QLocale().toString(QFileInfo(path).lastModified(), QLocale::ShortFormat);
    }
};

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
    makeRoom();
    setDirectory(startingFolder(purpose));
    connect(this, &QFileDialog::filesSelected, this, [purpose](const QStringList &paths) {
        QSettings().setValue(folderKey(purpose), QFileInfo(paths.value(0)).absolutePath());
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

/// What is told of a file is not cut; its name has the rest.
void FileChooser::makeRoom()
{
    constexpr QSize comfortable(880, 560);
    keepOnScreen(*this, comfortable);
    auto *tree = findChild<QTreeView *>(QStringLiteral("treeView"));
    if (!tree || tree->header()->count() == 0)
        return;
    tree->setItemDelegateForColumn(timeColumn, new FileTimes(tree));
    QHeaderView &header = *tree->header();
    header.setResizeContentsPrecision(0); // Of what is seen: a folder may hold thousands.
    header.setStretchLastSection(false);
    header.setSectionResizeMode(QHeaderView::ResizeToContents);
    header.setSectionResizeMode(0, QHeaderView::Stretch);
}

void FileChooser::suggest(const QString &fileName)
{
    selectFile(fileName);
    setDefaultSuffix(QFileInfo(fileName).suffix());
}

} // namespace delegations
