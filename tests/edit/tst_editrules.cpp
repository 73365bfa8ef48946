// The rules of editing between records: what a form saves besides what was typed, and what it must leave
// alone.
#include "models/edit/draftrules.h"
#include "tests/support/editing.h"
#include "tests/support/shownplaces.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestEditRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMembersPartySurvivesSaving();
    void aSeatInTheDelegationIsOnBehalfOfItsChamber();
    void everyMemberFollowsTheChamberToItsCountry();
    void aChamberThatStaysTakesNobodyAlong();
    void aChambersOwnSeatsGoWithIt();
    void datesMayNotEndBeforeTheyBegin_data();
    void datesMayNotEndBeforeTheyBegin();
    void aTermOfOneDayIsSaved();
    void whatIsPrivateStaysSo();
    void onlyAnEmailMustBeAnAddress();
    void whoHasACodeKeepsIt();
    void numbersOfSeatsAreOfTheDelegation();
    void rowsMaySwapTheirPlaces();
    void deletingAChamberLeavesTheOthers();
    void deletingAPersonLeavesWhoIsMentionedBeside();
};
void TestEditRules::aMembersPartySurvivesSaving()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.partova.value);
    QVERIFY(set(*draft, "memberships", "post_id", e.assembly.lowerSeat.value));
    QVERIFY(set(*draft, "memberships", "post_id", e.assembly.upperOwnSeat.value));
    QVERIFY(set(*draft, "memberships", "role", s("Whip")));
    QVERIFY(e.editor.save(*draft).ok());
    Row stored = e.row(RecordKind::Membership, e.assembly.partovasSeat.value);
    QCOMPARE(stored.value(s("role")).toString(), s("Whip"));
    QCOMPARE(stored.value(s("on_behalf_of_id")).toLongLong(), e.assembly.party.value);
    QCOMPARE(stored.value(s("organization_id")).toLongLong(), e.assembly.upper.value);
    // Also when she comes to that seat from another one, with a party of her own.
    const auto posts = e.referring(RecordKind::Post, "organization_id", e.assembly.council.value);
    QVERIFY(set(*draft, "memberships", "post_id", posts.front().value(s("id"))));
    QVERIFY(e.editor.save(*draft).ok());
    stored = e.row(RecordKind::Membership, e.assembly.partovasSeat.value);
    QCOMPARE(stored.value(s("organization_id")).toLongLong(), e.assembly.council.value);
    QCOMPARE(stored.value(s("on_behalf_of_id")).toLongLong(), e.assembly.party.value);
}

void TestEditRules::aSeatInTheDelegationIsOnBehalfOfItsChamber()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.partova.value);
    QVERIFY(set(*draft, "memberships", "post_id", e.assembly.upperSeat.value));
    QVERIFY(e.editor.save(*draft).ok());
    const Row stored = e.row(RecordKind::Membership, e.assembly.partovasSeat.value);
    QCOMPARE(stored.value(s("on_behalf_of_id")).toLongLong(), e.assembly.upper.value);
    QCOMPARE(stored.value(s("organization_id")).toLongLong(), e.assembly.delegation.value);
}

void TestEditRules::everyMemberFollowsTheChamberToItsCountry()
{
    Editing e;
    const auto members = e.referring(RecordKind::Membership, "post_id", e.assembly.upperSeat.value);
    QCOMPARE(members.size(), size_t(7)); // Of all times.
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.value);
    draft->setValue(s("area_id"), e.assembly.alphia.value);
    QVERIFY(e.editor.save(*draft).ok());
    const Row post = e.row(RecordKind::Post, e.assembly.upperSeat.value);
    const qint64 delegation = post.value(s("organization_id")).toLongLong();
    QVERIFY(delegation != e.assembly.delegation.value);
    const Row organization = e.row(RecordKind::Organization, delegation);
    QCOMPARE(organization.value(s("classification")).toString(), s("delegation"));
    QCOMPARE(organization.value(s("area_id")).toLongLong(), e.assembly.alphia.value);
    for (const Row &member : e.referring(RecordKind::Membership, "post_id", e.assembly.upperSeat.value))
        QCOMPARE(member.value(s("organization_id")).toLongLong(), delegation);
    // The others stay, those in the chamber itself too.
    QCOMPARE(
        e.row(RecordKind::Membership, e.assembly.dorasSeat.value).value(s("organization_id")).toLongLong(),
        e.assembly.delegation.value);
    QCOMPARE(
        e.row(RecordKind::Membership, e.assembly.partovasSeat.value).value(s("organization_id")).toLongLong(),
        e.assembly.upper.value);
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(seatsText(places.countryPage(e.assembly.alphia.value).total), s("5 of 36"));
    QCOMPARE(seatsText(places.countryPage(e.assembly.zetland.value).total), s("1 of 2"));
    QVERIFY(isSaid(places.report("person", e.assembly.alphia.value), s("Clara Clarova")));
    QVERIFY(!isSaid(places.report("person", e.assembly.zetland.value), s("Clara Clarova")));
}

