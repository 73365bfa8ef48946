#include "models/core/kinds/news.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/overviewquery.h"
#include "models/store/read/treequeries.h"
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

QStringList all(std::initializer_list<const char *> texts)
{
    QStringList list;
    for (const char *text : texts)
        list << s(text);
    return list;
}

/// The first places at which the lines hold these texts, to see whether they stand in this order.
bool isInOrder(const QStringList &lines, const QStringList &texts)
{
    qsizetype last = -1;
    const QString whole = lines.join(u'\n');
    for (const QString &text : texts) {
        const qsizetype at = whole.indexOf(text, last + 1);
        if (at < 0)
            return false;
        last = at;
    }
    return true;
}

} // namespace

/// The rules by which the database is counted and listed, on one assembly that has a case of each.
class TestSmallAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceCountsTheSameSeats();
    void theQuotaThatBeganLastCounts();
    void substitutesAreMembersAndFillNoSeat();
    void seatsInTheDelegationCountBeforeTheChambersOwn();
    void countriesAndChambersStandInProtocolOrder();
    void membersStandInProtocolOrder();
    void ignoredMentionsCountNowhere();
    void whatIsMentionedIsAboutItsCountry();
    void pastOfficesAreNotThoseOfToday();
    void aPersonsPageBeginsWithWhatHolds();
    void whoIsOfAPartyIsToldSo();
    void aPageKnowsThePartsOfTheNameThatItShows();
    void formerAndOtherNamesAreNotPrinted();
    void aNameIsTheOneOfItsLanguage();
    void theOverviewCountsEverything();
    void mentionsStandInTheOrderOfTheText();
    void aRenamedMemberStandsAmongThoseOfTheirPlace();
    void whatFitsBestIsFoundFirstAndOnce();
    void aRecordIsFoundWhereTheTreeShowsIt();

private:
    [[nodiscard]] ShownPlaces today() { return {m_database, SmallAssembly::day()}; }

    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
};
void TestSmallAssembly::everyPlaceCountsTheSameSeats()
{
    const ShownPlaces shown = today();
    const QMap<qint64, QString> expected{{m_assembly.lower.id, s("1 of 2")},
                                         {m_assembly.upper.id, s("4 of 6")},
                                         {m_assembly.council.id, s("1 of 30")}};
    QCOMPARE(shown.seatsInTree(), expected);
    for (const auto &[chamber, seats] : expected.asKeyValueRange())
        QCOMPARE(seatsText(shown.chamberPage(chamber).count), seats);
    const CountryDetails page = shown.countryPage(m_assembly.zetland.id);
    QCOMPARE(seatsText(page.total), s("5 of 8"));
    QCOMPARE(seatsText(page.chambers.at(0).count), s("4 of 6"));
    QCOMPARE(seatsText(page.chambers.at(1).count), s("1 of 2"));
    const QStringList report = shown.report("composition");
    QVERIFY(report.contains(s("Lower House | 2 | 1 | 1")));
    QVERIFY(report.contains(s("Upper House | 6 | 4 | 2")));
    QVERIFY(report.contains(s("Council of Alphia | 30 | 1 | 29")));
    QVERIFY(report.contains(s("Total | 38 | 6 | 32")));
    QVERIFY(shown.report("composition", m_assembly.zetland).contains(s("5–6 | vacant")));
}

void TestSmallAssembly::theQuotaThatBeganLastCounts()
{
    const qint64 upper = m_assembly.upper.id;
    QCOMPARE(ShownPlaces(m_database, QDate(2009, 12, 31)).seatsInTree()[upper], s("0 of -1"));
    QCOMPARE(ShownPlaces(m_database, QDate(2010, 1, 1)).seatsInTree()[upper], s("1 of 8"));
    QCOMPARE(ShownPlaces(m_database, QDate(2019, 12, 31)).seatsInTree()[upper], s("1 of 8"));
    QCOMPARE(ShownPlaces(m_database, QDate(2020, 1, 1)).seatsInTree()[upper], s("0 of 6"));
    QCOMPARE(ShownPlaces(m_database, QDate(2023, 1, 1)).seatsInTree()[upper], s("5 of 9"));
    const ShownPlaces before(m_database, QDate(2019, 12, 31));
    QVERIFY(before.report("composition").contains(s("Upper House | 8 | 1 | 7")));
    QVERIFY(ShownPlaces(m_database, QDate(2020, 1, 1))
                .report("composition")
                .contains(s("Upper House | 6 | 0 | 6")));
    const auto quotas = today().chamberPage(upper).quotas;
    QCOMPARE(quotas.size(), size_t(3));
    QCOMPARE(quotas[0].seats, 9);
    QCOMPARE(quotas[1].seats, 6);
    QCOMPARE(quotas[2].seats, 8);
    QVERIFY(today().chamberPage(m_assembly.council.id).quotas.empty());
}

