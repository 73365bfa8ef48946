// The rules of editing between records: what a form saves besides what was typed, and what it must leave
// alone.
#include "models/core/kinds/fields.h"
#include "models/edit/draftrules.h"
#include "tests/support/editing.h"
#include "tests/support/removing.h"
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
    const auto draft = e.open(FormType::Representative, e.assembly.partova.id);
    QVERIFY(set(*draft, "memberships", fields::membership.post, e.assembly.lowerSeat.id));
    QVERIFY(set(*draft, "memberships", fields::membership.post, e.assembly.upperOwnSeat.id));
    QVERIFY(set(*draft, "memberships", fields::membership.role, s("Whip")));
    QVERIFY(e.editor.save(*draft).ok());
    Record stored = e.record(e.assembly.partovasSeat);
    QCOMPARE(stored.value(fields::membership.role), s("Whip"));
    QCOMPARE(stored.value(fields::membership.party), e.assembly.party);
    QCOMPARE(stored.value(fields::membership.organization), e.assembly.upper);
    // Also when she comes to that seat from another one, with a party of her own.
    const auto posts = e.referring(fields::post.organization, e.assembly.council);
    QVERIFY(set(*draft, "memberships", fields::membership.post, posts.front().id));
    QVERIFY(e.editor.save(*draft).ok());
    stored = e.record(e.assembly.partovasSeat);
    QCOMPARE(stored.value(fields::membership.organization), e.assembly.council);
    QCOMPARE(stored.value(fields::membership.party), e.assembly.party);
}

void TestEditRules::aSeatInTheDelegationIsOnBehalfOfItsChamber()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.partova.id);
    QVERIFY(set(*draft, "memberships", fields::membership.post, e.assembly.upperSeat.id));
    QVERIFY(e.editor.save(*draft).ok());
    const Record stored = e.record(e.assembly.partovasSeat);
    QCOMPARE(stored.value(fields::membership.onBehalfOf), e.assembly.upper);
    QCOMPARE(stored.value(fields::membership.organization), e.assembly.delegation);
}

void TestEditRules::everyMemberFollowsTheChamberToItsCountry()
{
    Editing e;
    const auto members = e.referring(fields::membership.post, e.assembly.upperSeat);
    QCOMPARE(members.size(), size_t(7)); // Of all times.
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.id);
    draft->setValue(fields::organization.area, e.assembly.alphia.id);
    QVERIFY(e.editor.save(*draft).ok());
    const Record post = e.record(e.assembly.upperSeat);
    const RecordKey delegation = post.value(fields::post.organization);
    QVERIFY(delegation != e.assembly.delegation);
    const Record organization = e.record(delegation);
    QCOMPARE(organization.value(fields::organization.classification), s("delegation"));
    QCOMPARE(organization.value(fields::organization.area), e.assembly.alphia);
    for (const Record &member : e.referring(fields::membership.post, e.assembly.upperSeat))
        QCOMPARE(member.value(fields::membership.organization), delegation);
    // The others stay, those in the chamber itself too.
    QCOMPARE(e.record(e.assembly.dorasSeat).value(fields::membership.organization), e.assembly.delegation);
    QCOMPARE(e.record(e.assembly.partovasSeat).value(fields::membership.organization), e.assembly.upper);
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(seatsText(places.countryPage(e.assembly.alphia.id).total), s("5 of 36"));
    QCOMPARE(seatsText(places.countryPage(e.assembly.zetland.id).total), s("1 of 2"));
    QVERIFY(isSaid(places.report("person", e.assembly.alphia), s("Clara Clarova")));
    QVERIFY(!isSaid(places.report("person", e.assembly.zetland), s("Clara Clarova")));
}

void TestEditRules::aChamberThatStaysTakesNobodyAlong()
{
    Editing e;
    const auto before = e.referring(fields::membership.post, e.assembly.upperSeat);
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.id);
    draft->setValue(fields::organization.name, s("House of Peers"));
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(e.referring(fields::membership.post, e.assembly.upperSeat) == before);
}