void TestEditRules::aChamberThatStaysTakesNobodyAlong()
{
    Editing e;
    const auto before = e.referring(RecordKind::Membership, "post_id", e.assembly.upperSeat.value);
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.value);
    draft->setValue(s("name"), s("House of Peers"));
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(e.referring(RecordKind::Membership, "post_id", e.assembly.upperSeat.value) == before);
}

/// To another country, but into no delegation.
void TestEditRules::aChambersOwnSeatsGoWithIt()
{
    Editing e;
    const auto posts = e.referring(RecordKind::Post, "on_behalf_of_id", e.assembly.council.value);
    const auto draft = e.open(FormType::Chamber, e.assembly.council.value);
    draft->setValue(s("area_id"), e.assembly.betania.value);
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(e.referring(RecordKind::Post, "on_behalf_of_id", e.assembly.council.value) == posts);
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(seatsText(places.countryPage(e.assembly.betania.value).total), s("1 of 30"));
    QCOMPARE(places.countryPage(e.assembly.alphia.value).chambers.size(), size_t(0));
}

void TestEditRules::datesMayNotEndBeforeTheyBegin_data()
{
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *start, const char *end, bool isGood) {
        QTest::addRow("%s to %s", start, end) << s(start) << s(end) << isGood;
    };
    row("2020-05-05", "2020-05-05", true);
    row("2020-05-05", "2020-05-04", false);
    row("2020-05-05", "2020-05-06", true);
    row("2020", "2019", false);
    row("2020", "2020", true);
    row("2020-01-01", "2019", false);
    row("2020-05-05", "2020", true);
    row("2020-05-05", "2020-05", true);
    row("2020-05-05", "2020-04", false);
    row("2020-05-01", "2020-04-30", false);
    row("2020", "2020-01-01", true);
    row("2020", "2019-12-31", false);
    row("2020-05", "2020-05-01", true);
    row("2020-05", "2020-04", false);
    row("", "1900", true);
    row("2020", "", true);
}

void TestEditRules::datesMayNotEndBeforeTheyBegin()
{
    QFETCH(const QString, start);
    QFETCH(const QString, end);
    QFETCH(const bool, isGood);
    const std::tuple<RecordKind, const char *, const char *> periods[] = {
        {RecordKind::LegislativePeriod, "start_date", "end_date"},
        {RecordKind::PostCapacity, "valid_from", "valid_until"},
        {RecordKind::Organization, "founding_date", "dissolution_date"},
        {RecordKind::Person, "birth_date", "death_date"}};
    for (const auto &[kind, from, until] : periods) {
        const auto found = inconsistencies(kind, {{s(from), start}, {s(until), end}}, {});
        QCOMPARE(found.empty(), isGood);
        if (!isGood) {
            QCOMPARE(found.front().key, s(until));
            QVERIFY(!found.front().onlyPointedOut);
        }
    }
}

void TestEditRules::aTermOfOneDayIsSaved()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.dora.value);
    QVERIFY(set(*draft, "memberships", "start_date", s("2022-06-04")));
    QVERIFY(set(*draft, "memberships", "end_date", s("2022-06-04")));
    QVERIFY(draft->problems().empty());
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(set(*draft, "memberships", "start_date", s("2020")));
    QVERIFY(set(*draft, "memberships", "end_date", s("2019")));
    QCOMPARE(draft->problems().size(), size_t(1));
    QCOMPARE(e.editor.save(*draft).error().code, ErrorCode::Input);
    QCOMPARE(e.row(RecordKind::Membership, e.assembly.dorasSeat.value).value(s("end_date")).toString(),
             s("2022-06-04"));
}

void TestEditRules::whatIsPrivateStaysSo()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.adam.value);
    QCOMPARE(draft->rows(s("contacts")).size(), 2);
    QVERIFY(set(*draft, "contacts", "value", s("555-0177"), 1));
    draft->moveRow(s("contacts"), draft->rows(s("contacts"))[1], 0);
    QVERIFY(e.editor.save(*draft).ok());
    const auto contacts = e.referring(RecordKind::ContactDetail, "person_id", e.assembly.adam.value);
    QCOMPARE(contacts.size(), size_t(2));
    for (const Row &contact : contacts) {
        const bool isPhone = contact.value(s("value")).toString() == s("555-0177");
        QCOMPARE(contact.value(s("private")).toBool(), isPhone);
        QCOMPARE(contact.value(s("type")).toString(), isPhone ? s("phone") : s("email"));
    }
    QCOMPARE(contacts.front().value(s("value")).toString(), s("555-0177"));
    QVERIFY(!ShownPlaces(e.database, SmallAssembly::day()).exported("csv").contains(s("555-0177")));
}

