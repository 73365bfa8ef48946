// A person passes from one chamber's seat to another's on a day: what was true before stays.
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
        Post post;
        post.organization = delegation;
        post.postKind = l("seat");
        post.onBehalfOf = senate;
        seat = database.insert(post);
        Person record;
        record.name = l("Given Surname");
        person = database.insert(record);
    }

    Id<Area> area(const char *name)
    {
        Area record;
        record.name = l(name);
        record.classification = l("country");
        return database.insert(record);
    }

    Id<Organization> organization(const char *name, const char *classification, Id<Area> area)
    {
        Organization record;
        record.name = l(name);
        record.classification = l(classification);
        record.area = area;
        return database.insert(record);
    }

    qint64 sit(const char *from, const char *until = "")
    {
        Membership membership;
        membership.person = person;
        membership.organization = delegation;
        membership.post = seat;
        membership.onBehalfOf = senate;
        membership.role = l("Chair");
        membership.startDate = PartialDate::parse(l(from)).value();
        membership.endDate = PartialDate::parse(l(until)).value();
        return database.insert(membership).value;
    }

    /// A seat of the chamber itself, in a party.
    qint64 sitInItself(Id<Organization> chamber, Id<Organization> party = {})
    {
        Post post;
        post.organization = chamber;
        post.postKind = l("seat");
        post.onBehalfOf = chamber;
        Membership membership;
        membership.person = person;
        membership.organization = chamber;
        membership.post = database.insert(post);
        membership.onBehalfOf = party;
        return database.insert(membership).value;
    }

    Membership membership(qint64 id) const { return database.store().record(Id<Membership>(id)).value(); }

    /// The only one behind this one.
    Membership after(qint64 id) const
    {
        const auto held =
            database.store().referring(RecordKind::Membership, l("person_id"), person.value).value();
        for (const Row &row : held) {
            if (row.value(l("id")).toLongLong() > id)
                return membership(row.value(l("id")).toLongLong());
        }
        return {};
    }

    TemporaryDatabase database;
    ReadWorker reader{database.path()};
    SeatActions actions{database.store(), reader};
    Id<Area> country;
    Id<Area> other;
    Id<Organization> delegation;
    Id<Organization> senate;
    Id<Organization> house;
    Id<Organization> abroad;
    Id<Post> seat;
    Id<Person> person;
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
    void onlySeatsOfTheDayAreAPersons();
    void aNationalMandateStaysOne();
    void aMandateThereDoesNotKeepFromTheDelegation();
};

void TestSeatActions::theOneSeatEndsAndTheOtherBegins()
{
    Assembly world;
    const qint64 held = world.sit("2022-06-04");
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.actions.move({held, world.house.value, day, l(" Member  of the bureau "), l("substitute")})
                .ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ChangeSet>().label, l("Move Given Surname to House"));
    Membership ended = world.membership(held);
    QCOMPARE(ended.endDate.toString(), l("2026-11-27"));
    QCOMPARE(ended.startDate.toString(), l("2022-06-04"));
    QCOMPARE(ended.role, l("Chair"));
    QCOMPARE(ended.onBehalfOf, world.senate);
    QCOMPARE(ended.post, world.seat);
    const Membership begun = world.after(held);
    QCOMPARE(begun.person, world.person);
    QCOMPARE(begun.onBehalfOf, world.house);
    QCOMPARE(begun.organization, world.delegation);
    QCOMPARE(world.database.store().record(begun.post)->onBehalfOf, world.house);
    QCOMPARE(begun.startDate.toString(), l("2026-11-28"));
    QVERIFY(begun.endDate.isNull());
    QCOMPARE(begun.role, l("Member of the bureau"));
    QCOMPARE(begun.capacity, l("substitute"));
}

