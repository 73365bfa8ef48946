// Who sits on the day on which a seat goes from one to another, and until when the dead do.
#include "models/core/kinds/fields.h"
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

} // namespace

class TestLastDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void asManyGiveWayAsBegin();
    void theSamePersonGivesWayFirst();
    void theSameConstituencyGivesWayBeforeOthers();
    void whoBeginsAndEndsThatDaySits();
    void substitutesGiveWayToSubstitutes();
    void nobodyIsFilledAfterDeath();
    void aDeathThatIsCorrectedCountsAnew();

private:
    RecordKey sit(const RecordKey &person, const char *start, const char *end, const Record &further = {});
    RecordKey sit(const char *name, const char *start, const char *end, const Record &further = {})
    {
        return sit(m_assembly->person(s(name)), start, end, further);
    }
    /// Who sits on the day, which every place must agree on, and how many seats are filled.
    [[nodiscard]] QString seated(const QDate &day) const;

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<SmallAssembly> m_assembly;
    RecordKey m_chamber;
    RecordKey m_post;
};

void TestLastDays::init()
{
    m_assembly.reset();
    m_database = std::make_unique<TemporaryDatabase>();
    m_assembly = std::make_unique<SmallAssembly>(*m_database);
    m_chamber = m_database->insert(Record(RecordKind::Organization)
                                       .set(fields::organization.name, s("House of Days"))
                                       .set(fields::organization.classification, s("chamber"))
                                       .set(fields::organization.area, m_assembly->betania));
    m_post = m_database->insert(Record(RecordKind::Post)
                                    .set(fields::post.organization, m_chamber)
                                    .set(fields::post.postKind, s("seat"))
                                    .set(fields::post.onBehalfOf, m_chamber));
}

RecordKey TestLastDays::sit(const RecordKey &person, const char *start, const char *end,
                            const Record &further)
{
    Record membership = further.kind() == RecordKind::Membership ? further : Record(RecordKind::Membership);
    return m_database->insert(membership.set(fields::membership.person, person)
                                  .set(fields::membership.organization, m_chamber)
                                  .set(fields::membership.post, m_post)
                                  .set(fields::membership.startDate, date(start))
                                  .set(fields::membership.endDate, date(end)));
}

QString TestLastDays::seated(const QDate &day) const
{
    const ShownPlaces shown(*m_database, day);
    QStringList names = shown.inTree({TreeKey::Chamber, m_chamber.id, {}});
    names.sort();
    QStringList table = shown.membersTable(m_chamber.id);
    table.sort();
    if (table != names)
        return s("tree: ") + names.join(u' ') + s(", table: ") + table.join(u' ');
    return names.join(u' ') + s(": ") + QString::number(shown.chamberPage(m_chamber.id).count.filled);
}

void TestLastDays::asManyGiveWayAsBegin()
{
    for (const char *name : {"Alpha", "Beta", "Gamma"})
        sit(name, "2021", "2023-05-31");
    sit("Omega", "2023-05-31", "2025");
    QCOMPARE(seated(QDate(2023, 5, 30)), s("Alpha Beta Gamma: 3"));
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Beta Gamma Omega: 3"));
    QCOMPARE(seated(QDate(2023, 6, 1)), s("Omega: 1"));
    for (const char *name : {"Pi", "Rho", "Sigma"})
        sit(name, "2023-05-31", "2025");
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Omega Pi Rho Sigma: 4"));
}

void TestLastDays::theSamePersonGivesWayFirst()
{
    sit("Alpha", "2021", "2023-05-31");
    const RecordKey again = m_assembly->person(s("Beta"));
    sit(again, "2021", "2023-05-31");
    sit(again, "2023-05-31", "2025");
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Alpha Beta: 2"));
}

void TestLastDays::theSameConstituencyGivesWayBeforeOthers()
{
    const auto area = [&](const char *name) {
        const RecordKey made = m_database->insert(Record(RecordKind::Area)
                                                      .set(fields::area.name, s(name))
                                                      .set(fields::area.parent, m_assembly->betania));
        return Record(RecordKind::Membership).set(fields::membership.area, made);
    };
    const Record north = area("North");
    const Record south = area("South");
    sit("Alpha", "2021", "2023-05-31", north);
    sit("Beta", "2021", "2023-05-31", south);
    sit("Omega", "2023-05-31", "2025", south);
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Alpha Omega: 2"));
}

void TestLastDays::whoBeginsAndEndsThatDaySits()
{
    sit("Alpha", "2023-05-31", "2023-05-31");
    sit("Beta", "2021", "2023-05-31");
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Alpha: 1"));
    QCOMPARE(seated(QDate(2023, 6, 1)), s(": 0"));
}

void TestLastDays::substitutesGiveWayToSubstitutes()
{
    const Record substitute =
        Record(RecordKind::Membership).set(fields::membership.capacity, s("substitute"));
    sit("Alpha", "2021", "2023-05-31");
    sit("Beta", "2021", "2023-05-31", substitute);
    sit("Omega", "2023-05-31", "2025", substitute);
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Alpha Omega: 1"));
}

void TestLastDays::nobodyIsFilledAfterDeath()
{
    const RecordKey person = m_assembly->person(s("Alpha"));
    m_database->update(person, Record(RecordKind::Person).set(fields::person.deathDate, date("2023-05-31")));
    sit(person, "2021", "2025");
    QCOMPARE(seated(QDate(2023, 5, 31)), s("Alpha: 1"));
    QCOMPARE(seated(QDate(2023, 6, 1)), s(": 0"));
}

void TestLastDays::aDeathThatIsCorrectedCountsAnew()
{
    const RecordKey person = m_assembly->person(s("Alpha"));
    sit(person, "2021", "2025-05-31");
    m_database->update(person, Record(RecordKind::Person).set(fields::person.deathDate, date("2023-05")));
    QCOMPARE(seated(QDate(2023, 6, 1)), s(": 0"));
    m_database->update(person, Record(RecordKind::Person).set(fields::person.deathDate, PartialDate()));
    QCOMPARE(seated(QDate(2025, 5, 31)), s("Alpha: 1"));
    QCOMPARE(seated(QDate(2025, 6, 1)), s(": 0"));
}

QTEST_GUILESS_MAIN(TestLastDays)
#include "tst_lastdays.moc"
