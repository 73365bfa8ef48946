#include "app/session.h"

#include "app/document.h"
#include "app/recentfiles.h"
#include "models/core/opendatabase.h"
#include "models/store/backup.h"
#include "models/store/logorigin.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace delegations {

Session::Session(MainWindow &window, QObject *parent) : QObject(parent), m_window(window), m_restoring(window)
{
    connect(&window, &MainWindow::openRequested, this, &Session::open);
    connect(&window, &MainWindow::newDatabaseRequested, this, &Session::create);
    connect(&window, &MainWindow::copyRequested, this, &Session::copyTo);
    connect(&window, &MainWindow::restoreRequested, this, &Session::restore);
    connect(&window, &MainWindow::openWithoutLogRequested, this, &Session::openWithoutLog);
    m_window.setRecentFiles(recentfiles::paths());
}

Session::~Session()
{
    m_window.setWorkspace({});
}

bool Session::isFileChecked() const
{
    return m_document && m_document->check().hasEnded();
}

bool Session::isOpen(const QString &path) const
{
    return m_document && QFileInfo::exists(path) &&
           QFileInfo(m_document->database().path()).canonicalFilePath() ==
               QFileInfo(path).canonicalFilePath();
}

void Session::open(const QString &path)
{
    // The same file again: its lock is our own.
    if (isOpen(path))
        close();
    show(Document::open(path), path);
}

void Session::close()
{
    m_window.setWorkspace({});
    m_document.reset();
}

void Session::show(Result<std::unique_ptr<Document>> opened, const QString &path)
{
    if (!opened) {
        if (!m_document)
            m_window.setWorkspace({}); // So that it says what can be done without one.
        return refuse(opened.error(), path);
    }
    std::unique_ptr<Document> next = std::move(opened).value();
    m_window.setWorkspace(next->workspace());
    std::swap(m_document, next);
    // Written to the disk when the window is on the screen.
    QTimer::singleShot(0, this, &Session::remember);
}

/// Where a backup helps, the way to one is offered.
void Session::refuse(const Error &error, const QString &path)
{
    const bool hasForeignLog =
        error.code == ErrorCode::Foreign && !belongsToOpenDatabase(path) && !logorigin::verify(path);
    if (hasForeignLog || error.code == ErrorCode::Damaged)
        m_window.offerRestore(error, path, hasForeignLog);
    else
        m_window.showError(error);
}

void Session::openWithoutLog(const QString &path)
{
    if (const Status freed = logorigin::putAside(path); !freed)
        return m_window.showError(freed.error());
    open(path);
}

void Session::restore(const QString &path, const QString &backup)
{
    m_restoring.begin(
        path, backup,
        [this, path] {
            if (isOpen(path))
                close();
        },
        [this, path] { open(path); });
}

void Session::remember()
{
    if (!m_document)
        return;
    recentfiles::add(m_document->database().path());
    m_window.setRecentFiles(recentfiles::paths());
}

void Session::create(const QString &path)
{
    // The file dialog has asked whether a database of that name may go.
    const bool wasOpen = isOpen(path);
    if (wasOpen)
        close();
    const Status created = Database::create(path, {}, ExistingFile::Trash);
    if (created || wasOpen)
        open(path);
    if (!created)
        m_window.showError(created.error());
}

void Session::copyTo(const QString &path)
{
    if (!m_document)
        return;
    const Status copied = writeBackup(m_document->database().connection(), path, ExistingFile::Replace);
    if (copied)
        m_window.showNotice(MainWindow::tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_window.showError(copied.error());
}

} // namespace delegations
