// The file under an open database: renamed, deleted, replaced, in a place where nothing can be written, of
// names that mean something else to Qt or SQLite.
#include "models/core/kinds/people.h"
#include "models/store/file/backup.h"
#include "models/store/read/readworker.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace delegations;
using namespace delegations::test;

namespace {

using Purpose = Database::Purpose;

Record personNamed(const QString &name)
{
    return Record(RecordKind::Person).set(fields::person.name, name);
}

Status save(RecordStore &store, const QString &name)
{
    auto transaction = store.begin(QStringLiteral("test"));
    if (!transaction)
        return transaction.error();
    if (const auto id = (*transaction)->insert(personNamed(name)); !id)
        return id.error();
    const auto committed = (*transaction)->commit();
    return committed ? Status() : Status(committed.error());
}

auto openFor(Purpose purpose, const QString &path)
{
    return Database::open(path, purpose, QStringLiteral("test"));
}

int personsIn(const QString &path)
{
    const auto opened = openFor(Purpose::Read, path);
    return opened ? (*opened)->connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt()
                  : -1;
}

/// A page that tells of so many delegations.
QString writtenPage(const QTemporaryDir &folder, int delegations)
{
    QString page;
    for (int i = 0; i < delegations; ++i)
        page += QStringLiteral("Delegation of the Parliament of Country%1 to the XY PA consists of 3 "
                               "deputies from the Senate of the Parliament of Country%1.\n")
                    .arg(i);
    const QString path = folder.filePath(QStringLiteral("page.txt"));
    writeFile(path, page.toUtf8());
    return path;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// Another program's connection, as the process's own SQLite: it has no part in the locks of ours.
class ForeignExclusive
{
public:
    explicit ForeignExclusive(const QString &path)
    {
        m_shell.start(
            QStringLiteral("python3"),
            {QStringLiteral("-c"),
             QStringLiteral("import sqlite3,sys\n"
                            "c=sqlite3.connect(sys.argv[1],isolation_level=None)\n"
                            "c.execute('BEGIN EXCLUSIVE')\nprint('held',flush=True)\nsys.stdin.read()"),
             path});
        m_holds = m_shell.waitForReadyRead(20'000);
    }
    ~ForeignExclusive()
    {
        m_shell.kill();
        m_shell.waitForFinished();
    }
    [[nodiscard]] bool holds() const { return m_holds; }

private:
    QProcess m_shell;
    bool m_holds = false;
};

} // namespace

class TestOpenFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasMovedIsNotWrittenOn_data();
    void whatWasMovedIsNotWrittenOn();
    void aFileRenamedWhileAWriteRunsIsNotAcknowledged();
    void theRenamedFileHoldsWhatWasSaved();
    void noFurtherConnectionGoesToAnotherFile();
    void aReadOnlyPlaceIsRead_data();
    void aReadOnlyPlaceIsRead();
    void anOlderFileInAReadOnlyPlaceIsRead();
    void whatOthersWriteInAReadOnlyPlaceIsReadAsItWas();
    void aFullDiskIsReadAndLeftAsItIs();
    void aWriteProtectedFileIsToldWhenItIsOpened();
    void aPathIsAPath_data();
    void aPathIsAPath();
    void aNameThatIsTooLongIsRefusedBeforehand();
    void theWindowDoesNotWaitForAnotherProgram();
    void lookingAtAnOpenFileKeepsItsLocks();
};

void TestOpenFile::whatWasMovedIsNotWrittenOn_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"renamed", "deleted", "replaced", "log deleted"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestOpenFile::whatWasMovedIsNotWrittenOn()
{
    QFETCH(QString, what);
    TemporaryDatabase database;
    QVERIFY(save(database.store(), QStringLiteral("First")));
    const QString path = database.path();
    if (what == QLatin1String("renamed")) {
        QVERIFY(QFile::rename(path, database.filePath(QStringLiteral("y.db"))));
    } else if (what == QLatin1String("deleted")) {
        QVERIFY(QFile::remove(path));
    } else if (what == QLatin1String("replaced")) {
        const QString other = database.filePath(QStringLiteral("other.db"));
        QVERIFY(Database::create(other));
        QCOMPARE(std::rename(qPrintable(other), qPrintable(path)), 0);
    } else {
        QVERIFY(QFile::remove(path + QStringLiteral("-wal")));
    }
    const Status saved = save(database.store(), QStringLiteral("Second"));
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Moved);
    QVERIFY2(saved.error().userText.contains(QStringLiteral("Save a copy")),
             qPrintable(saved.error().userText));
    const QString copy = database.filePath(QStringLiteral("copy.db"));
    QVERIFY(writeBackup(database.connection(), copy));
    QCOMPARE(personsIn(copy), 1);
}

