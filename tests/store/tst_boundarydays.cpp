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

PartialDate date(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

/// Terms of every way to date one, each with somebody who holds a seat, an office and a quota for it.
struct DatedTerm
{
    const char *name;
    const char *start;
    const char *end;
    bool isOfPeriod; ///< Its dates are those of its legislative period.
};

constexpr DatedTerm terms[] = {
    {"Wera Whole", "2021-03-01", "2021-05-31", false},
    {"Pera Term", "2021-03-01", "2021-05-31", true},
    {"Mona Month", "2021-03", "2021-05", false},
    {"Lola Lunar", "2021-03", "2021-05", true},
    {"Yana Year", "2021", "2021", false},
    {"Ora Open", "2021-03-01", "", false},
    {"Edna Ending", "", "2021-05-31", false},
    {"Dina Daily", "2021-03-01", "2021-03-02", false},
};

} // namespace

/// One term, five days, everywhere: who is in one place that day is in all.
class TestBoundaryDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPlaceAgreesWhoIsThere_data();
    void everyPlaceAgreesWhoIsThere();
    void everyPlaceAgreesWhoSpeaks_data() { everyPlaceAgreesWhoIsThere_data(); }
    void everyPlaceAgreesWhoSpeaks();
    void everyPlaceAgreesOnTheSeats_data() { everyPlaceAgreesWhoIsThere_data(); }
    void everyPlaceAgreesOnTheSeats();
    void whatHasNotBegunIsInNoExport();

private:
    TemporaryDatabase m_database;
    SmallAssembly m_assembly{m_database};
    QMap<QString, RecordKey> m_people;
    QMap<QString, RecordKey> m_chambers;
    QMap<QString, QString> m_houses; ///< The chambers' names.
};

/// Each term has a chamber of its own in Betania, and its holder speaks for that country too.
void TestBoundaryDays::initTestCase()
{
    const Record delegation = Record(RecordKind::Organization)
                                  .set(fields::organization.name, s("Delegation of Betania"))
                                  .set(fields::organization.classification, s("delegation"))
                                  .set(fields::organization.area, m_assembly.betania);
    const RecordKey body = m_database.insert(delegation);
    const Record office = Record(RecordKind::Post)
                              .set(fields::post.organization, body)
                              .set(fields::post.postKind, s("office"))
                              .set(fields::post.role, s("plenipotentiary"))
                              .set(fields::post.label, s("Speaker"));
    const RecordKey speaker = m_database.insert(office);
    int number = 0;
    for (const DatedTerm &term : terms) {
        const QString house = s("House %1").arg(++number);
        const RecordKey chamber =
            m_database.insert(Record(RecordKind::Organization)
                                  .set(fields::organization.name, house)
                                  .set(fields::organization.classification, s("chamber"))
                                  .set(fields::organization.area, m_assembly.betania));
        const RecordKey seat = m_database.insert(Record(RecordKind::Post)
                                                     .set(fields::post.organization, body)
                                                     .set(fields::post.postKind, s("seat"))
                                                     .set(fields::post.onBehalfOf, chamber));
        m_database.insert(Record(RecordKind::PostCapacity)
                              .set(fields::postCapacity.post, seat)
                              .set(fields::postCapacity.seats, 5)
                              .set(fields::postCapacity.validFrom, date(term.start))
                              .set(fields::postCapacity.validUntil, date(term.end)));
        const RecordKey person = m_assembly.person(s(term.name));
        Record membership = Record(RecordKind::Membership)
                                .set(fields::membership.person, person)
                                .set(fields::membership.organization, body);
        if (term.isOfPeriod) {
            const Record period = Record(RecordKind::LegislativePeriod)
                                      .set(fields::legislativePeriod.organization, chamber)
                                      .set(fields::legislativePeriod.name, s("Term of %1").arg(house))
                                      .set(fields::legislativePeriod.startDate, date(term.start))
                                      .set(fields::legislativePeriod.endDate, date(term.end));
            membership.set(fields::membership.period, m_database.insert(period));
        } else {
            membership.set(fields::membership.startDate, date(term.start))
                .set(fields::membership.endDate, date(term.end));
        }
        m_database.insert(
            membership.set(fields::membership.post, seat).set(fields::membership.onBehalfOf, chamber));
        m_database.insert(
            membership.set(fields::membership.post, speaker).set(fields::membership.onBehalfOf, {}));
        m_people.insert(s(term.name), person);
        m_chambers.insert(s(term.name), chamber);
        m_houses.insert(s(term.name), house);
    }
}

