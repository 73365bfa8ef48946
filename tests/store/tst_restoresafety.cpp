// A restore that ends half-way, or comes while others use the database, loses nothing that was saved.
#include "tests/support/former.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// Restores and is killed when it comes to that call of the system: "rename:when=2".
ProgramRun killedRestore(const QString &call, const QString &path, const QString &backup)
{
    QStringList words{QStringLiteral("-f"), QStringLiteral("-qqq"), QStringLiteral("-o"),
                      QStringLiteral("/dev/null"), QStringLiteral("-e")};
    words.append(QStringLiteral("inject=") + call + QStringLiteral(":signal=KILL"));
    return runCommand(QStringLiteral("strace"), words + QStringList{QStringLiteral(DELEGATIONS_PROGRAM),
                                                                    QStringLiteral("restore"), path, backup});
}

/// How many of the files are the log, whatever their names.
int countOf(const QByteArray &log, const QString &folder)
{
    int count = 0;
    for (const QString &name : allFiles(folder))
        count += fileContent(QDir(folder).filePath(name)) == log ? 1 : 0;
    return count;
}

} // namespace

class TestRestoreSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLeavesOneOfBothWhole_data();
    void aKillLeavesOneOfBothWhole();
    void whileAnotherProgramReadsNothingIsDone_data();
    void whileAnotherProgramReadsNothingIsDone();
    void theLogOfADatabaseThatIsGoneIsKept_data();
    void theLogOfADatabaseThatIsGoneIsKept();
};

void TestRestoreSafety::aKillLeavesOneOfBothWhole_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("isOwn"); // The log that lies there.
    for (const char *call :
         {"fsync", "fdatasync", "pwrite64", "ftruncate", "rename", "renameat2", "unlink"}) {
        QTest::addRow("%s, own log", call) << QString::fromLatin1(call) << true;
        QTest::addRow("%s, foreign log", call) << QString::fromLatin1(call) << false;
    }
}

/// What was saved is never in neither of them.
void TestRestoreSafety::aKillLeavesOneOfBothWhole()
{
    QFETCH(QString, call);
    QFETCH(bool, isOwn);
    if (runCommand(QStringLiteral("strace"), {QStringLiteral("-qqq"), QStringLiteral("true")}).exitCode != 0)
        QSKIP("strace cannot be used here");
    const int step = call == QStringLiteral("pwrite64") ? 29 : 1; // Of those there are many.
    const Former former;
    bool isKilled = true;
    for (int moment = 1; isKilled; moment += step) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.db"));
        writeFile(path, isOwn ? former.file : former.backupContent);
        writeFile(path + QStringLiteral("-wal"), former.log);
        const ProgramRun run =
            killedRestore(QStringLiteral("%1:when=%2").arg(call).arg(moment), path, former.backup);
        isKilled = run.exitCode != 0;
        QVERIFY2(!isKilled || run.errors.isEmpty(), run.errors.constData());
        const bool hasLog = QFileInfo(path + QStringLiteral("-wal")).size() > 0;
        const int persons = personsIn(path);
        const QString kept = keptIn(folder.path());
        QVERIFY2(persons == 2 || persons == (isOwn ? 5 : -1), qPrintable(QString::number(moment)));
        if (isOwn)
            QVERIFY(persons == 5 || (!kept.isEmpty() && personsIn(kept) == 5));
        else
            QVERIFY(countOf(former.log, folder.path()) == 1 && hasLog == (persons == -1));
    }
}

void TestRestoreSafety::whileAnotherProgramReadsNothingIsDone_data()
{
    QTest::addColumn<bool>("isOwn"); // The log that lies there.
    QTest::newRow("own log") << true;
    QTest::newRow("no log") << false;
}

void TestRestoreSafety::whileAnotherProgramReadsNothingIsDone()
{
    QFETCH(bool, isOwn);
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path, former.file);
    if (isOwn)
        writeFile(path + QStringLiteral("-wal"), former.log);
    const auto reader = Connection::open(path, Connection::Access::Read);
    QVERIFY(reader && (*reader)->scalar(QStringLiteral("SELECT count(*) FROM person")));
    const QStringList files = allFiles(folder.path());
    QVERIFY(files.contains(QStringLiteral("x.db-shm")));
    const ProgramRun run = runProgram({QStringLiteral("restore"), path, former.backup});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("in use by another program"), run.errors.constData());
    QCOMPARE(allFiles(folder.path()), files);
    QVERIFY(!isOwn || fileContent(path + QStringLiteral("-wal")) == former.log);
    QCOMPARE((*reader)->scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(),
             isOwn ? 5 : 0); // All of what the model holds stands in its log.
}

void TestRestoreSafety::theLogOfADatabaseThatIsGoneIsKept_data()
{
    QTest::addColumn<QString>("end");
    QTest::newRow("log") << QStringLiteral("-wal");
    QTest::newRow("journal") << QStringLiteral("-journal");
}

void TestRestoreSafety::theLogOfADatabaseThatIsGoneIsKept()
{
    QFETCH(QString, end);
    Former former;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.db"));
    writeFile(path + end, former.log);
    writeFile(path + QStringLiteral("-shm"), QByteArray(32768, '\0'));
    const ProgramRun run = runProgram({QStringLiteral("restore"), path, former.backup});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(personsIn(path), 2);
    QCOMPARE(allFiles(folder.path()).size(), 2);
    const QStringList kept =
        QDir(folder.path()).entryList({QStringLiteral("x.db.before-restore.*.db") + end});
    QCOMPARE(kept.size(), 1);
    QVERIFY(fileContent(folder.filePath(kept.first())) == former.log);
    QVERIFY2(run.errors.contains(kept.first().toUtf8()), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestRestoreSafety)
#include "tst_restoresafety.moc"