void TestOpenFile::aFileRenamedWhileAWriteRunsIsNotAcknowledged()
{
    TemporaryDatabase database;
    auto transaction = database.store().begin(QStringLiteral("test"));
    QVERIFY(transaction);
    QVERIFY((*transaction)->insert(personNamed(QStringLiteral("First"))));
    QVERIFY(QFile::rename(database.path(), database.filePath(QStringLiteral("y.db"))));
    QCOMPARE((*transaction)->commit().error().code, ErrorCode::Moved);
    QVERIFY(!database.connection().inTransaction());
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
}

void TestOpenFile::theRenamedFileHoldsWhatWasSaved()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    const QString renamed = folder.filePath(QStringLiteral("y.db"));
    QVERIFY(Database::create(path));
    {
        const auto database = openFor(Purpose::Write, path);
        RecordStore store((*database)->connection(), QStringLiteral("test"));
        QVERIFY(save(store, QStringLiteral("First")));
        QVERIFY(QFile::rename(path, renamed));
        QVERIFY(Database::create(folder.filePath(QStringLiteral("other.db"))));
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("other.db")), path));
        QVERIFY(!save(store, QStringLiteral("Second")));
    }
    QCOMPARE(filesIn(folder.path()), QStringList({QStringLiteral("x.db"), QStringLiteral("y.db")}));
    QCOMPARE(personsIn(renamed), 1);
    QCOMPARE(personsIn(path), 0);
    for (const QString &file : {path, renamed})
        QCOMPARE(runProgram({QStringLiteral("check"), file}).exitCode, 0);
}

void TestOpenFile::noFurtherConnectionGoesToAnotherFile()
{
    TemporaryDatabase database;
    const DatabaseSource source = database.connection().source();
    QVERIFY(Connection::open(source, Connection::Access::Read));
    const QString other = database.filePath(QStringLiteral("other.db"));
    QVERIFY(Database::create(other));
    QCOMPARE(std::rename(qPrintable(other), qPrintable(database.path())), 0);
    for (const auto access : {Connection::Access::Read, Connection::Access::Write})
        QCOMPARE(Connection::open(source, access).error().code, ErrorCode::Moved);
    ReadWorker reader(source);
    auto answer = reader.run([](Connection &connection) {
        return connection.scalar(QStringLiteral("SELECT count(*) FROM person"));
    });
    answer.waitForFinished();
    QCOMPARE(answer.result().error().code, ErrorCode::Moved);
}

void TestOpenFile::aReadOnlyPlaceIsRead_data()
{
    QTest::addColumn<bool>("isWhole");
    QTest::newRow("a whole file") << true;
    QTest::newRow("a log to be replayed") << false;
}

