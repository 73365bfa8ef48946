// One value says which people are wanted: of lists, searches, reports and exports alike.
#include "models/core/kinds/fields.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/exportselection.h"
#include "models/store/read/filtertext.h"
#include "models/store/read/reportqueries.h"
#include "models/store/search/searchquery.h"
#include "tests/support/program.h"
#include "tests/support/smallassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void itSaysWhoIsWanted_data();
    void itSaysWhoIsWanted();
    void eachPlaceTakesIt();
    void ofAPartOfTheDataItTakesWhoIsThere();
    void whatIsAskedOfASeatIsAskedOfOne();
    void aRoleIsNoPattern();
    void whatHasACommaIsQuoted();
    void whatCannotBeReadIsSaid_data();
    void whatCannotBeReadIsSaid();
    void theCommandLineTakesIt();

private:
    /// The names of those whom reports list, in order.
    [[nodiscard]] QStringList wanted(const Filter &filter) const
    {
        const ReportQueries queries(m_database->connection(), SmallAssembly::day());
        ReportCursor cursor;
        QStringList names;
        while (!cursor.isAtEnd) {
            const auto page = queries.persons(filter, cursor);
            if (!page)
                return {page.error().userText + page.error().detail};
            for (const qint64 id : *page)
                names << *queries.personName(id);
        }
        return names;
    }

    [[nodiscard]] Filter read(const QString &text) const
    {
        const auto filter = readFilter(m_database->connection(), text);
        if (!filter)
            qFatal("%s", qPrintable(filter.error().userText));
        return *filter;
    }

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<SmallAssembly> m_assembly;
};

void TestFilter::init()
{
    m_assembly.reset();
    m_database = std::make_unique<TemporaryDatabase>();
    m_assembly = std::make_unique<SmallAssembly>(*m_database);
}

void TestFilter::itSaysWhoIsWanted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QStringList samenames{s("Same Samename"), s("Same Samename")};
    QTest::newRow("country") << s("country=XA") << QStringList{s("Olga Olgova")};
    QTest::newRow("body, on behalf of it") << s("body=Lower House") << QStringList{s("Dora Dorova")};
    QTest::newRow("body, until a day")
        << s("body=Upper House, until=2019")
        << QStringList{s("Boris Borisov"), s("Party Partova"), s("Past Pastov")};
    QTest::newRow("body, in some years")
        << s("body=Upper House, from=2010, until=2014") << QStringList{s("Party Partova"), s("Past Pastov")};
    QTest::newRow("body, later") << s("body=upper house, from=2030, role=none") << QStringList{};
    QTest::newRow("party") << s("party=Blue Party") << QStringList{s("Party Partova")};
    QTest::newRow("role") << s("role=head") << QStringList{s("Adam Adamov")};
    QTest::newRow("role in another language")
        << s("role=полномочный представитель") << QStringList{s("Pleni Potov")};
    QTest::newRow("former role") << s("role=secretary") << QStringList{};
    QTest::newRow("former role, then")
        << s("role=secretary, from=2016, until=2016") << QStringList{s("Adam Adamov")};
    QTest::newRow("capacity") << s("capacity=substitute") << QStringList{s("Boris Borisov")};
    QTest::newRow("name in any script") << s("text=кларова") << QStringList{s("Clara Clarova")};
    QTest::newRow("gender") << s("gender=female") << QStringList{s("Dora Dorova")};
    QTest::newRow("has") << s("has=phone") << QStringList{s("Adam Adamov")};
    QTest::newRow("has, and lacks") << s("has=phone, lacks=email") << QStringList{};
    QTest::newRow("has both") << s("has=phone, has=email") << QStringList{s("Adam Adamov")};
    QTest::newRow("has a column") << s("has=birth_date") << QStringList{s("Dora Dorova")};
    QTest::newRow("lacks a column") << s("lacks=birth_date, body=Lower House") << QStringList{};
}

