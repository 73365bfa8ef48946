// A new database takes its place whole, and whatever fails on the way, the one that stood there is not gone.
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace delegations;
using namespace delegations::test;

class TestPlacing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseThatIsNotReplacedComesBackFromTheTrash();
    void aDatabaseThatIsReplacedIsInTheTrash();
    void aNewFileNeverHasTwoNames();
};

namespace {

QString trashIn(const QTemporaryDir &folder)
{
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("share")).toLocal8Bit());
    return folder.filePath(QStringLiteral("share/Trash"));
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

void TestPlacing::aDatabaseThatIsNotReplacedComesBackFromTheTrash()
{
    const QTemporaryDir folder;
    const QString trash = trashIn(folder);
    const QString path = folder.filePath(QStringLiteral("x.db"));
    QVERIFY(Database::create(path));
    const QByteArray content = fileContent(path);
    // The new one is taken away while it is made, so that it cannot get its name.
    const auto takeAway = [](Connection &connection) -> Status {
        const Status emptied = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        QFile::remove(connection.path());
        return emptied;
    };
    const Status made = Database::create(path, takeAway, ExistingFile::Trash);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::ReadOnly);
    QVERIFY(fileContent(path) == content);
    QCOMPARE(filesIn(folder.path()), QStringList{QStringLiteral("x.db")});
    QCOMPARE(filesIn(trash + QStringLiteral("/files")), QStringList());
    QCOMPARE(filesIn(trash + QStringLiteral("/info")), QStringList());
}

void TestPlacing::aDatabaseThatIsReplacedIsInTheTrash()
{
    const QTemporaryDir folder;
    const QString trash = trashIn(folder);
    const QString path = folder.filePath(QStringLiteral("x.db"));
    QVERIFY(Database::create(path));
    const QByteArray content = fileContent(path);
    QVERIFY(Database::create(path, {}, ExistingFile::Trash));
    QVERIFY(fileContent(path) != content);
    QVERIFY(fileContent(trash + QStringLiteral("/files/x.db")) == content);
    QCOMPARE(filesIn(trash + QStringLiteral("/info")), QStringList{QStringLiteral("x.db.trashinfo")});
}

/// Where a name cannot be given in one step (renameat2(2)), and a file keeps its former one.
void TestPlacing::aNewFileNeverHasTwoNames()
{
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    if (runCommand(s("strace"), {s("-qqq"), s("true")}).exitCode != 0)
        QSKIP("strace cannot be used here");
    int failed = 0;
    constexpr int calls = 12; // More than it makes.
    for (int when = 1; when <= calls; ++when) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(s("x.db"));
        const ProgramRun run =
            runCommand(s("strace"), {s("-f"), s("-qqq"), s("-o"), s("/dev/null"), s("-e"),
                                     s("inject=renameat2:error=EINVAL"), s("-e"),
                                     s("inject=unlink:error=EPERM:when=%1").arg(when), s(DELEGATIONS_PROGRAM),
                                     s("new"), path, s("--empty")});
        struct stat file = {};
        const bool isThere = ::stat(QFile::encodeName(path).constData(), &file) == 0;
        QVERIFY2(isThere == (run.exitCode == 0), run.errors.constData());
        QVERIFY(!isThere || file.st_nlink == 1);
        failed += run.exitCode == 0 ? 0 : 1;
    }
    QVERIFY(failed > 0);
}

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
