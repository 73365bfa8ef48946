#include "models/core/kinds/people.h"
#include "models/store/file/checkbeforewriting.h"
#include "models/store/sqlite/connection.h"
#include "models/store/write/recordstore.h"
#include "tests/support/smallassembly.h"
#include "tests/support/temporarydatabase.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

bool always()
{
    return true;
}

} // namespace

class TestCheckBeforeWriting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSoundHasNoProblems_data();
    void whatIsSoundHasNoProblems();
    void damageIsFound_data();
    void damageIsFound();
    void whatIsWrittenMeanwhileIsNotLookedAt();
    void whoNoLongerWantsToKnowDoesNotWait();
};

void TestCheckBeforeWriting::whatIsSoundHasNoProblems_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::newRow("with a log") << QByteArray("PRAGMA journal_mode = WAL");
    QTest::newRow("without a log") << QByteArray("PRAGMA journal_mode = DELETE");
}

void TestCheckBeforeWriting::whatIsSoundHasNoProblems()
{
    QFETCH(QByteArray, mode);
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    QVERIFY(database.connection().execute(mode));
    CheckBeforeWriting check(database.connection());
    QVERIFY(check.problems(always));
    QCOMPARE(*check.problems(always), QStringList());
}

void TestCheckBeforeWriting::damageIsFound_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("damage");
    const std::pair<const char *, const char *> damages[] = {
        {"a document that is lacking", "DELETE FROM search WHERE rowid = (SELECT max(rowid) FROM search)"},
        {"a document that says otherwise", "UPDATE search SET names = 'somebody else'"},
        {"an index without a word", "DELETE FROM search_data WHERE id > 10"},
        {"a reference to nobody", "PRAGMA foreign_keys = OFF; UPDATE membership SET person_id = 999"},
    };
    for (const auto &[name, damage] : damages) {
        for (const char *mode : {"WAL", "DELETE"})
            QTest::addRow("%s, %s", name, mode)
                << QByteArray("PRAGMA journal_mode = ") + mode << QByteArray(damage);
    }
}

void TestCheckBeforeWriting::damageIsFound()
{
    QFETCH(QByteArray, mode);
    QFETCH(QByteArray, damage);
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    QVERIFY(database.connection().execute(mode));
    QVERIFY(database.connection().execute(damage));
    CheckBeforeWriting check(database.connection());
    const Result<QStringList> &problems = check.problems(always);
    QVERIFY(!problems || !problems->isEmpty());
}

void TestCheckBeforeWriting::whatIsWrittenMeanwhileIsNotLookedAt()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    CheckBeforeWriting check(database.connection());
    auto transaction = database.store().begin(QStringLiteral("test"));
    QVERIFY(
        (*transaction)->insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Ada"))));
    QVERIFY(database.connection().execute("DELETE FROM search"));
    QVERIFY(check.problems(always));
    QCOMPARE(*check.problems(always), QStringList());
}

void TestCheckBeforeWriting::whoNoLongerWantsToKnowDoesNotWait()
{
    TemporaryDatabase database;
    QVERIFY(database.connection().execute(R"(
INSERT INTO person (uid, revision, name, sort_key, summary)
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)
SELECT 'u' || i, 1, '-', '', printf('%100s', i) FROM n)"));
    CheckBeforeWriting check(database.connection());
    const Result<QStringList> &problems = check.problems([] { return false; });
    QVERIFY(!problems);
    QCOMPARE(problems.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCheckBeforeWriting)
#include "tst_checkbeforewriting.moc"