void TestFilter::itSaysWhoIsWanted()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    m_database->update(m_assembly->dora, Record(RecordKind::Person)
                                             .set(fields::person.gender, s("female"))
                                             .set(fields::person.birthDate, *PartialDate::parse(u"1970")));
    QCOMPARE(wanted(read(text)), names);
}

void TestFilter::eachPlaceTakesIt()
{
    Connection &connection = m_database->connection();
    const Filter filter = read(s("capacity=substitute"));
    const auto members =
        detailqueries::members(connection, m_assembly->upper.id, SmallAssembly::day(), {.filter = filter});
    QVERIFY(members.ok());
    QCOMPARE(members->rows.size(), size_t(1));
    QCOMPARE(members->rows.front().person.key, m_assembly->boris);
    QCOMPARE(members->all, 5);
    QVERIFY(search(connection, s("adam"), 10, SmallAssembly::day(), filter)->empty());
    const auto found = search(connection, s("boris"), 10, SmallAssembly::day(), filter);
    QCOMPARE(found->size(), size_t(1));
    QCOMPARE(found->front().key, m_assembly->boris);
    const auto selection = ExportSelection::of(connection, {}, filter, SmallAssembly::day());
    QVERIFY(selection.ok());
    QCOMPARE(selection->ids(RecordKind::Person).size(), 1);
    QVERIFY(selection->contains(RecordKind::Person, m_assembly->boris.id));
    QVERIFY(selection->ids(RecordKind::Organization).size() > 0);
}

void TestFilter::ofAPartOfTheDataItTakesWhoIsThere()
{
    const QDate day = SmallAssembly::day();
    const auto exported = [&](const Scope &scope, const char *filter) {
        return ExportSelection::of(m_database->connection(), scope, read(s(filter)), day)
            ->ids(RecordKind::Person);
    };
    QCOMPARE(wanted(read(s("role=head")).within(m_assembly->zetland).value()), QStringList{s("Adam Adamov")});
    QCOMPARE(wanted(read(s("role=head")).within(m_assembly->alphia).value()), QStringList{});
    QCOMPARE(wanted(Filter().within(m_assembly->lower).value()), QStringList{s("Dora Dorova")});
    QCOMPARE(wanted(read(s("has=phone")).within({}).value()), QStringList{s("Adam Adamov")});
    Filter ofZetland;
    ofZetland.area = m_assembly->zetland.id;
    QVERIFY(ofZetland.within(m_assembly->zetland));
    QVERIFY(!ofZetland.within(m_assembly->alphia));
    QVERIFY(!ExportSelection::of(m_database->connection(), m_assembly->alphia, ofZetland, day));
    QCOMPARE(exported(m_assembly->alphia, "role=head").size(), 0);
    QCOMPARE(exported(m_assembly->zetland, "role=head").size(), 1);
    QCOMPARE(exported(m_assembly->lower, "lacks=photo").size(), 1);
    QVERIFY(exported(m_assembly->lower, "lacks=photo").contains(m_assembly->dora.id));
}

void TestFilter::whatIsAskedOfASeatIsAskedOfOne()
{
    // Adam heads in the Upper House, and is in the commission by another membership.
    QCOMPARE(wanted(read(s("role=head, body=Upper House"))), QStringList{s("Adam Adamov")});
    QCOMPARE(wanted(read(s("role=head, body=Commission of Dots"))), QStringList{});
}

