// Who edits a database keeps it for as long as they do, and keeps nobody from reading.
#include "models/store/sqlite/connection.h"
#include "tests/support/program.h"
#include "tests/support/smallassembly.h"

#include <QDir>
#include <QTest>

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// As if nobody had touched it for an hour.
bool age(const QString &path)
{
    timespec times[2] = {};
    clock_gettime(CLOCK_REALTIME, &times[0]);
    times[0].tv_sec -= 3600;
    times[1] = times[0];
    return utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0) == 0;
}

} // namespace

class TestLockedFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nobodyElseWritesMeanwhile_data();
    void nobodyElseWritesMeanwhile();
    void everybodyReadsMeanwhile_data();
    void everybodyReadsMeanwhile();
    void whoIsDoneLeavesItFree();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(s(name)); }

    QTemporaryDir m_folder;
    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<SmallAssembly> m_assembly;
};

void TestLockedFile::initTestCase()
{
    m_database = std::make_unique<TemporaryDatabase>();
    m_assembly = std::make_unique<SmallAssembly>(*m_database);
    writeFile(path("list.csv"), "Name,Chamber,Country\nNew Newov,Senate,Kazakhstan\n");
    QCOMPARE(runProgram({s("backup"), m_database->path(), path("b.db")}).exitCode, 0);
}

void TestLockedFile::nobodyElseWritesMeanwhile_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::addColumn<QStringList>("command");
    for (const bool isOld : {false, true}) {
        const char *when = isOld ? "an hour after the last change" : "at once";
        QTest::addRow("import %s", when)
            << isOld << QStringList{s("import"), s("DATABASE"), path("list.csv")};
        QTest::addRow("restore %s", when) << isOld << QStringList{s("restore"), s("DATABASE"), path("b.db")};
    }
}

void TestLockedFile::nobodyElseWritesMeanwhile()
{
    QFETCH(const bool, isOld);
    QFETCH(QStringList, command);
    const QString database = m_database->path();
    if (isOld) {
        const QDir folder = QFileInfo(database).dir();
        for (const QString &file : folder.entryList(QDir::Files | QDir::Hidden))
            QVERIFY(age(folder.filePath(file)));
    }
    command.replaceInStrings(s("DATABASE"), database);
    const ProgramRun run = runProgram(command);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("test on ") && run.errors.contains("is editing this database"),
             run.errors.constData());
    QCOMPARE(m_database->connection().scalar(s("SELECT count(*) FROM person"))->toInt(), 12);
    const RecordKey later = m_assembly->person(s("Later Laterov")); // Its holder goes on.
    QVERIFY(m_database->store().record(later).ok());
    auto transaction = m_database->store().begin(s("test"));
    QVERIFY((*transaction)->remove(later, 1).ok() && (*transaction)->commit());
}

void TestLockedFile::everybodyReadsMeanwhile_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("show") << QStringList{s("show"), s("DATABASE"), s("--json")};
    QTest::newRow("search") << QStringList{s("search"), s("DATABASE"), s("adamov")};
    QTest::newRow("export") << QStringList{s("export"), s("DATABASE"), s("--format"),
                                           s("csv"),    s("-o"),       path("out.csv")};
    QTest::newRow("report") << QStringList{s("report"), s("DATABASE"), s("news"), s("-o"), path("out.pdf")};
    QTest::newRow("check") << QStringList{s("check"), s("DATABASE")};
    QTest::newRow("backup") << QStringList{s("backup"), s("DATABASE"), path("c.db")};
}

void TestLockedFile::everybodyReadsMeanwhile()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(s("DATABASE"), m_database->path());
    const ProgramRun run = runProgram(command);
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QCOMPARE(run.errors, QByteArray());
}

void TestLockedFile::whoIsDoneLeavesItFree()
{
    QCOMPARE(runProgram({s("import"), path("b.db"), path("list.csv")}).exitCode, 0);
    const auto held = Database::open(path("b.db"), Database::Purpose::Write, s("somebody"));
    QVERIFY(held.ok());
    QCOMPARE(runProgram({s("import"), path("b.db"), path("list.csv")}).exitCode, 1);
    auto released = Database::open(path("c.db"), Database::Purpose::Write, s("somebody"));
    QVERIFY(released.ok());
    released = Error{};
    QCOMPARE(runProgram({s("import"), path("c.db"), path("list.csv")}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestLockedFile)
#include "tst_lockedfile.moc"
