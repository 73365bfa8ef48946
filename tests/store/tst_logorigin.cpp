// A log is taken only into the file that it belongs to, however it came to lie beside it.
#include "models/core/kinds/people.h"
#include "models/store/file/backup.h"
#include "models/store/file/logorigin.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "tests/support/former.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// A database as a kill leaves it: what was saved last stands in the log alone.
struct Killed
{
    QByteArray file;
    QByteArray log;
};

Killed killed(const TemporaryDatabase &database)
{
    return {fileContent(database.path()), fileContent(database.path() + QStringLiteral("-wal"))};
}

void checkpoint(const TemporaryDatabase &database)
{
    QVERIFY(database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

/// The same as on a network file system, where a journal keeps what was there before the transaction.
Killed killedOnNetwork(const TemporaryDatabase &database)
{
    checkpoint(database);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, fileContent(database.path()));
    const auto connection = Connection::open(path, Connection::Access::Write);
    // A cache so small that the transaction is written before it ends.
    if (!connection || !(*connection)->execute("PRAGMA journal_mode = DELETE; PRAGMA cache_size = 5"))
        return {};
    RecordStore store(**connection, QStringLiteral("test"));
    const auto transaction = store.begin(QStringLiteral("test"));
    for (int i = 0; i < 200 && transaction; ++i) {
        (void)(*transaction)
            ->insert(Record(RecordKind::Person)
                         .set(fields::person.name, QStringLiteral("Lost"))
                         .set(fields::person.summary, QString(2000, u'x')));
    }
    return {fileContent(path), fileContent(path + QStringLiteral("-journal"))};
}

/// The folder in which a person finds database and log.
class Place
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("x.db")); }
    [[nodiscard]] QString log() const { return path() + QStringLiteral("-wal"); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void put(const QByteArray &file, const QByteArray &log) const
    {
        writeFile(path(), file);
        writeFile(this->log(), log);
    }

private:
    QTemporaryDir m_folder;
};

/// Nothing opens it, everything says why, and nothing is changed.
void verifyRefused(const Place &place)
{
    const QByteArray file = fileContent(place.path());
    const QByteArray log = fileContent(place.log());
    writeFile(place.folder() + QStringLiteral("/page.txt"), "Nothing");
    for (const Database::Purpose purpose :
         {Database::Purpose::Read, Database::Purpose::Write, Database::Purpose::Edit}) {
        const auto opened = Database::open(place.path(), purpose, QStringLiteral("test"));
        QVERIFY(!opened);
        QVERIFY2(opened.error().userText.contains(QStringLiteral("x.db-wal")),
                 qPrintable(opened.error().userText + opened.error().detail));
        QCOMPARE(opened.error().code, ErrorCode::Foreign);
    }
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("show"), place.path()},
          QStringList{QStringLiteral("check"), place.path()},
          QStringList{QStringLiteral("import"), place.path(), place.folder() + QStringLiteral("/page.txt")},
          QStringList{QStringLiteral("backup"), place.path(), place.folder() + QStringLiteral("/b.db")}}) {
        const ProgramRun run = runProgram(arguments);
        QCOMPARE(run.exitCode, 1);
        QCOMPARE(run.output, QByteArray());
        QVERIFY2(run.errors.contains("x.db-wal") && run.errors.contains("restore") &&
                     run.errors.count('\n') == 1,
                 run.errors.constData());
    }
    QVERIFY(fileContent(place.path()) == file);
    QVERIFY(fileContent(place.log()) == log);
}

} // namespace

class TestLogOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnLogIsTakenIn();
    void theOwnLogIsTakenInWhenACheckpointWasKilled_data();
    void theOwnLogIsTakenInWhenACheckpointWasKilled();
    void aLogThatWasTakenInAlreadyIsHarmless();
    void aBackupIsNotMixedWithTheLogOfItsModel();
    void anOlderPlainCopyIsNotMixedWithTheLog();
    void aCopyThatWentItsOwnWayIsNotMixedWithTheLog();
    void anotherDatabaseIsNotMixedWithTheLog();
    void theOwnLogOfAnEarlierVersionIsTakenIn();
    void theLogOfAnotherFileOfAnEarlierVersionIsNot();
    void whatIsNoLogIsHarmless_data();
    void whatIsNoLogIsHarmless();
    void aStrayJournalIsNotTakenIn();
    void theOwnJournalIsRolledBack();
    void theJournalOfAnotherStateIsNotRolledBack();
    void aLogThatWasPutAsideIsKept();
    void aForeignLogIsNotReplayedToGiveWay();
};

void TestLogOrigin::theOwnLogIsTakenIn()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const Place place;
    const Killed left = killed(database);
    QVERIFY(!left.log.isEmpty());
    place.put(left.file, left.log);
    QCOMPARE(personsIn(place.path()), 5);
    // Also when a log before it was taken in, so that the file has what came before.
    checkpoint(database);
    insertPersons(database, 3);
    const Killed again = killed(database);
    place.put(again.file, again.log);
    QCOMPARE(personsIn(place.path()), 8);
}

