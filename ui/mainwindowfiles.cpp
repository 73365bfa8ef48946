// The main window's dealings with files: databases, imports, exports, drops.
#include "ui/actions.h"
#include "ui/detailarea.h"
#include "ui/import/filedrops.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QMimeData>
#include <QSettings>

namespace delegations {

namespace {

const QString folderKey = QStringLiteral("files/folder");

QString databaseFilter()
{
    return MainWindow::tr("Delegations databases (*.db);;All files (*)");
}

bool isDatabase(const QString &path)
{
    return QFileInfo(path).suffix().compare(QLatin1String("db"), Qt::CaseInsensitive) == 0;
}

} // namespace

void MainWindow::connectFileActions()
{
    connect(m_actions->newDatabase, &QAction::triggered, this, [this] {
        chooseFile(true, tr("New Database"), databaseFilter(), tr("Delegations.db"),
                   [this](const QString &path) { request(&MainWindow::newDatabaseRequested, path); });
    });
    const auto open = [this] {
        chooseFile(false, tr("Open"), databaseFilter(), {},
                   [this](const QString &path) { request(&MainWindow::openRequested, path); });
    };
    const auto import = [this] {
        chooseFiles(tr("Import"), tr("All files (*)"),
                    [this](const QStringList &paths) { importFiles(paths); });
    };
    connect(m_actions->open, &QAction::triggered, this, open);
    connect(m_details, &DetailArea::openRequested, this, open);
    connect(m_details, &DetailArea::newDatabaseRequested, m_actions->newDatabase, &QAction::trigger);
    connect(m_actions->import, &QAction::triggered, this, import);
    connect(m_details, &DetailArea::importRequested, this, import);
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] {
        const QString suggestion = tr("Copy of %1").arg(QFileInfo(m_workspace.path).fileName());
        chooseFile(true, tr("Save a Copy"), databaseFilter(), suggestion,
                   [this](const QString &path) { emit copyRequested(path); });
    });
    connect(m_actions->restore, &QAction::triggered, this, [this] { chooseBackup(m_workspace.path); });
    connect(m_actions->exportPdf, &QAction::triggered, this, &MainWindow::exportPdf);
    connect(m_actions->exportData, &QAction::triggered, this, &MainWindow::exportData);
    connect(m_actions->copyAsTable, &QAction::triggered, this, &MainWindow::copyAsTable);
    connect(m_actions->printPreview, &QAction::triggered, this, &MainWindow::previewPrint);
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
/// when it could be opened.
void MainWindow::request(void (MainWindow::*database)(const QString &), const QString &path)
{
    m_details->whenAgreed([this, database, path] { emit(this->*database)(path); });
}

void MainWindow::chooseFile(bool forSaving, const QString &title, const QString &filter,
                            const QString &suggestion, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title, QSettings().value(folderKey).toString(), filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(forSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(forSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!suggestion.isEmpty()) {
        dialog->selectFile(suggestion);
        dialog->setDefaultSuffix(QFileInfo(suggestion).suffix());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [chosen](const QString &path) {
        QSettings().setValue(folderKey, QFileInfo(path).absolutePath());
        chosen(path);
    });
    dialog->open();
}

void MainWindow::chooseFiles(const QString &title, const QString &filter,
                             const std::function<void(const QStringList &)> &chosen)
{
    auto *dialog = new QFileDialog(this, title, QSettings().value(folderKey).toString(), filter);
    dialog->setObjectName(QStringLiteral("fileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [chosen](const QStringList &paths) {
        QSettings().setValue(folderKey, QFileInfo(paths.value(0)).absolutePath());
        chosen(paths);
    });
    dialog->open();
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
        request(&MainWindow::openRequested, paths.first());
    else
        importFiles(paths);
}

} // namespace delegations
