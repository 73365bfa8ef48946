// Whatever happens to the machine or the file: nothing acknowledged is lost, nothing half-written is kept,
// and the person is told the truth.
#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/query.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

#ifdef DELEGATIONS_SANITIZE
constexpr int kills = 60; // Each start takes many times longer there.
#else
constexpr int kills = 1000;
#endif

QString lineBreaks(int count)
{
    QString page;
    for (int i = 0; i < count; ++i)
        page += QStringLiteral("Delegation of the Parliament of Country%1 to the XY PA consists of 3 "
                               "deputies from the Senate of the Parliament of Country%1.\n")
                    .arg(i);
    return page;
}

} // namespace

class TestSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedSaveSurvivesAKill();
    void aFullDiskChangesNothing();
    void aDatabaseIsMadeWholeOrNotAtAll_data();
    void aDatabaseIsMadeWholeOrNotAtAll();
    void aReadOnlyFolderIsToldAsSuch();
    void aFileThatIsNotOursIsRefused_data();
    void aFileThatIsNotOursIsRefused();
    void somebodyElseEditingIsNamed();
    void aLockLeftByAKilledProgramIsTakenOver();
};

void TestSafety::everyAcknowledgedSaveSurvivesAKill()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    qint64 acknowledged = 0;
    qint64 saves = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess saver;
        saver.start(QStringLiteral(DELEGATIONS_SAVER), {path});
        QVERIFY(saver.waitForReadyRead(30'000)); // The first save of this run is through.
        QTest::qSleep(int(QRandomGenerator::global()->bounded(8)));
        saver.kill();
        saver.waitForFinished();
        const QList<QByteArray> told = saver.readAllStandardOutput().split('\n');
        // The last line may be cut off in the middle: only whole ones are acknowledged.
        for (qsizetype line = 0; line + 1 < told.size(); ++line) {
            acknowledged = told[line].toLongLong();
            ++saves;
        }
        const auto left = Database::open(path, Database::Purpose::Read, QStringLiteral("test"));
        QVERIFY2(left, qPrintable(left ? QString() : left.error().userText));
        const qint64 stored = (*left)
                                  ->connection()
                                  .scalar(QStringLiteral("SELECT summary FROM person WHERE id = 1"))
                                  ->toLongLong();
        QVERIFY2(stored == acknowledged || stored == acknowledged + 1,
                 qPrintable(QStringLiteral("%1 stored, %2 acknowledged").arg(stored).arg(acknowledged)));
        acknowledged = stored;
    }
    qInfo("%lld acknowledged saves, %d kills", saves, kills);
    QVERIFY(saves >= kills);
    auto connection = Connection::open(path, Connection::Access::Read);
    QCOMPARE(*findProblems(**connection, CheckDepth::Full), QStringList());
}

void TestSafety::aFullDiskChangesNothing()
{
    SmallFilesystem disk(3'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("page.txt")), lineBreaks(2000).toUtf8());
    disk.fill(200'000);
    const QByteArray before = fileContent(path);
    const ProgramRun run =
        runProgram({QStringLiteral("import"), path, folder.filePath(QStringLiteral("page.txt"))});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("disk is full"), run.errors.constData());
    QVERIFY(fileContent(path) == before);
    disk.empty();
    QCOMPARE(runProgram({QStringLiteral("check"), path}).exitCode, 0);
    QVERIFY(runProgram({QStringLiteral("show"), path, QStringLiteral("--json")})
                .output.contains("\"persons\": 0"));
}

void TestSafety::aDatabaseIsMadeWholeOrNotAtAll_data()
{
    QTest::addColumn<int>("room");
    for (const int room : {50'000, 300'000, 600'000, 900'000, 1'200'000, 1'500'000})
        QTest::addRow("%d bytes", room) << room;
}

void TestSafety::aDatabaseIsMadeWholeOrNotAtAll()
{
    QFETCH(int, room);
    SmallFilesystem disk(3'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    disk.fill(room);
    const QString path = disk.filePath(QStringLiteral("a.db"));
    const ProgramRun run = runProgram({QStringLiteral("new"), path});
    const QStringList files =
        QFileInfo(path).dir().entryList({QStringLiteral("*")}, QDir::Files | QDir::Hidden);
    if (run.exitCode == 0) {
        QCOMPARE(runProgram({QStringLiteral("check"), path}).exitCode, 0);
    } else {
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(files, QStringList({QStringLiteral("filling")}));
    }
}

void TestSafety::aReadOnlyFolderIsToldAsSuch()
{
    SmallFilesystem disk(3'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path}).exitCode, 0);
    const QByteArray before = fileContent(path);
    QVERIFY(disk.makeReadOnly());
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("page.txt")), lineBreaks(1).toUtf8());
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("import"), path, folder.filePath(QStringLiteral("page.txt"))},
          QStringList{QStringLiteral("new"), disk.filePath(QStringLiteral("b.db"))}}) {
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains("cannot be written") || run.errors.contains("read-only"),
                 run.errors.constData());
    }
    QCOMPARE(runProgram({QStringLiteral("show"), path}).exitCode, 0); // Reading needs nothing there.
    QVERIFY(fileContent(path) == before);
}

