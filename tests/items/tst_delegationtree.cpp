#include "models/core/kinds/news.h"
#include "models/core/kinds/people.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/store/read/readworker.h"
#include "tests/support/sampleassembly.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// The part of the tree that has been read, a line a node: "Kazakhstan 1/16".
QStringList printed(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        QString line = QString(depth * 2, u' ') + index.data().toString();
        const QVariant seats = index.data(SeatCountRole);
        if (seats.isValid()) {
            const auto count = seats.value<SeatCount>();
            line += QStringLiteral(" %1/%2").arg(count.filled).arg(count.seats.value_or(-1));
        }
        lines += line;
        lines += printed(model, index, depth + 1);
    }
    return lines;
}

struct Fixture
{
    Fixture() { QObject::connect(&database.store(), &RecordStore::changed, &tree, &DelegationTree::apply); }
    [[nodiscard]] QModelIndex country() const
    {
        return tree.indexOf({TreeKey::Country, assembly.kazakhstan.id, {}});
    }
    [[nodiscard]] QModelIndex senate() const
    {
        return tree.indexOf({TreeKey::Chamber, assembly.senate.id, {}});
    }
    void expandAll(int membersRead)
    {
        tree.fetchMore({});
        QTRY_VERIFY(country().isValid());
        tree.fetchMore(country());
        QTRY_VERIFY(senate().isValid());
        tree.fetchMore(senate());
        QTRY_COMPARE(tree.rowCount(senate()), membersRead);
        QTRY_VERIFY(tree.data(senate(), SeatCountRole).isValid());
    }

