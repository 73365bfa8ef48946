// What the program finds that staff should look at, and who has left the chamber for which they sit in a
// delegation.
#include "models/core/kinds/fields.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/problemqueries.h"
#include "models/store/read/treequeries.h"
#include "tests/support/smallassembly.h"

#include <QTest>

#include <functional>

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

/// Makes the fault, and gives whom it is about.
using Fault = std::function<QString(TemporaryDatabase &, SmallAssembly &)>;
Q_DECLARE_METATYPE(Fault)

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachRuleFindsItsOwn_data();
    void eachRuleFindsItsOwn();
    void aMutedOneIsLeftOut();
    void fewAreReadAndAllCounted();
    void noListSaysNothingOfWhoLeft();
    void aCompleteListMarksWhoIsNotInIt();
    void anEarlierListMarksNobody();
    void theEndOfTheMandateMarks();
    void anEarlierMandateMarksNobody();

private:
    [[nodiscard]] QStringList found(const char *rule, QDate day = SmallAssembly::day()) const;
    /// Whom tree and page mark in the Upper House, which must agree.
    [[nodiscard]] QStringList marked(QDate day = SmallAssembly::day()) const;
    void complete(const char *day);
    RecordKey mandate(const RecordKey &person, const char *start, const char *end = nullptr);

    std::unique_ptr<TemporaryDatabase> m_database;
    std::unique_ptr<SmallAssembly> m_assembly;
};

void TestProblems::init()
{
    m_assembly.reset();
    m_database = std::make_unique<TemporaryDatabase>();
    m_assembly = std::make_unique<SmallAssembly>(*m_database);
}

QStringList TestProblems::found(const char *rule, QDate day) const
{
    const auto groups = findProblemGroups(m_database->connection(), Viewpoint(day, s("en")), 1000);
    if (!groups)
        return {groups.error().userText + groups.error().detail};
    QStringList names;
    for (const ProblemGroup &group : *groups) {
        if (group.rule->name != std::string_view(rule))
            continue;
        if (group.total != qint64(group.problems.size()))
            return {s("The total is not that of the list.")};
        for (const ProblemEntry &problem : group.problems)
            names.append(problem.record.text);
    }
    return names;
}

QStringList TestProblems::marked(QDate day) const
{
    QStringList inTree;
    QStringList onPage;
    const TreeKey chamber{TreeKey::Chamber, m_assembly->upper.id, {}};
    const auto rows =
        treequeries::children(m_database->connection(), chamber, {}, 100, Viewpoint(day, s("en")));
    for (const TreeRow &row : rows->rows) {
        if (row.hasLeft)
            inTree.append(row.label);
    }
    const auto members =
        detailqueries::members(m_database->connection(), m_assembly->upper.id, Viewpoint(day, s("en")));
    for (const MemberRow &member : members->rows) {
        const auto person =
            detailqueries::person(m_database->connection(), member.person.key.id, Viewpoint(day, s("en")));
        const auto seat = std::ranges::find(person->offices, member.membershipId, &OfficeEntry::membershipId);
        if (seat == person->offices.end() || seat->hasLeft != member.hasLeft)
            return {s("The person's page differs from the chamber's.")};
        if (member.hasLeft)
            onPage.append(member.person.text);
    }
    return inTree == onPage ? inTree : QStringList{s("The tree differs from the page.")};
}

void TestProblems::complete(const char *day)
{
    m_database->update(m_assembly->upper,
                       Record(RecordKind::Organization).set(fields::organization.membersAsOf, date(day)));
}

RecordKey TestProblems::mandate(const RecordKey &person, const char *start, const char *end)
{
    Record seat = Record(RecordKind::Membership)
                      .set(fields::membership.person, person)
                      .set(fields::membership.organization, m_assembly->upper)
                      .set(fields::membership.post, m_assembly->upperOwnSeat)
                      .set(fields::membership.startDate, date(start));
    if (end)
        seat.set(fields::membership.endDate, date(end));
    return m_database->insert(seat);
}

