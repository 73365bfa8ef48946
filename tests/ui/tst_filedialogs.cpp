// No part of the process but SQLite opens a file of the open database: not the dialogs that list its folder,
// and nothing that is dropped, pasted, chosen or imported. Closing such a file would drop SQLite's locks on
// it.
#include "models/core/files/opendatabase.h"
#include "models/store/sqlite/connection.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "ui/form/picturefile.h"
#include "ui/reports/printpreview.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDirIterator>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>
#include <sys/stat.h>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int filesBeside = 300;

/// The locks that this process holds on a file, as the kernel knows them.
int locksOn(const QString &path)
{
    struct stat file = {};
    if (::stat(QFile::encodeName(path).constData(), &file) != 0)
        return 0;
    const QByteArray holder = ' ' + QByteArray::number(::getpid()) + ' ';
    const QByteArray inode = ':' + QByteArray::number(quint64(file.st_ino)) + ' ';
    int locks = 0;
    for (const QByteArray &line : fileContent(QStringLiteral("/proc/locks")).split('\n')) {
        if (line.contains(holder) && line.contains(inode))
            ++locks;
    }
    return locks;
}

/// Whether the locks stand that a connection holds as long as it is open: on the database and on the index of
/// its log. Those of a reading stand beside them for a moment only; some looks see past it.
bool isHeld(const QString &database)
{
    constexpr int looks = 5;
    bool isHeld = true;
    for (int look = 0; look < looks; ++look) {
        QTest::qWait(20);
        isHeld = isHeld && locksOn(database) > 0 && locksOn(database + QStringLiteral("-shm")) > 0;
    }
    return isHeld;
}

RecordKey somebody(ProgramWindow &program)
{
    const auto connection = Connection::open(program.databasePath(), Connection::Access::Read);
    return {RecordKind::Person,
            (*connection)->scalar(QStringLiteral("SELECT min(id) FROM person"))->toLongLong()};
}

/// Every dialog of the program that lists files, each in the folder of the open database, as a person would
/// use it: looks at the list and at the details, begins to type, chooses the database, gives up.
class EveryDialog
{
public:
    EveryDialog(ProgramWindow &program, QString folder) : m_program(program), m_folder(std::move(folder)) {}

    bool use()
    {
        QSettings().setValue(QStringLiteral("files/folder"), m_folder);
        QSettings().setValue(QStringLiteral("files/saveFolder"), m_folder);
        for (const char *action : {"open", "newDatabase", "saveCopy", "import"}) {
            trigger(action);
            if (!useChooser(action))
                return false;
        }
        for (const auto &[action, question] :
             {std::pair("exportData", "exportDialog"), std::pair("exportPdf", "reportDialog")}) {
            trigger(action);
            if (!proceed(question) || !useChooser(action))
                return false;
        }
        return usePreview() && usePicture();
    }

private:
    void trigger(const char *action) { m_program.child<QAction>(action).trigger(); }

    template <typename Widget>
    Widget *waitFor(const char *name)
    {
        Widget *found = nullptr;
        (void)QTest::qWaitFor([&] {
            for (auto *widget : m_program.window().findChildren<Widget *>(QLatin1String(name))) {
                if (widget->isVisible())
                    found = widget;
            }
            return found != nullptr;
        });
        return found;
    }

    bool proceed(const char *question)
    {
        auto *dialog = waitFor<QDialog>(question);
        if (!dialog)
            return false;
        dialog->findChild<QPushButton *>(QStringLiteral("proceed"))->click();
        return true;
    }

    /// The view has asked for every icon and kind by then.
    static bool isListed(const QAbstractItemView &view)
    {
        return view.model()->rowCount(view.rootIndex()) > filesBeside / 10;
    }