void TestSeatActions::anotherCountryHasItsOwnDelegation()
{
    Assembly world;
    const qint64 held = world.sit("2022");
    QVERIFY(world.actions.move({held, world.abroad.value, day, {}, {}}).ok());
    const Membership begun = world.after(held);
    QVERIFY(begun.organization != world.delegation);
    QCOMPARE(world.database.store().record(begun.organization)->area, world.other);
    QVERIFY(begun.role.isEmpty());
    QVERIFY(begun.capacity.isEmpty());
    QCOMPARE(world.membership(held).organization, world.delegation);
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
    QVERIFY(world.actions.move({held, world.house.value, day, {}, {}}).ok());
    QCOMPARE(world.membership(held).endDate.toString(), afterwards);
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
    const Membership before = world.membership(held);
    const Status moved = world.actions.move({held, world.house.value, day, {}, {}});
    QCOMPARE(moved.ok(), isPossible);
    if (isPossible)
        return;
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QVERIFY(world.membership(held) == before);
    QVERIFY(!world.after(held).person.isValid());
}

void TestSeatActions::nobodySitsTwiceInOneChamber()
{
    Assembly world;
    const qint64 held = world.sit("2022");
    QVERIFY(world.actions.move({held, world.house.value, day, {}, {}}).ok());
    const qint64 again = world.sit("2026-11-29");
    const Status moved = world.actions.move({again, world.house.value, day.addDays(7), {}, {}});
    QVERIFY(!moved.ok());
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QVERIFY(world.membership(again).endDate.isNull());
}

void TestSeatActions::aDayIsNeeded()
{
    Assembly world;
    const Status moved = world.actions.move({world.sit("2022"), world.house.value, {}, {}, {}});
    QCOMPARE(moved.error().code, ErrorCode::Input);
}

void TestSeatActions::anOfficeDoesNotMove()
{
    Assembly world;
    Post office;
    office.organization = world.delegation;
    office.postKind = l("office");
    Membership membership;
    membership.person = world.person;
    membership.organization = world.delegation;
    membership.post = world.database.insert(office);
    const qint64 held = world.database.insert(membership).value;
    const Status moved = world.actions.move({held, world.senate.value, day, {}, {}});
    QVERIFY(!moved.ok());
    QCOMPARE(moved.error().code, ErrorCode::Input);
    QCOMPARE(overviewOf(world, {RecordKind::Person, world.person.value}).error().code, ErrorCode::Input);
}

void TestSeatActions::theOverviewNamesBothEnds()
{
    Assembly world;
    PostCapacity capacity;
    capacity.post = world.seat;
    capacity.seats = 8;
    world.database.insert(capacity);
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

void TestSeatActions::onlySeatsOfTheDayAreAPersons()
{
    Assembly world;
    world.sit("2010", "2014");
    world.sit("2027-01-01");
    const RecordKey key{RecordKind::Person, world.person.value};
    QVERIFY(!overviewOf(world, key));
    const qint64 now = world.sit("2026-11-28");
    const auto overview = overviewOf(world, key);
    QVERIFY(overview);
    QCOMPARE(overview->held.size(), size_t(1));
    QCOMPARE(overview->held.front().membership, now);
}

void TestSeatActions::aNationalMandateStaysOne()
{
    Assembly world;
    const Id<Organization> party = world.organization("Party", "party", {});
    const qint64 mandate = world.sitInItself(world.house, party);
    const auto overview = overviewOf(world, {RecordKind::Membership, mandate});
    QVERIFY(overview && overview->held.front().isOwn);
    QVERIFY(!overview->places[1].isOwnCount); // The Senate, with its post in the delegation.
    QVERIFY(world.actions.move({mandate, world.senate.value, day, {}, {}}).ok());
    const Membership begun = world.after(mandate);
    QCOMPARE(begun.organization, world.senate);
    QCOMPARE(world.database.store().record(begun.post)->organization, world.senate);
    QCOMPARE(begun.onBehalfOf, party);
}

void TestSeatActions::aMandateThereDoesNotKeepFromTheDelegation()
{
    Assembly world;
    const qint64 seat = world.sit("2022");
    world.sitInItself(world.house);
    QVERIFY(world.actions.move({seat, world.house.value, day, {}, {}}).ok());
    QCOMPARE(world.membership(seat).endDate.toString(), l("2026-11-27"));
}

QTEST_GUILESS_MAIN(TestSeatActions)
#include "tst_seatactions.moc"
