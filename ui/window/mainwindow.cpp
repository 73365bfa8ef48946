#include "ui/window/mainwindow.h"

#include "models/core/answer.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/exchange/transfer/exportworker.h"
#include "models/items/delegationtree.h"
#include "models/items/filecheck.h"
#include "models/items/recordreader.h"
#include "ui/navigation/navigationpanel.h"
#include "ui/navigation/navigationtree.h"
#include "ui/widgets/calmwheel.h"
#include "ui/widgets/fieldframes.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/readableplaceholders.h"
#include "ui/window/actions.h"
#include "ui/window/detailarea.h"
#include "ui/window/removedialog.h"
#include "ui/window/windowstate.h"
#include "ui/window/writingbar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QIcon>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QSplitter>
#include <QTimer>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace delegations {

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_actions(std::make_unique<Actions>(this))
    , m_flags(new Flags(this))
    , m_splitter(new QSplitter(this))
    , m_navigation(new NavigationPanel(*m_flags, m_splitter))
    , m_details(new DetailArea(*m_flags, m_splitter))
    , m_bars(new QVBoxLayout)
    , m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    calmWheel();
    setWindowTitle(tr("Delegations"));
    new ReadablePlaceholders(this);
    FieldFrames::install();
    createLayout();
    connectFileActions();
    connectImport();
    connectRecordActions();
    connectNavigation();
    windowstate::restore(*this, *m_splitter);
    m_navigation->treeView()->setFocus(Qt::OtherFocusReason);
    updateActions();
    // Of all windows. A plug-in has to be loaded to read it.
    QTimer::singleShot(firstPaint, this, [] {
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/desktop/delegations.svg")));
    });
}

MainWindow::~MainWindow() = default;