    bool useChooser(const char *what)
    {
        auto *chooser = waitFor<QFileDialog>("fileDialog");
        if (!chooser)
            return say(what, "does not open");
        if (!QFileInfo(chooser->directory().path()).exists() || chooser->directory() != QDir(m_folder))
            return say(what, "does not list the folder");
        chooser->setNameFilter(QStringLiteral("All (*)"));
        auto *list = chooser->findChild<QListView *>(QStringLiteral("listView"));
        if (!QTest::qWaitFor([&] { return isListed(*list); }))
            return say(what, "stays empty");
        QTest::qWait(100);
        chooser->setViewMode(QFileDialog::Detail);
        QTest::qWait(100);
        auto *details = chooser->findChild<QTreeView *>(QStringLiteral("treeView"));
        details->scrollToBottom();
        QTest::qWait(50);
        auto *name = chooser->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        name->setFocus();
        name->clear();
        QTest::keyClicks(name, QStringLiteral("ope"));
        QTest::qWait(100);
        chooser->selectFile(QStringLiteral("open.db"));
        chooser->setViewMode(QFileDialog::List);
        QTest::qWait(100);
        static_cast<QDialog *>(chooser)->reject();
        return QTest::qWaitFor([&] {
            return m_program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog")) == nullptr;
        });
    }

    bool usePreview()
    {
        trigger("printPreview");
        if (!proceed("reportDialog"))
            return say("the preview", "is not asked for");
        auto *preview = waitFor<QDialog>("printPreview");
        if (!preview)
            return say("the preview", "does not open");
        QTest::qWait(100);
        if (auto *save = preview->findChild<QAction *>(QStringLiteral("savePdf"))) {
            save->trigger();
            if (!useChooser("savePdf"))
                return false;
        }
        preview->reject();
        return true;
    }

    bool usePicture()
    {
        if (!m_program.show(somebody(m_program)))
            return say("a person", "is not shown");
        trigger("edit");
        auto *image = waitFor<QPushButton>("field_photo");
        if (!image)
            return say("the picture", "is not in the form");
        image->click();
        return useChooser("picture");
    }

    static bool say(const char *what, const char *problem)
    {
        qWarning("%s %s", what, problem);
        return false;
    }

    ProgramWindow &m_program;
    QString m_folder;
};

/// The folder of a database that has been written to, with files of many kinds beside it.
void fillFolder(const QString &folder)
{
    const QStringList names{QStringLiteral("%1.csv"), QStringLiteral("%1"), QStringLiteral("%1.pdf"),
                            QStringLiteral("%1.db"), QStringLiteral("%1.png")};
    for (int number = 0; number < filesBeside; ++number)
        writeFile(folder + u'/' + names[number % names.size()].arg(number), "x");
}

/// Run under strace by the test: asking for these names marks where the dialogs begin and end.
int useEveryDialog(const QString &folder)
{
    ProgramWindow program(folder + QStringLiteral("/open.db"));
    const bool wasHeld = isHeld(program.databasePath());
    (void)QFileInfo::exists(QStringLiteral("/dialogs-begin"));
    const bool used = EveryDialog(program, folder).use();
    (void)QFileInfo::exists(QStringLiteral("/dialogs-end"));
    const bool isStillHeld = isHeld(program.databasePath());
    if (!wasHeld || !isStillHeld)
        qWarning("The locks of the database were %s, and then %s.", wasHeld ? "held" : "not held",
                 isStillHeld ? "held" : "not held");
    return used && wasHeld && isStillHeld ? 0 : 1;
}

QString noticeIn(ProgramWindow &program)
{
    QStringList texts;
    for (const auto *bar : program.window().findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts.join(u'\n');
}

void drop(QWidget &target, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &event);
}

/// Other names of the open database's files, in a folder of their own.
class OtherNames
{
public:
    explicit OtherNames(QString database) : m_database(std::move(database)) {}

    QString link(const char *name, const char *end = "")
    {
        const QString path = m_folder.filePath(QLatin1String(name));
        QFile::link(m_database + QLatin1String(end), path);
        return path;
    }
    QString hardLink(const char *name)
    {
        const QString path = QFileInfo(m_database).path() + u'/' + QLatin1String(name);
        if (::link(QFile::encodeName(m_database).constData(), QFile::encodeName(path).constData()) != 0)
            qFatal("No hard link can be made.");
        return path;
    }

private:
    QString m_database;
    QTemporaryDir m_folder;
};

} // namespace

class TestFileDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDialogOpensAFileOfTheOpenDatabase();
    void onlyOneUnitMakesFileDialogs();
    void nothingIsCopiedInADialog();
    void aLongListIsThereSoon();
    void iconsAndKindsComeFromNames();
    void otherNamesOfTheOpenDatabaseAreNotRead_data();
    void otherNamesOfTheOpenDatabaseAreNotRead();
    void theOpenDatabaseIsNotOpenedAgain();
    void theOpenDatabaseIsNoPicture();
    void noPrinterDialogChoosesAFile();
    void thePreviewFitsTheScreenAndTurnsPages();
    void withoutAPrinterThePreviewSaysSo();
    void thePreviewIsSavedAsAnyReport();

private:
    PrintPreview *preview(ProgramWindow &program);
};

void TestFileDialogs::noDialogOpensAFileOfTheOpenDatabase()
{
    const QString strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
    if (strace.isEmpty() ||
        runCommand(strace, {QStringLiteral("-o"), QStringLiteral("/dev/null"), QStringLiteral("true")})
                .exitCode != 0)
        QSKIP("strace cannot be used here");
    const QTemporaryDir folder;
    const QString place = folder.filePath(QStringLiteral("place"));
    QVERIFY(QDir().mkpath(place));
    QCOMPARE(runProgram({QStringLiteral("new"), place + QStringLiteral("/open.db")}).exitCode, 0);
    fillFolder(place);
    const QString log = folder.filePath(QStringLiteral("calls"));
    const ProgramRun run =
        runCommand(strace, {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"),
                            QStringLiteral("300"), QStringLiteral("-e"),
                            QStringLiteral("trace=open,openat,openat2,creat,?access,?faccessat,?faccessat2"),
                            QStringLiteral("-o"), log, QCoreApplication::applicationFilePath(),
                            QStringLiteral("--use-every-dialog"), place});
    QByteArrayList offences;
    bool began = false;
    bool ended = false;
    int lists = 0;
    for (const QByteArray &line : fileContent(log).split('\n')) {
        began |= line.contains("/dialogs-begin");
        ended |= line.contains("/dialogs-end");
        const bool opens = line.contains(" open(") || line.contains(" openat(") || line.contains(" creat(") ||
                           line.contains(" openat2(");
        if (!began || ended || !opens)
            continue;
        lists += line.contains("O_DIRECTORY") && line.contains("/place\"");
        // SQLite never follows a link at the end of a name, and Qt always does.
        if (line.contains("/place/open.db") && !line.contains("O_NOFOLLOW"))
            offences.append(line);
    }
    QVERIFY(began && ended);
    QVERIFY2(lists >= 8, "The dialogs did not list the folder.");
    QVERIFY2(offences.isEmpty(), offences.join('\n').constData());
    QVERIFY2(run.exitCode == 0, run.errors.constData());
}

void TestFileDialogs::onlyOneUnitMakesFileDialogs()
{
    static const QRegularExpression other(
        QStringLiteral("new QFileDialog|QFileDialog::get|QFileDialog "
                       "\\w+\\(|QFileIconProvider|mimeTypeForFile\\(|mimeTypeForUrl|"
                       "QFileSystemModel|QPrintPreviewDialog|QPageSetupDialog|new QPrintDialog"));
    QStringList found;
    int files = 0;
    for (const char *part : {"ui", "app", "models"}) {
        QDirIterator sources(QStringLiteral(DELEGATIONS_SOURCE_DIR "/") + QLatin1String(part),
                             {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                             QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            const QString path = sources.next();
            ++files;
            if (!path.endsWith(QLatin1String("ui/reports/printpreview.cpp")) &&
                other.match(QString::fromUtf8(fileContent(path))).hasMatch())
                found.append(path);
        }
    }
    QVERIFY(files > 100);
    QCOMPARE(found, QStringList());
}

/// Qt's dialog copies what is dropped on a folder in its list: opens, reads and closes it.
void TestFileDialogs::nothingIsCopiedInADialog()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("below")));
    writeFile(folder.filePath(QStringLiteral("one.db")), "x");
    FileChooser chooser(FileChooser::Purpose::Save, QStringLiteral("Save"), QStringLiteral("All (*)"),
                        nullptr);
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    chooser.setDirectory(folder.path());
    chooser.show();
    auto *list = chooser.findChild<QListView *>(QStringLiteral("listView"));
    QVERIFY(list);
    QTRY_COMPARE(list->model()->rowCount(list->rootIndex()), 2);
    QModelIndex below;
    for (int row = 0; row < 2; ++row) {
        if (list->model()->index(row, 0, list->rootIndex()).data() == QStringLiteral("below"))
            below = list->model()->index(row, 0, list->rootIndex());
    }
    QVERIFY(below.isValid());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.filePath(QStringLiteral("one.db")))});
    const QPoint at = list->visualRect(below).center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(list->viewport(), &enter);
    QDragMoveEvent move(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(list->viewport(), &move);
    QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::ControlModifier);
    QApplication::sendEvent(list->viewport(), &event);
    QVERIFY(!enter.isAccepted());
    QVERIFY(!QFileInfo::exists(folder.filePath(QStringLiteral("below/one.db"))));
    QVERIFY(!list->dragEnabled());
}

