#include "models/items/membersmodel.h"
#include "models/language/nameorder.h"
#include "ui/pages/members/chamberpage.h"
#include "ui/pages/members/memberstable.h"
#include "ui/widgets/flag.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

PartialDate date(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

MemberRow member(qint64 id, const char *name, const char *sortName, const char *capacity, const Term &term)
{
    MemberRow row;
    row.membershipId = 100 + id;
    row.person = {{RecordKind::Person, id}, s(name)};
    row.sortKey = NameOrder(s("en")).key(s(sortName));
    row.capacity = s(capacity);
    row.term = term;
    return row;
}

/// In protocol order; every column would be in another one by its text.
std::vector<MemberRow> members()
{
    const PartialDate none;
    return {
        member(1, "Zed Alpha", "alpha", "acting", Term{date("2012-12-09"), none, {}, false, false}),
        member(2, "Aa Omega", "OMEGA", "full",
               Term{date("2012"), date("2015-03-30"), s("55th Parliament"), false, true}),
        member(3, "Mm Beta", "Beta", "substitute", Term{none, date("2014-11"), {}, false, false}),
        member(4, "Bb Gamma", "gamma", "ex_officio", Term{date("2012-02"), date("2016"), {}, false, false}),
    };
}

/// A chamber's page with these members, shown.
struct Page
{
    Page()
    {
        model.setMembers(members());
        page.setMembers(SeatsOf::Delegation, &model);
        show(1);
        page.resize(1000, 700);
        page.QWidget::show();
        table = page.findChild<MembersTable *>();
    }

    void show(qint64 chamber)
    {
        ChamberDetails details;
        details.chamber = {{RecordKind::Organization, chamber}, s("Chamber %1").arg(chamber)};
        page.show(details);
    }
    /// As the person does it.
    void clickHeading(int column) const
    {
        const QHeaderView &header = *table->horizontalHeader();
        const QPoint place(header.sectionViewportPosition(column) + 12, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    }
    [[nodiscard]] QString order() const
    {
        QStringList ids;
        for (const qint64 id : table->memberships())
            ids += QString::number(id - 100);
        return ids.join(u' ');
    }

    Flags flags;
    MembersModel model;
    ChamberPage page{flags};
    MembersTable *table = nullptr;
};

} // namespace

class TestMembersTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyColumnIsSortedByItsValue_data();
    void everyColumnIsSortedByItsValue();
    void theThirdClickReturnsToProtocolOrder();
    void eachChamberKeepsItsOwnOrder();
    void datesAreShownAsDatesWithWhereTheyComeFrom();
    void aRowHasAMenu();
    void theMenuSortsAsWell();
    void columnsFollowWhatStandsInThem();
    void aWidthGivenByHandStays();
    void theColumnsShareTheRoomAndThenScroll();
    void aColumnInWhichNobodyStandsIsNoOrder();
    void thePageScrollsToTheCurrentRow();
    void theRowsAreAModel();

private:
    QTemporaryDir m_settings;
};

void TestMembersTable::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
}

void TestMembersTable::everyColumnIsSortedByItsValue_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    QTest::newRow("name, by what it is sorted under")
        << int(MembersModel::Name) << s("1 3 4 2") << s("2 4 3 1");
    QTest::newRow("capacity, in its own order")
        << int(MembersModel::Capacity) << s("2 3 1 4") << s("4 1 3 2");
    QTest::newRow("beginning") << int(MembersModel::From) << s("3 2 4 1") << s("1 4 2 3");
    QTest::newRow("end, the open one last") << int(MembersModel::Until) << s("3 2 4 1") << s("1 4 2 3");
    QTest::newRow("role, of which there is none") << int(MembersModel::Role) << s("1 2 3 4") << s("1 2 3 4");
}

void TestMembersTable::everyColumnIsSortedByItsValue()
{
    QFETCH(int, column);
    const Page shown;
    QVERIFY(QTest::qWaitForWindowExposed(&const_cast<Page &>(shown).page));
    QTRY_VERIFY(!shown.table->isColumnHidden(column));
    QCOMPARE(shown.order(), s("1 2 3 4"));
    shown.clickHeading(column);
    QTEST(shown.order(), "ascending");
    shown.clickHeading(column);
    QTEST(shown.order(), "descending");
}

void TestMembersTable::theThirdClickReturnsToProtocolOrder()
{
    const Page shown;
    const QHeaderView &header = *shown.table->horizontalHeader();
    for (int click = 0; click < 3; ++click)
        shown.clickHeading(MembersModel::Name);
    QCOMPARE(shown.order(), s("1 2 3 4"));
    QCOMPARE(header.sortIndicatorSection(), -1);
    shown.clickHeading(MembersModel::Name);
    QCOMPARE(shown.order(), s("1 3 4 2"));
}

