// Who may write a database: one at a time, whatever name the file is reached by, and whatever lies about
// beside it.
#include "models/store/sqlite/writerlock.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <array>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

namespace {

using Purpose = Database::Purpose;

auto openFor(Purpose purpose, const QString &path)
{
    return Database::open(path, purpose, QStringLiteral("second"));
}

QString lockOf(const QString &path)
{
    return QFileInfo(path).dir().filePath(QStringLiteral(".~lock.%1#").arg(QFileInfo(path).fileName()));
}

ProgramRun importInto(const QString &path)
{
    const QTemporaryDir folder;
    const QString page = folder.filePath(QStringLiteral("page.txt"));
    writeFile(
        page,
        "Delegation of the Parliament of Country to the XY PA consists of 3 deputies from the Senate of "
        "the Parliament of Country.\n");
    return runProgram({QStringLiteral("import"), path, page});
}

} // namespace

class TestWriterLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSymbolicLinkLeadsToTheSameLock();
    void aFileOfTwoNamesIsRefused();
    void theNewNameOfAnOpenFileIsLockedToo();
    void whatLiesInThePlaceOfTheLockIsNeverWrittenThrough_data();
    void whatLiesInThePlaceOfTheLockIsNeverWrittenThrough();
    void theHoldersNameIsCleaned();
    void aLockLeftByAnotherComputerHoldsNobodyUp();
    void aLockBesideTheFileHoldsWithoutTheFilesOwn();
    void whoHasItOpenAlreadyIsToldSo();
    void ofManyAtOnceOneHolds();
    void theLockFileGoesWithItsHolder();
};

void TestWriterLock::aSymbolicLinkLeadsToTheSameLock()
{
    TemporaryDatabase database;
    const QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(QStringLiteral("link.db"));
    QVERIFY(QFile::link(database.path(), link));
    QCOMPARE(openFor(Purpose::Write, link).error().code, ErrorCode::InUse);
    const ProgramRun run = importInto(link);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("test on "), run.errors.constData());
    QVERIFY(!QFileInfo::exists(link + QStringLiteral("-wal")));
}

void TestWriterLock::aFileOfTwoNamesIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString second = folder.filePath(QStringLiteral("b.db"));
    QVERIFY(Database::create(path));
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()), 0);
    for (const QString &name : {path, second}) {
        for (const Purpose purpose : {Purpose::Read, Purpose::Write, Purpose::Edit}) {
            const auto opened = openFor(purpose, name);
            QVERIFY(!opened);
            QVERIFY2(opened.error().userText.contains(QStringLiteral("hard link")),
                     qPrintable(opened.error().userText));
        }
    }
    QVERIFY(QFile::remove(second));
    QVERIFY(openFor(Purpose::Write, path));
}

void TestWriterLock::theNewNameOfAnOpenFileIsLockedToo()
{
    TemporaryDatabase database;
    const QString renamed = database.filePath(QStringLiteral("renamed.db"));
    QVERIFY(QFile::rename(database.path(), renamed));
    QCOMPARE(openFor(Purpose::Write, renamed).error().code, ErrorCode::InUse);
    const ProgramRun run = importInto(renamed);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("is editing"), run.errors.constData());
}

void TestWriterLock::whatLiesInThePlaceOfTheLockIsNeverWrittenThrough_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isWritable");
    for (const char *kind : {"symbolic link", "dangling link", "fifo", "hard link"})
        QTest::newRow(kind) << QString::fromLatin1(kind) << true;
    QTest::newRow("folder") << QStringLiteral("folder") << true;
}

void TestWriterLock::whatLiesInThePlaceOfTheLockIsNeverWrittenThrough()
{
    QFETCH(QString, kind);
    QFETCH(bool, isWritable);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString letter = folder.filePath(QStringLiteral("letter.txt"));
    const QString missing = folder.filePath(QStringLiteral("missing"));
    QVERIFY(Database::create(path));
    writeFile(letter, "Dear colleagues");
    const QByteArray lock = QFile::encodeName(lockOf(path));
    if (kind == QLatin1String("symbolic link"))
        QCOMPARE(::symlink(QFile::encodeName(letter).constData(), lock.constData()), 0);
    else if (kind == QLatin1String("dangling link"))
        QCOMPARE(::symlink(QFile::encodeName(missing).constData(), lock.constData()), 0);
    else if (kind == QLatin1String("hard link"))
        QCOMPARE(::link(QFile::encodeName(letter).constData(), lock.constData()), 0);
    else if (kind == QLatin1String("fifo"))
        QCOMPARE(::mkfifo(lock.constData(), 0600), 0);
    else
        QVERIFY(QDir().mkdir(lockOf(path)));
    for (const auto basis : {WriterLock::Basis::DatabaseFile, WriterLock::Basis::FileBeside}) {
        if (kind == QLatin1String("folder") && basis == WriterLock::Basis::FileBeside)
            continue;
        WriterLock writer(*DatabaseFile::open(path), basis);
        QCOMPARE(bool(writer.acquire(QStringLiteral("me"))), isWritable);
        QCOMPARE(fileContent(letter), QByteArray("Dear colleagues"));
        QVERIFY(!QFileInfo::exists(missing));
    }
}

