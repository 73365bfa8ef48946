#include "models/core/kinds/bodies.h"
#include "models/core/kinds/seats.h"
#include "models/report/kinds/reportlanguage.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/reportqueries.h"
#include "models/store/read/treequeries.h"
#include "tests/support/sampleassembly.h"
#include "ui/pages/representativepage.h"

#include <QLabel>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

PartialDate date(const QString &text)
{
    return PartialDate::parse(text).value();
}

/// A seat of the Senate in the 55th Parliament.
struct TermInSenate
{
    TermInSenate(const QString &start, const QString &end, const QString &periodStart,
                 const QString &periodEnd)
        : assembly(database)
    {
        const RecordKey parliament =
            database.insert(Record(RecordKind::LegislativePeriod)
                                .set(fields::legislativePeriod.organization, assembly.senate)
                                .set(fields::legislativePeriod.name, s("55th Parliament"))
                                .set(fields::legislativePeriod.startDate, date(periodStart))
                                .set(fields::legislativePeriod.endDate, date(periodEnd)));
        const RecordKey seat = assembly.seat(s("Aa Bb"), assembly.senate);
        database.update(seat, Record(RecordKind::Membership)
                                  .set(fields::membership.period, parliament)
                                  .set(fields::membership.startDate, date(start))
                                  .set(fields::membership.endDate, date(end)));
        membership = *database.store().record(seat);
    }

    [[nodiscard]] PersonDetails person(QDate day)
    {
        return detailqueries::person(database.connection(), membership.value(fields::membership.person).id,
                                     day)
            .value();
    }
    [[nodiscard]] int filled(QDate day)
    {
        return treequeries::seatsOf(database.connection(), assembly.senate.id, day)
            .value()
            .front()
            .count.filled;
    }

    TemporaryDatabase database;
    SampleAssembly assembly;
    Record membership;
};

/// What the person's page says of the only office.
QString shownPeriod(const PersonDetails &details)
{
    RepresentativePage page;
    page.show(details);
    const auto *row = page.findChild<QWidget *>(s("office-0"));
    const auto *label = row ? row->findChild<QLabel *>(s("period")) : nullptr;
    return label ? QString(label->text()).remove(QChar(0x200b)) : s("no row");
}

} // namespace

class TestTerms : public QObject
{
    Q_OBJECT

private slots:
    void aTermIsShownByTheDatesThatCount_data();
    void aTermIsShownByTheDatesThatCount();
    void thePeriodsOwnDatesCanChangeAfterwards();
    void membersAndPlenipotentiariesHaveTheSameDates();
};

void TestTerms::aTermIsShownByTheDatesThatCount_data()
{
    QTest::addColumn<QStringList>("dates"); // Own start and end, then the period's.
    QTest::addColumn<QString>("shown");
    QTest::addColumn<bool>("isOver"); // On 1 January 2016.
    const QString none;
    const auto row = [](const char *name, const QStringList &dates, const char *shown, bool isOver) {
        QTest::newRow(name) << dates << s(shown) << isOver;
    };
    row("dates of one's own", {s("2011-01-14"), s("2012-05-01"), s("2010-06-05"), s("2015-03-30")},
        "14 January 2011 – 1 May 2012", true);
    row("ends with the period", {s("2011-01-14"), none, s("2010-06-05"), s("2015-03-30")},
        "from 14 January 2011; 55th Parliament, to 30 March 2015", true);
    row("begins with the period", {none, s("2012-05-01"), s("2010-06-05"), s("2015-03-30")},
        "55th Parliament, from 5 June 2010; until 1 May 2012", true);
    row("both of the period", {none, none, s("2010-06-05"), s("2015-03-30")},
        "55th Parliament, 5 June 2010 – 30 March 2015", true);
    row("the period has no end", {s("2011-01-14"), none, s("2010-06-05"), none}, "since 14 January 2011",
        false);
    row("only the period's beginning", {none, none, s("2010-06-05"), none},
        "55th Parliament, from 5 June 2010", false);
    row("only the period's end", {none, none, none, s("2015-03-30")}, "55th Parliament, to 30 March 2015",
        true);
    row("longer than the period", {s("2009"), s("2017-02"), s("2010-06-05"), s("2015-03-30")},
        "2009 – February 2017", false);
    row("nothing is known", {none, none, none, none}, "now", false);
}

