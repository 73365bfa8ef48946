// The open file itself, not what its name leads to: what was opened, who may read it, what is copied of it.
#include "models/store/file/backup.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/sqlite/privatecopy.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QScopeGuard>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

namespace {

int modeOf(const QString &path)
{
    struct stat file = {};
    return ::stat(QFile::encodeName(path).constData(), &file) == 0 ? int(file.st_mode & 0777) : -1;
}

bool setMode(const QString &path, mode_t mode)
{
    return ::chmod(QFile::encodeName(path).constData(), mode) == 0;
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

/// Gives the two names each other's file, over and over.
class Exchanging
{
public:
    Exchanging(const QString &first, const QString &second)
        : m_thread([this, one = QFile::encodeName(first), two = QFile::encodeName(second)] {
            while (!m_ended)
                ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, two.constData(), RENAME_EXCHANGE);
        })
    {
    }
    ~Exchanging()
    {
        m_ended = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_ended = false;
    std::thread m_thread;
};

/// Of the folders that are made next, as many are taken away before they can be locked: as by another program
/// that clears away what killed ones left.
int foldersToSweep = 0;

} // namespace

/// In the place of the C library's.
extern "C" char *mkdtemp(char *pattern) noexcept
{
    using Make = char *(*)(char *);
    static const auto usual = reinterpret_cast<Make>(::dlsym(RTLD_NEXT, "mkdtemp"));
    char *made = usual(pattern);
    if (made && foldersToSweep > 0) {
        --foldersToSweep;
        ::rmdir(made);
    }
    return made;
}

class TestHeldFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsOpenedIsWhatWasLookedAt_data();
    void whatIsOpenedIsWhatWasLookedAt();
    void aSecondNameOfAHeldFileIsRefused();
    void aCopyIsNoMoreReadableThanAReplacedOriginal();
    void aCopyIsNoMoreReadableThanWhatIsReadElsewhere();
    void aPrivateCopyIsItsOwnersAlone();
    void aPrivateCopyIsMadeBesideASweep();
    void whoMayNotCheckMayNotWrite();
};

void TestHeldFile::whatIsOpenedIsWhatWasLookedAt_data()
{
    QTest::addColumn<bool>("isPipe");
    QTest::newRow("hard link") << false;
    QTest::newRow("pipe") << true;
}

void TestHeldFile::whatIsOpenedIsWhatWasLookedAt()
{
    QFETCH(bool, isPipe);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString other = folder.filePath(QStringLiteral("other"));
    writeFile(path, "good");
    if (isPipe) {
        QCOMPARE(::mkfifo(QFile::encodeName(other).constData(), 0600), 0);
    } else {
        writeFile(other, "linked");
        QCOMPARE(::link(QFile::encodeName(other).constData(),
                        QFile::encodeName(folder.filePath(QStringLiteral("second name"))).constData()),
                 0);
    }
    const auto good = fileIdentity(path);
    const qsizetype before = openDescriptors();
    int opened = 0;
    {
        const Exchanging exchanging(path, other);
        for (int i = 0; i < 50'000; ++i) {
            const Result<DatabaseFile> file = DatabaseFile::open(path);
            if (!file)
                continue;
            ++opened;
            QVERIFY(file->identity() == good);
        }
    }
    QVERIFY(opened > 0);
    QCOMPARE(openDescriptors(), before);
}

void TestHeldFile::aSecondNameOfAHeldFileIsRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    const auto database = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY(database);
    const QString second = folder.filePath(QStringLiteral("b.db"));
    QCOMPARE(::link(QFile::encodeName(path).constData(), QFile::encodeName(second).constData()), 0);
    QCOMPARE(DatabaseFile::open(second).error().code, ErrorCode::Input);
    QCOMPARE(runProgram({QStringLiteral("show"), second}).exitCode, 1);
}

void TestHeldFile::aCopyIsNoMoreReadableThanAReplacedOriginal()
{
    TemporaryDatabase database;
    QVERIFY(setMode(database.path(), 0600));
    const QString other = database.filePath(QStringLiteral("other.db"));
    QVERIFY(Database::create(other));
    QVERIFY(setMode(other, 0644));
    QCOMPARE(std::rename(qPrintable(other), qPrintable(database.path())), 0);
    const QString copy = database.filePath(QStringLiteral("copy.db"));
    QVERIFY(writeBackup(database.connection(), copy));
    QCOMPARE(modeOf(copy), 0600);
}

void TestHeldFile::aCopyIsNoMoreReadableThanWhatIsReadElsewhere()
{
    SmallFilesystem disk(4'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString path = disk.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    QVERIFY(setMode(path, 0600));
    QVERIFY(disk.makeReadOnly());
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("b.db"));
    QCOMPARE(runProgram({QStringLiteral("backup"), path, copy}).exitCode, 0);
    QCOMPARE(modeOf(copy), 0600);
    const auto database = Database::open(path, Database::Purpose::Read, QStringLiteral("test"));
    QVERIFY(database && (*database)->source().copy);
    const QString second = folder.filePath(QStringLiteral("c.db"));
    QVERIFY(writeBackup((*database)->connection(), second));
    QCOMPARE(modeOf(second), 0600);
}

void TestHeldFile::aPrivateCopyIsItsOwnersAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    writeFile(path, "content");
    writeFile(path + QStringLiteral("-wal"), "log");
    for (const QString &file : {path, path + QStringLiteral("-wal")})
        QVERIFY(setMode(file, 0644));
    const auto copy = PrivateCopy::make(*DatabaseFile::open(path));
    QVERIFY(copy);
    QCOMPARE(fileContent((*copy)->path()), QByteArray("content"));
    QCOMPARE(modeOf((*copy)->path()), 0600);
    QCOMPARE(modeOf((*copy)->path() + QStringLiteral("-wal")), 0600);
    QVERIFY((*copy)->original().identity() == fileIdentity(path));
}

void TestHeldFile::aPrivateCopyIsMadeBesideASweep()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    writeFile(path, "content");
    const auto file = DatabaseFile::open(path);
    QVERIFY(file);
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(folder.path()));
    const auto restore =
        qScopeGuard([&] { before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before); });
    foldersToSweep = 4;
    const auto copy = PrivateCopy::make(*file);
    QCOMPARE(foldersToSweep, 0);
    QVERIFY(copy);
    // Not in memory, where it is made when the folder cannot be written.
    QVERIFY2((*copy)->path().startsWith(folder.path()), qPrintable((*copy)->path()));
    QCOMPARE(fileContent((*copy)->path()), QByteArray("content"));
}

void TestHeldFile::whoMayNotCheckMayNotWrite()
{
    TemporaryDatabase database;
    const auto reader =
        Connection::open(database.path(), Connection::Access::Read, std::chrono::milliseconds::zero());
    QVERIFY(reader);
    const auto queryOnly = [&] { return (*reader)->scalar(QStringLiteral("PRAGMA query_only"))->toInt(); };
    QVERIFY(database.connection().execute("BEGIN IMMEDIATE"));
    const auto found = findProblems(**reader, CheckDepth::FullBeforeWriting);
    QCOMPARE(found.error().code, ErrorCode::InUse);
    QCOMPARE(queryOnly(), 1);
    QVERIFY(database.connection().execute("ROLLBACK"));
    QCOMPARE(*findProblems(**reader, CheckDepth::FullBeforeWriting), QStringList());
    QCOMPARE(queryOnly(), 1);
}

QTEST_GUILESS_MAIN(TestHeldFile)
#include "tst_heldfile.moc"