void TestFileDialogs::aLongListIsThereSoon()
{
    const QTemporaryDir folder;
    for (int number = 0; number < 5'000; ++number)
        writeFile(folder.filePath(QStringLiteral("file-%1").arg(number)), {});
    FileChooser chooser(FileChooser::Purpose::Open, QStringLiteral("Open"), QStringLiteral("All (*)"),
                        nullptr);
    chooser.setAttribute(Qt::WA_DeleteOnClose, false);
    chooser.setDirectory(folder.path());
    QElapsedTimer clock;
    clock.start();
    chooser.show();
    auto *list = chooser.findChild<QListView *>(QStringLiteral("listView"));
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(list->rootIndex()), 5'000, 20'000);
    qInfo("5,000 files in %lld ms", clock.elapsed());
}

void TestFileDialogs::iconsAndKindsComeFromNames()
{
    const QTemporaryDir folder;
    const FileIcons icons;
    const auto type = [&](const char *name) {
        const QString path = folder.filePath(QLatin1String(name));
        writeFile(path, "%PDF-1.4"); // What it holds says nothing.
        return icons.type(QFileInfo(path));
    };
    QCOMPARE(type("a.db"), QStringLiteral("Database"));
    QCOMPARE(type("A.CSV"), QStringLiteral("Table"));
    QCOMPARE(type("a.jpeg"), QStringLiteral("Picture"));
    QCOMPARE(type("a.pdf"), QStringLiteral("PDF file"));
    QCOMPARE(type("plain"), QStringLiteral("File"));
    QCOMPARE(icons.type(QFileInfo(folder.path())), QStringLiteral("Folder"));
    for (const QSize size : {QSize(16, 16), QSize(64, 64)}) {
        const QImage database =
            icons.icon(QFileInfo(folder.filePath(QStringLiteral("a.db")))).pixmap(size).toImage();
        const QImage table =
            icons.icon(QFileInfo(folder.filePath(QStringLiteral("A.CSV")))).pixmap(size).toImage();
        QVERIFY(!database.isNull());
        QVERIFY(database != table);
    }
}

void TestFileDialogs::otherNamesOfTheOpenDatabaseAreNotRead_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"drop", "paste", "import"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestFileDialogs::otherNamesOfTheOpenDatabaseAreNotRead()
{
    QFETCH(QString, way);
    ProgramWindow program;
    const QString database = program.databasePath();
    OtherNames names(database);
    QVERIFY(isHeld(database));
    // The hard link last: with it, the database is opened by nobody any more.
    const QStringList paths{names.link("link.csv"), names.link("log.csv", "-wal"),
                            database + QStringLiteral("-wal"), database + QStringLiteral("-shm"),
                            QFileInfo(database).path() + QStringLiteral("/hard.csv")};
    for (const QString &path : paths) {
        const bool isHardLink = path.endsWith(QLatin1String("hard.csv"));
        if (isHardLink)
            (void)names.hardLink("hard.csv");
        const QString reason =
            isHardLink ? QStringLiteral("has a second name") : QStringLiteral("belongs to the database");
        QVERIFY2(QFileInfo::exists(path), qPrintable(path));
        QVERIFY(belongsToOpenDatabase(path));
        if (way == QLatin1String("drop")) {
            drop(program.tree().viewport()[0], path);
        } else if (way == QLatin1String("paste")) {
            auto *data = new QMimeData;
            data->setUrls({QUrl::fromLocalFile(path)});
            QApplication::clipboard()->setMimeData(data);
            program.child<QAction>("pasteImport").trigger();
        } else {
            program.window().importFiles({path});
        }
        auto refused = [&] {
            for (const QLabel *label : program.window().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(reason))
                    return true;
            }
            return noticeIn(program).contains(reason);
        };
        QTRY_VERIFY2(refused(), qPrintable(path + noticeIn(program)));
        QVERIFY(isHeld(database));
        if (auto *cancel = program.window().findChild<QPushButton *>(QStringLiteral("cancelImport"));
            cancel && cancel->isVisible())
            cancel->click();
        QTRY_VERIFY(program.tree().isVisible());
        for (auto *bar : program.window().findChildren<MessageBar *>())
            bar->dismiss();
    }
}