void TestSmallAssembly::substitutesAreMembersAndFillNoSeat()
{
    const ShownPlaces shown = today();
    const qint64 upper = m_assembly.upper.id;
    const QString boris = s("Boris Borisov");
    QVERIFY(shown.inTree({TreeKey::Chamber, upper, {}}).contains(boris));
    QVERIFY(shown.membersTable(upper).contains(boris));
    QVERIFY(!names(shown.chamberPage(upper).holders).contains(boris));
    QVERIFY(!names(shown.countryPage(m_assembly.zetland.id).chambers.at(0).holders).contains(boris));
    QVERIFY(isSaid(shown.report("composition", m_assembly.zetland), s("– | Boris Borisov | Substitute")));
}

void TestSmallAssembly::seatsInTheDelegationCountBeforeTheChambersOwn()
{
    const ShownPlaces shown = today();
    const QString partova = s("Party Partova");
    QVERIFY(!shown.inTree({TreeKey::Chamber, m_assembly.upper.id, {}}).contains(partova));
    QVERIFY(!shown.membersTable(m_assembly.upper.id).contains(partova));
    QVERIFY(!names(shown.chamberPage(m_assembly.upper.id).holders).contains(partova));
    QVERIFY(!isSaid(shown.report("composition"), partova));
    QCOMPARE(shown.chamberPage(m_assembly.upper.id).ownSeats, std::optional(50));
    QCOMPARE(shown.inTree({TreeKey::Chamber, m_assembly.council.id, {}}), all({"Olga Olgova"}));
    // Though she belongs to the country, as does who sits for it in another body.
    QVERIFY(isSaid(shown.report("person", m_assembly.zetland), partova));
}

void TestSmallAssembly::countriesAndChambersStandInProtocolOrder()
{
    const ShownPlaces shown = today();
    const QStringList countries = all({"Zetland", "Alphia", "Betania"});
    QCOMPARE(shown.inTree({}).first(3), countries);
    QCOMPARE(shown.inTree({TreeKey::Country, m_assembly.zetland.id, {}}),
             all({"Pleni Potov", "Upper House", "Lower House"}));
    QStringList said; // In the summary, and over the pages of each.
    for (const QString &line : shown.report("composition")) {
        if (countries.contains(line))
            said << line;
    }
    QCOMPARE(said, countries + countries);
    QVERIFY(isInOrder(shown.report("composition"), all({"Zetland", "Upper House", "Lower House", "Alphia",
                                                        "Council of Alphia", "Betania"})));
    const Result<Overview> overview = delegations::overview(m_database.connection(), SmallAssembly::day());
    QStringList named;
    for (const CountryOverview &country : overview->countries)
        named << country.country.text;
    QCOMPARE(named, countries);
}

void TestSmallAssembly::membersStandInProtocolOrder()
{
    const ShownPlaces shown = today();
    const QStringList members =
        all({"Adam Adamov", "Boris Borisov", "Clara Clarova", "Same Samename", "Same Samename"});
    QCOMPARE(shown.inTree({TreeKey::Chamber, m_assembly.upper.id, {}}), members);
    QCOMPARE(shown.membersTable(m_assembly.upper.id), members);
    QVERIFY(isInOrder(shown.report("composition", m_assembly.zetland), members));
    QStringList holders = members;
    holders.removeAt(1);
    QCOMPARE(names(shown.chamberPage(m_assembly.upper.id).holders), holders);
    // Who has no place in it stands behind those who have, by name.
    SmallAssembly &a = m_assembly;
    a.seat(s("Aaron Aaronov"), a.lowerSeat);
    a.seat(s("Zoe Zoova"), a.lowerSeat, {}, {}, 10);
    a.seat(s("Yan Yanov"), a.lowerSeat, {}, {}, 9);
    const QStringList lower = all({"Yan Yanov", "Zoe Zoova", "Aaron Aaronov", "Dora Dorova"});
    QCOMPARE(shown.membersTable(a.lower.id), lower);
    QCOMPARE(shown.inTree({TreeKey::Chamber, a.lower.id, {}}, 1), lower);
}

