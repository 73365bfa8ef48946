// A program that takes an import back, or does it again, is killed at any moment: one or the other is left,
// whole.
#include "models/store/file/database.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// Columns in which two runs differ that did the same: names made by chance, and when it was.
bool isOfTheRun(const QString &table, const QString &column)
{
    return column == QStringLiteral("updated_at") ||
           (table == QStringLiteral("change_set") &&
            (column == QStringLiteral("uid") || column == QStringLiteral("made_at")));
}

void addRows(QCryptographicHash &hash, QSqlQuery &query, const QString &table)
{
    QList<int> columns;
    for (int column = 0; column < query.record().count(); ++column) {
        if (!isOfTheRun(table, query.record().fieldName(column)))
            columns.append(column);
    }
    hash.addData(table.toUtf8());
    while (query.next()) {
        for (const int column : std::as_const(columns)) {
            const QByteArray value = query.value(column).toByteArray();
            hash.addData(QByteArray::number(query.isNull(column) ? -1 : value.size()) + ':');
            hash.addData(value);
        }
    }
}

/// Every row of every table: the records, the journal with what it keeps, the documents of the search.
QByteArray contentOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("content"));
        raw.setDatabaseName(path);
        if (!raw.open())
            qFatal("%s cannot be read", qPrintable(path));
        QSqlQuery tables(
            QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> "
                           "'file_state' AND name NOT LIKE 'search\\_%' ESCAPE '\\' ORDER BY name"),
            raw);
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            QSqlQuery rows(raw);
            rows.setForwardOnly(true);
            const QString columns = table == QStringLiteral("search") ? QStringLiteral("rowid, names, text")
                                                                      : QStringLiteral("*");
            if (!rows.exec(QStringLiteral("SELECT %1 FROM %2 ORDER BY rowid").arg(columns, table)))
                qFatal("%s cannot be read", qPrintable(table));
            addRows(hash, rows, table);
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("content"));
    return hash.result().toHex();
}

/// What is wrong with the file, and what it holds. Opening it takes in what a killed program left in its log.
std::pair<QStringList, QByteArray> found(const QString &path,
                                         CheckDepth depth = CheckDepth::FullBeforeWriting)
{
    QStringList problems;
    {
        const auto database = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
        if (!database)
            return {{database.error().userText}, {}};
        const auto checked = findProblems((*database)->connection(), depth);
        problems = checked ? *checked : QStringList{checked.error().userText};
    }
    return {problems, contentOf(path)};
}

/// A copy in a folder of its own, with nothing beside it.
class Copy
{
public:
    explicit Copy(const QString &original)
    {
        m_isMade =
            runCommand(QStringLiteral("cp"), {QStringLiteral("--reflink=auto"), original, path()}).exitCode ==
            0;
    }

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("a.db")); }

private:
    QTemporaryDir m_folder;
    bool m_isMade;
};

/// How far another program came.
struct Run
{
    bool isDone = false;   ///< It had acknowledged it.
    bool isKilled = false; ///< It had not closed the file yet.
    double finished = 0;   ///< Milliseconds from its beginning until it was done.
    double ended = 0;      ///< The same until it had closed the file.
};

/// Takes a change set back in another program, which is killed so many milliseconds after it began; a
/// negative number waits for its end.
Run takeBackElsewhere(const QString &path, qint64 changeSet, double killedAfter)
{
    QProcess reverter;
    reverter.start(QStringLiteral(DELEGATIONS_REVERTER), {path, QString::number(changeSet)});
    reverter.waitForReadyRead(60'000);
    (void)reverter.readAllStandardOutput(); // It begins.
    QElapsedTimer timer;
    timer.start();
    const auto elapsed = [&timer] { return double(timer.nsecsElapsed()) / 1e6; };
    Run run;
    if (killedAfter < 0) {
        reverter.waitForReadyRead(-1);
        run.finished = elapsed();
    } else {
        QThread::usleep(ulong(killedAfter * 1000));
        reverter.kill();
    }
    reverter.waitForFinished(-1);
    run.ended = elapsed();
    run.isKilled = reverter.exitStatus() == QProcess::CrashExit;
    run.isDone = reverter.readAllStandardOutput().startsWith("done");
    return run;
}

qint64 latestChangeSet(const QString &path)
{
    const auto database = Database::open(path, Database::Purpose::Read, QStringLiteral("test"));
    return (*database)->connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))->toLongLong();
}

