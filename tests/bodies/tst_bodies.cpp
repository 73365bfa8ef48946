// What an assembly consists of beside delegations: where the tree has it, what its page shows, who may be
// chosen from it.
#include "models/core/bodydetails.h"
#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/attendeequery.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/readworker.h"
#include "models/store/read/treequeries.h"
#include "models/store/search/searchquery.h"
#include "models/store/write/treeimpact.h"
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

PartialDate date(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

/// The small assembly with a council, two commissions, of which one has a group below it, and a secretariat.
struct World
{
    RecordKey body(const char *name, const char *kind, const RecordKey &whole,
                   std::optional<qint64> order = {})
    {
        return database.insert(Record(RecordKind::Organization)
                                   .set(fields::organization.name, s(name))
                                   .set(fields::organization.classification, s(kind))
                                   .set(fields::organization.parent, whole)
                                   .set(fields::organization.sortOrder, order));
    }
    RecordKey member(const RecordKey &person, const RecordKey &body, const char *role,
                     const char *from = nullptr, const char *until = nullptr)
    {
        Record record = Record(RecordKind::Membership)
                            .set(fields::membership.person, person)
                            .set(fields::membership.organization, body);
        if (role)
            record.set(fields::membership.role, s(role));
        if (from)
            record.set(fields::membership.startDate, date(from));
        if (until)
            record.set(fields::membership.endDate, date(until));
        return database.insert(record);
    }
    [[nodiscard]] BodyDetails page(const RecordKey &body, const char *language = "en")
    {
        const auto details =
            detailqueries::organization(database.connection(), body.id, {SmallAssembly::day(), s(language)});
        return details ? std::get<BodyDetails>(*details) : BodyDetails();
    }
    [[nodiscard]] QList<TreeKey> path(const RecordKey &record)
    {
        const auto keys = treequeries::path(database.connection(), record, SmallAssembly::day());
        return QList<TreeKey>(keys->begin(), keys->end());
    }

    TemporaryDatabase database;
    SmallAssembly small{database};
    RecordKey security = body("Commission on Security", "commission", small.assembly, 2);
    RecordKey culture = body("Commission on Culture", "commission", small.assembly);
    RecordKey council = body("Council", "council", small.assembly, 1);
    RecordKey group = body("Group on Borders", "other", security);
    RecordKey secretariat = body("Joint Secretariat", "secretariat", {});
    RecordKey loose = body("Loose Ends", "other", {});
};

TreeKey key(const RecordKey &body)
{
    return {TreeKey::Body, body.id, {}};
}

QStringList membersOf(const BodyDetails &page)
{
    QStringList lines;
    for (const BodyMember &member : page.members)
        lines << QStringList{member.person.text, member.role, member.country.text,
                             member.isOfficer ? s("officer") : s("member")}
                     .join(u'|');
    return lines;
}

} // namespace

class TestBodies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasThemBelowTheirAssembly();
    void aPageTellsOfficersBeforeMembers();
    void whoLeadsStandsFirst();
    void membersAreCountedByDelegationOnce();
    void onlyThoseOfTheDayAreThere();
    void theOverviewHasThem();
    void theSearchFindsWhatHasAPage();
    void whoSitsInADelegationOrBodyMayBeChosen();
    void aChangeTouchesTheNodeAbove();
    void nothingIsAPartOfItsOwnPart();
    void whatHasPartsIsNotDeleted();
    void aSeatInABodyIsNoRowOfThePerson();
    void anOfficeOfAnotherBodyIsRefused();
    void aNameEndsBehindItsBeginning();
    void aNewOneIsAPartOfTheAssembly();
};

void TestBodies::theTreeHasThemBelowTheirAssembly()
{
    World world;
    const ShownPlaces shown(world.database, SmallAssembly::day());
    const QStringList top = shown.inTree({});
    QCOMPARE(top.last(), s("")); // News, which has no name of its own here.
    const qsizetype first = top.indexOf(s("Assembly of Letters"));
    QCOMPARE(top.sliced(first - 1, 3),
             (QStringList{s("Betania"), s("Assembly of Letters"), s("Joint Secretariat")}));
    QVERIFY(!top.contains(s("Loose Ends")));
    QCOMPARE(shown.inTree(key(world.small.assembly)),
             (QStringList{s("Council"), s("Commission on Security"), s("Commission on Culture")}));
    QCOMPARE(shown.inTree(key(world.security)), QStringList{s("Group on Borders")});
    const auto page = treequeries::children(world.database.connection(), key(world.small.assembly), {}, 100,
                                            SmallAssembly::day());
    QList<int> parts;
    for (const TreeRow &row : page->rows)
        parts << row.childCount;
    QCOMPARE(parts, (QList<int>{0, 1, 0}));
    QCOMPARE(world.path(world.group),
             (QList<TreeKey>{key(world.small.assembly), key(world.security), key(world.group)}));
    QCOMPARE(world.path(world.secretariat), QList<TreeKey>{key(world.secretariat)});
    QCOMPARE(world.path(world.loose), QList<TreeKey>());
}

