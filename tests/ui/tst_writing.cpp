// Files that are written beside the window: it answers meanwhile, says how far they are, and ends none of
// them unasked.
#include "app/document.h"
#include "models/core/itemroles.h"
#include "models/items/delegationtree.h"
#include "models/store/file/backup.h"
#include "tests/support/program.h"
#include "tests/support/smallassembly.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/windowkeys.h"
#include "ui/reports/printpreview.h"
#include "ui/widgets/filechooser.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"
#include "ui/window/writingbar.h"

#include <QAction>
#include <QDir>
#include <QMessageBox>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <atomic>
#include <thread>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The program's window on the small assembly. Whatever is written stops with the first that it tells, until
/// it is let go on.
class Desk
{
public:
    Desk()
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, m_folder.path().toLocal8Bit());
        if (!writeBackup(model.connection(), path()))
            qFatal("The database cannot be made.");
        document = std::move(Document::open(path())).value();
        window.setWorkspace(document->workspace());
        window.resize(1000, 700);
        window.show();
        windowkeys::activate(window);
        const auto isReady = [this] {
            const QAbstractItemModel *tree = child<QTreeView>("tree").model();
            return tree && tree->rowCount() > 3 && document->check().hasEnded();
        };
        if (!QTest::qWaitFor(isReady) || !QDir(m_folder.path()).mkdir(s("out")))
            qFatal("There is no window to work in.");
        const auto wait = [this](auto, auto) {
            if (!m_stopped.exchange(true)) {
                m_begun.release();
                m_goOn.acquire();
            }
        };
        const Workspace workspace = document->workspace();
        QObject::connect(workspace.exports, &ExportWorker::progressed, workspace.exports, wait,
                         Qt::DirectConnection);
        QObject::connect(workspace.reports, &ReportExporter::progressed, workspace.reports, wait,
                         Qt::DirectConnection);
    }
    ~Desk()
    {
        goOn();
        window.setWorkspace({});
    }

    template <typename Widget>
    [[nodiscard]] Widget &child(const char *name)
    {
        auto *found = window.findChild<Widget *>(s(name));
        if (!found)
            qFatal("There is no %s.", name);
        return *found;
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *found = window.findChild<QWidget *>(s(name));
        return found && found->isVisible();
    }
    [[nodiscard]] bool show(const RecordKey &key)
    {
        auto &details = child<DetailArea>("details");
        emit details.linkActivated(key);
        return QTest::qWaitFor([&] { return details.record() == key; });
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(s("a.db")); }
    [[nodiscard]] QString told() { return child<MessageBar>("messageBar").text(); }
    [[nodiscard]] QString out(const char *name) const { return m_folder.filePath(s("out/") + s(name)); }
    /// What stands where files go, hidden ones too.
    [[nodiscard]] QStringList written() const
    {
        return QDir(m_folder.filePath(s("out")))
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    void choose(const QString &path)
    {
        auto &chooser = child<FileChooser>("fileDialog");
        emit chooser.fileSelected(path);
        static_cast<QDialog &>(chooser).reject();
        (void)QTest::qWaitFor([this] { return !window.findChild<FileChooser *>(); });
    }
    void copyTo(const QString &path)
    {
        child<QAction>("saveCopy").trigger();
        choose(path);
    }
    /// Asks when the page is there.
    void proceed()
    {
        (void)QTest::qWaitFor([this] { return isShown("proceed"); });
        child<QPushButton>("proceed").click();
    }
    void writeReport(const QString &path)
    {
        child<QAction>("exportPdf").trigger();
        proceed();
        choose(path);
    }
    void remove()
    {
        child<QAction>("remove").trigger();
        (void)QTest::qWaitFor([this] { return isShown("confirmRemove"); });
        child<QPushButton>("confirmRemove").click();
    }
    [[nodiscard]] bool isUnderWay() { return m_begun.tryAcquire(1, 5000); }
    void goOn() { m_goOn.release(); }

    TemporaryDatabase model;
    SmallAssembly assembly{model};

private:
    QTemporaryDir m_folder;
    std::atomic<bool> m_stopped = false;
    QSemaphore m_begun;
    QSemaphore m_goOn;

public:
    std::unique_ptr<Document> document;
    MainWindow window;
};

/// Somebody who writes into the file for as long as this lives, so that nobody else can.
class Writer
{
public:
    explicit Writer(const QString &path)
        : m_connection(std::move(Connection::open(path, Connection::Access::Write)).value())
    {
        if (!m_connection->execute("BEGIN IMMEDIATE"))
            qFatal("The file cannot be held.");
    }
    ~Writer() { (void)m_connection->execute("ROLLBACK"); }
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

private:
    std::unique_ptr<Connection> m_connection;
};

/// Answers the question that is about to come.
void answer(QMessageBox::StandardButton button, QString &asked)
{
    QTimer::singleShot(0, [button, &asked] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        asked = question->text();
        question->button(button)->click();
    });
}

} // namespace

class TestWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowAnswersWhileACopyIsWritten();
    void aCopyCanBeCancelled();
    void whyThereIsNoCopyIsTold();
    void theWindowStaysUntilTheFileIsWritten_data();
    void theWindowStaysUntilTheFileIsWritten();
    void anotherDatabaseWaitsForTheFile();
    void oneFileIsWrittenAtATime();
    void anEndWithoutQuestionLeavesNothing();
    void whoLogsOutIsAsked();
    void thePreviewIsThereBeforeItsPages();
    void whatIsPrintedIsPaintedBesideTheWindow();
    void theWindowAnswersWhileARecordIsDeleted();
    void aDeletionCanBeCancelled();
    void aDeletionOfAMomentIsNotToldOf();
};

void TestWriting::theWindowAnswersWhileACopyIsWritten()
{
    Desk desk;
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    auto &bar = desk.child<WritingBar>("writingBar");
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(s("copy.db")), qPrintable(bar.text()));
    QVERIFY(bar.findChild<QProgressBar *>(s("messageProgress"))->isVisible());
    QVERIFY(desk.show(desk.assembly.adam));
    QVERIFY(!QFileInfo::exists(desk.out("copy.db")));
    desk.goOn();
    QTRY_VERIFY(!bar.isVisible());
    QVERIFY2(desk.told().contains(s("A copy was saved as")), qPrintable(desk.told()));
    QCOMPARE(desk.written(), QStringList({s("copy.db")}));
    QCOMPARE(runProgram({s("check"), desk.out("copy.db")}).exitCode, 0);
}

void TestWriting::aCopyCanBeCancelled()
{
    Desk desk;
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    desk.child<QPushButton>("cancelWriting").click();
    desk.goOn();
    QTRY_VERIFY(!desk.isShown("writingBar"));
    QCOMPARE(desk.written(), QStringList());
    QVERIFY2(!desk.isShown("messageBar"), qPrintable(desk.told()));
}

void TestWriting::whyThereIsNoCopyIsTold()
{
    Desk desk;
    desk.goOn();
    writeFile(desk.out("letter.txt"), "Dear colleagues");
    desk.copyTo(desk.out("letter.txt"));
    QTRY_VERIFY(desk.told().contains(s("no Delegations database")));
    QCOMPARE(fileContent(desk.out("letter.txt")), QByteArray("Dear colleagues"));
    SmallFilesystem disk(64 * 1024);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    desk.copyTo(disk.filePath(s("copy.db")));
    QTRY_VERIFY2(desk.told().contains(s("The disk is full")), qPrintable(desk.told()));
    QVERIFY(!QFileInfo::exists(disk.filePath(s("copy.db"))));
    QVERIFY(disk.makeReadOnly());
    desk.copyTo(disk.filePath(s("copy.db")));
    QTRY_VERIFY2(!desk.told().contains(s("The disk is full")) && desk.isShown("messageBar"),
                 qPrintable(desk.told()));
    QVERIFY(!desk.isShown("writingBar"));
}

void TestWriting::theWindowStaysUntilTheFileIsWritten_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"copy.db", "report.pdf"})
        QTest::newRow(name) << s(name);
}

void TestWriting::theWindowStaysUntilTheFileIsWritten()
{
    QFETCH(QString, name);
    Desk desk;
    const QString path = desk.out(qPrintable(name));
    if (name == s("copy.db"))
        desk.copyTo(path);
    else
        desk.writeReport(path);
    QVERIFY(desk.isUnderWay());
    QVERIFY(!desk.window.close());
    QVERIFY(desk.window.isVisible());
    QVERIFY2(desk.told().contains(s("still being written")), qPrintable(desk.told()));
    desk.goOn();
    QTRY_VERIFY(!desk.isShown("writingBar"));
    QCOMPARE(desk.written(), QStringList({name}));
    QVERIFY(desk.window.close());
}

void TestWriting::anotherDatabaseWaitsForTheFile()
{
    Desk desk;
    const QSignalSpy asked(&desk.window, &MainWindow::openRequested);
    const QSignalSpy made(&desk.window, &MainWindow::newDatabaseRequested);
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    for (const char *action : {"open", "newDatabase"}) {
        desk.child<QAction>(action).trigger();
        desk.choose(desk.out("other.db"));
        QVERIFY2(desk.told().contains(s("still being written")), qPrintable(s(action) + desk.told()));
    }
    desk.child<QAction>("restore").trigger();
    QVERIFY(!desk.window.findChild<FileChooser *>());
    QCOMPARE(asked.size() + made.size(), 0);
    desk.goOn();
    QTRY_VERIFY(!desk.isShown("writingBar"));
    desk.child<QAction>("open").trigger();
    desk.choose(desk.out("other.db"));
    QCOMPARE(asked.size(), 1);
}

void TestWriting::oneFileIsWrittenAtATime()
{
    Desk desk;
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    for (const char *action : {"saveCopy", "exportPdf", "exportData", "printPreview"}) {
        desk.window.showNotice(QString());
        desk.child<QAction>(action).trigger();
        QTRY_VERIFY2(desk.told().contains(s("still being written")), action);
        QVERIFY(!desk.window.findChild<QDialog *>());
    }
}

