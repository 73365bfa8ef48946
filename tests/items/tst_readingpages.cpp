// Lists that are read a page at a time: nobody is lost or doubled where many share a place in the order.
#include "models/core/kinds/fields.h"
#include "models/store/read/treequeries.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QStringList all(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << s(text);
    return list;
}

} // namespace

class TestReadingPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsLostOrDoubledBetweenPages();
    void newsOfOneDayAreNotLostBetweenPages();
    void manyOfOneNameAreEachInTheReport();
    void manyNewsOfOneDayAreEachInTheReport();

private:
    [[nodiscard]] ShownPlaces today() { return {m_database, SmallAssembly::day()}; }

    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
};

void TestReadingPages::nobodyIsLostOrDoubledBetweenPages()
{
    const ShownPlaces shown = today();
    for (const int pageSize : {1, 2, 3, 4, 5})
        QCOMPARE(shown.inTree({TreeKey::Chamber, m_assembly.upper.id, {}}, pageSize),
                 all({"Adam Adamov", "Boris Borisov", "Clara Clarova", "Same Samename", "Same Samename"}));
}

void TestReadingPages::newsOfOneDayAreNotLostBetweenPages()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    for (const char *title : {"A", "B", "C"})
        assembly.news(s(title), s("2022-05-01"));
    assembly.news(s("Whole month"), s("2022-05"));
    assembly.news(s("D"), {});
    assembly.news(s("Year"), s("2022"));
    const ShownPlaces shown(database, SmallAssembly::day());
    for (const int pageSize : {1, 2, 3, 100}) {
        QCOMPARE(shown.inTree(TreeKey::monthOf(RecordKind::NewsItem, s("2022-05")), pageSize),
                 all({"Ignored matter", "C", "B", "A", "Meeting opened", "Whole month"}));
        QCOMPARE(shown.inTree(TreeKey::monthOf(RecordKind::NewsItem, {}), pageSize),
                 all({"D", "Undated matter"}));
        QCOMPARE(shown.inTree(TreeKey::monthOf(RecordKind::NewsItem, s("2022")), pageSize), all({"Year"}));
    }
    const auto months = treequeries::children(database.connection(), TreeKey::section(RecordKind::NewsItem),
                                              {}, 100, SmallAssembly::day());
    QStringList counted;
    for (const TreeRow &row : months->rows)
        counted << row.key.month + u' ' + QString::number(row.childCount);
    QCOMPARE(counted, all({"2022-05 6", "2022-04 1", "2022 1", " 2"}));
    auto transaction = database.store().begin(s("test"));
    const auto undated =
        database.connection().scalar(s("SELECT group_concat(id) FROM news_item WHERE published IS NULL"));
    const Record dated =
        Record(RecordKind::NewsItem).set(fields::newsItem.published, PartialDate(QDate(2022, 5, 9)));
    for (const QString &id : undated->toString().split(u','))
        QVERIFY((*transaction)->update({RecordKind::NewsItem, id.toLongLong()}, 1, dated));
    QVERIFY((*transaction)->commit());
    QCOMPARE(shown.inTree(TreeKey::section(RecordKind::NewsItem)).size(), 3); // No month of what has no day.
}

void TestReadingPages::manyOfOneNameAreEachInTheReport()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    constexpr int many = 1003;
    auto transaction = database.store().begin(s("test"));
    for (int i = 0; i < many; ++i) {
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
    const ShownPlaces shown(database, SmallAssembly::day());
    const auto count = [](const QStringList &lines) {
        return std::count_if(lines.begin(), lines.end(),
                             [](const QString &line) { return line.contains(s("Many Manov")); });
    };
    QCOMPARE(count(shown.report("composition", assembly.zetland)), many);
    QCOMPARE(count(shown.report("person")), many);
    QCOMPARE(shown.membersTable(assembly.lower.id).count(s("Many Manov")), many);
    QCOMPARE(shown.inTree({TreeKey::Chamber, assembly.lower.id, {}}, 200).count(s("Many Manov")), many);
    QCOMPARE(names(shown.chamberPage(assembly.lower.id).holders).size(), 1000); // As details.h says.
}

void TestReadingPages::manyNewsOfOneDayAreEachInTheReport()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    constexpr int many = 501;
    auto transaction = database.store().begin(s("test"));
    for (int i = 0; i < many; ++i) {
        for (const PartialDate &day : {PartialDate(QDate(2022, 5, 1)), PartialDate()}) {
            QVERIFY((*transaction)
                        ->insert(Record(RecordKind::NewsItem)
                                     .set(fields::newsItem.title, s("Many news"))
                                     .set(fields::newsItem.published, day)));
        }
    }
    QVERIFY((*transaction)->commit());
    const QStringList lines = ShownPlaces(database, SmallAssembly::day()).report("news");
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const QString &line) { return line.startsWith(s("Many news|")); }),
             2 * many);
}

QTEST_GUILESS_MAIN(TestReadingPages)
#include "tst_readingpages.moc"
