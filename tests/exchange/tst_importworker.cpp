// Imports on a thread of their own beside the window's store.
#include "models/exchange/formats/csv/csvmappings.h"
#include "models/exchange/transfer/importworker.h"
#include "models/store/write/recordstore.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

class NoMappings : public CsvMappings
{
public:
    [[nodiscard]] std::optional<CsvMapping> find(const QStringList &) const override { return std::nullopt; }
    void remember(const QStringList &, const CsvMapping &) override {}
};

struct Desk
{
    TemporaryDatabase database;
    NoMappings mappings;
    ImportWorker worker{database.store(), mappings};

    QList<ImportSource> file(int members)
    {
        const QString path = database.filePath(sampleFileName);
        writeFile(path, largePopoloFile(sampleChamber, members));
        return {ImportSource{path}};
    }
    template <typename T>
    T await(const QFuture<T> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished() && !worker.isRunning(); }, 60'000))
            qFatal("The worker does not answer.");
        return future.result();
    }
    qint64 people()
    {
        return database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toLongLong();
    }
};

} // namespace

class TestImportWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileItRunsTheStoreRefusesToWrite();
    void whatItCommitsTheStoreAnnounces();
    void comparingWritesNothing();
    void cancelledItAnswersSoAndWritesNothing();
    void stoppedItLetsOthersWriteAtOnce();
    void destroyedInTheMiddleItLeavesNothing();
    void itTellsHowFarItHasCome();
    void oneJobAtATime();
};

void TestImportWorker::whileItRunsTheStoreRefusesToWrite()
{
    Desk desk;
    const auto planning = desk.worker.plan(desk.file(500));
    const auto refused = desk.database.store().begin(QStringLiteral("Edit"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InUse);
    QVERIFY2(refused.error().userText.contains(QStringLiteral("import is running")),
             qPrintable(refused.error().userText));
    QVERIFY(desk.await(planning));
    QVERIFY(desk.database.store().begin(QStringLiteral("Edit")));
}

void TestImportWorker::whatItCommitsTheStoreAnnounces()
{
    Desk desk;
    QSignalSpy changed(&desk.database.store(), &RecordStore::changed);
    const auto plan = desk.await(desk.worker.plan(desk.file(50)));
    QVERIFY(plan);
    QCOMPARE(changed.size(), 0);
    const auto applied = desk.await(desk.worker.apply(*plan));
    QVERIFY(applied);
    QCOMPARE(changed.size(), 1);
    const auto told = changed.first().first().value<ChangeSet>();
    QCOMPARE(told.id, applied->changes.id);
    QVERIFY(told.id > 0);
    QVERIFY(told.size() > 50);
    QCOMPARE(desk.people(), 50);
}

void TestImportWorker::comparingWritesNothing()
{
    Desk desk;
    QList<ImportSource> sources = desk.file(20);
    const QString second = desk.database.filePath(QStringLiteral("Kazakhstan-2.json"));
    writeFile(second, popoloFile(sampleChamber, {QStringLiteral("Surname One")}));
    sources.append(ImportSource{second});
    QVERIFY(desk.await(desk.worker.plan(sources)));
    QCOMPARE(desk.people(), 0);
    QCOMPARE(desk.database.connection().scalar(QStringLiteral("SELECT count(*) FROM change_set"))->toInt(),
             0);
}

void TestImportWorker::cancelledItAnswersSoAndWritesNothing()
{
    Desk desk;
    const auto plan = desk.await(desk.worker.plan(desk.file(3000)));
    QVERIFY(plan);
    QSignalSpy progressed(&desk.worker, &ImportWorker::progressed);
    const auto applying = desk.worker.apply(*plan);
    QVERIFY(progressed.wait());
    desk.worker.cancel();
    const auto applied = desk.await(applying);
    QVERIFY(!applied);
    QCOMPARE(applied.error().code, ErrorCode::Cancelled);
    QCOMPARE(desk.people(), 0);
    QVERIFY(desk.await(desk.worker.apply(*plan)));
    QCOMPARE(desk.people(), 3000);
}

void TestImportWorker::stoppedItLetsOthersWriteAtOnce()
{
    Desk desk;
    const auto stopped = desk.worker.plan(desk.file(3000));
    QVERIFY(!desk.database.store().begin(QStringLiteral("Edit")));
    desk.worker.stop();
    QVERIFY(!desk.worker.isRunning());
    QVERIFY(desk.database.store().begin(QStringLiteral("Edit")));
    // The answer that is still on its way is not taken for that of the next job.
    const auto next = desk.worker.plan(desk.file(500));
    QVERIFY(QTest::qWaitFor([&] { return stopped.isFinished(); }));
    QVERIFY(desk.await(next));
    QVERIFY(desk.database.store().begin(QStringLiteral("Edit")));
}

void TestImportWorker::destroyedInTheMiddleItLeavesNothing()
{
    TemporaryDatabase database;
    NoMappings mappings;
    const QString path = database.filePath(sampleFileName);
    writeFile(path, largePopoloFile(sampleChamber, 3000));
    {
        ImportWorker worker(database.store(), mappings);
        const auto planning = worker.plan({ImportSource{path}});
        QVERIFY(QTest::qWaitFor([&] { return planning.isFinished() && !worker.isRunning(); }, 60'000));
        QSignalSpy progressed(&worker, &ImportWorker::progressed);
        const auto applying = worker.apply(*planning.result());
        QVERIFY(progressed.wait());
    }
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt(), 0);
}

void TestImportWorker::itTellsHowFarItHasCome()
{
    Desk desk;
    QSet<int> stages;
    qint64 furthest = 0;
    connect(&desk.worker, &ImportWorker::progressed, this, [&](const ImportStep &step) {
        stages.insert(step.stage);
        furthest = std::max(furthest, step.done);
        QVERIFY(step.done <= step.total || step.total == 0);
        QCOMPARE(step.name, sampleFileName);
    });
    const auto plan = desk.await(desk.worker.plan(desk.file(2000)));
    QVERIFY(desk.await(desk.worker.apply(*plan)));
    QCOMPARE(stages, (QSet<int>{ImportStep::Reading, ImportStep::Comparing, ImportStep::Writing,
                                ImportStep::Finishing}));
    QVERIFY(furthest > 0);
}

void TestImportWorker::oneJobAtATime()
{
    Desk desk;
    const auto first = desk.worker.plan(desk.file(500));
    const auto second = desk.worker.plan(desk.file(500));
    QVERIFY(second.isFinished());
    QCOMPARE(second.result().error().code, ErrorCode::InUse);
    QVERIFY(desk.await(first));
}

QTEST_GUILESS_MAIN(TestImportWorker)
#include "tst_importworker.moc"