void TestBoundaryDays::everyPlaceAgreesWhoIsThere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("isThere");
    const auto row = [](const char *name, int year, int month, int day, bool isThere) {
        const QDate date(year, month, day);
        QTest::addRow("%s, %s", name, qPrintable(date.toString(Qt::ISODate))) << s(name) << date << isThere;
    };
    // The last day is of the term, whether it is said or that of a month or year.
    for (const char *name : {"Wera Whole", "Pera Term"}) {
        row(name, 2021, 2, 28, false);
        row(name, 2021, 3, 1, true);
        row(name, 2021, 5, 30, true);
        row(name, 2021, 5, 31, true);
        row(name, 2021, 6, 1, false);
    }
    for (const char *name : {"Mona Month", "Lola Lunar"}) {
        row(name, 2021, 2, 28, false);
        row(name, 2021, 3, 1, true);
        row(name, 2021, 5, 31, true);
        row(name, 2021, 6, 1, false);
    }
    row("Yana Year", 2020, 12, 31, false);
    row("Yana Year", 2021, 1, 1, true);
    row("Yana Year", 2021, 12, 31, true);
    row("Yana Year", 2022, 1, 1, false);
    row("Ora Open", 2021, 2, 28, false);
    row("Ora Open", 2021, 3, 1, true);
    row("Ora Open", 2090, 1, 1, true);
    row("Edna Ending", 1900, 1, 1, true);
    row("Edna Ending", 2021, 5, 31, true);
    row("Edna Ending", 2021, 6, 1, false);
    row("Dina Daily", 2021, 3, 1, true);
    row("Dina Daily", 2021, 3, 2, true);
    row("Dina Daily", 2021, 3, 3, false);
}

void TestBoundaryDays::everyPlaceAgreesWhoIsThere()
{
    QFETCH(const QString, name);
    QFETCH(const QDate, day);
    QFETCH(const bool, isThere);
    const ShownPlaces shown(m_database, day);
    const qint64 chamber = m_chambers[name].id;
    const RecordKey country = m_assembly.betania;
    const QStringList holder = isThere ? QStringList{name} : QStringList();
    QCOMPARE(shown.inTree({TreeKey::Chamber, chamber, {}}), holder);
    QCOMPARE(shown.membersTable(chamber), holder);
    QCOMPARE(names(shown.chamberPage(chamber).holders), holder);
    QCOMPARE(shown.chamberPage(chamber).count.filled, holder.size());
    QVERIFY(shown.seatsInTree()[chamber].startsWith(isThere ? s("1 of ") : s("0 of ")));
    const RecordKey person = m_people[name];
    const auto path = treequeries::path(m_database.connection(), person, day);
    QCOMPARE(path->size(), isThere ? size_t(3) : size_t(0));
    const PersonDetails page = shown.personPage(m_people[name].id);
    QCOMPARE(page.offices.size(), size_t(2));
    QCOMPARE(page.offices[0].isCurrent, isThere);
    QCOMPARE(page.offices[1].isCurrent, isThere);
    for (const ChamberSummary &summary : shown.countryPage(country.id).chambers) {
        if (summary.chamber.key.id == chamber)
            QCOMPARE(names(summary.holders), holder);
    }
    QVERIFY(isSaid(shown.report("composition", country), s("| ") + name) == isThere);
    QCOMPARE(isSaid(shown.report("person", country), name), isThere);
    for (const char *format : {"popolo", "csv", "vcard"})
        QCOMPARE(shown.exported(format).contains(name), isThere);
    QCOMPARE(shown.exported("csv", country).contains(name), isThere);
    QCOMPARE(shown.exported("vcard").contains(s("ORG:Delegation of Betania;") + m_houses[name]), isThere);
    QCOMPARE(shown.exported("popolo", country).contains(name), isThere);
    QCOMPARE(shown.found(name), isThere ? m_houses[name] : QString());
}