void TestBodies::whoLeadsStandsFirst()
{
    World world;
    world.member(world.small.adam, world.council, "Rapporteur");
    world.member(world.small.boris, world.council, "заместитель председателя");
    world.member(world.small.clara, world.council, "First Deputy Chairman");
    world.member(world.small.dora, world.council, "Chair");
    world.member(world.small.pleni, world.council, "Keeper of the Seal");
    QStringList names;
    for (const BodyMember &member : world.page(world.council).members)
        names << member.person.text;
    QCOMPARE(names, (QStringList{s("Dora Dorova"), s("Clara Clarova"), s("Boris Borisov"), s("Adam Adamov"),
                                 s("Pleni Potov")}));
    // A place in the protocol order goes before.
    const RecordKey first = world.member(world.small.gone, world.council, "Secretary");
    world.database.update(first, Record(RecordKind::Membership).set(fields::membership.protocolOrder, 1));
    QCOMPARE(world.page(world.council).members.front().person.text, s("Gone Gonev"));
}

void TestBodies::aPageTellsOfficersBeforeMembers()
{
    World world;
    world.member(world.small.clara, world.security, "member");
    world.member(world.small.boris, world.security, nullptr);
    world.member(world.small.dora, world.security, "Deputy Chair");
    world.member(world.small.boris, world.security, "Secretary");
    const BodyDetails page = world.page(world.security);
    QCOMPARE(page.body, (RecordLink{world.security, s("Commission on Security")}));
    QCOMPARE(page.parent, (RecordLink{world.small.assembly, s("Assembly of Letters")}));
    QCOMPARE(page.parts, (std::vector<RecordLink>{{world.group, s("Group on Borders")}}));
    QCOMPARE(membersOf(page), (QStringList{s("Boris Borisov|Secretary|Zetland|officer"),
                                           s("Dora Dorova|Deputy Chair|Zetland|officer"),
                                           s("Clara Clarova||Zetland|member")}));
    // An office that is a post is told by its title.
    QCOMPARE(membersOf(world.page(world.small.commission)),
             QStringList{s("Adam Adamov|Chair|Zetland|officer")});
}

void TestBodies::membersAreCountedByDelegationOnce()
{
    World world;
    const RecordKey stranger = world.small.person(s("Nobody Nowhere"));
    const RecordKey delegate = world.small.person(s("Betty Betanova"));
    const RecordKey delegation =
        world.database.insert(Record(RecordKind::Organization)
                                  .set(fields::organization.name, s("Delegation of Betania"))
                                  .set(fields::organization.classification, s("delegation"))
                                  .set(fields::organization.area, world.small.betania));
    world.member(world.small.clara, world.council, nullptr);
    world.member(world.small.clara, world.council, "Chair");
    world.member(world.small.dora, world.council, nullptr);
    world.member(stranger, world.council, nullptr);
    const auto shares = [&] {
        QStringList lines;
        for (const CountryShare &share : world.page(world.council).shares)
            lines << share.country.text + u' ' + QString::number(share.members);
        return lines;
    };
    QCOMPARE(shares(), (QStringList{s("Zetland 2"), s(" 1")}));
    // On whose behalf somebody sits there goes before whose delegate somebody is.
    const RecordKey seat = world.member(delegate, world.council, nullptr);
    world.database.update(seat,
                          Record(RecordKind::Membership).set(fields::membership.onBehalfOf, delegation));
    QCOMPARE(shares(), (QStringList{s("Zetland 2"), s("Betania 1"), s(" 1")}));
    // Who is named twice is shown once.
    world.database.update(seat,
                          Record(RecordKind::Membership).set(fields::membership.person, world.small.dora));
    const QStringList members = membersOf(world.page(world.council));
    QCOMPARE(members.filter(s("Dora Dorova")).size(), 1);
    QCOMPARE(members.filter(s("Clara Clarova")), QStringList{s("Clara Clarova|Chair|Zetland|officer")});
}

void TestBodies::onlyThoseOfTheDayAreThere()
{
    World world;
    world.member(world.small.clara, world.culture, nullptr, "2015", "2022-06-03");
    world.member(world.small.dora, world.culture, nullptr, "2022-06-05");
    world.member(world.small.boris, world.culture, nullptr, "2020", "2022-06-04"); // Its last day.
    QCOMPARE(membersOf(world.page(world.culture)), QStringList{s("Boris Borisov||Zetland|member")});
}

