// Files through their life: made, migrated, copied, checked.
#include "models/core/kinds/people.h"
#include "models/store/file/backup.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/schema/migrator.h"
#include "tests/support/olderperson.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

#include <sys/file.h>

using namespace delegations;
using namespace delegations::test;

namespace {

Record personNamed(const char *name)
{
    return Record(RecordKind::Person).set(fields::person.name, QString::fromLatin1(name));
}

int personsIn(const QString &path)
{
    const auto opened = Database::open(path, Database::Purpose::Read, QStringLiteral("test"));
    return opened ? (*opened)->connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt()
                  : -1;
}

QStringList filesBeside(const QString &path, const QString &pattern)
{
    return QFileInfo(path).dir().entryList({pattern}, QDir::Files | QDir::Hidden);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderFileIsBackedUpAndBroughtUpToDate_data();
    void anOlderFileIsBackedUpAndBroughtUpToDate();
    void aForeignTriggerIsRefused();
    void aLockThatWasNeverWrittenIsTakenOver();
    void aLockThatIsBeingWrittenIsRespected();
    void aCopyReplacesAnotherDatabaseButNeverItsOwn();
    void aDocumentOfAnotherKindIsNeverReplaced();
    void filesOfSimilarNamesAreLeftAlone();
    void aDatabaseThatSomebodyEditsIsNotReplaced();
    void theLogOfAnotherDatabaseIsNotTakenOver();
    void readingLeavesNoFilesBehind();
    void readingNeitherWritesNorCreates();
    void theCheckFindsWhatTheSearchLacks();
    void theCheckFindsADamagedSearch_data();
    void theCheckFindsADamagedSearch();
};

void TestDatabase::anOlderFileIsBackedUpAndBroughtUpToDate_data()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 1; version < currentSchemaVersion(); ++version)
        QTest::addRow("version %u", version) << version;
}

void TestDatabase::anOlderFileIsBackedUpAndBroughtUpToDate()
{
    QFETCH(quint32, version);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.db"));
    {
        auto connection = Connection::open(path, Connection::Access::Write);
        QVERIFY(connection);
        QVERIFY(Migrator(**connection).migrate(version));
        QVERIFY((*connection)
                    ->execute(insertOlderPerson(version, QStringLiteral("Kept"), QStringLiteral("kept"))));
    }
    const auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(*(*opened)->connection().schemaVersion(), currentSchemaVersion());
    TemporaryDatabase fresh;
    QCOMPARE(*Migrator((*opened)->connection()).schemaDigest(), *Migrator(fresh.connection()).schemaDigest());
    QCOMPARE((*opened)->connection().scalar(QStringLiteral("SELECT name FROM person"))->toString(),
             QStringLiteral("Kept"));
    // The search of a file from before it had one is filled.
    QCOMPARE(*findProblems((*opened)->connection(), CheckDepth::Full), QStringList());
    const QStringList backups =
        QDir(folder.path()).entryList({QStringLiteral("old.db.version-%1.*.backup").arg(version)});
    QCOMPARE(backups.size(), 1);
    auto backup = Connection::open(folder.filePath(backups.first()), Connection::Access::Read);
    QVERIFY(backup);
    QCOMPARE(*(*backup)->schemaVersion(), version);
}

void TestDatabase::aForeignTriggerIsRefused()
{
    TemporaryDatabase database;
    QVERIFY(database.connection().execute(
        "CREATE TRIGGER t AFTER INSERT ON person BEGIN DELETE FROM person; END"));
    const auto opened = Database::open(database.path(), Database::Purpose::Read, QStringLiteral("test"));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, ErrorCode::Foreign);
}

void TestDatabase::aCopyReplacesAnotherDatabaseButNeverItsOwn()
{
    TemporaryDatabase database;
    database.insert(personNamed("Kept"));
    const QString copy = database.filePath(QStringLiteral("copy.db"));
    QVERIFY(Database::create(copy));
    QCOMPARE(writeBackup(database.connection(), copy).error().code, ErrorCode::Input);
    QCOMPARE(personsIn(copy), 0);
    QVERIFY(writeBackup(database.connection(), copy, ExistingFile::Replace));
    QCOMPARE(personsIn(copy), 1);
    QVERIFY(!writeBackup(database.connection(), database.path(), ExistingFile::Replace));
    QVERIFY(database.connection().execute("UPDATE person SET name = 'x'"));
}

void TestDatabase::aDocumentOfAnotherKindIsNeverReplaced()
{
    TemporaryDatabase database;
    const QString letter = database.filePath(QStringLiteral("letter.txt"));
    writeFile(letter, "Dear colleagues");
    for (const ExistingFile existing : {ExistingFile::Keep, ExistingFile::Trash, ExistingFile::Replace}) {
        QVERIFY(!writeBackup(database.connection(), letter, existing));
        QVERIFY(!Database::create(letter, {}, existing));
        QCOMPARE(fileContent(letter), QByteArray("Dear colleagues"));
    }
    QCOMPARE(Database::create(letter, {}, ExistingFile::Trash).error().code, ErrorCode::Foreign);
}