void TestFilter::aRoleIsNoPattern()
{
    const auto held = m_database->connection().scalar(
        s("SELECT id FROM membership WHERE person_id = %1").arg(m_assembly->dora.id));
    QVERIFY(held.ok());
    const RecordKey seat{RecordKind::Membership, held->toLongLong()};
    const auto say = [&](const char *role) {
        m_database->update(seat, Record(RecordKind::Membership).set(fields::membership.role, s(role)));
    };
    say("h_ad");
    QCOMPARE(wanted(read(s("role=head"))), QStringList{s("Adam Adamov")});
    QCOMPARE(wanted(read(s("role=h_ad"))), QStringList{s("Dora Dorova")});
    say("%");
    QCOMPARE(wanted(read(s("role=head"))), QStringList{s("Adam Adamov")});
    say("a|head|b");
    QCOMPARE(wanted(read(s("role=head"))), QStringList{s("Adam Adamov")});
    say("Старший Советник");
    for (const char *role : {"role=старший советник", "role=СТАРШИЙ СОВЕТНИК", "role=Старший Советник"})
        QCOMPARE(wanted(read(s(role))), QStringList{s("Dora Dorova")});
}

void TestFilter::whatHasACommaIsQuoted()
{
    m_database->insert(Record(RecordKind::Organization)
                           .set(fields::organization.name, s("Action, Front"))
                           .set(fields::organization.classification, s("party")));
    QVERIFY(read(s("party=\"Action, Front\", has=email")).party > 0);
    QCOMPARE(read(s("has=\"email\"")).has, QStringList{s("email")});
}

void TestFilter::whatCannotBeReadIsSaid_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    QTest::newRow("unknown word") << s("colour=red") << s("colour");
    QTest::newRow("no value") << s("role=") << s("role");
    QTest::newRow("unknown country") << s("country=QQ") << s("QQ");
    QTest::newRow("unknown body") << s("body=Nowhere") << s("Nowhere");
    QTest::newRow("unknown capacity") << s("capacity=half") << s("half");
    QTest::newRow("unknown gender") << s("gender=f") << s("female");
    QTest::newRow("no date") << s("from=soon") << s("soon");
    QTest::newRow("unknown property") << s("has=car") << s("car");
    QTest::newRow("said twice") << s("role=head, role=member") << s("role");
    QTest::newRow("ends before it begins") << s("from=2022, until=2020") << s("2020");
}

void TestFilter::whatCannotBeReadIsSaid()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const auto filter = readFilter(m_database->connection(), text);
    QVERIFY(!filter);
    QVERIFY2(filter.error().userText.contains(named), qPrintable(filter.error().userText));
}

void TestFilter::theCommandLineTakesIt()
{
    const QString path = m_database->path();
    const auto run = [&](const char *command, const QStringList &arguments, const char *filter) {
        return runProgram(
            QStringList{s(command), path} + arguments +
            QStringList{s("--filter"), s(filter), s("--as-of"), SmallAssembly::day().toString(Qt::ISODate)});
    };
    const ProgramRun found = run("search", {s("a")}, "role=head");
    QCOMPARE(found.exitCode, 0);
    QCOMPARE(QString::fromUtf8(found.output).count(u'\n'), 1);
    QVERIFY(found.output.contains("Adam Adamov"));
    const QString file = m_database->filePath(s("some.csv"));
    const ProgramRun exported =
        run("export", {s("--format"), s("csv"), s("-o"), file}, "capacity=substitute");
    QVERIFY2(exported.exitCode == 0, exported.errors.constData());
    QVERIFY(fileContent(file).contains("Boris Borisov"));
    QVERIFY(!fileContent(file).contains("Adam Adamov"));
    const ProgramRun nobody =
        run("export", {s("--format"), s("csv"), s("-o"), file, s("--area"), s("XA")}, "capacity=substitute");
    QVERIFY2(nobody.exitCode == 0, nobody.errors.constData());
    QCOMPARE(fileContent(file).count('\n'), 1); // The titles alone.
    const QString cards = m_database->filePath(s("some.pdf"));
    QCOMPARE(run("report", {s("person"), s("-o"), cards}, "role=head").exitCode, 0);
    QCOMPARE(run("report", {s("news"), s("-o"), cards}, "role=head").exitCode, 2);
    QCOMPARE(run("search", {s("a")}, "colour=red").exitCode, 1);
}

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
