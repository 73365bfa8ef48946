// The window and files that are damaged, not yet checked, or beside the log of another one.
#include "app/document.h"
#include "app/sampledatabase.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/people.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/items/filecheck.h"
#include "models/store/file/backup.h"
#include "models/store/read/readworker.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/temporarydatabase.h"
#include "ui/form/formpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

qint64 personsIn(const QString &path)
{
    const auto opened = Database::open(path, Database::Purpose::Read, QStringLiteral("test"));
    return opened ? (*opened)->connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt()
                  : -1;
}

/// The sample with a page of the journal broken, which no page of the window reads.
QByteArray damagedSample(const QString &path, const char *table = "change")
{
    if (!createSampleDatabase(path, QStringLiteral("test")))
        return {};
    int page = 0;
    {
        const auto connection = Connection::open(path, Connection::Access::Read);
        page = (*connection)
                   ->scalar(QStringLiteral("SELECT rootpage FROM sqlite_schema WHERE name = '%1'")
                                .arg(QLatin1String(table)))
                   ->toInt();
    }
    QByteArray content = fileContent(path);
    content[(page - 1) * 4096] = char(0x77);
    writeFile(path, content);
    return content;
}

void press(ProgramWindow &program, const char *button)
{
    QTest::keyClick(&program.child<QPushButton>(button), Qt::Key_Space);
}

void chooseInDialog(ProgramWindow &program, const QString &path)
{
    QTRY_VERIFY(program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog")));
    auto *dialog = program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(dialog)->accept();
}

/// What the window's bars say.
QString told(ProgramWindow &program)
{
    QStringList texts;
    const auto bars = program.window().findChildren<MessageBar *>();
    for (const MessageBar *bar : bars) {
        const auto labels = bar->isVisible() ? bar->findChildren<QLabel *>() : QList<QLabel *>();
        for (const QLabel *label : labels)
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class TestRestoreWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsShownButNotWritten();
    void aTreeThatCannotBeReadIsAReasonToCheck();
    void beforeTheCheckNothingIsWritten();
    void aCheckWaitsForAnotherProgram();
    void aSaveThatComesTooEarlyIsKept();
    void whatIsTypedAfterAnEarlySaveIsNotSaved();
    void aSaveIntoADamagedFileStaysInTheForm();
    void aBackupIsRestoredByKeyboard();
    void aForeignLogCanBeLeftOut();
    void aSaveIsInTheFileSoon();
};

void TestRestoreWindow::aDamagedFileIsShownButNotWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const QByteArray content = damagedSample(path);
    QVERIFY(!content.isEmpty());
    {
        ProgramWindow program(path);
        auto &bar = program.child<MessageBar>("standingBar");
        QVERIFY(bar.isVisible());
        QVERIFY2(bar.text().contains(QStringLiteral("damaged")), qPrintable(bar.text()));
        QVERIFY(program.child<QPushButton>("restoreDamaged").isVisible());
        QVERIFY(program.show(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>()));
        QVERIFY(!program.child<QAction>("edit").isEnabled());
        QVERIFY(!program.child<QAction>("createNew").isEnabled());
        program.child<DetailArea>("details").edit();
        QVERIFY(!program.child<DetailArea>("details").isEditing());
    }
    QVERIFY(fileContent(path) == content);
}

void TestRestoreWindow::aTreeThatCannotBeReadIsAReasonToCheck()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("x.db"));
    QVERIFY(!damagedSample(path, "area").isEmpty());
    emit program.window().openRequested(path);
    QTRY_COMPARE(program.window().windowFilePath(), path);
    QTRY_VERIFY(program.window().findChild<QPushButton *>(QStringLiteral("restoreDamaged")));
    QVERIFY(!program.child<QAction>("createNew").isEnabled());
}

void TestRestoreWindow::beforeTheCheckNothingIsWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    QVERIFY(createSampleDatabase(path, QStringLiteral("test")));
    const auto document = Document::open(path);
    QVERIFY(document);
    RecordStore &store = (*document)->store();
    QCOMPARE(store.begin(QStringLiteral("test")).error().code, ErrorCode::InUse);
    (*document)->check().start();
    QTRY_VERIFY((*document)->check().hasEnded());
    QVERIFY(store.begin(QStringLiteral("test")));
}

