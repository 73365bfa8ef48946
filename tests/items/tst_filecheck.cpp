// What is damaged is not written into, and whoever looks for damage keeps nobody waiting.
#include "models/items/filecheck.h"
#include "models/store/sqlite/connection.h"
#include "tests/support/smallassembly.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDamagedIsNotWritten_data();
    void whatIsDamagedIsNotWritten();
    void itsEndIsNotWaitedFor();
};

void TestFileCheck::whatIsDamagedIsNotWritten_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("none") << QString();
    QTest::newRow("one reference") << s("UPDATE membership SET person_id = 4711 WHERE id = 1");
    QTest::newRow("one document") << s("DELETE FROM search WHERE names MATCH 'adamov'");
}

/// One fault is enough.
void TestFileCheck::whatIsDamagedIsNotWritten()
{
    QFETCH(const QString, fault);
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    QVERIFY(database.connection().execute("PRAGMA foreign_keys = OFF").ok());
    if (!fault.isEmpty())
        QVERIFY(database.connection().execute(fault.toLatin1().constData()).ok());
    FileCheck check(database.store(), true);
    QSignalSpy ended(&check, &FileCheck::ended);
    QCOMPARE(database.store().begin(s("too early")).error().code, ErrorCode::InUse);
    check.start();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toString().isEmpty(), fault.isEmpty());
    const auto begun = database.store().begin(s("after"));
    QCOMPARE(begun.ok(), fault.isEmpty());
    if (!begun.ok())
        QCOMPARE(begun.error().code, ErrorCode::Damaged);
}

/// Who closes the window while it looks: neither a wait nor an answer, and nothing is written.
void TestFileCheck::itsEndIsNotWaitedFor()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    for (int round = 0; round < 20; ++round) {
        FileCheck check(database.store(), true);
        check.start();
        QThread::msleep(ulong(round % 4));
    }
    QCOMPARE(database.store().begin(s("unseen")).error().code, ErrorCode::InUse);
}

QTEST_GUILESS_MAIN(TestFileCheck)
#include "tst_filecheck.moc"
