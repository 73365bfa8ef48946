// An import that is killed at any moment has happened wholly, or not at all.
#include "models/store/file/database.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

#ifdef DELEGATIONS_SANITIZE
constexpr int kills = 20; // Each start takes many times longer there.
#else
constexpr int kills = 200;
#endif
constexpr int members = 60;

/// Every table's number of rows: "person 60, membership 60, ...".
QString counts(Connection &connection)
{
    QStringList parts;
    for (const char *table : {"area", "organization", "post", "person", "person_name", "membership", "link",
                              "contact_detail", "change_set", "change"}) {
        const auto count =
            connection.scalar(QStringLiteral("SELECT count(*) FROM \"%1\"").arg(QLatin1String(table)));
        parts.append(QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(count ? count->toLongLong() : -1));
    }
    return parts.join(QStringLiteral(", "));
}

QString countsIn(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Access::Read);
    return connection ? counts(**connection) : QStringLiteral("unreadable");
}

void copyDatabase(const QString &from, const QString &to)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(to + QLatin1String(suffix));
    if (!QFile::copy(from, to))
        qFatal("%s cannot be copied", qPrintable(from));
}

} // namespace

class TestImportSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportIsWholeOrNotThereAtAll();
};

void TestImportSafety::aKilledImportIsWholeOrNotThereAtAll()
{
    const QTemporaryDir folder;
    const QString empty = folder.filePath(QStringLiteral("empty.db"));
    const QString path = folder.filePath(QStringLiteral("a.db"));
    const QString file = folder.filePath(sampleFileName);
    writeFile(file, largePopoloFile(sampleChamber, members));
    QVERIFY(Database::create(empty));
    const QString before = countsIn(empty);
    copyDatabase(empty, path);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(runProgram({QStringLiteral("import"), path, file}).exitCode, 0);
    const int usual = int(clock.elapsed());
    const QString after = countsIn(path);
    QVERIFY(before != after);
    int whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        copyDatabase(empty, path);
        QProcess program;
        program.start(QStringLiteral(DELEGATIONS_PROGRAM), {QStringLiteral("import"), path, file});
        QVERIFY(program.waitForStarted());
        QTest::qSleep(int(QRandomGenerator::global()->bounded(usual + usual / 4)));
        program.kill();
        program.waitForFinished();
        const bool wasTold = program.readAllStandardOutput().contains("Added");
        const auto database = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
        QVERIFY2(database, qPrintable(database ? QString() : database.error().userText));
        const QString found = counts((*database)->connection());
        QVERIFY2(found == before || found == after, qPrintable(found));
        QVERIFY2(found == after || !wasTold, "what was acknowledged is lost");
        const auto problems = findProblems((*database)->connection(), CheckDepth::Full);
        QVERIFY(problems);
        QCOMPARE(*problems, QStringList());
        whole += found == after ? 1 : 0;
    }
    qInfo("%d kills within %d ms: %d imports were whole, %d had not begun", kills, usual, whole,
          kills - whole);
}

QTEST_GUILESS_MAIN(TestImportSafety)
#include "tst_importsafety.moc"