void TestLogOrigin::theOwnLogIsTakenInWhenACheckpointWasKilled_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {0, 3, 20, 50, 80, 97, 100})
        QTest::addRow("%d %% of the pages", percent) << percent;
}

void TestLogOrigin::theOwnLogIsTakenInWhenACheckpointWasKilled()
{
    QFETCH(int, percent);
    TemporaryDatabase database;
    checkpoint(database);
    insertPersons(database, 40);
    const Killed left = killed(database);
    checkpoint(database);
    const QByteArray whole = fileContent(database.path());
    QVERIFY(whole.size() > left.file.size());
    // A checkpoint writes the pages in the order of their numbers.
    const qsizetype pages = whole.size() / 4096 * percent / 100;
    const Place place;
    place.put(whole.left(pages * 4096) + left.file.mid(pages * 4096), left.log);
    QCOMPARE(personsIn(place.path()), 40);
}

void TestLogOrigin::aLogThatWasTakenInAlreadyIsHarmless()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    QVERIFY(database.connection().execute("PRAGMA wal_checkpoint(PASSIVE)"));
    const Place place;
    const Killed left = killed(database);
    place.put(left.file, left.log);
    QCOMPARE(personsIn(place.path()), 5);
}

void TestLogOrigin::aBackupIsNotMixedWithTheLogOfItsModel()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const QString backup = database.filePath(QStringLiteral("backup.db"));
    QVERIFY(writeBackup(database.connection(), backup));
    const QByteArray early = fileContent(backup);
    insertPersons(database, 5);
    const Place place;
    place.put(early, killed(database).log);
    verifyRefused(place);
    // Also where it was made of the last state: its pages are others.
    QVERIFY(writeBackup(database.connection(), backup, ExistingFile::Replace));
    place.put(fileContent(backup), killed(database).log);
    verifyRefused(place);
}

void TestLogOrigin::anOlderPlainCopyIsNotMixedWithTheLog()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    checkpoint(database);
    const QByteArray early = fileContent(database.path());
    insertPersons(database, 1);
    checkpoint(database);
    insertPersons(database, 5);
    const Place place;
    place.put(early, killed(database).log);
    verifyRefused(place);
}

void TestLogOrigin::aCopyThatWentItsOwnWayIsNotMixedWithTheLog()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    checkpoint(database);
    const Place place;
    place.put(fileContent(database.path()), {});
    {
        const auto copy = Database::open(place.path(), Database::Purpose::Write, QStringLiteral("test"));
        RecordStore store((*copy)->connection(), QStringLiteral("test"));
        auto transaction = store.begin(QStringLiteral("test"));
        QVERIFY((*transaction)
                    ->insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Other"))));
        QVERIFY((*transaction)->commit());
    }
    insertPersons(database, 5);
    writeFile(place.log(), killed(database).log);
    verifyRefused(place);
}

void TestLogOrigin::anotherDatabaseIsNotMixedWithTheLog()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    TemporaryDatabase other;
    insertPersons(other, 5);
    checkpoint(other);
    const Place place;
    place.put(fileContent(other.path()), killed(database).log);
    verifyRefused(place);
}