void TestSmallAssembly::ignoredMentionsCountNowhere()
{
    const ShownPlaces shown = today();
    const QString ignored = s("Ignored matter");
    QVERIFY(!names(shown.countryPage(m_assembly.zetland.id).news).contains(ignored));
    QCOMPARE(names(shown.personPage(m_assembly.clara.id).news), QStringList());
    QVERIFY(!isSaid(shown.report("news", m_assembly.zetland), ignored));
    QVERIFY(isSaid(shown.report("news"), ignored)); // An item of its own all the same.
    QVERIFY(!isSaid(shown.report("news", m_assembly.ignored), s("Clara Clarova")));
    QVERIFY(!shown.exported("popolo", m_assembly.zetland).contains(ignored));
    QVERIFY(shown.exported("popolo").contains(ignored));
    for (const RecordKey &key : {m_assembly.clara, m_assembly.upper}) {
        const QByteArray text = exported(m_database, "popolo", ExportRequest{key, {}, {}, false, true, true});
        QVERIFY(!text.contains(ignored.toUtf8()));
    }
    // Nor is who was ignored a person of the item.
    const ExportRequest item{m_assembly.ignored, {}, {}, false, true, true};
    QVERIFY(!exported(m_database, "csv", item).contains("Clara Clarova"));
}

void TestSmallAssembly::whatIsMentionedIsAboutItsCountry()
{
    const ShownPlaces shown = today();
    const QStringList news = all({"Meeting opened", "House matter", "Undated matter"});
    QCOMPARE(names(shown.countryPage(m_assembly.zetland.id).news), news);
    QCOMPARE(names(shown.countryPage(m_assembly.alphia.id).news), QStringList());
    QCOMPARE(names(shown.personPage(m_assembly.adam.id).news), all({"Meeting opened"}));
    const QStringList report = shown.report("news", m_assembly.zetland);
    for (const QString &title : news)
        QVERIFY2(isSaid(report, title), qPrintable(title));
    QVERIFY(isInOrder(report, news));
    QVERIFY(!isSaid(shown.report("news", m_assembly.alphia), s("matter")));
    const QString text = shown.exported("popolo", m_assembly.zetland);
    for (const QString &title : news)
        QVERIFY2(text.contains(title), qPrintable(title));
    QVERIFY(!shown.exported("popolo", m_assembly.alphia).contains(s("matter")));
}

void TestSmallAssembly::pastOfficesAreNotThoseOfToday()
{
    const ShownPlaces shown = today();
    const RecordKey zetland = m_assembly.zetland;
    const QStringList composition = shown.report("composition", zetland);
    QVERIFY(isSaid(composition, s("Plenipotentiary representative: Pleni Potov")));
    for (const char *former : {"Gone Gonev", "Past Pastov", "Coming Comov", "Secretary"})
        QVERIFY2(!isSaid(composition, s(former)), former);
    QVERIFY(isSaid(composition, s("1 | Adam Adamov | Head;\nChair, Commission of Dots")));
    QCOMPARE(names(shown.countryPage(zetland.id).plenipotentiaries), all({"Pleni Potov"}));
    const QStringList cards = shown.report("person", zetland);
    for (const char *other : {"Gone Gonev", "Past Pastov", "Coming Comov", "Olga Olgova"})
        QVERIFY2(!isSaid(cards, s(other)), other);
    for (const char *one : {"Pleni Potov", "Dora Dorova", "Boris Borisov"})
        QVERIFY2(isSaid(cards, s(one)), one);
    QCOMPARE(shown.found(s("Past Pastov")), QString());
    QCOMPARE(shown.found(s("Gone Gonev")), QString());
    const QString card = shown.exported("vcard");
    QVERIFY(card.contains(s("TITLE:Chair")) && !card.contains(s("Secretary")));
    QVERIFY(!shown.exported("csv").contains(s("Secretary")));
    QVERIFY(exported(m_database, "csv").contains("Secretary")); // Of all times.
}

