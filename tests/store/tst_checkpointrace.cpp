// Saves in the instants of a checkpoint in which SQLite could lose them, and the end of the program in one.
#include "models/store/file/checkpointer.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/somebody.h"
#include "tests/support/temporarydatabase.h"

#include <QFileInfo>
#include <QSemaphore>
#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace delegations;
using namespace delegations::test;

namespace {

/// Where a checkpoint stops for a moment.
enum class Stop {
    Beginning, ///< Before it asks for the writer's right, if it does.
    LogRead,   ///< It knows the log, and has not looked yet how much of it is in the file.
};

/// SQLite's own way to files, which calls `atStop` in the thread of a checkpoint that is not the main one.
class StoppingFiles
{
public:
    static StoppingFiles &ofProcess()
    {
        static StoppingFiles files;
        return files;
    }
    std::function<void(Stop)> atStop;

private:
    StoppingFiles() : m_usual(sqlite3_vfs_find(nullptr)), m_files(*m_usual)
    {
        m_files.zName = "stopping";
        m_files.xOpen = &StoppingFiles::open;
        sqlite3_vfs_register(&m_files, 1);
    }
    void stop(Stop where) const
    {
        if (atStop && QThread::currentThread() != QCoreApplication::instance()->thread())
            atStop(where);
    }
    static int open(sqlite3_vfs *files, const char *name, sqlite3_file *file, int flags, int *given)
    {
        StoppingFiles &self = ofProcess();
        const int code = self.m_usual->xOpen(files, name, file, flags, given);
        if (code != SQLITE_OK || !(flags & SQLITE_OPEN_MAIN_DB))
            return code;
        if (!self.m_usualMethods) {
            self.m_usualMethods = file->pMethods;
            self.m_methods = *file->pMethods;
            self.m_methods.xShmLock = &StoppingFiles::lock;
            self.m_methods.xUnfetch = &StoppingFiles::unfetch;
        }
        file->pMethods = &self.m_methods;
        return code;
    }
    static int lock(sqlite3_file *file, int first, int count, int flags)
    {
        constexpr int checkpointLock = 1; // WAL_CKPT_LOCK
        if (first == checkpointLock && (flags & SQLITE_SHM_LOCK))
            ofProcess().stop(Stop::Beginning);
        return ofProcess().m_usualMethods->xShmLock(file, first, count, flags);
    }
    /// Called by a checkpoint that has read a header of the log which is new to it.
    static int unfetch(sqlite3_file *file, sqlite3_int64 at, void *page)
    {
        ofProcess().stop(Stop::LogRead);
        return ofProcess().m_usualMethods->xUnfetch(file, at, page);
    }

    sqlite3_vfs *m_usual;
    sqlite3_vfs m_files;
    sqlite3_io_methods m_methods = {};
    const sqlite3_io_methods *m_usualMethods = nullptr;
};

/// Of the first checkpoint of a connection nobody hears when it reads the log.
bool hasKnownTheLog(TemporaryDatabase &database)
{
    database.insert(somebody());
    return QTest::qWaitFor([&] { return logSize(database) == 0; }, 5'000);
}

int persons(Connection &connection)
{
    return connection.scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt();
}

} // namespace

class TestCheckpointRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { StoppingFiles::ofProcess(); }
    void cleanup() { StoppingFiles::ofProcess().atStop = nullptr; }
    void noSaveIsLost_data();
    void noSaveIsLost();
    void whatRunsAtTheEndEnds();

private:
    /// In the window's thread, if that is free within the time.
    void inTheWindow(const std::function<void()> &action)
    {
        const auto done = std::make_shared<QSemaphore>();
        QMetaObject::invokeMethod(
            this,
            [action, done] {
                action();
                done->release();
            },
            Qt::QueuedConnection);
        (void)done->tryAcquire(1, 1000);
    }
};

void TestCheckpointRace::noSaveIsLost_data()
{
    QTest::addColumn<Stop>("beginsAt");
    QTest::addColumn<int>("checkpoint");
    for (const int checkpoint : {1, 2}) {
        QTest::addRow("begun when checkpoint %d begins", checkpoint) << Stop::Beginning << checkpoint;
        QTest::addRow("begun when checkpoint %d has read the log", checkpoint) << Stop::LogRead << checkpoint;
    }
}

/// The save is committed when that checkpoint has read the log. Where SQLite then takes the log for one that
/// is in the file, it is the next save, which comes before the log is cut, that is lost.
void TestCheckpointRace::noSaveIsLost()
{
    QFETCH(Stop, beginsAt);
    QFETCH(int, checkpoint);
    TemporaryDatabase database;
    Checkpointer checkpointer(database.store());
    QVERIFY(hasKnownTheLog(database));
    std::unique_ptr<Transaction> save;
    std::array<bool, 2> saved = {};
    std::array<int, 2> passed = {};
    StoppingFiles::ofProcess().atStop = [&](Stop where) {
        const int count = ++passed[size_t(where)];
        if (where == Stop::Beginning && count == checkpoint + 1) {
            inTheWindow([&] {
                database.insert(somebody());
                saved[1] = true;
            });
        }
        if (count != checkpoint)
            return;
        if (where == beginsAt) {
            inTheWindow([&] {
                save = std::move(database.store().begin(QStringLiteral("test"))).value();
                QVERIFY((*save).insert(somebody()));
            });
        }
        if (where == Stop::LogRead)
            inTheWindow([&] { saved[0] = save && save->commit().ok(); });
    };
    for (int i = 0; i < 10; ++i) // So that the log is longer than it will be then.
        database.insert(somebody());
    QTRY_VERIFY_WITH_TIMEOUT(saved[0] && saved[1] && !checkpointer.isPending(), 15'000);
    StoppingFiles::ofProcess().atStop = nullptr;
    const auto reader = Connection::open(database.path(), Connection::Access::Read);
    QCOMPARE(persons(**reader), 13);
    QCOMPARE(logSize(database), 0);
    QCOMPARE(*findProblems(**reader, CheckDepth::Full), QStringList());
}

void TestCheckpointRace::whatRunsAtTheEndEnds()
{
    TemporaryDatabase database;
    // Another window, for which the log stays.
    const auto other = Connection::open(database.path(), Connection::Access::Read);
    QCOMPARE(persons(**other), 0);
    auto checkpointer = std::make_unique<Checkpointer>(database.store());
    QVERIFY(hasKnownTheLog(database));
    QSemaphore isRunning;
    StoppingFiles::ofProcess().atStop = [&](Stop where) {
        if (where == Stop::LogRead) {
            isRunning.release();
            QThread::msleep(300);
        }
    };
    database.insert(somebody());
    QTRY_VERIFY_WITH_TIMEOUT(isRunning.available() > 0, 5'000);
    checkpointer.reset();
    QCOMPARE(logSize(database), 0);
    QCOMPARE(persons(**other), 2);
}

QTEST_GUILESS_MAIN(TestCheckpointRace)
#include "tst_checkpointrace.moc"
