// As of which day everything is shown, and what is.
#include "models/core/viewcontext.h"
#include "models/items/recordreader.h"
#include "models/store/read/readworker.h"
#include "tests/support/smallassembly.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace delegations;
using namespace delegations::test;

class TestViewContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayMovesOnAtMidnight();
    void aFixedDayStays();
    void whoReadsRecordsIsTold();
    void whatIsShownIsToldAndIsNoReasonToReadAnew();
};

void TestViewContext::todayMovesOnAtMidnight()
{
    QDate today(2022, 12, 31);
    ViewContext context([&] { return today; });
    QSignalSpy changed(&context, &ViewContext::changed);
    QCOMPARE(context.day(), QDate(2022, 12, 31));
    context.look();
    QCOMPARE(changed.size(), 0);
    today = QDate(2023, 1, 1);
    context.look();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(context.day(), QDate(2023, 1, 1));
    QCOMPARE(ViewContext().day(), QDate::currentDate());
    // It looks by itself, within a minute: the computer may have slept over midnight.
    auto *timer = context.findChild<QTimer *>();
    QVERIFY(timer && timer->isActive() && timer->interval() <= 60'000);
    today = QDate(2023, 1, 2);
    timer->start(0);
    QTRY_COMPARE(context.day(), today);
    QVERIFY(timer->isActive());
}

void TestViewContext::aFixedDayStays()
{
    ViewContext context(QDate(2022, 6, 4));
    QSignalSpy changed(&context, &ViewContext::changed);
    context.look();
    QCOMPARE(context.day(), QDate(2022, 6, 4));
    QCOMPARE(changed.size(), 0);
}

void TestViewContext::whoReadsRecordsIsTold()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    ReadWorker worker(database.path());
    QDate today = SmallAssembly::day();
    ViewContext context([&] { return today; });
    RecordReader reader(worker, context);
    QSignalSpy changed(&reader, &RecordReader::changed);
    const auto filled = [&] {
        const auto reading = reader.country(assembly.zetland.id);
        return QTest::qWaitFor([&] { return reading.isFinished(); }) && reading.result()
                   ? reading.result()->total.filled
                   : -1;
    };
    const int now = filled();
    QVERIFY(now > 0);
    today = QDate(1990, 1, 1);
    context.look();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(reader.viewpoint().day, today);
    QVERIFY(filled() < now);
}

void TestViewContext::whatIsShownIsToldAndIsNoReasonToReadAnew()
{
    ViewContext context(QDate(2022, 6, 4));
    QVERIFY(context.scope().isEverything());
    QSignalSpy changed(&context, &ViewContext::changed);
    QSignalSpy set(&context, &ViewContext::scopeSet);
    const Scope month = Scope::monthOf(RecordKind::NewsItem, QStringLiteral("2022-05"));
    for (const Scope &scope : {Scope(RecordKind::Person, 7), month, month, Scope()}) {
        context.setScope(scope);
        QCOMPARE(context.scope(), scope);
        QCOMPARE(set.takeFirst().first().value<Scope>(), scope); // The same again, too.
    }
    QCOMPARE(changed.size(), 0);
}

QTEST_GUILESS_MAIN(TestViewContext)
#include "tst_viewcontext.moc"
