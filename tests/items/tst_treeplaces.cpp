// Where the tree says that somebody is: the one who was asked for last, and who is marked stays marked.
#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/items/membersmodel.h"
#include "models/store/read/readworker.h"
#include "tests/support/smallassembly.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

MemberRow member(qint64 id, const char *name, const char *role = "")
{
    MemberRow row;
    row.membershipId = id;
    row.person = {{RecordKind::Person, id}, s(name)};
    row.role = s(role);
    return row;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << (model.index(row, 0).data().toString() + u' ' + model.index(row, 1).data().toString())
                     .trimmed();
    return lines;
}

} // namespace

class TestTreePlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhoWasAskedForLastIsRevealed();
    void whoIsNotThereIsRevealedNowhere();
    void theLastOfAPageStaysWhenSomebodyIsAdded();
    void whoHasOnlySubstitutesCanBeExpanded();
    void aTableOfMembersFollows();
    void aMemberIsDroppedOnAnotherChamberOnly();
};

void TestTreePlaces::onlyWhoWasAskedForLastIsRevealed()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    QStringList revealed;
    connect(&tree, &DelegationTree::revealed, this,
            [&](const auto &, const QModelIndex &index) { revealed << index.data().toString(); });
    tree.fetchMore({});
    QTRY_VERIFY(tree.rowCount() > 0);
    const auto revealAll = [&] {
        for (const RecordKey &person : {assembly.pleni, assembly.adam, assembly.twinOne, assembly.clara})
            tree.reveal(person);
    };
    // First on the way down to them, then where all of them are read.
    for (int time = 0; time < 2; ++time) {
        revealed.clear();
        revealAll();
        QTRY_VERIFY(!revealed.isEmpty());
        QTest::qWait(50); // For what would come after it.
        QCOMPARE(revealed, QStringList{s("Clara Clarova")});
    }
}

void TestTreePlaces::whoIsNotThereIsRevealedNowhere()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    int revealed = 0;
    connect(&tree, &DelegationTree::revealed, this, [&](const auto &, const QModelIndex &index) {
        QVERIFY(!index.isValid());
        ++revealed;
    });
    for (const RecordKey &person : {assembly.past, assembly.coming, assembly.gone}) {
        const int before = revealed;
        tree.reveal(person);
        QTRY_COMPARE(revealed, before + 1);
    }
}

/// Who is chosen there stays so.
void TestTreePlaces::theLastOfAPageStaysWhenSomebodyIsAdded()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    auto transaction = database.store().begin(s("test"));
    for (int i = 1; i < DelegationTree::pageSize; ++i) { // With Dora as many as are read at once.
        const auto person =
            (*transaction)->insert(Record(RecordKind::Person).set(fields::person.name, s("Many Manov")));
        QVERIFY((*transaction)
                    ->insert(Record(RecordKind::Membership)
                                 .set(fields::membership.person, *person)
                                 .set(fields::membership.organization, assembly.delegation)
                                 .set(fields::membership.post, assembly.lowerSeat)
                                 .set(fields::membership.onBehalfOf, assembly.lower)));
    }
    QVERIFY((*transaction)->commit());
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    connect(&database.store(), &RecordStore::changed, &tree, &DelegationTree::apply);
    const auto lower = [&] { return tree.indexOf({TreeKey::Chamber, assembly.lower.id, {}}); };
    tree.fetchMore({});
    QTRY_VERIFY(tree.rowCount() > 0);
    tree.fetchMore(tree.index(1, 0)); // Behind the overview.
    QTRY_VERIFY(lower().isValid());
    tree.fetchMore(lower());
    QTRY_COMPARE(tree.rowCount(lower()), DelegationTree::pageSize);
    const QPersistentModelIndex last = tree.index(DelegationTree::pageSize - 1, 0, lower());
    assembly.seat(s("Aaron Aaronov"), assembly.lowerSeat);
    QTRY_COMPARE(tree.index(0, 0, lower()).data().toString(), s("Aaron Aaronov"));
    QVERIFY(last.isValid());
    QCOMPARE(last.row(), DelegationTree::pageSize);
}

void TestTreePlaces::whoHasOnlySubstitutesCanBeExpanded()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    database.update(assembly.dorasSeat,
                    Record(RecordKind::Membership).set(fields::membership.capacity, s("substitute")));
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    const auto lower = [&] { return tree.indexOf({TreeKey::Chamber, assembly.lower.id, {}}); };
    tree.fetchMore({});
    QTRY_VERIFY(tree.rowCount() > 0);
    tree.fetchMore(tree.index(1, 0)); // Behind the overview.
    QTRY_VERIFY(lower().isValid() && lower().data(SeatCountRole).isValid());
    QCOMPARE(lower().data(SeatCountRole).value<SeatCount>().filled, 0);
    QVERIFY(tree.hasChildren(lower()));
    tree.fetchMore(lower());
    QTRY_COMPARE(tree.rowCount(lower()), 1);
}

void TestTreePlaces::aTableOfMembersFollows()
{
    MembersModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMembers({member(1, "Adam"), member(2, "Boris"), member(3, "Clara"), member(4, "Dora")});
    const QPersistentModelIndex clara = model.index(2, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setMembers(
        {member(3, "Clara", "Whip"), member(1, "Adam"), member(4, "Dorothea"), member(5, "Emil")});
    QCOMPARE(shown(model), (QStringList{s("Clara Whip"), s("Adam"), s("Dorothea"), s("Emil")}));
    QCOMPARE(clara.row(), 0);
    QCOMPARE(changed.size(), 2);
    model.setMembers({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!clara.isValid());
}

void TestTreePlaces::aMemberIsDroppedOnAnotherChamberOnly()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    ReadWorker worker{database.path()};
    const ViewContext context(SmallAssembly::day());
    DelegationTree tree(worker, context);
    const auto index = [&](TreeKey::Kind kind, qint64 id) { return tree.indexOf({kind, id, {}}); };
    tree.fetchMore({});
    QTRY_VERIFY(index(TreeKey::Country, assembly.zetland.id).isValid());
    tree.fetchMore(index(TreeKey::Country, assembly.zetland.id));
    QTRY_VERIFY(index(TreeKey::Chamber, assembly.upper.id).isValid());
    tree.fetchMore(index(TreeKey::Chamber, assembly.upper.id));
    QTRY_VERIFY(index(TreeKey::Member, assembly.adamsSeat.id).isValid());
    const QModelIndex adam = index(TreeKey::Member, assembly.adamsSeat.id);
    const std::unique_ptr<QMimeData> dragged(tree.mimeData({adam}));
    QVERIFY(dragged);
    const auto takes = [&](const QModelIndex &target) {
        return tree.canDropMimeData(dragged.get(), Qt::MoveAction, -1, -1, target);
    };
    QVERIFY(takes(index(TreeKey::Chamber, assembly.lower.id)));
    QVERIFY(!takes(index(TreeKey::Chamber, assembly.upper.id)));
    QVERIFY(!takes(index(TreeKey::Country, assembly.zetland.id)));
    QVERIFY(!takes(adam));
}

QTEST_GUILESS_MAIN(TestTreePlaces)
#include "tst_treeplaces.moc"