void TestSafety::aFileThatIsNotOursIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("told");
    TemporaryDatabase database;
    QVERIFY(database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QByteArray good = fileContent(database.path());
    QByteArray newer = good;
    newer[63] = 99; // The last byte of user_version.
    QByteArray foreign = good;
    foreign[71] = 1; // The last byte of application_id.
    QByteArray damaged = good;
    for (qsizetype page = 1; page * 4096 < damaged.size(); ++page)
        damaged.replace(page * 4096, 64, QByteArray(64, '\xAA'));
    QTest::newRow("text") << QByteArray("Dear colleagues,\n") << QStringLiteral("not a Delegations database");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("not a Delegations database");
    QTest::newRow("newer") << newer << QStringLiteral("later version");
    QTest::newRow("foreign") << foreign << QStringLiteral("another program");
    QTest::newRow("damaged") << damaged << QStringLiteral("damaged");
    // As a backup is: no write-ahead log, so that opening it for writing would mark it as having one.
    QByteArray backup = damaged;
    backup[18] = backup[19] = 1;
    QTest::newRow("damaged backup") << backup << QStringLiteral("damaged");
    QTest::newRow("cut off") << good.left(good.size() / 2) << QStringLiteral("damaged");
    QTest::newRow("cut off in the header") << good.left(60) << QStringLiteral("damaged");
}

void TestSafety::aFileThatIsNotOursIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, told);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    writeFile(path, content);
    writeFile(folder.filePath(QStringLiteral("page.txt")), lineBreaks(1).toUtf8());
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("show"), path}, QStringList{QStringLiteral("check"), path},
          QStringList{QStringLiteral("import"), path, folder.filePath(QStringLiteral("page.txt"))},
          QStringList{QStringLiteral("report"), path, QStringLiteral("composition"), QStringLiteral("-o"),
                      folder.filePath(QStringLiteral("x.pdf"))},
          QStringList{QStringLiteral("backup"), path, folder.filePath(QStringLiteral("b.db"))}}) {
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains(told.toUtf8()),
                 qPrintable(arguments.first() + u' ' + QString::fromUtf8(run.errors)));
        QVERIFY(fileContent(path) == content);
    }
}

void TestSafety::somebodyElseEditingIsNamed()
{
    TemporaryDatabase database;
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("page.txt")), lineBreaks(1).toUtf8());
    const ProgramRun written =
        runProgram({QStringLiteral("import"), database.path(), folder.filePath(QStringLiteral("page.txt"))});
    QCOMPARE(written.exitCode, 1);
    QVERIFY2(written.errors.contains("test on "), written.errors.constData());
    QCOMPARE(runProgram({QStringLiteral("show"), database.path()}).exitCode, 0);
    const auto second = Database::open(database.path(), Database::Purpose::Edit, QStringLiteral("second"));
    QVERIFY(second);
    QVERIFY(!(*second)->isWritable());
    QVERIFY((*second)->readingReason().startsWith(QStringLiteral("test on ")));
}

void TestSafety::aLockLeftByAKilledProgramIsTakenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    QProcess saver;
    saver.start(QStringLiteral(DELEGATIONS_SAVER), {path});
    QVERIFY(saver.waitForReadyRead(30'000));
    QCOMPARE(Database::open(path, Database::Purpose::Write, QStringLiteral("me")).error().code,
             ErrorCode::InUse);
    saver.kill();
    saver.waitForFinished();
    QVERIFY(Database::open(path, Database::Purpose::Write, QStringLiteral("me")));
}

QTEST_GUILESS_MAIN(TestSafety)
#include "tst_safety.moc"