    TemporaryDatabase database;
    SampleAssembly assembly{database};
    ReadWorker worker{database.path()};
    ViewContext context{QDate(2022, 6, 4)};
    DelegationTree tree{worker, context};
    QAbstractItemModelTester tester{&tree, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestDelegationTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCountriesChambersAndSeats();
    void aNewMemberAppearsInItsPlaceAndIsCounted();
    void whatIsNotReadYetIsNotReadyWhenTheViewChanges();
    void seatsAreToldToScreenReaders();
    void aDeletedMemberGoesAndIsCounted();
    void aChamberThatLosesAnUnreadMemberIsLaidOutAgain();
    void aRenamedMemberMoves();
    void persistentIndexesSurviveEveryChange();
    void newsAreGroupedByMonthNewestFirst();
    void revealReadsTheWayToAMember();
    void expandingReadsOnePageOnly();
};

void TestDelegationTree::showsCountriesChambersAndSeats()
{
    Fixture f;
    f.assembly.seat(QStringLiteral("Beta"), f.assembly.senate);
    f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    f.expandAll(2);
    QTRY_COMPARE(
        printed(f.tree),
        (QStringList{QStringLiteral("Overview"), QStringLiteral("Belarus 0/4"),
                     QStringLiteral("  Council 0/4"), QStringLiteral("Kazakhstan 2/16"),
                     QStringLiteral("  Mazhilis 0/8"), QStringLiteral("  Senate 2/8"),
                     QStringLiteral("    Alpha"), QStringLiteral("    Beta"), QStringLiteral("News")}));
}

void TestDelegationTree::aNewMemberAppearsInItsPlaceAndIsCounted()
{
    Fixture f;
    f.assembly.seat(QStringLiteral("Beta"), f.assembly.senate);
    f.expandAll(1);
    QSignalSpy resets(&f.tree, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&f.tree, &QAbstractItemModel::rowsInserted);
    f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    QTRY_COMPARE(f.tree.rowCount(f.senate()), 2);
    QTRY_COMPARE(f.tree.data(f.country(), SeatCountRole).value<SeatCount>().filled, 2);
    QCOMPARE(f.tree.index(0, 0, f.senate()).data().toString(), QStringLiteral("Alpha"));
    QCOMPARE(inserts.size(), 1);
    QCOMPARE(resets.size(), 0);
}

/// In the words of pages and badges.
void TestDelegationTree::seatsAreToldToScreenReaders()
{
    Fixture f;
    f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    f.expandAll(1);
    const auto spoken = [&](const QModelIndex &index) {
        return f.tree.data(index, Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(f.country()), QStringLiteral("Kazakhstan, 1 of 16 seats filled, 15 vacant"));
    for (int i = 0; i < 8; ++i)
        f.assembly.seat(QStringLiteral("Beta"), f.assembly.senate);
    QTRY_COMPARE(spoken(f.senate()),
                 QStringLiteral("Senate, 9 members for 8 seats, 1 more than there are seats"));
    QCOMPARE(spoken(f.country()),
             QStringLiteral("Kazakhstan, 9 members for 16 seats, 8 vacant, 1 more than there are seats"));
}

void TestDelegationTree::aDeletedMemberGoesAndIsCounted()
{
    Fixture f;
    const RecordKey membership = f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    f.expandAll(1);
    QCOMPARE(f.tree.rowCount(f.senate()), 1);
    auto transaction = f.database.store().begin(QStringLiteral("remove"));
    QVERIFY((*transaction)->remove(membership, 1).ok());
    QVERIFY((*transaction)->commit().ok());
    QTRY_COMPARE(f.tree.rowCount(f.senate()), 0);
    QTRY_COMPARE(f.tree.data(f.senate(), SeatCountRole).value<SeatCount>().filled, 0);
    QVERIFY(!f.tree.hasChildren(f.senate()));
}

/// Views keep what hasChildren() once said until they are told of rows or of another layout.
void TestDelegationTree::aChamberThatLosesAnUnreadMemberIsLaidOutAgain()
{
    Fixture f;
    const RecordKey membership = f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    // A tree that nobody else asks to read on, as the tester above does.
    const ViewContext context(QDate(2022, 6, 4));
    DelegationTree tree(f.worker, context);
    connect(&f.database.store(), &RecordStore::changed, &tree, &DelegationTree::apply);
    const auto country = [&] { return tree.indexOf({TreeKey::Country, f.assembly.kazakhstan.id, {}}); };
    const auto senate = [&] { return tree.indexOf({TreeKey::Chamber, f.assembly.senate.id, {}}); };
    tree.fetchMore({});
    QTRY_VERIFY(country().isValid());
    tree.fetchMore(country());
    QTRY_VERIFY(senate().isValid());
    QTRY_VERIFY(tree.data(senate(), SeatCountRole).isValid());
    QVERIFY(tree.hasChildren(senate()));
    bool isToldChildless = false;
    connect(&tree, &QAbstractItemModel::layoutChanged, this,
            [&](const QList<QPersistentModelIndex> &parents) {
                isToldChildless |=
                    parents.contains(QPersistentModelIndex(country())) && !tree.hasChildren(senate());
            });
    auto transaction = f.database.store().begin(QStringLiteral("remove"));
    QVERIFY((*transaction)->remove(membership, 1).ok());
    QVERIFY((*transaction)->commit().ok());
    QTRY_VERIFY(isToldChildless);
}

void TestDelegationTree::aRenamedMemberMoves()
{
    Fixture f;
    f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    f.assembly.seat(QStringLiteral("Beta"), f.assembly.senate);
    f.expandAll(2);
    QSignalSpy moves(&f.tree, &QAbstractItemModel::rowsMoved);
    const QPersistentModelIndex alpha = f.tree.index(0, 0, f.senate());
    const auto key = alpha.data(RecordKeyRole).value<RecordKey>();
    f.database.update(key, Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Zeta")));
    QTRY_COMPARE(alpha.row(), 1);
    QCOMPARE(alpha.data().toString(), QStringLiteral("Zeta"));
    QCOMPARE(moves.size(), 1);
}

void TestDelegationTree::persistentIndexesSurviveEveryChange()
{
    Fixture f;
    f.expandAll(0);
    const QPersistentModelIndex senate = f.senate();
    for (int i = 0; i < 5; ++i)
        f.assembly.seat(QStringLiteral("Member %1").arg(5 - i), f.assembly.senate);
    QTRY_COMPARE(f.tree.rowCount(senate), 5);
    QVERIFY(senate.isValid());
    QCOMPARE(senate.data().toString(), QStringLiteral("Senate"));
}

void TestDelegationTree::newsAreGroupedByMonthNewestFirst()
{
    Fixture f;
    for (const char *date : {"2022-05-30", "2022-06-04", "2022-06-05", ""}) {
        f.database.insert(
            Record(RecordKind::NewsItem)
                .set(fields::newsItem.title, QStringLiteral("News of %1").arg(QString::fromLatin1(date)))
                .set(fields::newsItem.published, PartialDate::parse(QString::fromLatin1(date)).value()));
    }
    f.expandAll(0);
    const QModelIndex news = f.tree.indexOf(TreeKey::section(RecordKind::NewsItem));
    f.tree.fetchMore(news);
    QTRY_COMPARE(f.tree.rowCount(news), 3);
    const QModelIndex june = f.tree.index(0, 0, news);
    f.tree.fetchMore(june);
    QTRY_COMPARE(f.tree.rowCount(june), 2);
    for (int row = 1; row < 3; ++row)
        f.tree.fetchMore(f.tree.index(row, 0, news));
    QTRY_COMPARE(printed(f.tree, news),
                 (QStringList{QStringLiteral("June 2022"), QStringLiteral("  News of 2022-06-05"),
                              QStringLiteral("  News of 2022-06-04"), QStringLiteral("May 2022"),
                              QStringLiteral("  News of 2022-05-30"), QStringLiteral("Undated"),
                              QStringLiteral("  News of ")}));
}

void TestDelegationTree::revealReadsTheWayToAMember()
{
    Fixture f;
    f.assembly.seat(QStringLiteral("Alpha"), f.assembly.senate);
    const RecordKey beta = f.assembly.seat(QStringLiteral("Beta"), f.assembly.senate);
    QSignalSpy revealed(&f.tree, &DelegationTree::revealed);
    f.tree.reveal(f.assembly.holder(beta));
    QTRY_COMPARE(revealed.size(), 1);
    const auto index = revealed[0][1].toModelIndex();
    QCOMPARE(index.data().toString(), QStringLiteral("Beta"));
    f.tree.reveal({RecordKind::Person, 999});
    QTRY_COMPARE(revealed.size(), 2);
    QVERIFY(!revealed[1][1].toModelIndex().isValid());
}

void TestDelegationTree::expandingReadsOnePageOnly()
{
    Fixture f;
    const int members = 2 * DelegationTree::pageSize + 50;
    for (int i = 0; i < members; ++i)
        f.assembly.seat(QStringLiteral("Member %1").arg(i, 4), f.assembly.senate);
    // A tree that nobody else asks to read on, as the tester above does.
    ReadWorker worker(f.database.path());
    const ViewContext context(QDate(2022, 6, 4));
    DelegationTree tree(worker, context);
    const auto statementsRun = [&] {
        return *worker.run([](Connection &connection) { return Result<qint64>(connection.statementsRun()); })
                    .result();
    };
    const auto expand = [&](const QModelIndex &index, int rows) {
        const qint64 before = statementsRun();
        tree.fetchMore(index);
        if (!QTest::qWaitFor([&] { return tree.rowCount(index) == rows; }))
            qWarning("%d rows instead of %d", tree.rowCount(index), rows);
        return statementsRun() - before;
    };
    QSignalSpy ready(&tree, &DelegationTree::ready);
    expand({}, 3);
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(expand(tree.indexOf({TreeKey::Country, f.assembly.kazakhstan.id, {}}), 2), 2);
    const QModelIndex senate = tree.indexOf({TreeKey::Chamber, f.assembly.senate.id, {}});
    QCOMPARE(expand(senate, DelegationTree::pageSize), 1);
    QCOMPARE(tree.rowCount(senate), int(DelegationTree::pageSize));
    QCOMPARE(expand(senate, 2 * DelegationTree::pageSize), 1);
    QCOMPARE(expand(senate, members), 2); // And whether others sit in the chamber itself.
    QVERIFY(!tree.canFetchMore(senate));
}

/// As when a window takes on the person's language before it shows the tree.
void TestDelegationTree::whatIsNotReadYetIsNotReadyWhenTheViewChanges()
{
    TemporaryDatabase database;
    const SampleAssembly assembly(database);
    ReadWorker worker(database.path());
    ViewContext context(QDate(2022, 6, 4));
    DelegationTree tree(worker, context);
    QSignalSpy ready(&tree, &DelegationTree::ready);
    context.setLanguage(QStringLiteral("ru"));
    (void)worker.run([](Connection &) { return Status(); }).result(); // All that was asked before is read.
    QCoreApplication::processEvents();
    QCOMPARE(ready.size(), 0);
    tree.fetchMore({});
    QTRY_COMPARE(ready.size(), 1);
    QCOMPARE(tree.rowCount(), 4);
}

QTEST_GUILESS_MAIN(TestDelegationTree)
#include "tst_delegationtree.moc"
