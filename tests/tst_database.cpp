// Files through their life: made, migrated, copied, checked.
#include "models/store/backup.h"
#include "models/store/databasecheck.h"
#include "models/store/migrator.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOlderFileIsBackedUpAndBroughtUpToDate_data();
    void anOlderFileIsBackedUpAndBroughtUpToDate();
    void aForeignTriggerIsRefused();
    void aCopyReplacesAnotherFileButNeverTheDatabase();
    void theCheckFindsWhatTheSearchLacks();
};

void TestDatabase::anOlderFileIsBackedUpAndBroughtUpToDate_data()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 1; version < Migrator::currentVersion(); ++version)
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
                    ->execute("INSERT INTO person (uid, revision, created_at, updated_at, name, sort_key) "
                              "VALUES ('u', 1, '', '', 'Kept', 'kept')"));
    }
    const auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE(*Migrator((*opened)->connection()).version(), Migrator::currentVersion());
    TemporaryDatabase fresh;
    QCOMPARE(*Migrator((*opened)->connection()).schemaDigest(), *Migrator(fresh.connection()).schemaDigest());
    QCOMPARE((*opened)->connection().scalar(QStringLiteral("SELECT name FROM person"))->toString(),
             QStringLiteral("Kept"));
    const QStringList backups =
        QDir(folder.path()).entryList({QStringLiteral("old.db.version-%1.*.backup").arg(version)});
    QCOMPARE(backups.size(), 1);
    auto backup = Connection::open(folder.filePath(backups.first()), Connection::Access::Read);
    QVERIFY(backup);
    QCOMPARE(*Migrator(**backup).version(), version);
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

void TestDatabase::aCopyReplacesAnotherFileButNeverTheDatabase()
{
    TemporaryDatabase database;
    const QString copy = database.filePath(QStringLiteral("copy.db"));
    writeFile(copy, "something else");
    QVERIFY(!writeBackup(database.connection(), copy));
    QCOMPARE(fileContent(copy), QByteArray("something else"));
    QVERIFY(writeBackup(database.connection(), copy, ExistingFile::Replace));
    QVERIFY(Database::open(copy, Database::Purpose::Read, QStringLiteral("test")));
    QVERIFY(!writeBackup(database.connection(), database.path(), ExistingFile::Replace));
}

void TestDatabase::theCheckFindsWhatTheSearchLacks()
{
    TemporaryDatabase database;
    QVERIFY(database.connection().execute("INSERT INTO person (uid, revision, created_at, updated_at, name, "
                                          "sort_key) VALUES ('u', 1, '', '', 'Unknown', 'unknown')"));
    QCOMPARE(findProblems(database.connection(), CheckDepth::Structure)->size(), 0);
    QCOMPARE(findProblems(database.connection(), CheckDepth::Full)->size(), 1);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