void TestRestoreWindow::aCheckWaitsForAnotherProgram()
{
    TemporaryDatabase database;
    FileCheck check(database.store(), true);
    QSignalSpy failed(&check, &FileCheck::failed);
    const auto other = Connection::open(database.path(), Connection::Access::Write);
    QVERIFY(other && (*other)->execute("BEGIN IMMEDIATE"));
    check.start();
    QTest::qWait(int(Connection::usualPatience.count()) + 500);
    QVERIFY(!check.hasEnded());
    QVERIFY(!database.store().begin(QStringLiteral("test")));
    QVERIFY((*other)->execute("COMMIT"));
    QTRY_VERIFY(check.hasEnded());
    QCOMPARE(failed.size(), 0);
    QVERIFY(database.store().begin(QStringLiteral("test")));
}

/// The form of a new country, and a store that may not write yet.
struct Early
{
    Early()
    {
        database.store().holdWrites({ErrorCode::InUse, QStringLiteral("Not yet."), {}});
        auto draft = editor.create(FormType::Country);
        form = std::make_unique<FormPage>(editor, std::move(draft).value());
        form->show();
        QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("field_name")),
                         QStringLiteral("Utopia"));
        QTest::keyClick(form.get(), Qt::Key_S, Qt::ControlModifier);
    }
    [[nodiscard]] QString told() const { return form->findChild<MessageBar *>()->text(); }

    TemporaryDatabase database;
    ReadWorker reader{database.path()};
    ViewContext view;
    RecordEditor editor{database.store(), reader, view};
    std::unique_ptr<FormPage> form;
};

void TestRestoreWindow::aSaveThatComesTooEarlyIsKept()
{
    Early early;
    QSignalSpy saved(early.form.get(), &FormPage::saved);
    QVERIFY2(early.told().contains(QStringLiteral("as soon as")), qPrintable(early.told()));
    QCOMPARE(saved.size(), 0);
    early.database.store().releaseWrites();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(early.database.connection().scalar(QStringLiteral("SELECT name FROM area"))->toString(),
             QStringLiteral("Utopia"));
}