void TestFileDialogs::theOpenDatabaseIsNotOpenedAgain()
{
    ProgramWindow program;
    const QString database = program.databasePath();
    OtherNames names(database);
    QVERIFY(isHeld(database));
    const auto *model = program.tree().model();
    drop(program.window(), database);
    QVERIFY(noticeIn(program).contains(QStringLiteral("is open already")));
    drop(program.window(), names.link("other.db"));
    QVERIFY(noticeIn(program).contains(QStringLiteral("is open already")));
    drop(program.window(), names.hardLink("hard.db"));
    QVERIFY(noticeIn(program).contains(QStringLiteral("belongs to the database")));
    drop(program.window(), names.link("log.db", "-wal"));
    QVERIFY(noticeIn(program).contains(QStringLiteral("belongs to the database")));
    QVERIFY(isHeld(database));
    QCOMPARE(program.tree().model(), model);
}

void TestFileDialogs::theOpenDatabaseIsNoPicture()
{
    ProgramWindow program;
    const QString database = program.databasePath();
    OtherNames names(database);
    QVERIFY(isHeld(database));
    for (const QString &path : {database, database + QStringLiteral("-shm"), names.link("portrait.png"),
                                names.hardLink("portrait.png")}) {
        const auto picture = readPicture(path).result();
        QVERIFY(!picture);
        QVERIFY2(picture.error().userText.contains(QStringLiteral("belongs to the database")),
                 qPrintable(picture.error().userText));
        QVERIFY(isHeld(database));
    }
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe.png"));
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(!readPicture(pipe).result()); // And does not wait for a writer.
}

void TestFileDialogs::noPrinterDialogChoosesAFile()
{
    QPrinter printer(QPrinter::HighResolution);
    const std::unique_ptr<QPrintDialog> dialog(makePrinterDialog(printer, nullptr));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    QVERIFY(!dialog->testOption(QAbstractPrintDialog::PrintToFile));
    dialog->show();
    const auto *printers = dialog->findChild<QComboBox *>(QStringLiteral("printers"));
    QVERIFY(printers);
    QVERIFY(printers->findText(QStringLiteral("file"), Qt::MatchContains) < 0);
    const auto *file = dialog->findChild<QLineEdit *>(QStringLiteral("filename"));
    QVERIFY(!file || !file->isVisible());
}

PrintPreview *TestFileDialogs::preview(ProgramWindow &program)
{
    program.child<QAction>("printPreview").trigger();
    QDialog *question = nullptr; // Asks when the page is there.
    if (!QTest::qWaitFor([&] {
            question = program.window().findChild<QDialog *>(QStringLiteral("reportDialog"));
            return question != nullptr;
        }))
        return nullptr;
    question->findChildren<QRadioButton *>().constLast()->setChecked(true); // All, on several pages.
    question->findChild<QPushButton *>(QStringLiteral("proceed"))->click();
    PrintPreview *opened = nullptr;
    (void)QTest::qWaitFor([&] {
        opened = program.window().findChild<PrintPreview *>(QStringLiteral("printPreview"));
        return opened && opened->isVisible();
    });
    return opened;
}

