#include "ui/navigation/navigationhistory.h"

#include <QTest>

using namespace delegations;

namespace {

RecordKey person(qint64 id)
{
    return {RecordKind::Person, id};
}

} // namespace

class TestNavigationHistory : public QObject
{
    Q_OBJECT

private slots:
    void isEmptyAtFirst()
    {
        NavigationHistory history;
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.canGoForward());
        QVERIFY(history.current().isEverything());
        QVERIFY(history.back().isEverything());
        QVERIFY(history.forward().isEverything());
    }

    void walksBackAndForward()
    {
        NavigationHistory history;
        for (qint64 id : {1, 2, 3})
            history.visit(person(id));
        QCOMPARE(history.back(), Scope(person(2)));
        QCOMPARE(history.back(), Scope(person(1)));
        QVERIFY(!history.canGoBack());
        QVERIFY(history.back().isEverything());
        QCOMPARE(history.current(), Scope(person(1)));
        QCOMPARE(history.forward(), Scope(person(2)));
        QCOMPARE(history.forward(), Scope(person(3)));
        QVERIFY(!history.canGoForward());
    }

    void aVisitDropsWhatLayAhead()
    {
        NavigationHistory history;
        for (qint64 id : {1, 2, 3})
            history.visit(person(id));
        history.back();
        history.back();
        history.visit(person(4));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(), Scope(person(1)));
    }

    void theSameRecordAgainIsNoVisit()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.visit(person(1));
        QVERIFY(!history.canGoBack());
    }

    void theSameIdOfAnotherKindIsAVisit()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.visit({RecordKind::Area, 1});
        QVERIFY(history.canGoBack());
    }

    void noRecordIsNoVisit()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.visit({});
        QCOMPARE(history.current(), Scope(person(1)));
        QVERIFY(!history.canGoBack());
    }

    void eachPlaceRemembersItsPosition()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.rememberPosition(120);
        history.visit(person(2));
        QCOMPARE(history.position(), 0);
        history.rememberPosition(40);
        history.back();
        QCOMPARE(history.position(), 120);
        history.forward();
        QCOMPARE(history.position(), 40);
    }

    void aDeletedRecordLeaves()
    {
        NavigationHistory history;
        for (qint64 id : {1, 2, 1, 3})
            history.visit(person(id));
        history.remove(person(2));
        QCOMPARE(history.current(), Scope(person(3)));
        QCOMPARE(history.back(), Scope(person(1)));
        QVERIFY(!history.canGoBack());
    }

    void deletingTheCurrentRecordGoesToTheOneBefore()
    {
        NavigationHistory history;
        for (qint64 id : {1, 2, 3})
            history.visit(person(id));
        history.back();
        history.remove(person(2));
        QCOMPARE(history.current(), Scope(person(1)));
        QCOMPARE(history.forward(), Scope(person(3)));
    }

    void deletingTheFirstAndOnlyRecordEmptiesIt()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.visit(person(2));
        history.back();
        history.remove(person(1));
        QCOMPARE(history.current(), Scope(person(2)));
        history.remove(person(2));
        QVERIFY(history.current().isEverything());
        history.visit(person(5));
        QCOMPARE(history.current(), Scope(person(5)));
    }

    void forgetsTheOldestOfMany()
    {
        NavigationHistory history;
        for (qint64 id = 1; id <= 1000; ++id)
            history.visit(person(id));
        int steps = 0;
        while (!history.back().isEverything())
            ++steps;
        QCOMPARE(steps, 199);
        QCOMPARE(history.current(), Scope(person(801)));
    }

    void whoCouldNotGoOnIsStillThere()
    {
        NavigationHistory history;
        for (qint64 id : {1, 2, 3})
            history.visit(person(id));
        history.settle(person(2));
        QCOMPARE(history.current(), Scope(person(2)));
        QCOMPARE(history.forward(), Scope(person(3)));
        history.back();
        history.back();
        history.settle(person(3));
        QCOMPARE(history.current(), Scope(person(3)));
        history.settle({});
        QCOMPARE(history.current(), Scope(person(3)));
    }

    void listsArePlacesToo()
    {
        NavigationHistory history;
        history.visit(person(1));
        history.visit(Scope::listOf(RecordKind::NewsItem));
        history.visit(Scope::monthOf(RecordKind::NewsItem, QStringLiteral("2031-03")));
        history.visit(Scope::monthOf(RecordKind::NewsItem, {}));
        QCOMPARE(history.back(), Scope::monthOf(RecordKind::NewsItem, QStringLiteral("2031-03")));
        QCOMPARE(history.back(), Scope::listOf(RecordKind::NewsItem));
        QCOMPARE(history.back(), Scope(person(1)));
    }
};

QTEST_GUILESS_MAIN(TestNavigationHistory)
#include "tst_navigationhistory.moc"