void TestEditRules::onlyAnEmailMustBeAnAddress()
{
    const auto count = [](const char *type, const char *value) {
        return inconsistencies(RecordKind::ContactDetail, {{s("type"), s(type)}, {s("value"), s(value)}}, {})
            .size();
    };
    QCOMPARE(count("email", "nobody"), size_t(1));
    QCOMPARE(count("email", "one@example.org"), size_t(0));
    QCOMPARE(count("phone", "nobody"), size_t(0));
    QCOMPARE(count("email", ""), size_t(0));
}

void TestEditRules::whoHasACodeKeepsIt()
{
    Editing e;
    const auto same = e.open(FormType::Country, e.assembly.zetland.value);
    same->setValue(s("name"), s("Zedland"));
    QVERIFY(e.editor.save(*same).ok());
    same->setValue(s("code"), s("XA"));
    const auto refused = e.editor.save(*same);
    QCOMPARE(refused.error().code, ErrorCode::Input);
    QVERIFY(refused.error().userText.contains(s("Alphia")));
    QVERIFY(same->problem(s("code")).blocks);
    same->setValue(s("code"), s("XC"));
    QVERIFY(e.editor.save(*same).ok());
}

void TestEditRules::numbersOfSeatsAreOfTheDelegation()
{
    Editing e;
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.value);
    QCOMPARE(draft->rows(s("capacities")).size(), 3);
    const int added = draft->addRow(s("capacities"), {{s("seats"), 12}, {s("valid_from"), s("2022-01-01")}});
    QVERIFY(added > 0);
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(e.referring(RecordKind::PostCapacity, "post_id", e.assembly.upperSeat.value).size(), size_t(4));
    QCOMPARE(e.referring(RecordKind::PostCapacity, "post_id", e.assembly.upperOwnSeat.value).size(),
             size_t(0));
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(places.seatsInTree()[e.assembly.upper.value], s("4 of 12"));
}

void TestEditRules::rowsMaySwapTheirPlaces()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.clara.value);
    const auto order = [&] {
        QStringList list;
        for (const Row &row : e.referring(RecordKind::PersonName, "person_id", e.assembly.clara.value))
            list << row.value(s("name")).toString();
        return list;
    };
    QStringList wanted = order();
    wanted.move(0, 3);
    draft->moveRow(s("names"), draft->rows(s("names"))[0], 3);
    draft->addRow(s("names"), {{s("kind"), s("alias")}, {s("name"), s("Clarissa")}}, 1);
    wanted.insert(1, s("Clarissa"));
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(order(), wanted);
    for (const Row &row : e.referring(RecordKind::PersonName, "person_id", e.assembly.clara.value)) {
        if (row.value(s("name")).toString() == s("Clara Oldname"))
            QCOMPARE(row.value(s("kind")).toString(), s("former"));
    }
}

void TestEditRules::deletingAChamberLeavesTheOthers()
{
    Editing e;
    auto future = e.editor.dependents({RecordKind::Organization, e.assembly.upper.value});
    future.waitForFinished();
    const QStringList lines = future.result()->lines();
    QVERIFY2(isSaid(lines, s("Adam Adamov")) && !isSaid(lines, s("Dora Dorova")),
             qPrintable(lines.join(u';')));
    QVERIFY2(isSaid(lines, s(" more")), qPrintable(lines.join(u';')));
    QVERIFY(e.editor.remove({RecordKind::Organization, e.assembly.upper.value}).ok());
    QVERIFY(e.database.store().row({RecordKind::Person, e.assembly.adam.value}).ok());
    QVERIFY(e.database.store().row({RecordKind::Membership, e.assembly.dorasSeat.value}).ok());
    QVERIFY(e.database.store().row({RecordKind::Organization, e.assembly.party.value}).ok());
    QVERIFY(!e.database.store().row({RecordKind::Membership, e.assembly.adamsSeat.value}).ok());
    QCOMPARE(
        seatsText(ShownPlaces(e.database, SmallAssembly::day()).countryPage(e.assembly.zetland.value).total),
        s("1 of 2"));
}

void TestEditRules::deletingAPersonLeavesWhoIsMentionedBeside()
{
    Editing e;
    e.assembly.mention(e.assembly.meeting, s("confirmed"), {RecordKind::Person, e.assembly.boris.value});
    QVERIFY(e.editor.remove({RecordKind::Person, e.assembly.adam.value}).ok());
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(names(places.personPage(e.assembly.boris.value).news), QStringList{s("Meeting opened")});
    QCOMPARE(e.referring(RecordKind::ContactDetail, "person_id", e.assembly.adam.value).size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestEditRules)
#include "tst_editrules.moc"