void TestTerms::aTermIsShownByTheDatesThatCount()
{
    QFETCH(QStringList, dates);
    QFETCH(QString, shown);
    QFETCH(bool, isOver);
    const QDate day(2016, 1, 1);
    TermInSenate term(dates[0], dates[1], dates[2], dates[3]);
    const PersonDetails details = term.person(day);
    QCOMPARE(details.offices.size(), size_t(1));
    QCOMPARE(shownPeriod(details), shown);
    QCOMPARE(!details.offices[0].isCurrent, isOver);
    QCOMPARE(term.filled(day), isOver ? 0 : 1);
    const auto career = ReportQueries(term.database.connection(), {day, s("en")})
                            .career(term.membership.value(fields::membership.person).id);
    QVERIFY(career.ok());
    QCOMPARE(career->front().term, details.offices[0].term);
    QCOMPARE(ReportLanguage().term(career->front().term), shown == s("now") ? QString() : shown);
}

void TestTerms::thePeriodsOwnDatesCanChangeAfterwards()
{
    TermInSenate term(s("2011-01-14"), {}, s("2010-06-05"), {});
    const QDate day(2016, 1, 1);
    QCOMPARE(term.filled(day), 1);
    const RecordKey period = term.membership.value(fields::membership.period);
    term.database.update(
        period,
        Record(RecordKind::LegislativePeriod).set(fields::legislativePeriod.endDate, date(s("2015-03-30"))));
    QCOMPARE(term.filled(day), 0);
    QCOMPARE(shownPeriod(term.person(day)), s("from 14 January 2011; 55th Parliament, to 30 March 2015"));
}

void TestTerms::membersAndPlenipotentiariesHaveTheSameDates()
{
    TermInSenate term({}, {}, s("2010-06-05"), s("2015-03-30"));
    const QDate day(2012, 1, 1);
    const auto members = detailqueries::members(term.database.connection(), term.assembly.senate.id, day);
    QVERIFY(members.ok());
    QCOMPARE(members->rows.size(), size_t(1));
    QCOMPARE(members->rows.front().term, term.person(day).offices[0].term);
    QVERIFY(members->rows.front().term.endIsOfPeriod);

    // The country's delegation has the office of its plenipotentiary.
    const Record &seat = term.membership;
    const RecordKey body = seat.value(fields::membership.organization);
    const Record office = Record(RecordKind::Post)
                              .set(fields::post.organization, body)
                              .set(fields::post.postKind, s("office"))
                              .set(fields::post.role, s("plenipotentiary"));
    term.database.insert(Record(RecordKind::Membership)
                             .set(fields::membership.person, seat.value(fields::membership.person))
                             .set(fields::membership.organization, body)
                             .set(fields::membership.post, term.database.insert(office))
                             .set(fields::membership.period, seat.value(fields::membership.period))
                             .set(fields::membership.endDate, date(s("2013"))));
    const auto country = detailqueries::country(term.database.connection(), term.assembly.kazakhstan.id, day);
    QVERIFY(country.ok());
    QCOMPARE(country->plenipotentiaries.size(), size_t(1));
    const Term shown = country->plenipotentiaries[0].term;
    QCOMPARE(shown.start.toString(), s("2010-06-05"));
    QCOMPARE(shown.end.toString(), s("2013"));
    QVERIFY(shown.startIsOfPeriod && !shown.endIsOfPeriod);
}

QTEST_MAIN(TestTerms)
#include "tst_terms.moc"
