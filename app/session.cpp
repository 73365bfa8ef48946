#include "app/session.h"

#include "app/importing.h"
#include "app/sampledatabase.h"
#include "app/useridentity.h"
#include "models/edit/recordeditor.h"
#include "models/items/delegationtree.h"
#include "models/items/recordreader.h"
#include "models/report/reportexporter.h"
#include "models/store/backup.h"
#include "models/store/database.h"
#include "models/store/readworker.h"
#include "models/store/recordstore.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace delegations {

namespace {

const QString lastKey = QStringLiteral("files/last");
const QString recentKey = QStringLiteral("files/recent");
constexpr qsizetype recentLimit = 10;

QString defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("delegations.db"));
}

} // namespace

/// Everything that belongs to one open database, in the order in which it is made; unmade in reverse.
struct Session::Document
{
    explicit Document(std::unique_ptr<Database> opened)
        : database(std::move(opened))
        , reader(database->path())
        , store(database->connection(), userName())
        , tree(reader, QDate::currentDate())
        , records(reader, QDate::currentDate())
        , editor(store, reader)
        , reports(database->path(), QFileInfo(database->path()).fileName(), userName(), QDate::currentDate())
    {
        connect(&store, &RecordStore::changed, &tree, &DelegationTree::apply);
        connect(&store, &RecordStore::changed, &records, &RecordReader::changed);
    }

    [[nodiscard]] Workspace workspace()
    {
        return {database->path(), database->isWritable(), database->editedBy(), &tree, &records, &editor,
                &reports};
    }

    std::unique_ptr<Database> database;
    ReadWorker reader;
    RecordStore store;
    DelegationTree tree;
    RecordReader records;
    RecordEditor editor;
    ReportExporter reports;
};

Session::Session(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    connect(&window, &MainWindow::openRequested, this, &Session::open);
    connect(&window, &MainWindow::newDatabaseRequested, this, &Session::create);
    connect(&window, &MainWindow::copyRequested, this, &Session::copyTo);
    connect(&window, &MainWindow::importRequested, this, &Session::import);
    m_window.setRecentFiles(QSettings().value(recentKey).toStringList());
}

Session::~Session()
{
    m_window.setWorkspace({});
}

void Session::open(const QString &path)
{
    if (const Status opened = tryOpen(path); !opened)
        m_window.showError(opened.error());
}

Status Session::tryOpen(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    // The same file again: its lock is our own.
    if (m_document && m_document->database->path() == absolute)
        show(nullptr);
    auto database = Database::open(absolute, Database::Purpose::Edit, userName());
    if (!database)
        return database.error();
    show(std::make_unique<Document>(std::move(database).value()));
    // Written to the disk when the window is on the screen.
    QTimer::singleShot(0, this, [this, absolute] { remember(absolute); });
    return {};
}

void Session::openLast()
{
    const QString last = QSettings().value(lastKey).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return open(last);
    const QString path = defaultPath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const Status created = createSampleDatabase(path, userName()); !created)
            return m_window.showError(created.error());
    }
    open(path);
}

void Session::show(std::unique_ptr<Document> document)
{
    m_window.setWorkspace(document ? document->workspace() : Workspace());
    std::swap(m_document, document);
    if (m_document && !m_document->database->isWritable())
        m_document->store.refuseWrites(
            {ErrorCode::InUse,
             MainWindow::tr("%1 is editing this database.").arg(m_document->database->editedBy()),
             {}});
}

void Session::remember(const QString &path)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    recent = recent.mid(0, recentLimit);
    settings.setValue(recentKey, recent);
    settings.setValue(lastKey, path);
    m_window.setRecentFiles(recent);
}

void Session::create(const QString &path)
{
    // The file dialog has asked whether an existing file may go; only then is it replaced, and only by a
    // whole one.
    const QString fresh = path + QStringLiteral(".new");
    QFile::remove(fresh);
    Status created = Database::create(fresh);
    if (created && m_document && m_document->database->path() == QFileInfo(path).absoluteFilePath())
        show(nullptr);
    if (created && QFileInfo::exists(path) && !QFile::moveToTrash(path))
        created = Error{ErrorCode::InputOutput,
                        MainWindow::tr("%1 cannot be replaced. Choose another name.").arg(path),
                        {}};
    if (created && !QFile::rename(fresh, path))
        created = Error{ErrorCode::InputOutput, MainWindow::tr("%1 could not be created.").arg(path), {}};
    QFile::remove(fresh);
    if (created)
        open(path);
    else
        m_window.showError(created.error());
}

void Session::copyTo(const QString &path)
{
    if (!m_document)
        return;
    const Status copied = writeBackup(m_document->database->connection(), path, ExistingFile::Replace);
    if (copied)
        m_window.showNotice(MainWindow::tr("A copy was saved as %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_window.showError(copied.error());
}

void Session::import(const QStringList &paths)
{
    if (!m_document)
        return;
    ImportSummary summary;
    for (const QString &path : paths) {
        const Result<Difference> difference = importFile(m_document->store, path, {}, ImportMode::Apply);
        if (!difference)
            return m_window.showError(difference.error());
        summary.add(*difference);
    }
    m_window.showNotice(summary.toLines().join(u'\n'));
}

} // namespace delegations
