#pragma once

#include "models/core/kinds/formtype.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/result.h"
#include "ui/navigation/navigationhistory.h"
#include "ui/window/workspace.h"

#include <QMainWindow>
#include <QMessageBox>

#include <chrono>
#include <memory>
#include <optional>

class QMenu;
class QMimeData;
class QPrinter;
class QSplitter;
class QVBoxLayout;

namespace delegations {

class Actions;
class DetailArea;
class Flags;
class ImportPage;
class MessageBar;
class NavigationPanel;
class PreparedReport;
class WritingBar;
struct PaintedDocument;
class RecordDraft;
struct DraftState;
struct KeptDraft;
struct ImportReport;
struct AppointmentChoice;
struct RecordLink;
struct SeatOverview;
struct ProblemEntry;
struct ImportSource;
struct ExportChoice;
struct ExportRequest;
struct ReportChoice;

/// The window: commands above, tree and search on the left, the record's page or form on the right. Shows one
/// database at a time; opening and making databases is asked for by signals.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// After this a window that was shown has been painted: what can wait waits for it.
    static constexpr std::chrono::milliseconds firstPaint{250};

    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows another database, or none. The previous one's objects are no longer used when this returns.
    void setWorkspace(const Workspace &workspace);
    /// The one place where errors are shown.
    void showError(const Error &error);
    /// The open file is no longer where it was: stays until another is open. What a form holds stays, too.
    void showMoved(const Error &error);
    /// Something the person may want to know, which needs no answer: it goes as soon as the person goes on.
    void showNotice(const QString &text);
    /// Without a database: which one is missing, or why it cannot be opened, and what can be done.
    void showUnopened(const QString &path, const Error &reason);
    /// What the open form holds; null when there is none.
    [[nodiscard]] RecordDraft *draft() const;
    /// Tells of a draft that was kept, and offers to go on with it or to discard it.
    void offerDraft(const KeptDraft &draft);
    /// Opens the form in which it goes on; whether that could be opened.
    bool resumeDraft(const DraftState &draft);
    /// Whether closing the window asks nothing: what a form holds is kept, and what an import or another file
    /// has not written is given up.
    void letClose(bool withoutQuestion);
    /// Whether closing would lose something: changes in a form, an import or another file that is not
    /// written.
    [[nodiscard]] bool holdsUnsaved() const;
    /// Asks what shall become of that, and does it. False when the person stays, or when it cannot be saved.
    /// Returns with the answer: whoever ends the desktop's session waits for it in this call.
    [[nodiscard]] bool askForLogout();
    /// Compares files with the database and shows the difference, for the person to apply or cancel.
    void importFiles(const QStringList &paths);
    /// A database that could not be opened, and the ways out: a backup, and where a log that does not belong
    /// to it lies beside it, leaving that out.
    void offerRestore(const Error &error, const QString &path, bool hasForeignLog);
    /// For the menu, newest first.
    void setRecentFiles(const QStringList &paths);

signals:
    void newDatabaseRequested(const QString &path);
    void openRequested(const QString &path);
    void retryRequested();
    void sampleRequested();
    /// A form was opened or closed.
    void editingChanged();
    void draftContinued();
    void draftDiscarded();
    void restoreRequested(const QString &path, const QString &backup);
    void openWithoutLogRequested(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void createLayout();
    void connectFileActions();
    void connectImport();
    void connectRecordActions();
    void connectNavigation();
    /// The message bar for one matter alone, above those that were made before; made when it is first needed.
    /// What needs no answer gives way to what it is asked for.
    MessageBar *barFor(MessageBar *&bar, const QString &name);
    void tellWhyReading();
    void leavePage();

    /// Shows a place's page, after the person agreed to lose what a form holds.
    void go(const Scope &place);
    void walk(Scope (NavigationHistory::*step)());
    void placeShown(const Scope &place);
    void placeGone(const Scope &place);
    void goToNearest(QList<Scope> places, const Scope &gone = {});
    void rememberPlace() const;
    [[nodiscard]] QList<QWidget *> panes() const;
    void askForContextMenu();
    /// Over the tree or a list, for what is chosen there, at this place of the screen.
    void showMenu(const QPoint &at, bool isOverList);
    void create(FormType::Subject subject);
    void create(FormType::Subject subject, const RecordKey &context);
    /// What can be done with a record, into a menu over it or over what leads to it.
    void addRecordCommands(const RecordKey &record, QMenu *menu);
    void recordSaved(const RecordKey &key, bool isNew, FormType::Subject form);
    void askToRemove(const RecordKey &key);
    void remove(const RecordKey &key);
    void removed(const RecordKey &key);
    /// Asks how somebody's seat passes to another chamber: the seat of the key, or one of a person's.
    void moveSeat(const RecordKey &key, qint64 chamber = 0);
    /// Of those who are still to be chosen where `people` is empty.
    void appoint(const RecordKey &chamber, const QList<RecordLink> &people);
    void askToAppoint(const AppointmentChoice &choice, const QList<RecordLink> &people);
    void followProblems();
    void askToMute(const QString &rule, const ProblemEntry &problem);
    void askToMove(const SeatOverview &overview, qint64 chamber);
    void chooseFile(bool forSaving, const QString &title, const QString &filter, const QString &suggestion,
                    const std::function<void(const QString &)> &chosen);
    void request(void (MainWindow::*database)(const QString &), const QString &path);
    void openDatabase(const QString &path);
    void makeDatabase(const QString &path);
    void chooseCopy();
    void writeCopy(const QString &path);
    [[nodiscard]] QList<ReportChoice> reportChoices() const;
    /// Opens a database, or imports.
    void takeFiles(const QStringList &paths);
    void import(const QList<ImportSource> &sources);
    void closeImport();
    void tellImported(const ImportReport &report);
    void tellNotImported(const Error &error);
    [[nodiscard]] bool isImporting() const;
    [[nodiscard]] bool holdForImport();
    [[nodiscard]] QMessageBox::StandardButton
    askAtLogout(const QString &text, QMessageBox::StandardButtons buttons, QMessageBox::StandardButton usual);
    void exportPdf();
    void writeReport(const ReportChoice &choice, const QString &language, const QString &path);
    void tellWritten(const QString &path, const PaintedDocument &written);
    void previewPrint();
    [[nodiscard]] QList<ExportChoice> exportChoices() const;
    void exportData();
    void copyAsTable();
    void copyAllAsTable();
    void copyTable(const ExportRequest &request, const std::optional<QList<qint64>> &memberships);
    void offerDrag(const RecordKey &record, QMimeData *data);
    void writeExport(const QString &format, const ExportRequest &request, const QString &path);
    /// A record's name as part of a file name: without what file systems forbid, and of bounded length.
    [[nodiscard]] static QString fileNameOf(const QString &name);
    void showPreview(const ReportChoice &choice, const QString &language);
    void print(const PreparedReport &report, const std::shared_ptr<QPrinter> &printer);
    [[nodiscard]] WritingBar &writingBar(WritingBar *&bar, const QString &name);
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool holdForWriting();
    void takeCheck(const QString &problem);
    void stopWriting();
    void chooseBackup(const QString &path);
    void continueDraft();
    void updateActions();

    Workspace m_workspace;
    std::unique_ptr<Actions> m_actions;
    Flags *m_flags;
    MessageBar *m_standing = nullptr; ///< Why nothing can be saved.
    MessageBar *m_kept = nullptr;     ///< Offers a kept draft.
    WritingBar *m_writing = nullptr;  ///< A file.
    WritingBar *m_removing = nullptr; ///< Of a record.
    MessageBar *m_imported = nullptr; ///< What became of the last import, until it is closed.
    QSplitter *m_splitter;
    NavigationPanel *m_navigation;
    DetailArea *m_details;
    QVBoxLayout *m_bars; ///< The message bars, below everything else: nothing moves when they come and go.
    MessageBar *m_messages;
    NavigationHistory m_history;
    QList<Scope> m_nearest; ///< Where to go when what is being read is gone.
    ImportPage *m_importPage = nullptr;
    bool m_closing = false;
};

} // namespace delegations