/// To another country, but into no delegation.
void TestEditRules::aChambersOwnSeatsGoWithIt()
{
    Editing e;
    const auto posts = e.referring(fields::post.onBehalfOf, e.assembly.council);
    const auto draft = e.open(FormType::Chamber, e.assembly.council.id);
    draft->setValue(fields::organization.area, e.assembly.betania.id);
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(e.referring(fields::post.onBehalfOf, e.assembly.council) == posts);
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(seatsText(places.countryPage(e.assembly.betania.id).total), s("1 of 30"));
    QCOMPARE(places.countryPage(e.assembly.alphia.id).chambers.size(), size_t(0));
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
    const std::pair<FieldId, FieldId> periods[] = {
        {fields::legislativePeriod.startDate, fields::legislativePeriod.endDate},
        {fields::postCapacity.validFrom, fields::postCapacity.validUntil},
        {fields::organization.foundingDate, fields::organization.dissolutionDate},
        {fields::person.birthDate, fields::person.deathDate}};
    for (const auto &[from, until] : periods) {
        const Record record = Record(from.kind).setCell(from, start).setCell(until, end);
        const auto found = inconsistencies(record, {});
        QCOMPARE(found.empty(), isGood);
        if (!isGood) {
            QCOMPARE(found.front().field, until);
            QVERIFY(!found.front().onlyPointedOut);
        }
    }
}

void TestEditRules::aTermOfOneDayIsSaved()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.dora.id);
    QVERIFY(set(*draft, "memberships", fields::membership.startDate, s("2022-06-04")));
    QVERIFY(set(*draft, "memberships", fields::membership.endDate, s("2022-06-04")));
    QVERIFY(draft->problems().empty());
    QVERIFY(e.editor.save(*draft).ok());
    QVERIFY(set(*draft, "memberships", fields::membership.startDate, s("2020")));
    QVERIFY(set(*draft, "memberships", fields::membership.endDate, s("2019")));
    QCOMPARE(draft->problems().size(), size_t(1));
    QCOMPARE(e.editor.save(*draft).error().code, ErrorCode::Input);
    QCOMPARE(e.record(e.assembly.dorasSeat).value(fields::membership.endDate).toString(), s("2022-06-04"));
}

void TestEditRules::whatIsPrivateStaysSo()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.adam.id);
    QCOMPARE(draft->rows(s("contacts")).size(), 2);
    QVERIFY(set(*draft, "contacts", fields::contactDetail.value, s("555-0177"), 1));
    draft->moveRow(s("contacts"), draft->rows(s("contacts"))[1], 0);
    QVERIFY(e.editor.save(*draft).ok());
    const auto contacts = e.referring(fields::contactDetail.subject.person, e.assembly.adam);
    QCOMPARE(contacts.size(), size_t(2));
    for (const Record &contact : contacts) {
        const bool isPhone = contact.value(fields::contactDetail.value) == s("555-0177");
        QCOMPARE(contact.value(fields::contactDetail.isPrivate), isPhone);
        QCOMPARE(contact.value(fields::contactDetail.contactType), isPhone ? s("phone") : s("email"));
    }
    QCOMPARE(contacts.front().value(fields::contactDetail.value), s("555-0177"));
    QVERIFY(!ShownPlaces(e.database, SmallAssembly::day()).exported("csv").contains(s("555-0177")));
}

