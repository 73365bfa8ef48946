// A person passes from one chamber's seat to another's on a day: what was true before stays.
#include "models/core/kinds/fields.h"
#include "models/edit/seatactions.h"
#include "models/store/read/readworker.h"
#include "tests/support/temporarydatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

const QDate day(2026, 11, 28);

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// Two countries; one person with a seat in the Senate of the first.
struct Assembly
{
    Assembly()
    {
        country = area("Firstland");
        other = area("Secondland");
        delegation = organization("Delegation of Firstland", "delegation", country);
        senate = organization("Senate", "chamber", country);
        house = organization("House", "chamber", country);
        abroad = organization("Council", "chamber", other);
        seat = database.insert(Record(RecordKind::Post)
                                   .set(fields::post.organization, delegation)
                                   .set(fields::post.postKind, l("seat"))
                                   .set(fields::post.onBehalfOf, senate));
        person = database.insert(Record(RecordKind::Person).set(fields::person.name, l("Given Surname")));
    }

    RecordKey area(const char *name)
    {
        return database.insert(Record(RecordKind::Area)
                                   .set(fields::area.name, l(name))
                                   .set(fields::area.classification, l("country")));
    }

    RecordKey organization(const char *name, const char *classification, const RecordKey &area)
    {
        return database.insert(Record(RecordKind::Organization)
                                   .set(fields::organization.name, l(name))
                                   .set(fields::organization.classification, l(classification))
                                   .set(fields::organization.area, area));
    }

    qint64 sit(const char *from, const char *until = "")
    {
        return database
            .insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, person)
                        .set(fields::membership.organization, delegation)
                        .set(fields::membership.post, seat)
                        .set(fields::membership.onBehalfOf, senate)
                        .set(fields::membership.role, l("Chair"))
                        .set(fields::membership.startDate, PartialDate::parse(l(from)).value())
                        .set(fields::membership.endDate, PartialDate::parse(l(until)).value()))
            .id;
    }

    /// A seat of the chamber itself, in a party.
    qint64 sitInItself(const RecordKey &chamber, const RecordKey &party = {})
    {
        const Record post = Record(RecordKind::Post)
                                .set(fields::post.organization, chamber)
                                .set(fields::post.postKind, l("seat"))
                                .set(fields::post.onBehalfOf, chamber);
        return database
            .insert(Record(RecordKind::Membership)
                        .set(fields::membership.person, person)
                        .set(fields::membership.organization, chamber)
                        .set(fields::membership.post, database.insert(post))
                        .set(fields::membership.party, party))
            .id;
    }

    Record membership(qint64 id) const
    {
        return database.store().record({RecordKind::Membership, id}).value();
    }

    /// The only one behind this one.
    Record after(qint64 id) const
    {
        const auto held = database.store().referring(fields::membership.person, person.id).value();
        for (const Record &membership : held) {
            if (membership.id > id)
                return membership;
        }
        return {};
    }

    TemporaryDatabase database;
    ReadWorker reader{database.path()};
    SeatActions actions{database.store(), reader};
    RecordKey country;
    RecordKey other;
    RecordKey delegation;
    RecordKey senate;
    RecordKey house;
    RecordKey abroad;
    RecordKey seat;
    RecordKey person;
};

Result<SeatOverview> overviewOf(const Assembly &world, const RecordKey &key)
{
    auto future = world.actions.overview(key, day);
    future.waitForFinished();
    return future.result();
}

} // namespace

class TestSeatActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneSeatEndsAndTheOtherBegins();
    void anotherCountryHasItsOwnDelegation();
    void whatEndedAlreadyKeepsItsEnd_data();
    void whatEndedAlreadyKeepsItsEnd();
    void noSeatEndsBeforeItBegins_data();
    void noSeatEndsBeforeItBegins();
    void nobodySitsTwiceInOneChamber();
    void aDayIsNeeded();
    void anOfficeDoesNotMove();
    void theOverviewNamesBothEnds();
    void onlyWhoHoldsASeatOrWillIsMoved();
    void theSeatsThatMayEndAreThoseOfTheDayOrLater();
    void whereNoneIsHeldTheLastOneIsFollowed();
    void aNationalMandateStaysOne();
    void aMandateThereDoesNotKeepFromTheDelegation();
};