void TestBodies::theOverviewHasThem()
{
    World world;
    world.member(world.small.clara, world.security, "Chair");
    world.member(world.small.dora, world.security, nullptr);
    const auto bodies = detailqueries::bodies(world.database.connection(), SmallAssembly::day());
    QStringList lines;
    for (const BodySummary &body : *bodies)
        lines << body.body.text + u' ' + QString::number(body.members) + u' ' +
                     names(body.officers).join(u',');
    QCOMPARE(lines, (QStringList{s("Council 0 "), s("Commission on Security 2 Clara Clarova"),
                                 s("Commission on Culture 0 "), s("Joint Secretariat 0 ")}));
}

/// The rule of the statements and that of the program are one.
void TestBodies::theSearchFindsWhatHasAPage()
{
    World world;
    for (const Choice &kind : choices::organizationKinds) {
        const QByteArray name = QByteArray("Findable ") + kind.value.data();
        world.body(name, kind.value.data(), {});
        const auto hits = search(world.database.connection(), s(name), 10, SmallAssembly::day());
        QVERIFY(hits);
        QVERIFY2((hits->size() == 1) == hasPage(QString(kind.value)), name);
        if (!hits->empty())
            QVERIFY2(hits->front().isBody == (kind.value != QLatin1String("chamber")), name);
    }
    const ShownPlaces shown(world.database, SmallAssembly::day());
    QCOMPARE(shown.found(s("Group on Borders")), s("Commission on Security"));
}

void TestBodies::whoSitsInADelegationOrBodyMayBeChosen()
{
    World world;
    world.member(world.small.clara, world.security, "Chair");
    const auto lists = attendeeLists(world.database.connection(), SmallAssembly::day());
    QVERIFY(lists);
    QStringList titles;
    for (const AttendeeList &list : *lists)
        titles << list.title + (list.isDelegation ? s("") : s(" (body)"));
    QCOMPARE(titles, (QStringList{s("Zetland"), s("Commission on Security (body)")}));
    const AttendeeList &zetland = lists->front();
    QCOMPARE(zetland.organization.key, world.small.delegation);
    QStringList people;
    for (const Attendee &attendee : zetland.people)
        people << QStringList{attendee.person.text, attendee.capacity, attendee.office}.join(u'|');
    QVERIFY(people.contains(s("Adam Adamov||Head")));
    QVERIFY(people.contains(s("Boris Borisov|substitute|")));
    QVERIFY(people.contains(s("Pleni Potov||plenipotentiary")));
    QVERIFY(!people.join(u' ').contains(s("Past Pastov")));
    const Attendee &chair = lists->back().people.front();
    QCOMPARE(chair.person, (RecordLink{world.small.clara, s("Clara Clarova")}));
    QCOMPARE(chair.office, s("Chair"));
    QVERIFY(chair.names.contains(s("Кларова Клара")));
}

void TestBodies::aChangeTouchesTheNodeAbove()
{
    World world;
    const auto touched = [&](const std::function<Status(Transaction &)> &write) {
        auto transaction = world.database.store().begin(s("Change"));
        if (!write(**transaction))
            return QSet<TreeKey>();
        const auto changes = (*transaction)->commit();
        return treeImpact(world.database.connection(), *changes)->parents;
    };
    const auto renamed = touched([&](Transaction &transaction) {
        const Record name =
            Record(RecordKind::Organization).set(fields::organization.name, s("Group on Rivers"));
        return transaction.update(world.group, 1, name);
    });
    QVERIFY(renamed.contains(key(world.security)));
    const auto moved = touched([&](Transaction &transaction) {
        const Record place = Record(RecordKind::Organization).set(fields::organization.parent, world.culture);
        return transaction.update(world.group, 2, place);
    });
    QVERIFY(moved.contains(key(world.security)) && moved.contains(key(world.culture)));
    const auto named = touched([&](Transaction &transaction) {
        const auto id = transaction.insert(Record(RecordKind::OrganizationName)
                                               .set(fields::organizationName.organization, world.group)
                                               .set(fields::organizationName.language, s("en"))
                                               .set(fields::organizationName.name, s("Rivers")));
        return id ? Status() : Status(id.error());
    });
    QVERIFY(named.contains(key(world.culture)));
}

void TestBodies::nothingIsAPartOfItsOwnPart()
{
    World world;
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto refused = [&](const RecordKey &body, const RecordKey &whole) {
        auto draft = editor.open(body);
        (*draft)->setValue(fields::organization.parent, whole.id);
        const auto saved = editor.save(**draft);
        return !saved && (*draft)->problem(fields::organization.parent).text != QString();
    };
    QVERIFY(refused(world.security, world.group));
    QVERIFY(refused(world.security, world.security));
    QVERIFY(refused(world.small.assembly, world.group));
    QVERIFY(!refused(world.group, world.culture));
}