void TestOpenFile::aReadOnlyPlaceIsRead()
{
    QFETCH(bool, isWhole);
    SmallFilesystem disk(4'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    {
        TemporaryDatabase database;
        QVERIFY(save(database.store(), QStringLiteral("Kept")));
        if (isWhole)
            QVERIFY(database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        else
            QCOMPARE(runCommand(QStringLiteral("cp"),
                                {database.path() + QStringLiteral("-wal"), path + QStringLiteral("-wal")})
                         .exitCode,
                     0);
        QCOMPARE(runCommand(QStringLiteral("cp"), {database.path(), path}).exitCode, 0);
    }
    QVERIFY(disk.makeReadOnly());
    const QStringList before = filesIn(QFileInfo(path).path());
    QCOMPARE(personsIn(path), 1);
    const QTemporaryDir folder;
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("show"), path}, QStringList{QStringLiteral("check"), path},
          QStringList{QStringLiteral("search"), path, QStringLiteral("Kept")},
          QStringList{QStringLiteral("export"), path, QStringLiteral("--format"), QStringLiteral("popolo"),
                      QStringLiteral("-o"), folder.filePath(QStringLiteral("a.json"))},
          QStringList{QStringLiteral("report"), path, QStringLiteral("composition"), QStringLiteral("-o"),
                      folder.filePath(QStringLiteral("a.pdf"))},
          QStringList{QStringLiteral("backup"), path, folder.filePath(QStringLiteral("b.db"))}}) {
        const ProgramRun run = runProgram(arguments);
        QVERIFY2(run.exitCode == 0, qPrintable(arguments.first() + u' ' + QString::fromUtf8(run.errors)));
    }
    QCOMPARE(personsIn(folder.filePath(QStringLiteral("b.db"))), 1);
    const auto edited = openFor(Purpose::Edit, path);
    QVERIFY(edited);
    QVERIFY((*edited)->readingReason().startsWith(QStringLiteral("Opened for reading: ")));
    QCOMPARE(openFor(Purpose::Write, path).error().code, ErrorCode::ReadOnly);
    QCOMPARE(filesIn(QFileInfo(path).path()), before);
    const QString copies = QStringLiteral("delegations-reading-*");
    QVERIFY(isWhole || !QDir(QDir::tempPath()).entryList({copies}).isEmpty());
}

void TestOpenFile::anOlderFileInAReadOnlyPlaceIsRead()
{
    SmallFilesystem disk(4'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    {
        const auto connection = Connection::open(path, Connection::Access::Write);
        QVERIFY(Migrator(**connection).migrate(1));
    }
    QVERIFY(disk.makeReadOnly());
    QCOMPARE(personsIn(path), 0);
    QCOMPARE(filesIn(QFileInfo(path).path()), QStringList{QStringLiteral("a.db")});
}

void TestOpenFile::whatOthersWriteInAReadOnlyPlaceIsReadAsItWas()
{
    const QTemporaryDir folder;
    const QTemporaryDir share; // The same folder, as they have it who may only read in it.
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    QCOMPARE(runProgram({QStringLiteral("import"), path, writtenPage(folder, 1)}).exitCode, 0);
    if (runCommand(QStringLiteral("mount"), {QStringLiteral("--bind"), folder.path(), share.path()}).exitCode)
        QSKIP("no folder can be mounted here");
    const auto unmount = qScopeGuard([&] {
        (void)runCommand(QStringLiteral("umount"), {QStringLiteral("--lazy"), share.path()});
    });
    QCOMPARE(runCommand(QStringLiteral("mount"),
                        {QStringLiteral("-o"), QStringLiteral("remount,bind,ro"), share.path()})
                 .exitCode,
             0);
    const auto reader = openFor(Purpose::Read, share.filePath(QStringLiteral("a.db")));
    QVERIFY(reader);
    const auto bodies = [&] {
        return (*reader)->connection().scalar(QStringLiteral("SELECT count(*) FROM organization"))->toInt();
    };
    const int before = bodies();
    QVERIFY(before > 0);
    QCOMPARE(runProgram({QStringLiteral("import"), path, writtenPage(folder, 300)}).exitCode, 0);
    QCOMPARE(bodies(), before);
    QCOMPARE(*findProblems((*reader)->connection(), CheckDepth::Full), QStringList());
}

