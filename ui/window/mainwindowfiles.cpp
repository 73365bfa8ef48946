// The main window's dealings with files: databases, imports, exports, drops.
#include "models/core/files/opendatabase.h"
#include "models/items/recordreader.h"
#include "ui/exchange/filedrops.h"
#include "ui/widgets/filechooser.h"
#include "ui/window/actions.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>

namespace delegations {

namespace {

QString databaseFilter()
{
    return MainWindow::tr("Delegations databases (*.db);;All files (*)");
}

bool isDatabase(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("db"), Qt::CaseInsensitive) == 0;
}

/// The same name of the same file: neither another link to it nor what SQLite keeps beside it.
bool isSameFile(const QString &path, const QString &other)
{
    return QFileInfo::exists(path) &&
           QFileInfo(path).canonicalFilePath() == QFileInfo(other).canonicalFilePath();
}

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions->newDatabase, &QAction::triggered, this, [this] {
        chooseFile(true, tr("New Database"), databaseFilter(), tr("Delegations.db"),
                   [this](const QString &path) { makeDatabase(path); });
    });
    const auto open = [this] {
        chooseFile(false, tr("Open"), databaseFilter(), {},
                   [this](const QString &path) { openDatabase(path); });
    };
    const auto import = [this] {
        auto *chooser =
            new FileChooser(FileChooser::Purpose::OpenSeveral, tr("Import"), tr("All files (*)"), this);
        connect(chooser, &QFileDialog::filesSelected, this, &MainWindow::importFiles);
        chooser->open();
    };
    connect(m_actions->open, &QAction::triggered, this, open);
    connect(m_details, &DetailArea::openRequested, this, open);
    connect(m_details, &DetailArea::newDatabaseRequested, m_actions->newDatabase, &QAction::trigger);
    connect(m_details, &DetailArea::retryRequested, this, &MainWindow::retryRequested);
    connect(m_details, &DetailArea::sampleRequested, this, &MainWindow::sampleRequested);
    connect(m_actions->import, &QAction::triggered, this, import);
    connect(m_details, &DetailArea::importRequested, this, import);
    connect(m_actions->saveCopy, &QAction::triggered, this, &MainWindow::chooseCopy);
    connect(m_actions->restore, &QAction::triggered, this, [this] { chooseBackup(m_workspace.path); });
    const auto ofWhatIsShown = [this](QAction *action, void (MainWindow::*act)()) {
        connect(action, &QAction::triggered, this,
                [this, act] { m_details->whenShown([this, act] { (this->*act)(); }); });
    };
    ofWhatIsShown(m_actions->exportPdf, &MainWindow::exportPdf);
    ofWhatIsShown(m_actions->exportData, &MainWindow::exportData);
    ofWhatIsShown(m_actions->copyAsTable, &MainWindow::copyAsTable);
    ofWhatIsShown(m_actions->copyAllAsTable, &MainWindow::copyAllAsTable);
    ofWhatIsShown(m_actions->printPreview, &MainWindow::previewPrint);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] {
        auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About Delegations"),
                                    tr("Delegations %1\n\nBrowse, edit and report the national delegations "
                                       "to an inter-parliamentary assembly.")
                                        .arg(QApplication::applicationVersion()),
                                    QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
}

/// Another database takes the place of what a form holds: only after the person agreed to lose that, and only
/// when it could be opened. What is being written of the open one would end with it.
void MainWindow::request(void (MainWindow::*database)(const QString &), const QString &path)
{
    if (holdForWriting())
        return;
    m_details->whenAgreed([this, database, path] { emit(this->*database)(path); });
}

/// Nobody but SQLite may open the files of the open database, so a second name of them opens nothing.
void MainWindow::openDatabase(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    if (!belongsToOpenDatabase(path))
        return request(&MainWindow::openRequested, path);
    // Its own name is gone, so it was renamed while it was open.
    const bool isNewName = isDatabase(path) && !QFileInfo::exists(m_workspace.path);
    if (!isNewName && !isSameFile(path, m_workspace.path))
        return showNotice(tr("%1 belongs to the database that is open. Choose another file.").arg(name));
    if (!m_workspace.writable) // It may be free by now.
        return request(&MainWindow::openRequested, path);
    showNotice(tr("%1 is open already.").arg(name));
    activateWindow();
}

void MainWindow::chooseCopy()
{
    if (holdForWriting())
        return;
    chooseFile(true, tr("Save a Copy"), databaseFilter(),
               tr("Copy of %1").arg(QFileInfo(m_workspace.path).fileName()),
               [this](const QString &path) { writeCopy(path); });
}

void MainWindow::makeDatabase(const QString &path)
{
    if (belongsToOpenDatabase(path) && !isSameFile(path, m_workspace.path))
        return showNotice(tr("%1 belongs to the database that is open. Choose another file.")
                              .arg(QFileInfo(path).fileName()));
    request(&MainWindow::newDatabaseRequested, path);
}

void MainWindow::chooseFile(bool forSaving, const QString &title, const QString &filter,
                            const QString &suggestion, const std::function<void(const QString &)> &chosen)
{
    auto *chooser = new FileChooser(forSaving ? FileChooser::Purpose::Save : FileChooser::Purpose::Open,
                                    title, filter, this);
    if (!suggestion.isEmpty())
        chooser->suggest(suggestion);
    // What is chosen for a database is of no use to the next one.
    const QObject *context = m_workspace.isOpen() ? static_cast<QObject *>(m_workspace.reader) : this;
    connect(chooser, &QFileDialog::fileSelected, context, chosen);
    chooser->open();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileDrops::localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    takeFiles(FileDrops::localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::takeFiles(const QStringList &paths)
{
    if (!isImporting() && paths.size() == 1 && isDatabase(paths.first()))
        openDatabase(paths.first());
    else
        importFiles(paths);
}

} // namespace delegations
