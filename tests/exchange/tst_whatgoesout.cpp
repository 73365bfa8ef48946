// What leaves the database: with whom, under which name, and what never.
#include "models/store/read/exportselection.h"
#include "tests/support/exported.h"
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

} // namespace

class TestWhatGoesOut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void privateContactsStayWhereTheyAre_data();
    void privateContactsStayWhereTheyAre();
    void whoActsForABodyGoesWithIt();
    void aListGoesWithWhoIsInIt();
    void bodiesGoWithoutTheirPeopleToo();
    void theOwnNameIsTakenApart();

private:
    [[nodiscard]] ShownPlaces today() { return {m_database, SmallAssembly::day()}; }

    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
};

void TestWhatGoesOut::privateContactsStayWhereTheyAre_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("ofCountry");
    for (const char *format : {"popolo", "csv", "vcard"}) {
        QTest::addRow("%s of all", format) << s(format) << false;
        QTest::addRow("%s of a country", format) << s(format) << true;
    }
}

void TestWhatGoesOut::privateContactsStayWhereTheyAre()
{
    QFETCH(const QString, format);
    QFETCH(const bool, ofCountry);
    const Scope scope = ofCountry ? Scope(m_assembly.zetland) : Scope();
    const QByteArray name = format.toLatin1();
    const QString plain = today().exported(name.constData(), scope);
    const QString whole = today().exported(name.constData(), scope, true);
    QVERIFY(plain.contains(s("adam@example.org")));
    QVERIFY(!plain.contains(SmallAssembly::privatePhone()));
    QVERIFY(!plain.contains(SmallAssembly::privatePhoneOfHouse()));
    QVERIFY(whole.contains(SmallAssembly::privatePhone()));
    if (format == s("popolo"))
        QVERIFY(whole.contains(SmallAssembly::privatePhoneOfHouse()));
    for (const char *kind : {"composition", "person"})
        QVERIFY(!isSaid(today().report(kind, scope), s("555-01")));
    const PersonDetails page = today().personPage(m_assembly.adam.id);
    QCOMPARE(page.contacts.size(), size_t(2));
    QVERIFY(!page.contacts[0].isPrivate && page.contacts[1].isPrivate);
    QVERIFY(today().chamberPage(m_assembly.upper.id).contacts.at(0).isPrivate);
}

void TestWhatGoesOut::whoActsForABodyGoesWithIt()
{
    const auto text = [&](const RecordKey &key) {
        return exported(m_database, "popolo", ExportRequest{key, {}, {}, false, true, true});
    };
    QVERIFY(text(m_assembly.party).contains("Party Partova"));
    QVERIFY(!text(m_assembly.party).contains("Adam Adamov"));
    const QByteArray dora = text(m_assembly.dora);
    for (const char *further :
         {"House matter", "First Term", "Lower House", "Delegation of Zetland", "\"XZ\""})
        QVERIFY2(dora.contains(further), further);
    QVERIFY(!dora.contains("Adam Adamov") && !dora.contains("Council of Alphia"));
}

void TestWhatGoesOut::aListGoesWithWhoIsInIt()
{
    const auto selected = [&](const Scope &scope) {
        return ExportSelection::of(m_database.connection(), scope, {}, {}).value();
    };
    const ExportSelection may = selected(Scope::monthOf(RecordKind::NewsItem, s("2022-05")));
    QCOMPARE(may.ids(RecordKind::NewsItem).size(), 2);
    QVERIFY(may.contains(RecordKind::NewsItem, m_assembly.meeting.id));
    QVERIFY(may.contains(RecordKind::NewsItem, m_assembly.ignored.id));
    QCOMPARE(may.ids(RecordKind::Person).size(), 1);
    QVERIFY(may.contains(RecordKind::Person, m_assembly.adam.id));
    const ExportSelection all = selected(Scope::listOf(RecordKind::NewsItem));
    QCOMPARE(all.ids(RecordKind::NewsItem).size(), 4);
    QVERIFY(all.contains(RecordKind::Person, m_assembly.dora.id));
    QVERIFY(!all.contains(RecordKind::Person, m_assembly.clara.id));
    const ExportSelection undated = selected(Scope::monthOf(RecordKind::NewsItem, {}));
    QCOMPARE(undated.ids(RecordKind::NewsItem).size(), 1);
}

void TestWhatGoesOut::bodiesGoWithoutTheirPeopleToo()
{
    const ShownPlaces before(m_database, QDate(1990, 1, 1));
    const QString text = before.exported("popolo", m_assembly.zetland);
    for (const char *body : {"plenipotentiary", "First Term", "Upper House", "Commission of Dots"})
        QVERIFY2(text.contains(s(body)), body);
    QVERIFY(!text.contains(s("Adam Adamov")) && !text.contains(s("Council of Alphia")));
}

void TestWhatGoesOut::theOwnNameIsTakenApart()
{
    const QString table = today().exported("csv");
    QVERIFY(table.contains(s(",Borisov,")) && !table.contains(s("Борисов")));
    QVERIFY(today().exported("vcard").contains(s("N:Borisov;")));
    QVERIFY(isSaid(today().report("composition", {}, "ru"), s("Борисов Борис")));
}

QTEST_GUILESS_MAIN(TestWhatGoesOut)
#include "tst_whatgoesout.moc"