void TestLogOrigin::theOwnLogOfAnEarlierVersionIsTakenIn()
{
    constexpr quint32 earlier = 4;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    const auto connection = Connection::open(path, Connection::Access::Write);
    QVERIFY(Migrator(**connection).migrate(earlier));
    QVERIFY((*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY((*connection)
                ->execute("INSERT INTO person (uid, revision, created_at, updated_at, name, sort_key) "
                          "VALUES ('u', 1, '', '', 'Kept', 'kept')"));
    const Place place;
    place.put(fileContent(path), fileContent(path + QStringLiteral("-wal")));
    QCOMPARE(personsIn(place.path()), 1);
    // While the file is brought up to date.
    QVERIFY(Migrator(**connection).migrate());
    const Place migrated;
    migrated.put(fileContent(path), fileContent(path + QStringLiteral("-wal")));
    QCOMPARE(personsIn(migrated.path()), 1);
}

void TestLogOrigin::theLogOfAnotherFileOfAnEarlierVersionIsNot()
{
    constexpr quint32 earlier = 4;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    const auto connection = Connection::open(path, Connection::Access::Write);
    QVERIFY(Migrator(**connection).migrate(earlier));
    QVERIFY((*connection)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    QVERIFY((*connection)
                ->execute("INSERT INTO person (uid, revision, created_at, updated_at, name, sort_key) "
                          "VALUES ('u', 1, '', '', 'Kept', 'kept')"));
    TemporaryDatabase other;
    insertPersons(other, 5);
    const QString backup = other.filePath(QStringLiteral("backup.db"));
    QVERIFY(writeBackup(other.connection(), backup));
    const Place place;
    place.put(fileContent(backup), fileContent(path + QStringLiteral("-wal")));
    verifyRefused(place);
}

void TestLogOrigin::whatIsNoLogIsHarmless_data()
{
    QTest::addColumn<QByteArray>("log");
    TemporaryDatabase database;
    insertPersons(database, 1);
    const QByteArray log = killed(database).log;
    QByteArray broken = log;
    broken[10] = char(broken[10] + 1);
    QByteArray otherSalts = log;
    otherSalts[32 + 8] = char(otherSalts[32 + 8] + 1);
    QTest::newRow("nothing but a header") << log.left(32);
    QTest::newRow("half a header") << log.left(20);
    QTest::newRow("a broken header") << broken;
    QTest::newRow("frames of another turn") << otherSalts;
    QTest::newRow("half a frame") << log.left(2000);
    QTest::newRow("text") << QByteArray(5000, 'x');
}

void TestLogOrigin::whatIsNoLogIsHarmless()
{
    QFETCH(QByteArray, log);
    TemporaryDatabase other;
    insertPersons(other, 5);
    checkpoint(other);
    const Place place;
    place.put(fileContent(other.path()), log);
    QCOMPARE(personsIn(place.path()), 5);
}

void TestLogOrigin::aStrayJournalIsNotTakenIn()
{
    TemporaryDatabase database;
    checkpoint(database);
    const Place place;
    place.put(fileContent(database.path()), {});
    writeFile(place.path() + QStringLiteral("-journal"), "pages of another database");
    QCOMPARE(Database::open(place.path(), Database::Purpose::Write, QStringLiteral("test")).error().code,
             ErrorCode::Foreign);
    QVERIFY(logorigin::putAside(place.path(), QStringLiteral("test")));
    QCOMPARE(personsIn(place.path()), 0);
}

void TestLogOrigin::theOwnJournalIsRolledBack()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const Killed left = killedOnNetwork(database);
    QVERIFY(left.log.startsWith("\xd9\xd5")); // SQLite would roll it back.
    const Place place;
    writeFile(place.path(), left.file);
    writeFile(place.path() + QStringLiteral("-journal"), left.log);
    QCOMPARE(personsIn(place.path()), 5);
}

void TestLogOrigin::theJournalOfAnotherStateIsNotRolledBack()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const QString backup = database.filePath(QStringLiteral("backup.db"));
    QVERIFY(writeBackup(database.connection(), backup));
    checkpoint(database);
    const QByteArray plainCopy = fileContent(database.path());
    insertPersons(database, 2);
    const Killed left = killedOnNetwork(database);
    QVERIFY(left.log.startsWith("\xd9\xd5"));
    for (QByteArray early : {plainCopy, fileContent(backup)}) {
        early[18] = early[19] = 1; // As on a network file system: no write-ahead log.
        const Place place;
        writeFile(place.path(), early);
        writeFile(place.path() + QStringLiteral("-journal"), left.log);
        for (const Database::Purpose purpose : {Database::Purpose::Read, Database::Purpose::Write}) {
            const auto opened = Database::open(place.path(), purpose, QStringLiteral("test"));
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, ErrorCode::Foreign);
        }
        QVERIFY(fileContent(place.path()) == early);
        QVERIFY(logorigin::putAside(place.path(), QStringLiteral("test")));
        QCOMPARE(personsIn(place.path()), 5);
    }
}

void TestLogOrigin::aLogThatWasPutAsideIsKept()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    const QString backup = database.filePath(QStringLiteral("backup.db"));
    QVERIFY(writeBackup(database.connection(), backup));
    insertPersons(database, 5);
    const Place place;
    const QByteArray log = killed(database).log;
    place.put(fileContent(backup), log);
    QVERIFY(logorigin::putAside(place.path(), QStringLiteral("test")));
    QCOMPARE(personsIn(place.path()), 5);
    const QDir folder(place.folder());
    const QStringList kept = folder.entryList({QStringLiteral("x.db-wal.*.orphan")});
    QCOMPARE(kept.size(), 1);
    QVERIFY(fileContent(folder.filePath(kept.first())) == log);
}

void TestLogOrigin::aForeignLogIsNotReplayedToGiveWay()
{
    TemporaryDatabase database;
    insertPersons(database, 5);
    TemporaryDatabase other;
    insertPersons(other, 1);
    checkpoint(other);
    const Place place;
    const QByteArray file = fileContent(other.path());
    place.put(file, killed(database).log);
    QVERIFY(!writeBackup(database.connection(), place.path(), ExistingFile::Replace));
    QVERIFY(fileContent(place.path()) == file);
}

QTEST_GUILESS_MAIN(TestLogOrigin)
#include "tst_logorigin.moc"