void TestMembersTable::eachChamberKeepsItsOwnOrder()
{
    Page shown;
    const QHeaderView &header = *shown.table->horizontalHeader();
    shown.clickHeading(MembersModel::Name);
    QCOMPARE(shown.order(), s("1 3 4 2"));
    shown.show(2);
    QCOMPARE(shown.order(), s("1 2 3 4"));
    QCOMPARE(header.sortIndicatorSection(), -1);
    shown.show(1);
    QCOMPARE(shown.order(), s("1 3 4 2"));
    QCOMPARE(header.sortIndicatorSection(), int(MembersModel::Name));
    shown.page.forgetOrders();
    QCOMPARE(shown.order(), s("1 2 3 4"));
    shown.show(2);
    shown.show(1);
    QCOMPARE(shown.order(), s("1 2 3 4"));
}

void TestMembersTable::datesAreShownAsDatesWithWhereTheyComeFrom()
{
    const Page shown;
    const auto text = [&](int row, int column, int role) {
        return shown.table->model()->index(row, column).data(role).toString();
    };
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole)}) {
        QCOMPARE(text(0, MembersModel::From, role), s("9 December 2012"));
        QCOMPARE(text(0, MembersModel::Until, role), QString());
        QCOMPARE(text(1, MembersModel::From, role), s("2012"));
        QCOMPARE(text(1, MembersModel::Until, role), s("30 March 2015 · 55th Parliament"));
        QCOMPARE(text(2, MembersModel::Until, role), s("November 2014"));
    }
}

void TestMembersTable::aRowHasAMenu()
{
    Page shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QList<RecordKey> asked;
    connect(&shown.page, &DetailPage::recordMenuRequested, &shown.page,
            [&](const RecordKey &key, QMenu *menu) {
                asked.append(key);
                menu->addAction(s("Added"));
            });
    const auto cell = [&](int row) { return shown.table->visualRect(shown.table->model()->index(row, 1)); };
    const QPoint place = cell(2).center();
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, place, shown.table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(shown.table->viewport(), &byMouse);
    QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
    QCOMPARE(asked, QList<RecordKey>({{RecordKind::Person, 3}}));
    QCOMPARE(shown.table->currentIndex().row(), 2);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QCOMPARE(menu->actions().last()->text(), s("Added"));
    menu->actions().first()->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(s("Mm Beta\t\tSubstitute\t\tNovember 2014")));
    menu->close();

    // By key the menu is the current row's, wherever the pointer is.
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(shown.table->viewport(), &byKey);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last(), (RecordKey{RecordKind::Person, 3}));
    QApplication::activePopupWidget()->close();
}

void TestMembersTable::theMenuSortsAsWell()
{
    const Page shown;
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
    const auto choose = [&](const char *text) {
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(shown.table->viewport(), &byKey);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto orders = menu ? menu->findChildren<QMenu *>() : QList<QMenu *>();
        for (const QMenu *order : orders) {
            if (order->title() != s("&Sort by"))
                continue;
            for (QAction *action : order->actions()) {
                if (action->text() == s(text))
                    action->trigger();
            }
        }
        if (menu)
            menu->close();
        return shown.order();
    };
    QCOMPARE(choose("Name"), s("1 3 4 2"));
    QCOMPARE(choose("Name"), s("2 4 3 1"));
    QCOMPARE(choose("Until"), s("3 2 4 1"));
    QCOMPARE(choose("Protocol order"), s("1 2 3 4"));
}

/// The texts of the menu of orders over the current row.
namespace {
QStringList offeredOrders(MembersTable &table)
{
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
    QCoreApplication::sendEvent(table.viewport(), &byKey);
    QStringList texts;
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    const auto orders = menu ? menu->findChildren<QMenu *>() : QList<QMenu *>();
    for (const QMenu *order : orders) {
        if (order->title() != s("&Sort by"))
            continue;
        for (const QAction *action : order->actions())
            texts += action->text();
    }
    if (menu)
        menu->close();
    return texts;
}

std::vector<MemberRow> manyMembers(int count)
{
    std::vector<MemberRow> rows;
    for (int i = 1; i <= count; ++i)
        rows.push_back(member(i, "Aa Bb", "Bb", "full", Term{date("2012"), {}, {}, false, false}));
    return rows;
}
} // namespace