/// The moments of `count` kills: half of them all over the run, the others from its last third, where it is
/// written and acknowledged, to beyond its end.
std::vector<double> moments(const Run &whole, int count)
{
    std::vector<double> all;
    for (int kill = 0; kill < count; ++kill) {
        const double part = (kill / 2 + 0.5) / ((count + 1) / 2);
        const double late = whole.finished * 2 / 3;
        all.push_back(kill % 2 == 0 ? part * whole.ended : late + part * (whole.ended * 1.1 - late));
    }
    return all;
}

/// Takes the latest change set of the file back, undisturbed for what it leaves in `after`, and killed.
void killWhileTakingBack(const QString &before, const Copy &after, int kills)
{
    const qint64 latest = latestChangeSet(before);
    const Run whole = takeBackElsewhere(after.path(), latest, -1);
    QVERIFY(whole.isDone);
    const auto [problems, reversed] = found(after.path());
    QCOMPARE(problems, QStringList());
    const QByteArray untouched = contentOf(before);
    QVERIFY(untouched != reversed);
    int done = 0;
    int acknowledged = 0;
    int closing = 0;
    int kill = 0;
    for (const double moment : moments(whole, kills)) {
        // The whole check takes longer than what is killed; every row is compared each time.
        const CheckDepth depth = kill++ % 9 == 0 ? CheckDepth::FullBeforeWriting : CheckDepth::Structure;
        const Copy copy(before);
        QVERIFY(copy.isMade());
        const Run run = takeBackElsewhere(copy.path(), latest, moment);
        const auto [wrong, left] = found(copy.path(), depth);
        const QByteArray when = QByteArray::number(moment) + " ms";
        QVERIFY2(wrong.isEmpty(), when + ": " + wrong.join(u'\n').toUtf8());
        QVERIFY2(left == reversed || left == untouched, when);
        QVERIFY2(left == reversed || !run.isDone, when);
        done += left == reversed ? 1 : 0;
        acknowledged += run.isDone ? 1 : 0;
        closing += run.isDone && run.isKilled ? 1 : 0;
    }
    qInfo("%d of %d were done before the kill, %d had said so, of which %d were closing the file; "
          "undisturbed it "
          "is done after %.0f ms and closed after %.0f.",
          done, kills, acknowledged, closing, whole.finished, whole.ended);
}

} // namespace

class TestKilledReversals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLeavesOneOfBoth_data();
    void aKillLeavesOneOfBoth();
};

void TestKilledReversals::aKillLeavesOneOfBoth_data()
{
    QTest::addColumn<bool>("isReal");
    QTest::addColumn<int>("kills");
    const int wanted = qEnvironmentVariableIntValue("DELEGATIONS_KILLS");
    QTest::newRow("of a small parliament") << false << (wanted > 0 ? wanted : 20);
    QTest::newRow("of the world's legislatures") << true << (wanted > 0 ? wanted : 2);
}

void TestKilledReversals::aKillLeavesOneOfBoth()
{
    QFETCH(bool, isReal);
    QFETCH(int, kills);
    const QTemporaryDir folder;
    QStringList files{folder.filePath(QStringLiteral("Kazakhstan-Testland.json"))};
    writeFile(files.first(), largePopoloFile(QStringLiteral("Assembly of Testland"), 150));
    if (isReal) {
        const QDir shared(sharedFile(QStringLiteral("popolo")));
        if (sharedFile(QStringLiteral("popolo")).isEmpty())
            QSKIP("../shared/data is not there.");
        files.clear();
        for (const QString &name : shared.entryList({QStringLiteral("*.json")}, QDir::Files))
            files.append(shared.filePath(name));
    }
    const QString imported = folder.filePath(QStringLiteral("a.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), imported, QStringLiteral("--empty")}).exitCode, 0);
    QCOMPARE(runProgram(QStringList{QStringLiteral("import"), imported} + files).exitCode, 0);
    const Copy reverted(imported);
    killWhileTakingBack(imported, reverted, kills);
    if (QTest::currentTestFailed())
        return;
    killWhileTakingBack(reverted.path(), Copy(reverted.path()), kills);
}

QTEST_GUILESS_MAIN(TestKilledReversals)
#include "tst_killedreversals.moc"
