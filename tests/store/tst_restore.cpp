// A backup takes a database's place, whatever state that is in, and nothing is lost on the way.
#include "models/store/file/backup.h"
#include "models/store/file/restore.h"
#include "tests/support/former.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupTakesThePlaceOf_data();
    void aBackupTakesThePlaceOf();
    void theNumbersOfBothAreTold();
    void aDatabaseThatIsGoneComesBack();
    void whatIsNoSoundBackupIsRefused_data();
    void whatIsNoSoundBackupIsRefused();
    void whileSomebodyEditsNothingIsDone();
    void aFullDiskChangesNothing();
    void theLogOfTheFormerFileNeverGetsIntoTheNewOne();
    void theNumbersOfAnOpenDatabaseAreCountedToo();
    void theNameLeadsToOneFileAtEveryMoment();
    void theFileKeepsItsOwner();
};

void TestRestore::aBackupTakesThePlaceOf_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("log");
    QTest::addColumn<int>("kept"); // Persons in the former file where it can be opened.
    Former former;
    QVERIFY(former.made && !former.log.isEmpty());
    QByteArray damaged = former.file;
    for (qsizetype page = 1; page * 4096 < damaged.size(); ++page)
        damaged.replace(page * 4096, 64, QByteArray(64, '\xAA'));
    QTest::newRow("one that was killed") << former.file << former.log << 5;
    QTest::newRow("a backup beside its model's log") << former.backupContent << former.log << -1;
    QTest::newRow("a damaged one") << damaged << QByteArray() << -1;
    QTest::newRow("a damaged one with its log") << damaged << former.log << -1;
    QTest::newRow("one whose header is gone") << QByteArray(8192, '\0') << QByteArray() << -1;
    QTest::newRow("one that is cut off") << former.file.left(5000) << QByteArray() << -1;
    QTest::newRow("an empty file") << QByteArray() << QByteArray() << -1;
}

void TestRestore::aBackupTakesThePlaceOf()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, log);
    QFETCH(int, kept);
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, file);
    if (!log.isEmpty())
        writeFile(path + QStringLiteral("-wal"), log);
    const ProgramRun run = runProgram({QStringLiteral("restore"), path, former.backup});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(run.output.contains(kept > 0 ? "Persons: 5 now, 2 in the backup" : "Persons: 2 in the backup"));
    QCOMPARE(personsIn(path), 2);
    QVERIFY(fileContent(former.backup) == former.backupContent);
    const QString keptFile = keptIn(folder.path());
    QVERIFY(!keptFile.isEmpty());
    QVERIFY(run.output.contains(QFileInfo(keptFile).fileName().toUtf8()));
    if (kept > 0)
        QCOMPARE(personsIn(keptFile), kept);
    else
        QVERIFY(fileContent(keptFile) == file && fileContent(keptFile + QStringLiteral("-wal")) == log);
    for (const QString &name : allFiles(folder.path()))
        QVERIFY2(name == QStringLiteral("x.db") || name.startsWith(QStringLiteral("x.db.before-restore.")),
                 qPrintable(name));
}

void TestRestore::theNumbersOfBothAreTold()
{
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, former.file);
    writeFile(path + QStringLiteral("-wal"), former.log);
    const Result<RestorePreview> preview = previewRestore(path, former.backup);
    QVERIFY(preview);
    QVERIFY(preview->now);
    QCOMPARE(*preview->now, (RecordNumbers{5, 0, 0, 0}));
    QCOMPARE(preview->then, (RecordNumbers{2, 0, 0, 0}));
    QCOMPARE(personsIn(path), 5);
}

void TestRestore::aDatabaseThatIsGoneComesBack()
{
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const ProgramRun run = runProgram({QStringLiteral("restore"), path, former.backup});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(personsIn(path), 2);
    QCOMPARE(allFiles(folder.path()), QStringList{QStringLiteral("x.db")});
}

void TestRestore::whatIsNoSoundBackupIsRefused_data()
{
    QTest::addColumn<QByteArray>("backup");
    QTest::addColumn<QByteArray>("log");
    Former former;
    QByteArray damaged = former.backupContent;
    damaged.replace(damaged.size() - 4096, 4096, QByteArray(4096, '\xAA'));
    QByteArray newer = former.backupContent;
    newer[63] = 99;
    QTest::newRow("damaged") << damaged << QByteArray();
    QTest::newRow("of a later version") << newer << QByteArray();
    QTest::newRow("a letter") << QByteArray("Dear colleagues,\n") << QByteArray();
    QTest::newRow("beside the log of another file") << former.backupContent << former.log;
}