void TestDatabase::filesOfSimilarNamesAreLeftAlone()
{
    TemporaryDatabase database;
    for (const char *end : {".new", ".part"}) {
        writeFile(database.filePath(QStringLiteral("a.db")) + QLatin1String(end), "mine");
        writeFile(database.filePath(QStringLiteral("b.db")) + QLatin1String(end), "mine");
    }
    QVERIFY(Database::create(database.filePath(QStringLiteral("a.db"))));
    QVERIFY(writeBackup(database.connection(), database.filePath(QStringLiteral("b.db"))));
    const auto fail = [](Connection &) -> Status { return Error{ErrorCode::Input, {}, {}}; };
    QVERIFY(!Database::create(database.filePath(QStringLiteral("c.db")), fail));
    for (const char *name : {"a.db.new", "a.db.part", "b.db.new", "b.db.part"})
        QCOMPARE(fileContent(database.filePath(QString::fromLatin1(name))), QByteArray("mine"));
    QCOMPARE(filesBeside(database.path(), QStringLiteral(".~*.part*")), QStringList());
    QCOMPARE(filesBeside(database.path(), QStringLiteral("c.db*")), QStringList());
}

void TestDatabase::aDatabaseThatSomebodyEditsIsNotReplaced()
{
    TemporaryDatabase database;
    TemporaryDatabase edited;
    edited.insert(personNamed("Kept"));
    QCOMPARE(writeBackup(database.connection(), edited.path(), ExistingFile::Replace).error().code,
             ErrorCode::InUse);
    QCOMPARE(personsIn(edited.path()), 1);
}

void TestDatabase::aLockThatWasNeverWrittenIsTakenOver()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    writeFile(folder.filePath(QStringLiteral(".~lock.a.db#")), "");
    const auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().userText));
}

void TestDatabase::aLockThatIsBeingWrittenIsRespected()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(Database::create(path));
    QFile lock(folder.filePath(QStringLiteral(".~lock.a.db#")));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QCOMPARE(flock(lock.handle(), LOCK_EX | LOCK_NB), 0); // As QLockFile does before it writes.
    QCOMPARE(Database::open(path, Database::Purpose::Write, QStringLiteral("test")).error().code,
             ErrorCode::InUse);
    QVERIFY(lock.exists());
}

void TestDatabase::theLogOfAnotherDatabaseIsNotTakenOver()
{
    TemporaryDatabase database;
    const QString path = database.filePath(QStringLiteral("gone.db"));
    writeFile(path + QStringLiteral("-wal"), "pages of another database");
    QCOMPARE(Database::create(path).error().code, ErrorCode::Input);
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(fileContent(path + QStringLiteral("-wal")), QByteArray("pages of another database"));
}

void TestDatabase::readingLeavesNoFilesBehind()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a 100% #1?.db"));
    QVERIFY(Database::create(path));
    const QStringList alone{QStringLiteral("a 100% #1?.db")};
    QCOMPARE(filesBeside(path, QStringLiteral("*")), alone);
    QCOMPARE(personsIn(path), 0);
    QCOMPARE(filesBeside(path, QStringLiteral("*")), alone);
    for (const char *command : {"show", "check"}) {
        QCOMPARE(runProgram({QString::fromLatin1(command), path}).exitCode, 0);
        QCOMPARE(filesBeside(path, QStringLiteral("*")), alone);
    }
}

void TestDatabase::readingNeitherWritesNorCreates()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    QVERIFY(!Connection::open(path, Connection::Access::Read));
    QVERIFY(!QFileInfo::exists(path));
    QVERIFY(Database::create(path));
    const auto reader = Connection::open(path, Connection::Access::Read);
    QVERIFY(!(*reader)->execute("DELETE FROM person"));
}

void TestDatabase::theCheckFindsWhatTheSearchLacks()
{
    TemporaryDatabase database;
    QVERIFY(database.connection().execute("INSERT INTO person (uid, revision, name, sort_key) "
                                          "VALUES ('u', 1, 'Unknown', 'unknown')"));
    QCOMPARE(findProblems(database.connection(), CheckDepth::Structure)->size(), 0);
    QCOMPARE(findProblems(database.connection(), CheckDepth::Full)->size(), 1);
}

void TestDatabase::theCheckFindsADamagedSearch_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("a part of the index is gone")
        << QByteArray("DELETE FROM search_data WHERE id = (SELECT max(id) FROM search_data)");
    QTest::newRow("the index does not fit the documents")
        << QByteArray("UPDATE search_content SET c0 = 'other'");
    QTest::newRow("a record changed behind the search") << QByteArray("UPDATE person SET name = 'Other'");
}

void TestDatabase::theCheckFindsADamagedSearch()
{
    QFETCH(QByteArray, damage);
    TemporaryDatabase database;
    database.insert(personNamed("First"));
    database.insert(personNamed("Second"));
    QCOMPARE(*findProblems(database.connection(), CheckDepth::Full), QStringList());
    QVERIFY(database.connection().execute(damage));
    const Result<QStringList> problems = findProblems(database.connection(), CheckDepth::Full);
    QVERIFY2(problems, problems ? "" : qPrintable(problems.error().detail));
    QVERIFY(!problems->isEmpty());
    QVERIFY2(problems->first().contains(QStringLiteral("search")), qPrintable(problems->first()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