void TestRestoreWindow::whatIsTypedAfterAnEarlySaveIsNotSaved()
{
    Early early;
    QSignalSpy saved(early.form.get(), &FormPage::saved);
    QTest::keyClicks(early.form->findChild<QLineEdit *>(QStringLiteral("field_name")), QStringLiteral("n"));
    QVERIFY2(early.told().contains(QStringLiteral("Nothing is saved yet")), qPrintable(early.told()));
    early.database.store().releaseWrites();
    QCOMPARE(saved.size(), 0);
    QTest::keyClick(early.form.get(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(early.database.connection().scalar(QStringLiteral("SELECT name FROM area"))->toString(),
             QStringLiteral("Utopian"));
}

void TestRestoreWindow::aSaveIntoADamagedFileStaysInTheForm()
{
    Early early;
    QSignalSpy saved(early.form.get(), &FormPage::saved);
    early.database.store().holdWrites({ErrorCode::Damaged, QStringLiteral("It is damaged."), {}});
    QCOMPARE(saved.size(), 0);
    QCOMPARE(early.told(), QStringLiteral("It is damaged."));
    QVERIFY(early.form->isModified());
}

void TestRestoreWindow::aBackupIsRestoredByKeyboard()
{
    TemporaryDatabase other;
    const QString backup = other.filePath(QStringLiteral("backup.db"));
    QVERIFY(writeBackup(other.connection(), backup));
    ProgramWindow program;
    const qint64 before = personsIn(program.databasePath());
    QVERIFY(before > 0);
    program.child<QAction>("restore").trigger();
    chooseInDialog(program, backup);
    QTRY_VERIFY(program.window().findChild<QLabel *>(QStringLiteral("personsNow")));
    QCOMPARE(program.child<QLabel>("personsNow").text(), QString::number(before));
    QCOMPARE(program.child<QLabel>("personsThen").text(), QStringLiteral("0"));
    // Whoever presses Return without reading changes nothing.
    QTest::keyClick(&program.child<QDialog>("restoreDialog"), Qt::Key_Return);
    QTRY_VERIFY(!program.window().findChild<QDialog *>(QStringLiteral("restoreDialog")));
    QCOMPARE(personsIn(program.databasePath()), before);
    program.child<QAction>("restore").trigger();
    chooseInDialog(program, backup);
    QTRY_VERIFY(program.window().findChild<QDialog *>(QStringLiteral("restoreDialog")));
    // Nothing else is begun until it is done.
    QCOMPARE(QApplication::activeModalWidget(), &program.child<QDialog>("restoreDialog"));
    QTRY_VERIFY(program.child<QPushButton>("confirmRestore").isEnabled());
    press(program, "confirmRestore");
    QTest::keyClick(&program.child<QDialog>("restoreDialog"), Qt::Key_Escape);
    QVERIFY(program.child<QDialog>("restoreDialog").isVisible());
    constexpr int restoring = 20'000; // The backup is checked from end to end.
    const auto isRestored = [&] { return told(program).contains(QStringLiteral("was restored")); };
    QVERIFY2(QTest::qWaitFor(isRestored, restoring), qPrintable(told(program)));
    QTRY_VERIFY(!program.window().findChild<QDialog *>(QStringLiteral("restoreDialog")));
    QCOMPARE(personsIn(program.databasePath()), 0);
    const QDir folder = QFileInfo(program.databasePath()).dir();
    const QStringList kept = folder.entryList({QStringLiteral("sample.db.before-restore.*.db")});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(personsIn(folder.filePath(kept.first())), before);
    const auto bars = program.window().findChildren<MessageBar *>();
    QVERIFY(std::any_of(bars.cbegin(), bars.cend(),
                        [&](const MessageBar *bar) { return bar->text().contains(kept.first()); }));
}

void TestRestoreWindow::aForeignLogCanBeLeftOut()
{
    TemporaryDatabase other;
    other.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Other")));
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("second.db"));
    QVERIFY(createSampleDatabase(path, QStringLiteral("test")));
    const qint64 persons = personsIn(path);
    const QByteArray log = fileContent(other.path() + QStringLiteral("-wal"));
    QVERIFY(!log.isEmpty());
    writeFile(path + QStringLiteral("-wal"), log);
    emit program.window().openRequested(path);
    press(program, "openWithoutLog");
    QTRY_COMPARE(program.window().windowFilePath(), path);
    QCOMPARE(personsIn(path), persons);
    const QStringList kept = QFileInfo(path).dir().entryList({QStringLiteral("second.db-wal.*.orphan")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(fileContent(program.filePath(kept.first())) == log);
}

void TestRestoreWindow::aSaveIsInTheFileSoon()
{
    constexpr int promised = 5000; // Milliseconds.
    ProgramWindow program;
    auto &details = program.child<DetailArea>("details");
    QVERIFY(program.show(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>()));
    program.child<QAction>("edit").trigger();
    QTRY_VERIFY(details.isEditing());
    auto &name = program.child<QLineEdit>("field_name");
    name.selectAll();
    QTest::keyClicks(&name, QStringLiteral("Utopia"));
    QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!details.isEditing());
    const QString log = program.databasePath() + QStringLiteral("-wal");
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(log).size() == 0, promised);
    const QString copy = program.filePath(QStringLiteral("mailed.db"));
    writeFile(copy, fileContent(program.databasePath()));
    const auto connection = Connection::open(copy, Connection::Access::Read);
    QCOMPARE(
        (*connection)->scalar(QStringLiteral("SELECT count(*) FROM area WHERE name = 'Utopia'"))->toInt(), 1);
}

QTEST_MAIN(TestRestoreWindow)
#include "tst_restorewindow.moc"