void TestWriterLock::theHoldersNameIsCleaned()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    const auto first = Database::open(path, Purpose::Write, QStringLiteral("Eve\x1b[31m\u202e\a"));
    QVERIFY(first);
    const ProgramRun run = importInto(path);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("Eve[31m"), run.errors.constData());
    QVERIFY(!run.errors.contains('\x1b') && !run.errors.contains('\a') && !run.errors.contains("\u202e"));
    writeFile(lockOf(path), QByteArray(5000, 'x'));
    QVERIFY(openFor(Purpose::Edit, path).value()->readingReason().size() < 300);
}

void TestWriterLock::aLockLeftByAnotherComputerHoldsNobodyUp()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    // As the program wrote it when it held the lock by this file's being there.
    writeFile(lockOf(path), "4711\ndelegations\nfarhost\n\n\n");
    QVERIFY(openFor(Purpose::Write, path));
    writeFile(lockOf(path), "Eve on farhost\n4711\n");
    QVERIFY(openFor(Purpose::Write, path));
}

void TestWriterLock::aLockBesideTheFileHoldsWithoutTheFilesOwn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    WriterLock lock(*DatabaseFile::open(path), WriterLock::Basis::FileBeside);
    QVERIFY(lock.acquire(QStringLiteral("me")));
    WriterLock second(*DatabaseFile::open(path), WriterLock::Basis::FileBeside);
    QCOMPARE(second.acquire(QStringLiteral("you")).error().code, ErrorCode::InUse);
    QVERIFY(second.holder().startsWith(QStringLiteral("me on ")));
    QCOMPARE(importInto(path).exitCode, 1);
}

void TestWriterLock::whoHasItOpenAlreadyIsToldSo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    const auto first = Database::open(path, Purpose::Edit, QStringLiteral("me"));
    QVERIFY(first);
    const auto reason = [&](const char *who) {
        return Database::open(path, Purpose::Edit, QString::fromLatin1(who)).value()->readingReason();
    };
    QVERIFY2(reason("me").startsWith(QStringLiteral("You have this database open")),
             qPrintable(reason("me")));
    QVERIFY2(reason("you").startsWith(QStringLiteral("me on ")), qPrintable(reason("you")));
    const QStringList lines = QString::fromUtf8(fileContent(lockOf(path))).split(u'\n');
    // On a network file system the note alone says where: the same name on another computer, perhaps.
    WriterLock second(*DatabaseFile::open(path), WriterLock::Basis::FileBeside);
    const auto noted = [&](const QStringList &note) {
        writeFile(lockOf(path), note.join(u'\n').toUtf8());
        return second.acquire(QStringLiteral("me")).error().userText;
    };
    QCOMPARE(lines[3].size(), 64); // Never the id itself, which is confidential.
    for (const QByteArray &id : {QSysInfo::machineUniqueId(), QSysInfo::bootUniqueId()})
        QVERIFY(id.isEmpty() || !fileContent(lockOf(path)).contains(id));
    QStringList elsewhere = lines;
    elsewhere[3] = QStringLiteral("another machine");
    elsewhere[4] = QStringLiteral("farhost");
    QVERIFY2(noted(elsewhere).contains(QStringLiteral("another computer, farhost")),
             qPrintable(noted(elsewhere)));
    QStringList ended = lines;
    ended[1] = QStringLiteral("999999999");
    QVERIFY2(noted(ended).contains(QStringLiteral("me on ")), qPrintable(noted(ended)));
    QVERIFY2(noted({QStringLiteral("Eve on farhost"), QStringLiteral("1")})
                 .startsWith(QStringLiteral("Eve on farhost is editing")),
             "As an older program notes it.");
}

void TestWriterLock::ofManyAtOnceOneHolds()
{
    for (int round = 0; round < 20; ++round) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        QVERIFY(Database::create(path));
        writeFile(lockOf(path), {}); // Whose maker died before it wrote.
        std::array<QProcess, 4> savers;
        for (QProcess &saver : savers)
            saver.start(QStringLiteral(DELEGATIONS_SAVER), {path});
        int holders = 0;
        for (QProcess &saver : savers) {
            // Who holds it saves for ever; who does not ends.
            while (saver.state() != QProcess::NotRunning && !saver.waitForReadyRead(200)) {
            }
            holders += saver.state() == QProcess::Running ? 1 : 0;
        }
        for (QProcess &saver : savers) {
            saver.kill();
            saver.waitForFinished();
        }
        QCOMPARE(holders, 1);
    }
}

void TestWriterLock::theLockFileGoesWithItsHolder()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    {
        const auto opened = openFor(Purpose::Write, path);
        QVERIFY(opened);
        QVERIFY(QFileInfo::exists(lockOf(path)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a.db")});
}

QTEST_GUILESS_MAIN(TestWriterLock)
#include "tst_writerlock.moc"