void TestBoundaryDays::everyPlaceAgreesWhoSpeaks()
{
    QFETCH(const QString, name);
    QFETCH(const QDate, day);
    QFETCH(const bool, isThere);
    const ShownPlaces shown(m_database, day);
    const RecordKey country = m_assembly.betania;
    const QStringList children = shown.inTree({TreeKey::Country, country.id, {}});
    QCOMPARE(children.contains(name), isThere);
    QCOMPARE(shown.childrenInTree(country.id), int(children.size()));
    QCOMPARE(names(shown.countryPage(country.id).plenipotentiaries).contains(name), isThere);
    bool isSaidToSpeak = false;
    for (const QString &line : shown.report("composition", country))
        isSaidToSpeak |= line.startsWith(s("Plenipotentiary")) && line.contains(name) &&
                         !line.contains(s("Delegation of Betania")); // Where they sit is not said there.
    QCOMPARE(isSaidToSpeak, isThere);
    // As a seat's holder somebody is with the office, too.
    bool hasOffice = false;
    for (const QString &line : shown.report("composition", country))
        hasOffice |= line.contains(s("| ") + name + s(" |")) && line.contains(s("Speaker"));
    QCOMPARE(hasOffice, isThere);
    QCOMPARE(shown.exported("csv").count(name), isThere ? 2 : 0);
    QCOMPARE(shown.exported("vcard").contains(s("FN:") + name), isThere);
}

void TestBoundaryDays::everyPlaceAgreesOnTheSeats()
{
    QFETCH(const QString, name);
    QFETCH(const QDate, day);
    QFETCH(const bool, isThere);
    if (name == s("Pera Term") || name == s("Lola Lunar"))
        return; // The number of seats is dated itself in the same way.
    const ShownPlaces shown(m_database, day);
    const qint64 chamber = m_chambers[name].id;
    QCOMPARE(shown.seatsInTree()[chamber], isThere ? s("1 of 5") : s("0 of -1"));
    QCOMPARE(seatsText(shown.chamberPage(chamber).count), isThere ? s("1 of 5") : s("0 of -1"));
    const QStringList report = shown.report("composition", m_assembly.betania);
    QVERIFY(report.contains(m_houses[name] + (isThere ? s(" | 5 | 1 | 4") : s(" | – | 0 | –"))));
}

void TestBoundaryDays::whatHasNotBegunIsInNoExport()
{
    const QString sitting = s("Sitting of Letters");
    m_database.insert(Record(RecordKind::Event)
                          .set(fields::event.name, sitting)
                          .set(fields::event.classification, s("session"))
                          .set(fields::event.organization, m_assembly.commission)
                          .set(fields::event.startDate, date("2021-03-01")));
    m_assembly.news(s("Dated matter"), s("2021-03-01"));
    for (const bool isThere : {false, true}) {
        const ShownPlaces shown(m_database, isThere ? QDate(2021, 3, 1) : QDate(2021, 2, 28));
        QCOMPARE(shown.exported("popolo").contains(sitting), isThere);
        QCOMPARE(shown.exported("popolo").contains(s("Dated matter")), isThere);
        QCOMPARE(shown.exported("popolo").contains(s("Undated matter")), true);
    }
    const ShownPlaces shown(m_database, QDate(2021, 3, 1));
    QCOMPARE(shown.exported("popolo").contains(s("\"seats\":9")), false);
    QCOMPARE(shown.exported("popolo").contains(s("\"seats\":6")), true);
    // Long after, of the numbers above only the one that has no end.
    QCOMPARE(ShownPlaces(m_database, QDate(2030, 1, 1)).exported("popolo").count(s("\"seats\":5,")), 1);
}

QTEST_GUILESS_MAIN(TestBoundaryDays)
#include "tst_boundarydays.moc"