void TestFileDialogs::thePreviewFitsTheScreenAndTurnsPages()
{
    ProgramWindow program;
    PrintPreview *opened = preview(program);
    QVERIFY(opened);
    const QSize screen = opened->screen()->availableSize();
    QVERIFY(opened->height() < screen.height() && opened->width() < screen.width());
    const auto *number = opened->findChild<QLabel *>(QStringLiteral("pageNumber"));
    QVERIFY(number);
    QTRY_VERIFY(number->text().startsWith(QStringLiteral("1 of ")));
    const int pages = number->text().section(u' ', -1).toInt();
    QVERIFY(pages > 1);
    QTRY_VERIFY(!opened->findChild<QLabel *>(QStringLiteral("printMessage"))->isVisible()); // All are there.
    opened->activateWindow();
    QTest::keyClick(opened, Qt::Key_PageDown);
    QTRY_COMPARE(number->text(), QStringLiteral("2 of %1").arg(pages));
    for (int turned = 0; turned < pages + 2; ++turned)
        opened->findChild<QAction *>(QStringLiteral("nextPage"))->trigger();
    QCOMPARE(number->text(), QStringLiteral("%1 of %1").arg(pages));
    QVERIFY(!opened->findChild<QAction *>(QStringLiteral("nextPage"))->isEnabled());
    for (const auto *button : opened->findChildren<QToolButton *>()) {
        if (button->isVisible())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
    }
    QTest::keyClick(opened, Qt::Key_Escape);
    QTRY_VERIFY(!program.window().findChild<PrintPreview *>());
}

void TestFileDialogs::withoutAPrinterThePreviewSaysSo()
{
    if (!QPrinterInfo::availablePrinterNames().isEmpty())
        QSKIP("There is a printer here");
    ProgramWindow program;
    PrintPreview *opened = preview(program);
    QVERIFY(opened);
    auto *print = opened->findChild<QAction *>(QStringLiteral("print"));
    QTRY_VERIFY(print->isEnabled());
    print->trigger();
    QVERIFY(!opened->findChild<QPrintDialog *>());
    const auto *message = opened->findChild<QLabel *>(QStringLiteral("printMessage"));
    QVERIFY(message->isVisible());
    QVERIFY(message->text().contains(QStringLiteral("No printer")));
}

void TestFileDialogs::thePreviewIsSavedAsAnyReport()
{
    ProgramWindow program;
    const QString database = program.databasePath();
    QVERIFY(isHeld(database));
    const auto save = [&](const QString &path) {
        PrintPreview *opened = preview(program);
        QVERIFY(opened);
        opened->findChild<QAction *>(QStringLiteral("savePdf"))->trigger();
        auto *chooser = opened->findChild<FileChooser *>(QStringLiteral("fileDialog"));
        QVERIFY(chooser);
        QVERIFY(!chooser->selectedFiles().isEmpty());
        emit chooser->fileSelected(path);
        static_cast<QDialog *>(chooser)->reject();
        QTRY_VERIFY(!program.window().findChild<PrintPreview *>());
    };
    const QString pdf = program.filePath(QStringLiteral("saved.pdf"));
    save(pdf);
    QTRY_VERIFY(noticeIn(program).contains(QStringLiteral("was written")));
    QVERIFY(noticeIn(program).contains(QFileInfo(pdf).absolutePath()));
    auto *openFolder = program.window().findChild<QAbstractButton *>(QStringLiteral("openReportFolder"));
    QVERIFY(openFolder);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral(".*")));
    openFolder->click(); // There is no file manager without a display.
    QTRY_VERIFY2(noticeIn(program).contains(QStringLiteral("could not be opened")),
                 qPrintable(noticeIn(program)));
    QVERIFY(fileContent(pdf).startsWith("%PDF-"));
    OtherNames names(database);
    for (const QString &path : {database, database + QStringLiteral("-wal"), names.hardLink("x.pdf")}) {
        const qint64 size = QFileInfo(database).size();
        save(path);
        QTRY_VERIFY(!noticeIn(program).contains(QStringLiteral("Writing")));
        QVERIFY2(!noticeIn(program).isEmpty() && !noticeIn(program).contains(QStringLiteral("was written")),
                 qPrintable(noticeIn(program)));
        QCOMPARE(QFileInfo(database).size(), size);
        QVERIFY(isHeld(database));
    }
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("--use-every-dialog"))
        return useEveryDialog(application.arguments().value(2));
    TestFileDialogs test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filedialogs.moc"
