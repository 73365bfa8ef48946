#include "app/session.h"

#include "app/commandline/console.h"
#include "app/document.h"
#include "app/recentfiles.h"
#include "app/startingfile.h"
#include "app/useridentity.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/opendatabase.h"
#include "models/store/file/logorigin.h"
#include "ui/window/mainwindow.h"
#include "ui/window/openingdialog.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSessionManager>
#include <QTimer>

#include <utility>

namespace delegations {

namespace {

/// Between two looks at whether the file is still there, in milliseconds.
constexpr int watchInterval = 2000;
/// After which a logout was called off, in milliseconds.
constexpr int longestLogout = 30'000;

} // namespace

Session::Session(MainWindow &window, QObject *parent)
    : QObject(parent), m_window(window), m_restoring(window), m_keeper(DraftFolder::ofPerson())
{
    connect(&window, &MainWindow::openRequested, this, &Session::open);
    connect(&window, &MainWindow::newDatabaseRequested, this, &Session::create);
    connect(&m_watch, &QTimer::timeout, this, &Session::watchPlace);
    m_watch.start(watchInterval);
    // Written to the disk, and looked for there, when the window is on the screen.
    m_untilPainted.setSingleShot(true);
    connect(&m_untilPainted, &QTimer::timeout, this, [this] {
        remember();
        offerDraft();
    });
    connectUnopened();
    connectDrafts();
    connect(&window, &MainWindow::restoreRequested, this, &Session::restore);
    connect(&window, &MainWindow::openWithoutLogRequested, this, &Session::openWithoutLog);
    m_window.setRecentFiles(recentfiles::paths());
}

Session::~Session()
{
    if (m_untilPainted.isActive())
        remember();
    if (const Status kept = m_keeper.keepNow(); !kept)
        console::complain(kept.error().userText);
    m_keeper.release();
    m_window.setWorkspace({});
}

void Session::connectUnopened()
{
    connect(&m_window, &MainWindow::retryRequested, this, [this] {
        openThen(QString(m_wanted), [this] {
            if (!m_document)
                m_window.showNotice(MainWindow::tr("It still cannot be opened."));
        });
    });
    connect(&m_window, &MainWindow::sampleRequested, this,
            [this] { show(startingfile::samplePath(), startingfile::openSample()); });
    connect(&m_awaited, &AwaitedFile::appeared, this, &Session::awaitedAppeared);
}

void Session::connectDrafts()
{
    connect(&m_window, &MainWindow::editingChanged, this, [this] {
        if (m_document)
            m_keeper.follow(m_window.draft(), m_document->database().path(),
                            m_document->database().identity());
        // The next one, when nothing is being replaced any more.
        QTimer::singleShot(0, this, &Session::offerDraft);
    });
    connect(&m_keeper, &DraftKeeper::edited, &m_window, [this] { m_window.letClose(false); });
    connect(&m_window, &MainWindow::draftContinued, this, &Session::continueDraft);
    connect(&m_window, &MainWindow::draftDiscarded, this, &Session::discardDraft);
    // Who logs out is asked where the desktop waits for the answer; else the session may be gone before it.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &desktop) {
            const bool mayAsk = m_window.holdsUnsaved() && desktop.allowsInteraction();
            if (!mayAsk)
                return keepForLogout();
            if (!askForLogout())
                desktop.cancel();
            desktop.release();
        },
        Qt::DirectConnection);
}

bool Session::isFileChecked() const
{
    return m_document && m_document->check().hasEnded();
}

bool Session::isOpen(const QString &path) const
{
    return m_document && m_document->database().identity() == fileIdentity(absolutePath(path));
}

void Session::openThen(const QString &path, const std::function<void()> &then)
{
    if (m_opening.isRunning()) {
        if (then) // A restored or a new file: it comes next.
            m_next = [this, path, then] { openThen(path, then); };
        return;
    }
    // The same file again: its lock is our own. Or what took its name, while its log still stands beside
    // that.
    const bool takesPlace = m_hasMoved && canonicalPath(path) == m_document->database().source().path &&
                            !m_document->database().leavePlace();
    if (isOpen(path) || takesPlace)
        close();
    const auto finish = [this, path, then](Result<std::unique_ptr<Document>> opened) {
        show(path, std::move(opened));
        if (then)
            then();
    };
    if (!Database::takesLong(path))
        return finish(Document::open(path));
    auto *dialog = new OpeningDialog(path, &m_window);
    dialog->open();
    m_opening.run<Result<std::unique_ptr<Database>>>(
        [path, thread = thread()] { return Document::openFile(path, thread); },
        [this, dialog, finish](Result<std::unique_ptr<Database>> opened) {
            dialog->done(QDialog::Accepted);
            finish(Document::on(std::move(opened)));
            if (const auto next = std::exchange(m_next, {}))
                next();
        });
}

