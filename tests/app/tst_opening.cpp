// What takes long to open is opened beside the window's thread, and is then a database like any other.
#include "app/session.h"
#include "models/store/file/database.h"
#include "models/store/schema/migrator.h"
#include "models/store/sqlite/migrations.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/smallfilesystem.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"
#include "ui/window/openingdialog.h"

#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr quint32 earlier = 6;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A file as an earlier version left it, with a country and so many people that they take more than 1 MiB.
bool makeEarlier(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::Write);
    return connection && Migrator(**connection).migrate(earlier) && (*connection)->execute(R"(
BEGIN;
INSERT INTO area (uid, revision, created_at, updated_at, code, name, classification)
VALUES ('11111111-0000-4000-8000-000000000000', 1, '2024', '2024', 'XA', 'Alphia', 'country');
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)
INSERT INTO person (uid, revision, created_at, updated_at, name, sort_key, summary)
SELECT printf('%08x-0000-4000-8000-000000000000', i), 1, '2024', '2024', 'Person ' || i, 'person ' || i,
       printf('%300s', 'x') FROM n;
COMMIT;
)");
}

bool isOpening(ProgramWindow &program)
{
    return program.window().findChild<OpeningDialog *>() != nullptr;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadyOpensAtOnce();
    void whatIsOlderIsBroughtUpToDateBesideTheWindow();
    void whatIsBroughtUpToDateCanBeWritten();
    void whatCannotBeBroughtUpToDateLeavesTheOpenOne();
    void theEndWaitsForIt();
};

void TestOpening::whatIsReadyOpensAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("a.db"));
    QVERIFY(!Database::takesLong(path)); // It is not even there.
    QVERIFY(makeEarlier(path));
    QVERIFY(QFileInfo(path).size() > 1024 * 1024);
    QVERIFY(Database::takesLong(path));
    QVERIFY(Database::open(path, Database::Purpose::Write, s("test")));
    QVERIFY(!Database::takesLong(path));
    ProgramWindow program(path);
    QVERIFY(!isOpening(program));
}

void TestOpening::whatIsOlderIsBroughtUpToDateBesideTheWindow()
{
    ProgramWindow program;
    const QString path = program.filePath(s("earlier.db"));
    QVERIFY(makeEarlier(path));
    emit program.window().openRequested(path);
    // The window goes on, behind what lets nothing else begin.
    QVERIFY(isOpening(program));
    QCOMPARE(program.window().windowFilePath(), program.databasePath());
    QCOMPARE(QApplication::activeModalWidget(), program.window().findChild<OpeningDialog *>());
    program.window().findChild<OpeningDialog *>()->reject();
    QVERIFY(isOpening(program));
    // Another one is not opened meanwhile.
    emit program.window().openRequested(program.databasePath());
    QCOMPARE(program.window().findChildren<OpeningDialog *>().size(), 1);
    QTRY_COMPARE(program.window().windowFilePath(), path);
    QTRY_VERIFY(program.node(s("Alphia")).isValid());
    QVERIFY(!isOpening(program));
    const QStringList beside = QDir(QFileInfo(path).path()).entryList({s("earlier.db.version-6.*.backup")});
    QCOMPARE(beside.size(), 1);
}

void TestOpening::whatIsBroughtUpToDateCanBeWritten()
{
    ProgramWindow program;
    const QString path = program.filePath(s("earlier.db"));
    QVERIFY(makeEarlier(path));
    program.session().open(path);
    QTRY_VERIFY(program.node(s("Alphia")).isValid());
    QTRY_VERIFY(program.session().isFileChecked());
    program.create("newCountry", s("Betland"));
    program.session().open(program.databasePath());
    QTRY_COMPARE(program.window().windowFilePath(), program.databasePath());
    QCOMPARE(runProgram({s("check"), path}).exitCode, 0);
    QVERIFY(runProgram({s("search"), path, s("Betland")}).output.contains("Betland"));
}

void TestOpening::whatCannotBeBroughtUpToDateLeavesTheOpenOne()
{
    ProgramWindow program;
    SmallFilesystem disk(3 * 1024 * 1024);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    const QString path = disk.filePath(s("earlier.db"));
    QVERIFY(makeEarlier(path));
    disk.fill(64 * 1024);
    const QByteArray before = fileContent(path);
    program.session().open(path);
    QVERIFY(isOpening(program));
    QTRY_VERIFY(!isOpening(program));
    auto &bar = program.child<MessageBar>("messageBar");
    QTRY_VERIFY(bar.isVisible() || program.window().windowFilePath() == path);
    QVERIFY(fileContent(path) == before);
}

void TestOpening::theEndWaitsForIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("earlier.db"));
    QVERIFY(makeEarlier(path));
    {
        ProgramWindow program;
        program.session().open(path);
        QVERIFY(isOpening(program));
    }
    const auto database = Database::open(path, Database::Purpose::Read, s("test"));
    QVERIFY(database.ok());
    QCOMPARE(*(*database)->connection().schemaVersion(), currentSchemaVersion());
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