void TestBodies::whatHasPartsIsNotDeleted()
{
    World world;
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto removed = [&](const RecordKey &key) {
        const QFuture<Status> done = editor.remove(key);
        (void)QTest::qWaitFor([&] { return done.isFinished(); }, 10'000);
        return done.result().ok();
    };
    QVERIFY(!removed(world.security));
    QVERIFY(!removed(world.small.assembly));
    QVERIFY(removed(world.group));
    QVERIFY(removed(world.security));
}

/// It would have nothing to say where it is, and lose that with the first choice of a seat.
void TestBodies::aSeatInABodyIsNoRowOfThePerson()
{
    World world;
    world.member(world.small.clara, world.security, "member");
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto draft = editor.open(world.small.clara);
    QCOMPARE((*draft)->rows(s("memberships")).size(), 1);
    (*draft)->setValue(fields::person.summary, s("Changed"));
    QVERIFY(editor.save(**draft));
    QCOMPARE(membersOf(world.page(world.security)), QStringList{s("Clara Clarova||Zetland|member")});
}

void TestBodies::anOfficeOfAnotherBodyIsRefused()
{
    World world;
    world.member(world.small.clara, world.security, "member");
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto draft = editor.open(world.security);
    const FieldPath post{s("members"), (*draft)->rows(s("members")).front(), fields::membership.post};
    (*draft)->setValue(post, world.small.upperSeat.id);
    QVERIFY(!editor.save(**draft));
    QVERIFY(!(*draft)->problem(post).text.isEmpty());
    const RecordKey office = world.database.insert(Record(RecordKind::Post)
                                                       .set(fields::post.organization, world.security)
                                                       .set(fields::post.postKind, s("office"))
                                                       .set(fields::post.label, s("Chair")));
    const FieldPath behalf{post.group, post.row, fields::membership.onBehalfOf};
    (*draft)->setValue(behalf, world.small.delegation.id);
    (*draft)->setValue(FieldPath{post.group, post.row, fields::membership.role}, QVariant());
    (*draft)->setValue(post, office.id);
    QVERIFY(editor.save(**draft));
    QCOMPARE(membersOf(world.page(world.security)), QStringList{s("Clara Clarova|Chair|Zetland|officer")});
    const auto reopened = editor.open(world.security);
    const int row = (*reopened)->rows(post.group).front();
    QCOMPARE((*reopened)->value({post.group, row, fields::membership.onBehalfOf}).toLongLong(),
             world.small.delegation.id);
}

void TestBodies::aNameEndsBehindItsBeginning()
{
    World world;
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto isTold = [&](const RecordKey &key, FieldId from, FieldId until, const char *end) {
        const auto draft = editor.open(key);
        const int row = (*draft)->addRow(s("names"));
        (*draft)->setValue({s("names"), row, from}, s("1995"));
        (*draft)->setValue({s("names"), row, until}, s(end));
        return !(*draft)->problem({s("names"), row, until}).text.isEmpty();
    };
    constexpr auto &body = fields::organizationName;
    constexpr auto &person = fields::personName;
    QVERIFY(isTold(world.security, body.validFrom, body.validUntil, "1990"));
    QVERIFY(!isTold(world.security, body.validFrom, body.validUntil, "1995"));
    QVERIFY(isTold(world.small.clara, person.validFrom, person.validUntil, "1990"));
    QVERIFY(!isTold(world.small.clara, person.validFrom, person.validUntil, "1996"));
}

void TestBodies::aNewOneIsAPartOfTheAssembly()
{
    World world;
    ReadWorker worker(world.database.path());
    const ViewContext context(SmallAssembly::day());
    RecordEditor editor(world.database.store(), worker, context);
    const auto whole = [&](const RecordKey &shown) {
        return (*editor.create(FormType::Body, shown))->value(fields::organization.parent).toLongLong();
    };
    QCOMPARE(whole({}), world.small.assembly.id);
    QCOMPARE(whole(world.small.zetland), world.small.assembly.id);
    QCOMPARE(whole(world.small.upper), world.small.assembly.id);
    QCOMPARE(whole(world.security), world.small.assembly.id);
    QCOMPARE(whole(world.small.assembly), world.small.assembly.id);
    // Nobody is put into a body as into a chamber.
    QVERIFY((*editor.create(FormType::Representative, world.security))->rows(s("memberships")).size() == 1);
    const auto draft = editor.create(FormType::Representative, world.security);
    const int row = (*draft)->rows(s("memberships")).front();
    QVERIFY((*draft)->value({s("memberships"), row, fields::membership.post}).isNull());
}

QTEST_GUILESS_MAIN(TestBodies)
#include "tst_bodies.moc"