void Session::close()
{
    m_window.setWorkspace({});
    m_document.reset();
    m_hasMoved = false;
}

void Session::show(const QString &path, Result<std::unique_ptr<Document>> opened)
{
    if (!opened)
        return refuse(path, opened.error());
    m_awaited.stop();
    m_wanted.clear();
    std::unique_ptr<Document> next = std::move(opened).value();
    m_window.setWorkspace(next->workspace());
    std::swap(m_document, next);
    m_hasMoved = false;
    m_offered.clear();
    m_untilPainted.start(MainWindow::firstPaint);
}

/// Nothing else is opened in its place, and what is remembered as the last one stays. Where a backup helps,
/// the way to one is offered.
void Session::refuse(const QString &path, const Error &reason)
{
    const bool isWanted = !m_document && (m_wanted.isEmpty() || path == m_wanted);
    if (isWanted) {
        m_wanted = path;
        m_window.showUnopened(path, reason);
        m_awaited.await(path, reason.code != ErrorCode::NotFound);
    }
    const bool hasForeignLog =
        reason.code == ErrorCode::Foreign && !belongsToOpenDatabase(path) && !logorigin::verify(path);
    if (hasForeignLog || reason.code == ErrorCode::Damaged)
        m_window.offerRestore(reason, path, hasForeignLog);
    else if (!isWanted)
        m_window.showError(reason);
}

void Session::awaitedAppeared()
{
    if (!m_document && !m_wanted.isEmpty())
        open(QString(m_wanted));
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

void Session::openWithoutLog(const QString &path)
{
    if (const Status freed = logorigin::putAside(path, userName()); !freed)
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
        [this, path](const std::function<void()> &then) { openThen(path, then); });
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
    const auto tell = [this, created] {
        if (!created)
            m_window.showError(created.error());
    };
    if (created || wasOpen)
        openThen(path, tell);
    else
        tell();
}

void Session::offerDraft()
{
    if (!m_document || m_window.draft() || !m_offered.isEmpty())
        return;
    // Of a database that somebody else edits, it may be what stands in the form there at this moment.
    if (m_document->database().isEditedElsewhere())
        return;
    const QStringList files = m_keeper.waiting(m_document->database().path());
    for (const QString &file : files) {
        if (const Result<KeptDraft> draft = m_keeper.folder().read(file)) {
            m_offered = file;
            return m_window.offerDraft(*draft);
        }
    }
}

void Session::continueDraft()
{
    if (!m_document)
        return;
    const Result<KeptDraft> draft = m_keeper.folder().read(m_offered);
    if (!draft)
        return m_window.showError(
            {ErrorCode::InputOutput,
             tr("What was kept can no longer be read from %1.").arg(QDir::toNativeSeparators(m_offered)),
             draft.error().detail});
    // Only the form that goes on with it writes into its file.
    m_keeper.adopt(m_offered);
    if (m_window.resumeDraft(draft->draft))
        m_offered.clear();
    else
        m_keeper.adopt({});
}

void Session::discardDraft()
{
    DraftFolder::remove(std::exchange(m_offered, {}));
    offerDraft();
}

void Session::keepForLogout()
{
    if (!m_keeper.keepNow())
        return;
    m_window.letClose(true);
    // Nobody tells when the person calls it off.
    QTimer::singleShot(longestLogout, this, [this] { m_window.letClose(false); });
}

bool Session::askForLogout()
{
    // Kept all the same: nobody knows how long the desktop waits.
    keepForLogout();
    if (m_window.askForLogout())
        return true;
    m_window.letClose(false);
    return false;
}

void Session::end()
{
    const Status kept = m_keeper.keepNow();
    m_keeper.release();
    if (!kept)
        console::complain(kept.error().userText);
    QGuiApplication::setQuitOnLastWindowClosed(false); // It would decide on the exit status.
    m_window.letClose(true);
    m_window.close();
    QCoreApplication::exit(kept ? 0 : 1);
}

} // namespace delegations
