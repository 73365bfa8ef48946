#include "app/session.h"

#include "app/document.h"
#include "app/recentfiles.h"
#include "models/core/fileidentity.h"
#include "models/store/backup.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace delegations {

namespace {

/// Between two looks at whether the file is still there, in milliseconds.
constexpr int watchInterval = 2000;

} // namespace

Session::Session(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(&window, &MainWindow::openRequested, this, &Session::open);
    connect(&window, &MainWindow::newDatabaseRequested, this, &Session::create);
    connect(&window, &MainWindow::copyRequested, this, &Session::copyTo);
    connect(&m_watch, &QTimer::timeout, this, &Session::watchPlace);
    m_watch.start(watchInterval);
    m_window.setRecentFiles(recentfiles::paths());
}

Session::~Session()
{
    m_window.setWorkspace({});
}

bool Session::isOpen(const QString &path) const
{
    return m_document && m_document->database().identity() == fileIdentity(absolutePath(path));
}

void Session::open(const QString &path)
{
    // The same file again: its lock is our own. Or what took its name, while its log still stands beside
    // that.
    const bool takesPlace = m_hasMoved && canonicalPath(path) == m_document->database().source().path &&
                            !m_document->database().leavePlace();
    if (isOpen(path) || takesPlace)
        close();
    show(Document::open(path));
}

void Session::close()
{
    m_window.setWorkspace({});
    m_document.reset();
    m_hasMoved = false;
}

void Session::show(Result<std::unique_ptr<Document>> opened)
{
    if (!opened) {
        if (!m_document)
            m_window.setWorkspace({}); // So that it says what can be done without one.
        return m_window.showError(opened.error());
    }
    std::unique_ptr<Document> next = std::move(opened).value();
    m_window.setWorkspace(next->workspace());
    std::swap(m_document, next);
    m_hasMoved = false;
    // Written to the disk when the window is on the screen.
    QTimer::singleShot(0, this, &Session::remember);
}

void Session::watchPlace()
{
    if (!m_document)
        return;
    if (!m_hasMoved) {
        const Status there = m_document->database().connection().verifyPlace();
        if (there)
            return;
        m_hasMoved = true;
        m_document->store().refuseWrites(there.error());
        m_window.showMoved(there.error());
    }
    m_document->database().leavePlace();
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