void TestSeatActions::theOneSeatEndsAndTheOtherBegins()
{
    Assembly world;
    const qint64 held = world.sit("2022-06-04");
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(
        world.actions.move({held, world.house.id, day, l(" Member  of the bureau "), l("substitute")}).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ChangeSet>().label, l("Move Given Surname to House"));
    const Record ended = world.membership(held);
    QCOMPARE(ended.value(fields::membership.endDate).toString(), l("2026-11-27"));
    QCOMPARE(ended.value(fields::membership.startDate).toString(), l("2022-06-04"));
    QCOMPARE(ended.value(fields::membership.role), l("Chair"));
    QCOMPARE(ended.value(fields::membership.onBehalfOf), world.senate);
    QCOMPARE(ended.value(fields::membership.post), world.seat);
    const Record begun = world.after(held);
    QCOMPARE(begun.value(fields::membership.person), world.person);
    QCOMPARE(begun.value(fields::membership.onBehalfOf), world.house);
    QCOMPARE(begun.value(fields::membership.organization), world.delegation);
    QCOMPARE(
        world.database.store().record(begun.value(fields::membership.post))->value(fields::post.onBehalfOf),
        world.house);
    QCOMPARE(begun.value(fields::membership.startDate).toString(), l("2026-11-28"));
    QVERIFY(begun.value(fields::membership.endDate).isNull());
    QCOMPARE(begun.value(fields::membership.role), l("Member of the bureau"));
    QCOMPARE(begun.value(fields::membership.capacity), l("substitute"));
}

void TestSeatActions::anotherCountryHasItsOwnDelegation()
{
    Assembly world;
    const qint64 held = world.sit("2022");
    QVERIFY(world.actions.move({held, world.abroad.id, day, {}, {}}).ok());
    const Record begun = world.after(held);
    QVERIFY(begun.value(fields::membership.organization) != world.delegation);
    QCOMPARE(world.database.store()
                 .record(begun.value(fields::membership.organization))
                 ->value(fields::organization.area),
             world.other);
    QVERIFY(begun.value(fields::membership.role).isEmpty());
    QVERIFY(begun.value(fields::membership.capacity).isEmpty());
    QCOMPARE(world.membership(held).value(fields::membership.organization), world.delegation);
}

void TestSeatActions::whatEndedAlreadyKeepsItsEnd_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("afterwards");
    QTest::newRow("earlier") << l("2024-01-31") << l("2024-01-31");
    QTest::newRow("that year") << l("2025") << l("2025");
    QTest::newRow("the day before") << l("2026-11-27") << l("2026-11-27");
    QTest::newRow("later") << l("2026-12-31") << l("2026-11-27");
    QTest::newRow("this month") << l("2026-11") << l("2026-11-27");
    QTest::newRow("open") << QString() << l("2026-11-27");
}

void TestSeatActions::whatEndedAlreadyKeepsItsEnd()
{
    QFETCH(QString, until);
    QFETCH(QString, afterwards);
    Assembly world;
    const qint64 held = world.sit("2022", until.toLatin1().constData());
    QVERIFY(world.actions.move({held, world.house.id, day, {}, {}}).ok());
    QCOMPARE(world.membership(held).value(fields::membership.endDate).toString(), afterwards);
}

void TestSeatActions::noSeatEndsBeforeItBegins_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<bool>("isPossible");
    QTest::newRow("that day") << l("2026-11-28") << false;
    QTest::newRow("later") << l("2027") << false;
    QTest::newRow("the day before") << l("2026-11-27") << true;
    QTest::newRow("unknown") << QString() << true;
}

void TestSeatActions::noSeatEndsBeforeItBegins()
{
    QFETCH(QString, from);
    QFETCH(bool, isPossible);
    Assembly world;
    const qint64 held = world.sit(from.toLatin1().constData());
    const Record before = world.membership(held);
    const Status moved = world.actions.move({held, world.house.id, day, {}, {}});
    QCOMPARE(moved.ok(), isPossible);
    if (isPossible)
        return;
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QVERIFY(world.membership(held) == before);
    QVERIFY(world.after(held).isEmpty());
}

void TestSeatActions::nobodySitsTwiceInOneChamber()
{
    Assembly world;
    const qint64 held = world.sit("2022");
    QVERIFY(world.actions.move({held, world.house.id, day, {}, {}}).ok());
    const qint64 again = world.sit("2026-11-29");
    const Status moved = world.actions.move({again, world.house.id, day.addDays(7), {}, {}});
    QVERIFY(!moved.ok());
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QVERIFY(world.membership(again).value(fields::membership.endDate).isNull());
}

void TestSeatActions::aDayIsNeeded()
{
    Assembly world;
    const Status moved = world.actions.move({world.sit("2022"), world.house.id, {}, {}, {}});
    QCOMPARE(moved.error().code, ErrorCode::Input);
}

void TestSeatActions::anOfficeDoesNotMove()
{
    Assembly world;
    const Record office = Record(RecordKind::Post)
                              .set(fields::post.organization, world.delegation)
                              .set(fields::post.postKind, l("office"));
    const qint64 held = world.database
                            .insert(Record(RecordKind::Membership)
                                        .set(fields::membership.person, world.person)
                                        .set(fields::membership.organization, world.delegation)
                                        .set(fields::membership.post, world.database.insert(office)))
                            .id;
    const Status moved = world.actions.move({held, world.senate.id, day, {}, {}});
    QVERIFY(!moved.ok());
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QCOMPARE(overviewOf(world, world.person).error().code, ErrorCode::Input);
}