void MainWindow::createLayout()
{
    m_actions->fill(menuBar());
    auto *toolBar = addToolBar(tr("Commands"));
    toolBar->setObjectName(QStringLiteral("toolBar"));
    toolBar->setMovable(false);
    toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_actions->fill(toolBar);
    m_splitter->setObjectName(QStringLiteral("splitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(1, 1);
    auto *central = new QWidget(this);
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(m_bars);
    m_bars->addWidget(m_messages);
    setCentralWidget(central);
}

void MainWindow::setWorkspace(const Workspace &workspace)
{
    closeImport();
    rememberPlace();
    m_details->setWorkspace(workspace);
    m_navigation->setModels(workspace.tree, workspace.reader);
    m_workspace = workspace;
    m_history.clear();
    m_nearest.clear();
    for (MessageBar *bar : {m_messages, m_kept, m_imported}) {
        if (bar)
            bar->dismiss();
    }
    for (WritingBar *bar : {m_writing, m_removing}) {
        if (bar)
            bar->end();
    }
    tellWhyReading();
    updateActions();
    setWindowFilePath(workspace.path);
    setWindowTitle(workspace.isOpen() ? tr("%1 – Delegations").arg(QFileInfo(workspace.path).fileName())
                                      : tr("Delegations"));
    if (!workspace.isOpen())
        return;
    connect(workspace.context, &ViewContext::scopeSet, this, &MainWindow::placeShown);
    connect(workspace.tree, &DelegationTree::failed, this, &MainWindow::showError);
    connect(workspace.editor, &RecordEditor::failed, this, &MainWindow::showError);
    connect(workspace.tree, &DelegationTree::membershipDropped, this,
            [this](qint64 membership, qint64 chamber) {
                moveSeat({RecordKind::Membership, membership}, chamber);
            });
    connect(workspace.tree, &DelegationTree::dragged, this, &MainWindow::offerDrag);
    // A tree that cannot be read is a reason to look, too.
    connect(workspace.tree, &DelegationTree::ready, workspace.check, &FileCheck::start);
    connect(workspace.tree, &DelegationTree::failed, workspace.check, &FileCheck::start);
    connect(workspace.tree, &DelegationTree::ready, workspace.exports, &ExportWorker::connectNow,
            Qt::SingleShotConnection);
    connect(workspace.check, &FileCheck::ended, this, &MainWindow::takeCheck);
    connect(workspace.check, &FileCheck::failed, this, &MainWindow::showError);
}

MessageBar *MainWindow::barFor(MessageBar *&bar, const QString &name)
{
    m_messages->passOn();
    if (!bar) {
        bar = new MessageBar(this);
        bar->setObjectName(name);
        m_bars->insertWidget(0, bar);
    }
    return bar;
}

/// Stays as long as it is true, whatever else is to be told meanwhile.
void MainWindow::tellWhyReading()
{
    if (m_workspace.readingReason.isEmpty()) {
        if (m_standing)
            m_standing->hide();
        return;
    }
    barFor(m_standing, QStringLiteral("standingBar"))
        ->present(MessageBar::Kind::Information, m_workspace.readingReason,
                  {{tr("Open &Again"), QStringLiteral("openAgain"),
                    [this] { request(&MainWindow::openRequested, m_workspace.path); }}},
                  false);
}

/// What is shown stays, and can no longer be changed.
void MainWindow::stopWriting()
{
    m_workspace.writable = false;
    m_details->setReadOnly();
    if (m_kept)
        m_kept->dismiss(); // It cannot be continued here.
    updateActions();
}

void MainWindow::showMoved(const Error &error)
{
    stopWriting();
    barFor(m_standing, QStringLiteral("standingBar"))
        ->present(MessageBar::Kind::Error, error.userText,
                  {{tr("Save a &Copy…"), QStringLiteral("saveMovedCopy"), [this] { chooseCopy(); }}}, false);
}

void MainWindow::showError(const Error &error)
{
    if (error.code != ErrorCode::Cancelled)
        m_messages->present(MessageBar::Kind::Error, error.userText);
}

void MainWindow::showNotice(const QString &text)
{
    m_messages->present(MessageBar::Kind::Information, text);
    m_messages->letPass();
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_actions->recentFiles->clear();
    for (const QString &path : paths) {
        QString shown = QDir::toNativeSeparators(path);
        QAction *action = m_actions->recentFiles->addAction(shown.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { openDatabase(path); });
    }
    m_actions->recentFiles->setEnabled(!paths.isEmpty());
}

void MainWindow::connectRecordActions()
{
    for (size_t form = 0; form < formTypes().size(); ++form)
        connect(m_actions->newOfKind[qsizetype(form)], &QAction::triggered, this,
                [this, subject = formTypes()[form].subject] { create(subject); });
    connect(m_actions->createNew, &QAction::triggered, this, [this] {
        const auto *button = findChild<QWidget *>(QStringLiteral("createNewButton"));
        const QWidget *above = button->isVisible() ? button : menuBar();
        m_actions->newRecord->popup(above->mapToGlobal(above->rect().bottomLeft()));
        m_actions->newRecord->setActiveAction(m_actions->newOfKind.front());
    });
    connect(m_actions->edit, &QAction::triggered, this,
            [this] { m_details->whenShown([this] { m_details->edit(); }); });
    connect(m_actions->move, &QAction::triggered, this,
            [this] { m_details->whenShown([this] { moveSeat(m_details->record()); }); });
    connect(m_actions->remove, &QAction::triggered, this,
            [this] { m_details->whenShown([this] { askToRemove(m_details->removable()); }); });
    connect(m_details, &DetailArea::editRequested, m_details, &DetailArea::edit);
    connect(m_details, &DetailArea::newRequested, this,
            [this](RecordKind kind) { create(browsable(kind)->form); });
    connect(m_details, &DetailArea::deletionRequested, m_actions->remove, &QAction::trigger);
    connect(m_details, &DetailArea::representativeRequested, this,
            [this](const RecordKey &chamber) { appoint(chamber, {}); });
    connect(m_details, &DetailArea::appointmentRequested, this, &MainWindow::appoint);
    followProblems();
    connect(m_details, &DetailArea::recordMenuRequested, this, &MainWindow::addRecordCommands);
    connect(m_details, &DetailArea::editingChanged, this, &MainWindow::updateActions);
    connect(m_details, &DetailArea::editingChanged, m_messages, &MessageBar::passOn);
    connect(m_details, &DetailArea::editingChanged, this, &MainWindow::editingChanged);
    connect(m_details, &DetailArea::saved, this, &MainWindow::recordSaved);
    connect(m_navigation, &NavigationPanel::deletionRequested, this,
            [this](const RecordKey &key) { m_details->whenShown([this, key] { askToRemove(key); }); });
}

void MainWindow::create(FormType::Subject subject)
{
    m_details->whenFree([this, subject] {
        m_details->whenShown([this, subject] { m_details->create(subject, m_details->place().record); });
    });
}

void MainWindow::create(FormType::Subject subject, const RecordKey &context)
{
    m_details->whenFree([this, subject, context] { m_details->create(subject, context); });
}

/// Who adds a chamber to a country, or somebody to a chamber, stays there and sees it grow; any other record
/// that was saved is shown. One that was edited is shown already, unless it was deleted meanwhile and written
/// again. Who mends problems goes on with the next one.
void MainWindow::recordSaved(const RecordKey &key, bool isNew, FormType::Subject form)
{
    if (form == FormType::Role) {
        m_details->chooseRole(key);
        if (m_details->place().kind != Scope::Roles)
            go(Scope::roles());
        return;
    }
    if (!isNew && (key == m_details->record() || m_details->place().kind == Scope::Problems))
        return;
    if (!isNew)
        return go(key);
    const RecordKey here = m_details->place().record;
    const bool belongsHere = (form == FormType::Representative && m_details->isChamberShown()) ||
                             (form == FormType::Chamber && here.isValid() && here.kind == RecordKind::Area);
    if (!belongsHere)
        return go(key);
    m_messages->present(MessageBar::Kind::Information, tr("The new record was saved."),
                        {{tr("&Show"), QStringLiteral("showNew"), [this, key] { go(key); }}});
    m_messages->letPass();
}

/// Only what is shown is deleted: also when the person went on before the question was there.
void MainWindow::askToRemove(const RecordKey &key)
{
    const auto canAsk = [this, key] {
        return key.isValid() && key == m_details->removable() && !m_details->isEditing();
    };
    if (!m_workspace.writable || !canAsk())
        return;
    whenAnswered(m_workspace.editor->dependents(key), m_workspace.editor,
                 [this, key, canAsk](const Result<Dependents> &found) {
                     if (!found)
                         return showError(found.error());
                     if (!canAsk())
                         return;
                     auto *question = new RemoveDialog(*found, this);
                     connect(question, &QDialog::accepted, m_workspace.editor, [this, key] { remove(key); });
                     question->open();
                 });
}

/// With it goes what may be a whole parliament.
void MainWindow::remove(const RecordKey &key)
{
    WritingBar &bar = writingBar(m_removing, QStringLiteral("removingBar"));
    if (bar.isWriting())
        return bar.appear();
    m_messages->dismiss();
    RecordEditor &editor = *m_workspace.editor;
    bar.follow(
        tr("Deleting %1…").arg(oneLine(m_details->recordName(), 100)), editor, editor.remove(key),
        [this, key] { removed(key); }, WritingBar::Appearance::WhenItTakesLong);
}

void MainWindow::removed(const RecordKey &key)
{
    if (m_details->place() == Scope(key))
        return placeGone(key);
    m_history.remove(key); // The list of which it was a line stays.
    updateActions();
}

void MainWindow::updateActions()
{
    const bool isFree = !isImporting();
    m_actions->update(m_workspace.isOpen() && isFree, m_workspace.writable && isFree,
                      {m_details->canEdit(), m_details->listWanted(),
                       m_details->target().isValid() && !m_details->listWanted(), m_details->canRemove()},
                      m_details->isEditing());
    m_navigation->setOnlyMarking(m_details->isEditing());
    m_actions->move->setEnabled(m_actions->edit->isEnabled() &&
                                m_details->target().kind == RecordKind::Person);
    for (QAction *action : {m_actions->newDatabase, m_actions->open})
        action->setEnabled(isFree);
    m_actions->recentFiles->setEnabled(isFree && !m_actions->recentFiles->isEmpty());
    m_actions->back->setEnabled(isFree && m_history.canGoBack());
    m_actions->forward->setEnabled(isFree && m_history.canGoForward());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing && (holdForWriting() || holdForImport()))
        return event->ignore();
    if (!m_closing && m_details->isEditing()) {
        event->ignore();
        m_details->whenFree([this] {
            m_closing = true;
            close();
        });
        return;
    }
    windowstate::save(*this, *m_splitter);
    rememberPlace();
    event->accept();
}

void MainWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        m_actions->back->trigger();
    else if (event->button() == Qt::ForwardButton)
        m_actions->forward->trigger();
    else
        QMainWindow::mousePressEvent(event);
}

} // namespace delegations