void TestMembersTable::columnsFollowWhatStandsInThem()
{
    Page shown;
    shown.model.setMembers(manyMembers(1));
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    const int needed = shown.table->fontMetrics().horizontalAdvance(s("28 November 2012 · 55th Parliament"));
    QTRY_VERIFY(shown.table->columnWidth(MembersModel::From) < needed);
    shown.model.setMembers(
        {member(9, "Aa Bb", "Bb", "full", Term{date("2012-11-28"), {}, s("55th Parliament"), true, false})});
    QTRY_VERIFY(shown.table->columnWidth(MembersModel::From) > needed);
    shown.model.setMembers(manyMembers(1));
    QTRY_VERIFY(shown.table->columnWidth(MembersModel::From) < needed);
    shown.page.resize(400, 700);
    shown.page.resize(1000, 700);
    QVERIFY2(QSettings().allKeys().filter(s("members/")).isEmpty(), "Nobody has given a width.");
}

void TestMembersTable::aWidthGivenByHandStays()
{
    Page shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    QTRY_VERIFY(shown.table->columnWidth(MembersModel::From) > 100);
    shown.table->horizontalHeader()->resizeSection(MembersModel::From, 77);
    shown.model.setMembers(manyMembers(2));
    shown.page.resize(400, 700);
    shown.page.resize(1000, 700);
    QCOMPARE(shown.table->columnWidth(MembersModel::From), 77);
    QCOMPARE(QSettings().allKeys().filter(s("members/")).size(), 1);
    Page later;
    QVERIFY(QTest::qWaitForWindowExposed(&later.page));
    QTRY_COMPARE(later.table->columnWidth(MembersModel::From), 77);
    QSettings().clear();
}

void TestMembersTable::theColumnsShareTheRoomAndThenScroll()
{
    Page shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    const QHeaderView &header = *shown.table->horizontalHeader();
    const auto width = [&] { return shown.table->viewport()->width(); };
    QTRY_COMPARE(header.length(), width());
    const int wide = shown.table->columnWidth(MembersModel::Until);
    const int height = shown.table->sizeHint().height();
    shown.page.resize(640, 700);
    QTRY_COMPARE(header.length(), width());
    QVERIFY(shown.table->columnWidth(MembersModel::Until) < wide);
    QVERIFY(!shown.table->isColumnHidden(MembersModel::Until));
    QCOMPARE(shown.table->horizontalScrollBar()->maximum(), 0);
    shown.page.resize(330, 700);
    QTRY_VERIFY(shown.table->horizontalScrollBar()->isVisible());
    QVERIFY(!shown.table->isColumnHidden(MembersModel::Until));
    QVERIFY(shown.table->columnWidth(MembersModel::Name) >= 120);
    QTRY_VERIFY2(shown.table->height() > height, "The bar covers no row.");
    shown.page.resize(1000, 700);
    QTRY_COMPARE(header.length(), width());
}

void TestMembersTable::aColumnInWhichNobodyStandsIsNoOrder()
{
    Page shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.page));
    shown.table->setCurrentIndex(shown.table->model()->index(0, 0));
    QTRY_VERIFY(shown.table->isColumnHidden(MembersModel::Party));
    QVERIFY(!offeredOrders(*shown.table).contains(s("Party or faction")));
    std::vector<MemberRow> rows = members();
    rows[2].party = s("Blue Party");
    shown.model.setMembers(rows);
    QTRY_VERIFY(!shown.table->isColumnHidden(MembersModel::Party));
    QVERIFY(offeredOrders(*shown.table).contains(s("Party or faction")));
}

void TestMembersTable::thePageScrollsToTheCurrentRow()
{
    Page shown;
    shown.model.setMembers(manyMembers(12));
    shown.page.resize(1000, 260);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    QTRY_VERIFY(shown.page.verticalScrollBar()->maximum() > 100);
    const auto isSeen = [&] {
        const QRect row = shown.table->visualRect(shown.table->currentIndex());
        const QPoint at = shown.table->viewport()->mapTo(shown.page.viewport(), row.topLeft());
        return shown.page.viewport()->rect().contains(QRect(at, row.size()));
    };
    shown.table->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(isSeen());
    for (const auto key : {Qt::Key_Down, Qt::Key_Up}) {
        for (int row = 0; row < 12; ++row) {
            QTest::keyClick(shown.table, key);
            QTRY_VERIFY(isSeen());
        }
    }
}

void TestMembersTable::theRowsAreAModel()
{
    Page shown;
    const QAbstractItemModelTester tester(shown.table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    shown.clickHeading(MembersModel::Name);
    std::vector<MemberRow> fewer = members();
    fewer.erase(fewer.begin() + 1);
    shown.model.setMembers(fewer);
    QCOMPARE(shown.order(), s("1 3 4"));
    shown.model.setMembers(members());
    QCOMPARE(shown.order(), s("1 3 4 2"));
}

QTEST_MAIN(TestMembersTable)
#include "tst_memberstable.moc"