void TestOpenFile::aFullDiskIsReadAndLeftAsItIs()
{
    SmallFilesystem disk(4'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    disk.fill(0);
    const QStringList before = filesIn(QFileInfo(path).path());
    QCOMPARE(personsIn(path), 0);
    const auto edited = openFor(Purpose::Edit, path);
    QVERIFY2(edited, qPrintable(edited ? QString() : edited.error().userText));
    QVERIFY((*edited)->readingReason().contains(QStringLiteral("no room left")));
    QCOMPARE(runProgram({QStringLiteral("show"), path}).exitCode, 0);
    QCOMPARE(filesIn(QFileInfo(path).path()), before);
}

void TestOpenFile::aWriteProtectedFileIsToldWhenItIsOpened()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    if (runCommand(QStringLiteral("chattr"), {QStringLiteral("+i"), path}).exitCode != 0)
        QSKIP("no file can be made immutable here");
    const auto edited = openFor(Purpose::Edit, path);
    const QStringList files = filesIn(folder.path());
    const QString reason = edited ? (*edited)->readingReason() : QString();
    QCOMPARE(runCommand(QStringLiteral("chattr"), {QStringLiteral("-i"), path}).exitCode, 0);
    QVERIFY2(reason.contains(QStringLiteral("write-protected")), qPrintable(reason));
    QCOMPARE(files, QStringList{QStringLiteral("a.db")});
}

void TestOpenFile::aPathIsAPath_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"file:x.db", "x.db?mode=memory", ":memory:", "100%41 #1.db", "a b.db"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestOpenFile::aPathIsAPath()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const ProgramRun made = runProgram({QStringLiteral("new"), name, QStringLiteral("--empty")});
    const ProgramRun shown = runProgram({QStringLiteral("show"), name});
    const ProgramRun copied = runProgram({QStringLiteral("backup"), name, name + QStringLiteral(".copy")});
    const bool isWritten = openFor(Purpose::Write, name).ok();
    QVERIFY(QDir::setCurrent(before));
    QVERIFY2(made.exitCode == 0, made.errors.constData());
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    QVERIFY2(copied.exitCode == 0, copied.errors.constData());
    QVERIFY(isWritten);
    QCOMPARE(filesIn(folder.path()), QStringList({name, name + QStringLiteral(".copy")}));
}

void TestOpenFile::aNameThatIsTooLongIsRefusedBeforehand()
{
    const QTemporaryDir folder;
    for (const int length : {200, 247, 248, 255}) {
        const QString path = folder.filePath(QString(length - 3, u'x') + QStringLiteral(".db"));
        const Status made = Database::create(path);
        QCOMPARE(made.ok(), length <= 247);
        if (made) {
            QVERIFY(openFor(Purpose::Write, path));
            QVERIFY(QFile::remove(path));
        } else {
            QVERIFY2(made.error().userText.contains(QStringLiteral("too long")),
                     qPrintable(made.error().userText));
        }
        QCOMPARE(filesIn(folder.path()), QStringList());
    }
}

void TestOpenFile::theWindowDoesNotWaitForAnotherProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    const auto database = openFor(Purpose::Edit, path);
    QVERIFY(database);
    RecordStore store((*database)->connection(), QStringLiteral("test"));
    const ForeignExclusive foreign(path);
    QVERIFY(foreign.holds());
    QElapsedTimer timer;
    timer.start();
    const Status saved = save(store, QStringLiteral("First"));
    const qint64 waited = timer.elapsed();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::InUse);
    QVERIFY2(waited < 300, qPrintable(QStringLiteral("%1 ms").arg(waited)));
}

void TestOpenFile::lookingAtAnOpenFileKeepsItsLocks()
{
    TemporaryDatabase database;
    QVERIFY(save(database.store(), QStringLiteral("First")));
    const auto locks = [] {
        const QByteArray pid = ' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ';
        const QList<QByteArray> lines = fileContent(QStringLiteral("/proc/locks")).split('\n');
        return std::ranges::count_if(
            lines, [&](const QByteArray &line) { return line.contains("POSIX") && line.contains(pid); });
    };
    const auto before = locks();
    QVERIFY(before > 0);
    QVERIFY(DatabaseFile::inspect(database.path()));
    QVERIFY(openFor(Purpose::Read, database.path()));
    QCOMPARE(openFor(Purpose::Write, database.path()).error().code, ErrorCode::InUse);
    QCOMPARE(Database::create(database.path(), {}, ExistingFile::Replace).error().code, ErrorCode::InUse);
    QCOMPARE(locks(), before);
}

QTEST_GUILESS_MAIN(TestOpenFile)
#include "tst_openfile.moc"