void TestRestore::whatIsNoSoundBackupIsRefused()
{
    QFETCH(QByteArray, backup);
    QFETCH(QByteArray, log);
    TemporaryDatabase database;
    insertPersons(database, 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    QVERIFY(writeBackup(database.connection(), path));
    const QByteArray before = fileContent(path);
    writeFile(folder.filePath(QStringLiteral("b.db")), backup);
    if (!log.isEmpty())
        writeFile(folder.filePath(QStringLiteral("b.db-wal")), log);
    const ProgramRun run =
        runProgram({QStringLiteral("restore"), path, folder.filePath(QStringLiteral("b.db"))});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(fileContent(path) == before);
    QVERIFY(fileContent(folder.filePath(QStringLiteral("b.db"))) == backup);
    QVERIFY(keptIn(folder.path()).isEmpty());
    // Nor the database itself, by any name.
    QVERIFY(QFile::link(path, folder.filePath(QStringLiteral("link.db"))));
    QCOMPARE(
        runProgram({QStringLiteral("restore"), path, folder.filePath(QStringLiteral("link.db"))}).exitCode,
        1);
    QVERIFY(fileContent(path) == before);
}

void TestRestore::whileSomebodyEditsNothingIsDone()
{
    Former former;
    TemporaryDatabase edited;
    insertPersons(edited, 1);
    const ProgramRun run = runProgram({QStringLiteral("restore"), edited.path(), former.backup});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("test on "), run.errors.constData());
    insertPersons(edited, 1);
    QCOMPARE(edited.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 2);
}

void TestRestore::aFullDiskChangesNothing()
{
    SmallFilesystem disk(3'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    Former former;
    const QString path = disk.filePath(QStringLiteral("x.db"));
    QVERIFY(QFile::copy(former.backup, path));
    const QByteArray before = fileContent(path);
    for (const int room : {0, 50'000, 200'000}) {
        disk.fill(room);
        const ProgramRun run = runProgram({QStringLiteral("restore"), path, former.backup});
        QCOMPARE(run.exitCode, 1);
        disk.empty();
        QVERIFY(fileContent(path) == before);
        QCOMPARE(allFiles(QFileInfo(path).absolutePath()), QStringList{QStringLiteral("x.db")});
    }
}

void TestRestore::theLogOfTheFormerFileNeverGetsIntoTheNewOne()
{
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, former.file);
    writeFile(path + QStringLiteral("-wal"), former.log);
    QVERIFY(restoreDatabase(path, former.backup, QStringLiteral("test")));
    writeFile(path + QStringLiteral("-wal"), former.log);
    QCOMPARE(Database::open(path, Database::Purpose::Read, QStringLiteral("test")).error().code,
             ErrorCode::Foreign);
}

void TestRestore::theNumbersOfAnOpenDatabaseAreCountedToo()
{
    Former former;
    const Result<RestorePreview> preview = previewRestore(former.model.path(), former.backup);
    QVERIFY(preview);
    QCOMPARE(*preview->now, (RecordNumbers{5, 0, 0, 0}));
    insertPersons(former.model, 1);
    QCOMPARE(former.model.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 6);
}

void TestRestore::theNameLeadsToOneFileAtEveryMoment()
{
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, former.backupContent);
    std::atomic<bool> ended = false;
    std::atomic<int> missing = 0;
    std::atomic<int> doubled = 0; // Others would refuse to open it.
    std::thread other([&, name = QFile::encodeName(path)] {
        struct stat file = {};
        while (!ended) {
            missing += ::stat(name.constData(), &file) == 0 ? 0 : 1;
            doubled += file.st_nlink > 1 ? 1 : 0;
        }
    });
    bool restored = true;
    for (int i = 0; i < 20 && restored; ++i)
        restored = restoreDatabase(path, former.backup, QStringLiteral("test")).ok();
    ended = true;
    other.join();
    QVERIFY(restored);
    QCOMPARE(missing, 0);
    QCOMPARE(doubled, 0);
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("x.db.before-restore.*.db")}).size(), 20);
}

void TestRestore::theFileKeepsItsOwner()
{
    constexpr uid_t other = 65534;
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, former.backupContent);
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    if (::chown(name.constData(), other, other) != 0)
        QSKIP("only root gives files away");
    QVERIFY(restoreDatabase(path, former.backup, QStringLiteral("test")));
    struct stat file = {};
    QCOMPARE(::stat(name.constData(), &file), 0);
    QCOMPARE(file.st_uid, other);
    QCOMPARE(file.st_gid, gid_t(other));
    QCOMPARE(int(file.st_mode & 0777), 0640);
}

QTEST_GUILESS_MAIN(TestRestore)
#include "tst_restore.moc"