void TestWriting::anEndWithoutQuestionLeavesNothing()
{
    Desk desk;
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    desk.window.letClose(true);
    QVERIFY(desk.window.close());
    desk.window.setWorkspace({});
    std::thread later([&desk] {
        QThread::msleep(50);
        desk.goOn();
    });
    desk.document.reset();
    later.join();
    QCOMPARE(desk.written(), QStringList());
}

void TestWriting::whoLogsOutIsAsked()
{
    Desk desk;
    QVERIFY(!desk.window.holdsUnsaved());
    desk.copyTo(desk.out("copy.db"));
    QVERIFY(desk.isUnderWay());
    QVERIFY(desk.window.holdsUnsaved());
    QString asked;
    answer(QMessageBox::Cancel, asked);
    QVERIFY(!desk.window.askForLogout());
    QVERIFY2(asked.contains(s("still being written")), qPrintable(asked));
    answer(QMessageBox::Discard, asked);
    QVERIFY(desk.window.askForLogout());
}

void TestWriting::thePreviewIsThereBeforeItsPages()
{
    Desk desk;
    desk.goOn();
    desk.child<QAction>("printPreview").trigger();
    desk.proceed();
    auto *preview = desk.window.findChild<PrintPreview *>();
    QVERIFY(preview && preview->isVisible());
    const auto *message = preview->findChild<QWidget *>(s("printMessage"));
    const auto *print = preview->findChild<QAction *>(s("print"));
    QVERIFY(message->isVisible() && !print->isEnabled());
    QTRY_VERIFY(!message->isVisible());
    QVERIFY(print->isEnabled());
}

void TestWriting::whatIsPrintedIsPaintedBesideTheWindow()
{
    Desk desk;
    desk.child<QAction>("printPreview").trigger();
    desk.proceed();
    auto *preview = desk.window.findChild<PrintPreview *>();
    const auto *print = preview->findChild<QAction *>(s("print"));
    QTRY_VERIFY(print->isEnabled());
    const auto preparing = desk.document->workspace().reports->prepare(s("composition"), {}, s("en"));
    // A file stands in for a printer.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setOutputFileName(desk.out("printed.pdf"));
    QFuture<Result<PreparedReport>> prepared = preparing;
    prepared.waitForFinished();
    emit preview->printRequested(*prepared.result(), printer);
    QVERIFY(desk.isUnderWay());
    QVERIFY(!preview->isVisible());
    QVERIFY(desk.isShown("writingBar"));
    QVERIFY(!desk.window.close());
    desk.goOn();
    QTRY_VERIFY(!desk.isShown("writingBar"));
    QVERIFY2(desk.told().contains(s("was sent to the printer")), qPrintable(desk.told()));
    QVERIFY(fileContent(desk.out("printed.pdf")).startsWith("%PDF-"));
}

void TestWriting::theWindowAnswersWhileARecordIsDeleted()
{
    Desk desk;
    const RecordKey country = desk.assembly.alphia;
    QVERIFY(desk.show(country));
    {
        const Writer other(desk.path());
        desk.remove();
        QTRY_VERIFY(desk.isShown("removingBar"));
        QVERIFY(!desk.window.close());
        QVERIFY2(desk.told().contains(s("still being written")), qPrintable(desk.told()));
        QVERIFY(desk.show(desk.assembly.adam));
        QVERIFY(desk.show(country));
    }
    QTRY_VERIFY(!desk.isShown("removingBar"));
    QTRY_VERIFY(desk.child<DetailArea>("details").record() != country);
    QCOMPARE(desk.document->store().record(country).error().code, ErrorCode::NotFound);
    QVERIFY(desk.document->store().begin(s("next")).ok());
}

void TestWriting::aDeletionCanBeCancelled()
{
    Desk desk;
    const RecordKey country = desk.assembly.alphia;
    QVERIFY(desk.show(country));
    const Writer other(desk.path());
    desk.remove();
    QTRY_VERIFY(desk.isShown("removingBar"));
    desk.child<WritingBar>("removingBar").findChild<QPushButton *>(s("cancelWriting"))->click();
    QTRY_VERIFY(!desk.isShown("removingBar"));
    QVERIFY2(!desk.isShown("messageBar"), qPrintable(desk.told()));
    QCOMPARE(desk.child<DetailArea>("details").record(), country);
    QVERIFY(desk.document->store().record(country).ok());
    QVERIFY(desk.document->store().isWritable());
}

void TestWriting::aDeletionOfAMomentIsNotToldOf()
{
    Desk desk;
    QVERIFY(desk.show(desk.assembly.adam));
    QSignalSpy changed(&desk.document->store(), &RecordStore::changed);
    desk.remove();
    bool wasShown = false;
    QTRY_VERIFY((wasShown |= desk.isShown("removingBar"), changed.size() == 1));
    QCOMPARE(desk.document->store().record(desk.assembly.adam).error().code, ErrorCode::NotFound);
    QTRY_VERIFY(desk.child<DetailArea>("details").record() != desk.assembly.adam);
    QVERIFY(!wasShown);
}

QTEST_MAIN(TestWriting)
#include "tst_writing.moc"