void TestSmallAssembly::aPersonsPageBeginsWithWhatHolds()
{
    const PersonDetails page = today().personPage(m_assembly.adam.id);
    QStringList offices;
    for (const OfficeEntry &entry : page.offices)
        offices << (entry.isCurrent ? s("now ") : s("then ")) + entry.office;
    QCOMPARE(offices, all({"now Head", "now Chair", "then Secretary"}));
    QCOMPARE(page.offices[0].chamber.text, s("Upper House"));
    QCOMPARE(page.offices[0].organization.text, s("Delegation of Zetland"));
    QVERIFY(page.offices[0].isSeat && !page.offices[1].isSeat);
    QCOMPARE(page.offices[0].country.text, s("Zetland"));
    QCOMPARE(page.offices[0].chamber.key, (m_assembly.upper));
    QCOMPARE(page.offices[1].organization.key, m_assembly.commission);
    const QStringList card = today().report("person", m_assembly.adam);
    QVERIFY(isInOrder(card, all({"Head", "Chair", "Secretary"})));
}

void TestSmallAssembly::whoIsOfAPartyIsToldSo()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const QString party = s("Blue Party");
    const auto join = [&](const RecordKey &person, const RecordKey &body, const RecordKey &onBehalfOf) {
        database.insert(Record(RecordKind::Membership)
                            .set(fields::membership.person, person)
                            .set(fields::membership.organization, body)
                            .set(fields::membership.party, onBehalfOf));
    };
    join(assembly.clara, assembly.party, {});
    join(assembly.dora, assembly.commission, assembly.party);
    const ShownPlaces shown(database, SmallAssembly::day());
    for (const RecordKey &one : {assembly.partova, assembly.clara, assembly.dora}) {
        QCOMPARE(shown.personPage(one.id).parties(), QStringList{party});
        QVERIFY(isSaid(shown.report("person", one), s("Party or faction: Blue Party")));
    }
    QVERIFY(shown.personPage(assembly.adam.id).parties().isEmpty());
    const auto members =
        detailqueries::members(database.connection(), assembly.upper.id, SmallAssembly::day());
    QVERIFY(members.ok());
    for (const MemberRow &member : members->rows)
        QCOMPARE(member.party, member.person.key == assembly.clara ? party : QString());
    // A party is not where somebody sits.
    QCOMPARE(shown.personPage(assembly.dora.id).offices.back().chamber.text, QString());
    QCOMPARE(shown.found(s("partova")), s("Upper House"));
    QCOMPARE(shown.found(s("dorova")), s("Lower House"));
}

void TestSmallAssembly::aPageKnowsThePartsOfTheNameThatItShows()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const auto add = [&](const RecordKey &person, const char *name, const char *given, const char *family) {
        database.insert(Record(RecordKind::PersonName)
                            .set(fields::personName.person, person)
                            .set(fields::personName.nameKind, s("official"))
                            .set(fields::personName.name, s(name))
                            .set(fields::personName.givenName, s(given))
                            .set(fields::personName.familyName, s(family)));
    };
    add(assembly.pleni, "Потов Плени", "Плени", "Потов");
    const ShownPlaces shown(database, SmallAssembly::day());
    QCOMPARE(shown.personPage(assembly.pleni.id).parts, NameParts());
    add(assembly.pleni, "Pleni Potov", "Potov", "Pleni");
    const NameParts parts{s("Potov"), s("Pleni")};
    QCOMPARE(shown.personPage(assembly.pleni.id).parts, parts);
    QCOMPARE(shown.countryPage(assembly.zetland.id).plenipotentiaries.front().parts, parts);
}

void TestSmallAssembly::formerAndOtherNamesAreNotPrinted()
{
    for (const char *language : {"en", "ru"}) {
        for (const QStringList &lines : {today().report("composition", m_assembly.zetland, language),
                                         today().report("person", m_assembly.clara, language).first(1)}) {
            for (const char *other : {"Oldname", "Lala", "Староимова", "Лала"})
                QVERIFY2(!isSaid(lines, s(other)), other);
        }
    }
    QVERIFY(isSaid(today().report("composition", {}, "ru"), s("Кларова Клара")));
    QVERIFY(isSaid(today().report("person", m_assembly.clara, "ru").first(1), s("Кларова Клара")));
    // All the same each finds the person.
    for (const char *other : {"Oldname", "Lala", "Староимова", "Лала"})
        QCOMPARE(today().titlesFound(s(other)), all({"Clara Clarova"}));
}

void TestSmallAssembly::aNameIsTheOneOfItsLanguage()
{
    QVERIFY(isSaid(today().report("composition", {}, "ru"), s("Зетландия")));
    QVERIFY(!isSaid(today().report("composition", {}, "en"), s("Зетландия")));
    QVERIFY(isSaid(today().report("composition", {}, "ru"), s("Alphia"))); // Which has none in Russian.
    QVERIFY(isSaid(today().report("composition", {}, "ru"), s("Adam Adamov")));
}