void TestProblems::eachRuleFindsItsOwn_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *rule, const Fault &fault) { QTest::newRow(rule) << s(rule) << fault; };
    const auto onAdam = [](TemporaryDatabase &database, SmallAssembly &assembly, const Record &change) {
        database.update(assembly.adamsSeat, change);
        return s("Adam Adamov");
    };
    row("overfilled", [](auto &, auto &assembly) {
        for (const char *name : {"Third Given", "Fourth Given"})
            assembly.seat(s(name), assembly.lowerSeat, s("2021"));
        return s("Lower House");
    });
    row("dead_in_office", [](auto &database, auto &assembly) {
        database.update(assembly.clara,
                        Record(RecordKind::Person).set(fields::person.deathDate, date("2021-07-08")));
        return s("Clara Clarova");
    });
    row("office_without_seat", [](auto &database, auto &assembly) {
        const RecordKey chair = database.insert(Record(RecordKind::Post)
                                                    .set(fields::post.organization, assembly.upper)
                                                    .set(fields::post.postKind, s("office"))
                                                    .set(fields::post.label, s("Chair")));
        assembly.seat(s("Chair Person"), chair);
        return s("Chair Person");
    });
    row("overlapping", [](auto &database, auto &assembly) {
        database.insert(Record(RecordKind::Membership)
                            .set(fields::membership.person, assembly.clara)
                            .set(fields::membership.organization, assembly.delegation)
                            .set(fields::membership.post, assembly.upperSeat)
                            .set(fields::membership.startDate, date("2022-01-05")));
        return s("Clara Clarova");
    });
    row("end_before_start", [onAdam](auto &database, auto &assembly) {
        return onAdam(database, assembly,
                      Record(RecordKind::Membership).set(fields::membership.endDate, date("2021-02")));
    });
    row("birth_after_start", [](auto &database, auto &assembly) {
        database.update(assembly.clara,
                        Record(RecordKind::Person).set(fields::person.birthDate, date("2022")));
        return s("Clara Clarova");
    });
    row("death_before_birth", [](auto &database, auto &assembly) {
        database.update(assembly.gone, Record(RecordKind::Person)
                                           .set(fields::person.birthDate, date("1950-05"))
                                           .set(fields::person.deathDate, date("1950-04")));
        return s("Gone Gonev");
    });
    row("event_ends_before", [](auto &database, auto &assembly) {
        const RecordKey event = assembly.event(s("Session"), s("2022-05-05"));
        database.update(event, Record(RecordKind::Event).set(fields::event.endDate, date("2022-05-04")));
        return s("Session");
    });
    row("undated", [onAdam](auto &database, auto &assembly) {
        return onAdam(database, assembly,
                      Record(RecordKind::Membership).set(fields::membership.startDate, {}));
    });
    row("no_decision", [](auto &, auto &assembly) {
        assembly.seat(s("Sixth Given"), assembly.lowerSeat, s("2021"));
        return s("Sixth Given");
    });
    row("no_russian_name", [](auto &, auto &assembly) {
        assembly.seat(s("Sixth Given"), assembly.lowerSeat, s("2021"));
        return s("Sixth Given");
    });
    row("no_english_name", [](auto &, auto &assembly) {
        assembly.seat(s("Шестой Шестов"), assembly.lowerSeat, s("2021"));
        return s("Шестой Шестов");
    });
    row("unsourced", [](auto &, auto &assembly) {
        assembly.seat(s("Sixth Given"), assembly.lowerSeat, s("2021"));
        return s("Sixth Given");
    });
    row("chamber_without_russian_name", [](auto &database, auto &) {
        database.insert(Record(RecordKind::Organization)
                            .set(fields::organization.name, s("New House"))
                            .set(fields::organization.classification, s("chamber")));
        return s("New House");
    });
    row("chamber_without_english_name", [](auto &database, auto &) {
        database.insert(Record(RecordKind::Organization)
                            .set(fields::organization.name, s("Новая палата"))
                            .set(fields::organization.classification, s("chamber")));
        return s("Новая палата");
    });
    row("news_without_address", [](auto &, auto &assembly) {
        assembly.news(s("Heard"), s("2022-06-01"));
        return s("Heard");
    });
    row("left_chamber", [](auto &database, auto &assembly) {
        database.update(assembly.lower,
                        Record(RecordKind::Organization).set(fields::organization.membersAsOf, date("2022")));
        return s("Dora Dorova");
    });
}

