// While it is open, the file alone is the document: what was saved is in it soon, without its log.
#include "models/store/file/checkpointer.h"
#include "tests/support/program.h"
#include "tests/support/somebody.h"
#include "tests/support/temporarydatabase.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int promised = 5000; // Milliseconds.

/// What a colleague gets to whom the file is mailed.
int personsInTheFileAlone(const TemporaryDatabase &database)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("mailed.db"));
    writeFile(copy, fileContent(database.path()));
    const auto connection = Connection::open(copy, Connection::Access::Read);
    return connection ? (*connection)->scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt() : -1;
}

} // namespace

class TestCheckpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileAloneHoldsASaveSoon();
    void whoSavesWithoutPauseIsNotForgotten();
    void aReaderIsWaitedForSilently();
    void aSaveDuringACheckpointIsNotRefused();
    void whatIsLeftIsDoneAtTheEnd();
    void anotherFileOfTheNameIsLeftAlone();
};

void TestCheckpoint::theFileAloneHoldsASaveSoon()
{
    TemporaryDatabase database;
    const Checkpointer checkpointer(database.store());
    database.insert(somebody());
    QVERIFY(logSize(database) > 0);
    QTRY_COMPARE_WITH_TIMEOUT(logSize(database), 0, promised);
    QCOMPARE(personsInTheFileAlone(database), 1);
    QVERIFY(!checkpointer.isPending());
    database.insert(somebody());
    QTRY_COMPARE_WITH_TIMEOUT(logSize(database), 0, promised);
    QCOMPARE(personsInTheFileAlone(database), 2);
}

void TestCheckpoint::whoSavesWithoutPauseIsNotForgotten()
{
    TemporaryDatabase database;
    const Checkpointer checkpointer(database.store());
    QElapsedTimer saving;
    saving.start();
    int saved = 0;
    while (saving.elapsed() < promised) {
        database.insert(somebody());
        ++saved;
        QTest::qWait(200);
    }
    QVERIFY(personsInTheFileAlone(database) > 0);
    QVERIFY(saved > 1);
}

void TestCheckpoint::aReaderIsWaitedForSilently()
{
    TemporaryDatabase database;
    const Checkpointer checkpointer(database.store());
    const auto reader = Connection::open(database.path(), Connection::Access::Read);
    QVERIFY((*reader)->execute("BEGIN"));
    QCOMPARE((*reader)->scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
    database.insert(somebody());
    QTest::qWait(2500);
    QVERIFY(logSize(database) > 0);
    QCOMPARE((*reader)->scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
    QVERIFY((*reader)->execute("ROLLBACK"));
    QTRY_COMPARE_WITH_TIMEOUT(logSize(database), 0, promised);
    QCOMPARE(personsInTheFileAlone(database), 1);
}

void TestCheckpoint::aSaveDuringACheckpointIsNotRefused()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    // As the window has it, which waits for nobody.
    const auto database = Database::open(path, Database::Purpose::Edit, QStringLiteral("test"));
    QVERIFY(database && (*database)->isWritable());
    RecordStore store((*database)->connection(), QStringLiteral("test"));
    const Checkpointer checkpointer(store);
    int emptied = 0;
    int saved = 0;
    qint64 slowest = 0;
    QElapsedTimer whole;
    for (whole.start(); whole.elapsed() < 2 * promised;) {
        QElapsedTimer saving;
        saving.start();
        auto transaction = store.begin(QStringLiteral("test"));
        QVERIFY(transaction && (*transaction)->insert(somebody()) && (*transaction)->commit());
        slowest = std::max(slowest, saving.elapsed());
        ++saved;
        QTest::qWait(1);
        emptied += checkpointer.isPending() ? 0 : 1;
    }
    qInfo("%d saves, %d times emptied, slowest save %lld ms", saved, emptied, slowest);
    QVERIFY(emptied > 0);
}

void TestCheckpoint::whatIsLeftIsDoneAtTheEnd()
{
    TemporaryDatabase database;
    {
        const Checkpointer checkpointer(database.store());
        database.insert(somebody());
        QVERIFY(checkpointer.isPending());
    }
    QCOMPARE(logSize(database), 0);
    QCOMPARE(personsInTheFileAlone(database), 1);
}

void TestCheckpoint::anotherFileOfTheNameIsLeftAlone()
{
    TemporaryDatabase database;
    const Checkpointer checkpointer(database.store());
    const QString other = database.filePath(QStringLiteral("other.db"));
    QVERIFY(Database::create(other));
    const QByteArray content = fileContent(other);
    database.insert(somebody());
    QVERIFY(QFile::rename(database.path(), database.filePath(QStringLiteral("moved.db"))));
    QVERIFY(QFile::rename(other, database.path()));
    QTest::qWait(2000);
    QVERIFY(fileContent(database.path()) == content);
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