void TestSmallAssembly::theOverviewCountsEverything()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const Result<Overview> overview = delegations::overview(database.connection(), SmallAssembly::day());
    QVERIFY(overview.ok());
    QCOMPARE(overview->assembly, s("Assembly of Letters"));
    QCOMPARE(overview->news, 4);
    QCOMPARE(overview->persons, 12);
    QCOMPARE(overview->memberships, 14);
    QCOMPARE(overview->countries.size(), size_t(3));
    QCOMPARE(overview->countries[0].representatives, 6); // With the substitute.
    QCOMPARE(overview->countries[0].code, s("XZ"));
    QCOMPARE(overview->countries[1].representatives, 1);
    QCOMPARE(overview->countries[2].representatives, 0);
    QCOMPARE(overview->countries[0].chambers.at(0).website, s("https://upper.example.org/"));
}

void TestSmallAssembly::mentionsStandInTheOrderOfTheText()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    const std::pair<RecordKey, std::optional<qint64>> mentions[] = {
        {assembly.clara, 90}, {assembly.boris, {}}, {assembly.dora, 7}};
    for (const auto &[person, offset] : mentions) {
        database.insert(Record(RecordKind::NewsMention)
                            .set(fields::newsMention.newsItem, assembly.meeting)
                            .set(fields::newsMention.person, person)
                            .set(fields::newsMention.offset, offset)
                            .set(fields::newsMention.state, s("confirmed")));
    }
    const auto page = detailqueries::news(database.connection(), assembly.meeting.id, {});
    QStringList named;
    for (const MentionEntry &mention : page->mentions)
        named << mention.record.text;
    QCOMPARE(named, all({"Dora Dorova", "Clara Clarova", "Adam Adamov", "Boris Borisov"}));
}

void TestSmallAssembly::aRenamedMemberStandsAmongThoseOfTheirPlace()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    database.update(assembly.twinTwo,
                    Record(RecordKind::Person).set(fields::person.name, s("Aaron Aaronov")));
    const QStringList members =
        all({"Adam Adamov", "Boris Borisov", "Clara Clarova", "Aaron Aaronov", "Same Samename"});
    QCOMPARE(ShownPlaces(database, SmallAssembly::day()).membersTable(assembly.upper.id), members);
}

void TestSmallAssembly::whatFitsBestIsFoundFirstAndOnce()
{
    TemporaryDatabase database;
    SmallAssembly assembly(database);
    for (const char *name : {"Anna Able", "Zoe Ann", "Ann Zed"})
        assembly.person(s(name));
    const ShownPlaces shown(database, SmallAssembly::day());
    QCOMPARE(shown.titlesFound(s("ann")), all({"Ann Zed", "Zoe Ann", "Anna Able"}));
    QCOMPARE(shown.titlesFound(s("zetland")),
             all({"Zetland", "Commission of Dots", "Lower House", "Upper House"}));
    QCOMPARE(shown.titlesFound(s("XZ")), all({"Zetland"}));
    QCOMPARE(shown.titlesFound(s("zed ann")), all({"Ann Zed"}));
    QCOMPARE(shown.titlesFound(s("  ")), QStringList());
}

void TestSmallAssembly::aRecordIsFoundWhereTheTreeShowsIt()
{
    const auto path = [&](const RecordKey &key) {
        const auto steps = treequeries::path(m_database.connection(), key, SmallAssembly::day());
        QList<int> kinds;
        for (const TreeKey &step : *steps)
            kinds << int(step.kind);
        return kinds;
    };
    using K = TreeKey;
    QCOMPARE(path(m_assembly.adam), (QList<int>{K::Country, K::Chamber, K::Member}));
    QCOMPARE(path(m_assembly.pleni), (QList<int>{K::Country, K::Plenipotentiary}));
    QCOMPARE(path(m_assembly.gone), QList<int>());
    QCOMPARE(path(m_assembly.upper), (QList<int>{K::Country, K::Chamber}));
    QCOMPARE(path(m_assembly.commission), QList<int>()); // It is a country's, not an assembly's.
    QCOMPARE(path(m_assembly.alphia), (QList<int>{K::Country}));
    QCOMPARE(path(m_assembly.undated), (QList<int>{K::Section, K::Month, K::Item}));
}

QTEST_GUILESS_MAIN(TestSmallAssembly)
#include "tst_smallassembly.moc"
