// What nobody waits for any more is not read to its end, and what is read after it does not feel that.
#include "models/core/answer.h"
#include "models/store/read/readworker.h"
#include "models/store/sqlite/query.h"
#include "tests/support/temporarydatabase.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr qint64 soon = 1000; // In milliseconds.

/// Takes minutes, in one statement.
Result<QVariant> countFar(Connection &connection)
{
    return connection.scalar(
        QStringLiteral("WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number "
                       "WHERE n < 1000000000) SELECT count(*) FROM number"));
}

/// Takes long enough that it would feel being stopped.
Result<QVariant> countNear(Connection &connection)
{
    return connection.scalar(
        QStringLiteral("WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number "
                       "WHERE n < 50000) SELECT count(*) FROM number"));
}

#ifdef Q_OS_LINUX
/// Of the thread in which the worker reads.
int nicenessOf(ReadWorker &worker)
{
    return *worker
                .run([](Connection &) -> Result<int> {
                    return ::getpriority(PRIO_PROCESS, id_t(::syscall(SYS_gettid)));
                })
                .result();
}
#endif

} // namespace

class TestReadWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSupersededIsStopped();
    void manyShortStatementsAreStoppedBetweenThem();
    void theNextJobIsNeverStopped();
    void whatWaitsAndIsSupersededNeverRuns();
    void onlyTheLastQuestionIsAnswered();
    void aQuestionEndsWithWhoAsked();
    void theEndOfTheWorkerStopsWhatRuns();
    void whatNobodyWaitsForGivesWay();
};

void TestReadWorker::whatIsSupersededIsStopped()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    QSemaphore begun;
    auto slow = worker.run([&](Connection &connection) {
        begun.release();
        return countFar(connection);
    });
    begun.acquire();
    QTest::qWait(50); // Until the statement is under way.
    QElapsedTimer clock;
    clock.start();
    slow.cancel();
    auto next = worker.run(countNear);
    next.waitForFinished();
    QVERIFY2(clock.elapsed() < soon, qPrintable(QString::number(clock.elapsed())));
    QVERIFY2(next.result(), qPrintable(next.result().ok() ? QString() : next.result().error().detail));
    QCOMPARE(next.result()->toInt(), 50000);
    QCOMPARE(slow.resultCount(), 0);
}

void TestReadWorker::manyShortStatementsAreStoppedBetweenThem()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    QSemaphore begun;
    Error stoppedBy;
    auto slow = worker.run([&](Connection &connection) -> Result<int> {
        begun.release();
        for (;;) {
            Query query(connection, "area_of_code");
            if (const Status ran = query.bind(":key", QStringLiteral("KZ")).run(); !ran) {
                stoppedBy = ran.error();
                return stoppedBy;
            }
        }
    });
    begun.acquire();
    QElapsedTimer clock;
    clock.start();
    slow.cancel();
    auto next = worker.run([](Connection &connection) {
        return Query(connection, "area_of_code")
            .bind(":key", QStringLiteral("KZ"))
            .all<qint64>([](auto &row) { return row.integer(0); });
    });
    next.waitForFinished();
    QVERIFY(clock.elapsed() < soon);
    QVERIFY(next.result());
    QCOMPARE(stoppedBy.code, ErrorCode::Cancelled);
}

/// At whatever moment the one before it is cancelled.
void TestReadWorker::theNextJobIsNeverStopped()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    for (int pause = 0; pause < 300; ++pause) {
        auto first = worker.run(countNear);
        auto second = worker.run(countNear);
        QTest::qSleep(pause % 10);
        first.cancel();
        second.waitForFinished();
        QVERIFY2(second.result(),
                 qPrintable(second.result().ok() ? QString() : second.result().error().detail));
        QCOMPARE(second.result()->toInt(), 50000);
    }
}

void TestReadWorker::whatWaitsAndIsSupersededNeverRuns()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    QSemaphore begun;
    QSemaphore goOn;
    std::atomic<int> ran = 0;
    const auto first = worker.run([&](Connection &) {
        begun.release();
        goOn.acquire();
        return Result<int>(1);
    });
    begun.acquire();
    const auto count = [&](Connection &) { return Result<int>(++ran); };
    std::vector<QFuture<Result<int>>> waiting;
    for (int i = 0; i < 20; ++i)
        waiting.push_back(worker.run(count));
    auto last = worker.run(count);
    for (auto &future : waiting)
        future.cancel();
    goOn.release();
    last.waitForFinished();
    QCOMPARE(ran, 1);
    QCOMPARE(*last.result(), 1);
    QCOMPARE(*first.result(), 1);
}

void TestReadWorker::onlyTheLastQuestionIsAnswered()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    LatestQuestion question;
    QStringList answers;
    const auto receive = [&](const Result<QVariant> &answer) {
        answers << (answer ? answer->toString() : answer.error().detail);
    };
    question.ask(worker.run(countFar), this, receive);
    question.ask(worker.run(countFar), this, receive);
    // Read to its end, but not yet told of when it is superseded.
    auto unheard = worker.run(countNear);
    question.ask(unheard, this, receive);
    unheard.waitForFinished();
    question.ask(worker.run([](Connection &) { return Result<QVariant>(QStringLiteral("last")); }), this,
                 receive);
    QTRY_COMPARE_WITH_TIMEOUT(answers, QStringList{QStringLiteral("last")}, 5000);
    QVERIFY(!question.cancel());
    QTest::qWait(50); // For what would come after it.
    QCOMPARE(answers, QStringList{QStringLiteral("last")});
}

void TestReadWorker::aQuestionEndsWithWhoAsked()
{
    TemporaryDatabase database;
    ReadWorker worker(database.connection().source());
    bool isAnswered = false;
    auto slow = worker.run(countFar);
    {
        LatestQuestion question;
        question.ask(slow, this, [&](const Result<QVariant> &) { isAnswered = true; });
        QTest::qWait(50);
    }
    QTRY_VERIFY_WITH_TIMEOUT(slow.isFinished(), int(soon));
    QTest::qWait(20);
    QVERIFY(!isAnswered);
}

void TestReadWorker::theEndOfTheWorkerStopsWhatRuns()
{
    TemporaryDatabase database;
    QElapsedTimer clock;
    QFuture<Result<QVariant>> slow;
    {
        ReadWorker worker(database.connection().source());
        slow = worker.run(countFar);
        QTest::qWait(50);
        clock.start();
    }
    QVERIFY(clock.elapsed() < soon);
    QCOMPARE(slow.result().error().code, ErrorCode::Cancelled);
}

void TestReadWorker::whatNobodyWaitsForGivesWay()
{
#ifdef Q_OS_LINUX
    TemporaryDatabase database;
    const int here = ::getpriority(PRIO_PROCESS, 0);
    ReadWorker awaited(database.connection().source());
    QCOMPARE(nicenessOf(awaited), here);
    ReadWorker background(database.connection().source(), ReadWorker::Urgency::Background);
    QVERIFY(nicenessOf(background) > here || here >= 5);
#else
    QSKIP("Threads have no niceness of their own here.");
#endif
}

QTEST_GUILESS_MAIN(TestReadWorker)
#include "tst_readworker.moc"
