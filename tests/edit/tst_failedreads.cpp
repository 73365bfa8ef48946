// What cannot be read is told, and never taken for something that is not there.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "tests/support/editing.h"
#include "tests/support/removing.h"

#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// Behind the store's back, as damage comes.
bool run(const TemporaryDatabase &database, const char *sql)
{
    return sqlite3_exec(database.connection().handle(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

} // namespace

class TestFailedReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameThatCannotBeReadIsTold();
    void whatCannotBeNamedIsNotDeleted();
    void aConflictThatCannotBeReadIsTold();
};

void TestFailedReads::aNameThatCannotBeReadIsTold()
{
    Editing e;
    QSignalSpy failed(&e.editor, &RecordEditor::failed);
    QVERIFY(e.editor.referenceText(RecordKind::Area, 99'999).isEmpty());
    QCOMPARE(failed.size(), 0); // That is not there.
    QVERIFY(run(e.database, "ALTER TABLE area RENAME TO lost"));
    QVERIFY(e.editor.referenceText(RecordKind::Area, e.assembly.alphia.id).isEmpty());
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed[0][0].value<Error>().userText.isEmpty());
}

void TestFailedReads::whatCannotBeNamedIsNotDeleted()
{
    Editing e;
    QVERIFY(run(e.database, "ALTER TABLE person RENAME TO lost"));
    QVERIFY(!removed(e.editor, e.assembly.adam).ok());
    QVERIFY(run(e.database, "ALTER TABLE lost RENAME TO person"));
    QVERIFY(e.database.store().record(e.assembly.adam).ok());
}

void TestFailedReads::aConflictThatCannotBeReadIsTold()
{
    Editing e;
    const auto draft = e.open(FormType::Country, e.assembly.alphia.id);
    draft->setValue(fields::area.name, l("Another"));
    QVERIFY(run(e.database, "UPDATE area SET revision = revision + 1"));
    QVERIFY(run(e.database, "ALTER TABLE link RENAME TO lost"));
    const auto refused = e.editor.save(*draft);
    QVERIFY(!refused.ok());
    QVERIFY(draft->conflicts().empty());
    QVERIFY2(refused.error().code != ErrorCode::Conflict, "Nothing is there to choose from.");
    QVERIFY(run(e.database, "ALTER TABLE lost RENAME TO link"));
    QCOMPARE(e.editor.save(*draft).error().code, ErrorCode::Conflict);
}

QTEST_MAIN(TestFailedReads)
#include "tests/support/removing.h"
#include "tst_failedreads.moc"
