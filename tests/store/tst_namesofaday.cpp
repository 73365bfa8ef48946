// What somebody or a chamber was called on a day is what every place that shows that day says.
#include "models/core/kinds/fields.h"
#include "models/store/read/detailqueries.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QTest>

#include <algorithm>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

std::optional<PartialDate> date(const char *text)
{
    return PartialDate::parse(s(text));
}

/// The Upper House of the small assembly with earlier names, and Adam with one.
struct World
{
    World()
    {
        name("en", "House of Old", nullptr, "2015");
        name("en", "House between", "2016", "2020-06");
        name("ru", "Верхняя палата", nullptr, nullptr);
        name("ru", "Старая палата", nullptr, "2015-12-31");
    }
    void name(const char *language, const char *text, const char *from, const char *until)
    {
        constexpr auto &names = fields::organizationName;
        Record record = Record(RecordKind::OrganizationName)
                            .set(names.organization, small.upper)
                            .set(names.language, s(language))
                            .set(names.name, s(text));
        if (from)
            record.set(names.validFrom, *date(from));
        if (until)
            record.set(names.validUntil, *date(until));
        database.insert(record);
    }
    [[nodiscard]] ShownPlaces on(const char *day, const char *language = "en")
    {
        return {database, Viewpoint{QDate::fromString(s(day), Qt::ISODate), s(language)}};
    }

    TemporaryDatabase database;
    SmallAssembly small{database};
};

} // namespace

class TestNamesOfADay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChamberHasItsNameOfTheDay_data();
    void aChamberHasItsNameOfTheDay();
    void documentsPrintIt();
    void aPersonHasTheNameOfTheDay();
    void thePageTellsWhenANameHeld();
    void theOrderOfPeopleIsThatOfToday();
};

void TestNamesOfADay::aChamberHasItsNameOfTheDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *day, const char *language, const char *name) {
        QTest::addRow("%s %s", day, language) << s(day) << s(language) << s(name);
    };
    row("2010-01-01", "en", "House of Old");
    row("2015-12-31", "en", "House of Old"); // Its last day.
    row("2016-01-01", "en", "House between");
    row("2020-06-30", "en", "House between");
    row("2020-07-01", "en", "Upper House");
    row("2015-12-31", "ru", "Старая палата");
    row("2016-01-01", "ru", "Верхняя палата");
    row("2010-01-01", "de", "Upper House");
}

void TestNamesOfADay::aChamberHasItsNameOfTheDay()
{
    QFETCH(QString, day);
    QFETCH(QString, language);
    QFETCH(QString, name);
    World world;
    const ShownPlaces shown = world.on(day.toUtf8(), language.toUtf8());
    QCOMPARE(shown.chamberPage(world.small.upper.id).chamber.text, name);
    QVERIFY(shown.inTree({TreeKey::Country, world.small.zetland.id, {}}).contains(name));
    QStringList chambers;
    for (const ChamberSummary &chamber : shown.countryPage(world.small.zetland.id).chambers)
        chambers << chamber.chamber.text;
    QVERIFY(chambers.contains(name));
}

void TestNamesOfADay::documentsPrintIt()
{
    World world;
    for (const char *kind : {"composition", "chamber"}) {
        const Scope scope = s(kind) == s("chamber") ? Scope(world.small.upper) : Scope(world.small.zetland);
        const QStringList then = world.on("2015-06-01").report(kind, scope);
        QVERIFY2(isSaid(then, s("House of Old")), qPrintable(then.join(u'\n')));
        QVERIFY(!isSaid(then, s("Upper House")));
        const QStringList now = world.on("2022-06-04").report(kind, scope);
        QVERIFY(isSaid(now, s("Upper House")) && !isSaid(now, s("House of Old")));
    }
}

void TestNamesOfADay::aPersonHasTheNameOfTheDay()
{
    World world;
    constexpr auto &names = fields::personName;
    const Record married = Record(RecordKind::PersonName)
                               .set(names.person, world.small.dora)
                               .set(names.language, s("en"))
                               .set(names.nameKind, s("official"));
    world.database.insert(
        Record(married).set(names.name, s("Dora Before")).set(names.validUntil, *date("2021-12")));
    world.database.insert(Record(married).set(names.name, s("Dora Always")).set(names.preferred, true));
    QCOMPARE(world.on("2021-12-31").personPage(world.small.dora.id).person.text, s("Dora Before"));
    QCOMPARE(world.on("2022-01-01").personPage(world.small.dora.id).person.text, s("Dora Always"));
    QVERIFY(isSaid(world.on("2021-12-31").membersTable(world.small.lower.id), s("Dora Before")));
}

void TestNamesOfADay::thePageTellsWhenANameHeld()
{
    World world;
    const ChamberDetails page = world.on("2022-06-04").chamberPage(world.small.upper.id);
    const auto between = std::ranges::find(page.names, s("House between"), &NameEntry::text);
    QVERIFY(between != page.names.end());
    QCOMPARE(between->from, *date("2016"));
    QCOMPARE(between->until, *date("2020-06"));
}

/// What is stored of it follows no day.
void TestNamesOfADay::theOrderOfPeopleIsThatOfToday()
{
    World world;
    constexpr auto &names = fields::personName;
    const auto name = [&](const char *text, const char *until) {
        Record record = Record(RecordKind::PersonName)
                            .set(names.person, world.small.adam)
                            .set(names.language, s("ru"))
                            .set(names.nameKind, s("official"))
                            .set(names.name, s(text));
        if (until)
            record.set(names.validUntil, *date(until));
        world.database.insert(record);
    };
    const auto sorted = [&] {
        const Viewpoint russian{SmallAssembly::day(), s("ru")};
        const auto list = detailqueries::members(world.database.connection(), world.small.upper.id, russian);
        const auto adam = std::ranges::find(list->rows, world.small.adam,
                                            [](const MemberRow &row) { return row.person.key; });
        return adam == list->rows.end() ? QString() : adam->sortKey;
    };
    const QString before = sorted();
    name("Адам Яковлев", "2019");
    name("Адам Борисов", nullptr);
    const QString lasting = sorted();
    QVERIFY(lasting != before);
    name("Адам Щукин", "2018");
    QCOMPARE(sorted(), lasting);
}

QTEST_GUILESS_MAIN(TestNamesOfADay)
#include "tst_namesofaday.moc"