void TestProblems::eachRuleFindsItsOwn()
{
    QFETCH(QString, rule);
    QFETCH(Fault, fault);
    const QByteArray name = rule.toUtf8();
    const QStringList before = found(name);
    const QString whom = fault(*m_database, *m_assembly);
    QVERIFY2(!before.contains(whom), qPrintable(before.join(u',')));
    const QStringList after = found(name);
    QVERIFY2(after.contains(whom), qPrintable(after.join(u',')));
    QCOMPARE(after.size(), before.size() + 1);
}

void TestProblems::aMutedOneIsLeftOut()
{
    complete("2022");
    const QStringList before = found("left_chamber");
    QVERIFY(before.contains(s("Adam Adamov")));
    const auto mute = [&](const char *rule) {
        m_database->insert(Record(RecordKind::MutedProblem)
                               .set(fields::mutedProblem.rule, s(rule))
                               .set(fields::mutedProblem.reason, s("Agreed"))
                               .set(fields::mutedProblem.subject.membership, m_assembly->adamsSeat));
    };
    mute("undated");
    QCOMPARE(found("left_chamber"), before);
    mute("left_chamber");
    QCOMPARE(found("left_chamber").size(), before.size() - 1);
    QVERIFY(!found("left_chamber").contains(s("Adam Adamov")));
}

void TestProblems::fewAreReadAndAllCounted()
{
    const auto all = findProblemGroups(m_database->connection(), SmallAssembly::day(), 1000);
    const auto few = findProblemGroups(m_database->connection(), SmallAssembly::day(), 1);
    QVERIFY(all && few && !all->empty());
    QCOMPARE(few->size(), all->size());
    for (size_t at = 0; at < all->size(); ++at) {
        QCOMPARE(few->at(at).total, all->at(at).total);
        QCOMPARE(few->at(at).problems.size(), size_t(1));
    }
}

void TestProblems::noListSaysNothingOfWhoLeft()
{
    QCOMPARE(marked(), QStringList());
    QCOMPARE(found("left_chamber"), QStringList());
}

void TestProblems::aCompleteListMarksWhoIsNotInIt()
{
    complete("2022-06-01");
    mandate(m_assembly->clara, "2021");
    const QStringList whom = marked();
    QVERIFY(whom.contains(s("Adam Adamov")) && whom.contains(s("Boris Borisov")));
    QVERIFY(!whom.contains(s("Clara Clarova")));
    QCOMPARE(whom.size(), 4);
    QCOMPARE(found("left_chamber").size(), 4);
    QCOMPARE(marked(QDate(2022, 5, 31)), QStringList()); // The list was not made yet.
}

void TestProblems::anEarlierListMarksNobody()
{
    complete("2020-12-31");
    QCOMPARE(marked(), QStringList{s("Boris Borisov")}); // Since 2015; the others came in 2021.
    complete("2014");
    QCOMPARE(marked(), QStringList());
}

void TestProblems::theEndOfTheMandateMarks()
{
    const RecordKey seat = mandate(m_assembly->adam, "2020");
    QCOMPARE(marked(), QStringList());
    m_database->update(seat,
                       Record(RecordKind::Membership).set(fields::membership.endDate, date("2022-06-03")));
    QCOMPARE(marked(QDate(2022, 6, 3)), QStringList()); // The last day counts.
    QCOMPARE(marked(QDate(2022, 6, 4)), QStringList{s("Adam Adamov")});
    mandate(m_assembly->adam, "2022-06-10");
    QCOMPARE(marked(QDate(2022, 6, 10)), QStringList());
}

void TestProblems::anEarlierMandateMarksNobody()
{
    mandate(m_assembly->adam, "2010", "2015");
    QCOMPARE(marked(), QStringList());
}

QTEST_GUILESS_MAIN(TestProblems)
#include "tst_problems.moc"