void TestSeatActions::theOverviewNamesBothEnds()
{
    Assembly world;
    world.database.insert(Record(RecordKind::PostCapacity)
                              .set(fields::postCapacity.post, world.seat)
                              .set(fields::postCapacity.seats, 8));
    const qint64 held = world.sit("2022-06-04");
    const auto overview = overviewOf(world, {RecordKind::Membership, held});
    QVERIFY(overview);
    QCOMPARE(overview->held.size(), size_t(1));
    const HeldSeat &seat = overview->held.front();
    QCOMPARE(seat.person.text, l("Given Surname"));
    QCOMPARE(seat.chamber.text, l("Senate"));
    QCOMPARE(seat.country.text, l("Firstland"));
    QCOMPARE(seat.term.start.toString(), l("2022-06-04"));
    QStringList places;
    for (const SeatPlace &place : overview->places)
        places.append(place.chamber.text + u'/' + place.country.text);
    QCOMPARE(places, QStringList({l("House/Firstland"), l("Senate/Firstland"), l("Council/Secondland")}));
    QCOMPARE(overview->places[1].count.seats, std::optional<int>(8));
    QCOMPARE(overview->places[1].count.filled, 1);
}

void TestSeatActions::onlyWhoHoldsASeatOrWillIsMoved()
{
    Assembly world;
    world.sit("2010", "2014");
    QVERIFY(!overviewOf(world, world.person));
    world.sit("2027-01-01");
    QVERIFY(overviewOf(world, world.person));
}

/// Of somebody who is to move already: the seat held on the first day there, or later.
void TestSeatActions::theSeatsThatMayEndAreThoseOfTheDayOrLater()
{
    Assembly world;
    world.sit("2010", "2014");
    const qint64 now = world.sit("2022", "2027-02-28");
    QVERIFY(world.actions.move({now, world.house.id, QDate(2027, 3, 1), {}, {}}).ok());
    const qint64 coming = world.after(now).id;
    for (const RecordKey &key : {world.person, RecordKey{RecordKind::Membership, now}}) {
        const auto overview = overviewOf(world, key);
        QVERIFY(overview);
        const auto mayEnd = [&](QDate from) {
            QList<qint64> found;
            for (const HeldSeat &seat : SeatActions::mayEnd(overview->held, from))
                found.append(seat.membership);
            return found;
        };
        QCOMPARE(mayEnd(day), QList<qint64>({coming, now}));
        QCOMPARE(mayEnd(QDate(2027, 4, 1)), QList<qint64>({coming}));
        QCOMPARE(overview->asked, key.kind == RecordKind::Person ? 0 : now);
    }
    QVERIFY(world.actions.move({coming, world.abroad.id, QDate(2027, 4, 1), {}, {}}).ok());
    QCOMPARE(world.membership(now).value(fields::membership.endDate).toString(), l("2027-02-28"));
    QCOMPARE(world.membership(coming).value(fields::membership.endDate).toString(), l("2027-03-31"));
}

/// Else it is the one that ended last, which keeps its end.
void TestSeatActions::whereNoneIsHeldTheLastOneIsFollowed()
{
    Assembly world;
    const qint64 last = world.sit("2022", "2027-02-28");
    world.sit("2010", "2014");
    const auto overview = overviewOf(world, world.person);
    QVERIFY(overview);
    const std::vector<HeldSeat> seats = SeatActions::mayEnd(overview->held, QDate(2027, 4, 1));
    QCOMPARE(seats.size(), size_t(1));
    QCOMPARE(seats.front().membership, last);
    QVERIFY(!SeatActions::lastDay(seats.front(), QDate(2027, 4, 1)).isValid());
}

void TestSeatActions::aNationalMandateStaysOne()
{
    Assembly world;
    const RecordKey party = world.organization("Party", "party", {});
    const qint64 mandate = world.sitInItself(world.house, party);
    const auto overview = overviewOf(world, {RecordKind::Membership, mandate});
    QVERIFY(overview && overview->held.front().isOwn);
    QVERIFY(!overview->places[1].isOwnCount); // The Senate, with its post in the delegation.
    QVERIFY(world.actions.move({mandate, world.senate.id, day, {}, {}}).ok());
    const Record begun = world.after(mandate);
    QCOMPARE(begun.value(fields::membership.organization), world.senate);
    QCOMPARE(
        world.database.store().record(begun.value(fields::membership.post))->value(fields::post.organization),
        world.senate);
    QCOMPARE(begun.value(fields::membership.party), party);
}

void TestSeatActions::aMandateThereDoesNotKeepFromTheDelegation()
{
    Assembly world;
    const qint64 seat = world.sit("2022");
    world.sitInItself(world.house);
    QVERIFY(world.actions.move({seat, world.house.id, day, {}, {}}).ok());
    QCOMPARE(world.membership(seat).value(fields::membership.endDate).toString(), l("2026-11-27"));
}

QTEST_GUILESS_MAIN(TestSeatActions)
#include "tst_seatactions.moc"