void TestEditRules::onlyAnEmailMustBeAnAddress()
{
    const auto count = [](const char *type, const char *value) {
        return inconsistencies(Record(RecordKind::ContactDetail)
                                   .set(fields::contactDetail.contactType, s(type))
                                   .set(fields::contactDetail.value, s(value)),
                               {})
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
    const auto same = e.open(FormType::Country, e.assembly.zetland.id);
    same->setValue(fields::area.name, s("Zedland"));
    QVERIFY(e.editor.save(*same).ok());
    same->setValue(fields::area.code, s("XA"));
    const auto refused = e.editor.save(*same);
    QCOMPARE(refused.error().code, ErrorCode::Input);
    QVERIFY(refused.error().userText.contains(s("Alphia")));
    QVERIFY(same->problem(fields::area.code).blocks);
    same->setValue(fields::area.code, s("XC"));
    QVERIFY(e.editor.save(*same).ok());
}

void TestEditRules::numbersOfSeatsAreOfTheDelegation()
{
    Editing e;
    const auto draft = e.open(FormType::Chamber, e.assembly.upper.id);
    QCOMPARE(draft->rows(s("capacities")).size(), 3);
    const int added = draft->addRow(s("capacities"),
                                    Record(RecordKind::PostCapacity)
                                        .set(fields::postCapacity.seats, 12)
                                        .set(fields::postCapacity.validFrom, PartialDate(QDate(2022, 1, 1))));
    QVERIFY(added > 0);
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(e.referring(fields::postCapacity.post, e.assembly.upperSeat).size(), size_t(4));
    QCOMPARE(e.referring(fields::postCapacity.post, e.assembly.upperOwnSeat).size(), size_t(0));
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(places.seatsInTree()[e.assembly.upper.id], s("4 of 12"));
}

void TestEditRules::rowsMaySwapTheirPlaces()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.clara.id);
    const auto order = [&] {
        QStringList list;
        for (const Record &row : e.referring(fields::personName.person, e.assembly.clara))
            list << row.value(fields::personName.name);
        return list;
    };
    QStringList wanted = order();
    wanted.move(0, 3);
    draft->moveRow(s("names"), draft->rows(s("names"))[0], 3);
    draft->addRow(s("names"),
                  Record(RecordKind::PersonName)
                      .set(fields::personName.nameKind, s("alias"))
                      .set(fields::personName.name, s("Clarissa")),
                  1);
    wanted.insert(1, s("Clarissa"));
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(order(), wanted);
    for (const Record &row : e.referring(fields::personName.person, e.assembly.clara)) {
        if (row.value(fields::personName.name) == s("Clara Oldname"))
            QCOMPARE(row.value(fields::personName.nameKind), s("former"));
    }
}

void TestEditRules::deletingAChamberLeavesTheOthers()
{
    Editing e;
    auto future = e.editor.dependents(e.assembly.upper);
    future.waitForFinished();
    const QStringList lines = future.result()->lines();
    QVERIFY2(isSaid(lines, s("Adam Adamov")) && !isSaid(lines, s("Dora Dorova")),
             qPrintable(lines.join(u';')));
    QVERIFY2(isSaid(lines, s(" more")), qPrintable(lines.join(u';')));
    QVERIFY(removed(e.editor, e.assembly.upper).ok());
    QVERIFY(e.database.store().record(e.assembly.adam).ok());
    QVERIFY(e.database.store().record(e.assembly.dorasSeat).ok());
    QVERIFY(e.database.store().record(e.assembly.party).ok());
    QVERIFY(!e.database.store().record(e.assembly.adamsSeat).ok());
    QCOMPARE(
        seatsText(ShownPlaces(e.database, SmallAssembly::day()).countryPage(e.assembly.zetland.id).total),
        s("1 of 2"));
}

void TestEditRules::deletingAPersonLeavesWhoIsMentionedBeside()
{
    Editing e;
    e.assembly.mention(e.assembly.meeting, s("confirmed"), e.assembly.boris);
    QVERIFY(removed(e.editor, e.assembly.adam).ok());
    const ShownPlaces places(e.database, SmallAssembly::day());
    QCOMPARE(names(places.personPage(e.assembly.boris.id).news), QStringList{s("Meeting opened")});
    QCOMPARE(e.referring(fields::contactDetail.subject.person, e.assembly.adam).size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestEditRules)
#include "tst_editrules.moc"
