#include "models/core/kinds/fields.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/readworker.h"
#include "models/store/sqlite/query.h"
#include "tests/support/removing.h"
#include "tests/support/temporarydatabase.h"

#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// Kazakhstan with a parliament, its Senate (with a seat post of 8) and a Mazhilis without one.
struct Kazakhstan
{
    Kazakhstan()
    {
        country = database.insert(Record(RecordKind::Area)
                                      .set(fields::area.name, l("Kazakhstan"))
                                      .set(fields::area.code, l("KZ"))
                                      .set(fields::area.classification, l("country")));
        parliament = organization("Parliament of Kazakhstan", "parliament");
        delegation = organization("Delegation of the Parliament of Kazakhstan", "delegation");
        senate = organization("Senate of the Parliament of Kazakhstan", "chamber");
        mazhilis = organization("Mazhilis of the Parliament of Kazakhstan", "chamber");
        seat = database.insert(Record(RecordKind::Post)
                                   .set(fields::post.organization, delegation)
                                   .set(fields::post.postKind, l("seat"))
                                   .set(fields::post.onBehalfOf, senate));
        database.insert(Record(RecordKind::PostCapacity)
                            .set(fields::postCapacity.post, seat)
                            .set(fields::postCapacity.seats, 8));
    }

    RecordKey organization(const char *name, const char *classification)
    {
        return database.insert(Record(RecordKind::Organization)
                                   .set(fields::organization.name, l(name))
                                   .set(fields::organization.classification, l(classification))
                                   .set(fields::organization.area, country));
    }

    RecordKey person(const char *name, const RecordKey &post = {})
    {
        const RecordKey id = database.insert(Record(RecordKind::Person).set(fields::person.name, l(name)));
        if (post.isValid()) {
            database.insert(Record(RecordKind::Membership)
                                .set(fields::membership.person, id)
                                .set(fields::membership.organization, delegation)
                                .set(fields::membership.post, post)
                                .set(fields::membership.onBehalfOf, senate));
        }
        return id;
    }

    std::unique_ptr<RecordDraft> open(FormType::Subject subject, qint64 id)
    {
        auto draft = editor.open(subject, id);
        return draft ? std::move(draft).value() : nullptr;
    }

    std::unique_ptr<RecordDraft> create(FormType::Subject subject, const RecordKey &context = {})
    {
        auto draft = editor.create(subject, context);
        return draft ? std::move(draft).value() : nullptr;
    }

    std::vector<Record> referring(FieldId reference, const RecordKey &key) const
    {
        return database.store().referring(reference, key.id).value();
    }
    Record record(const RecordKey &key) const { return database.store().record(key).value(); }

    TemporaryDatabase database;
    ReadWorker reader{database.path()};
    ViewContext view;
    RecordEditor editor{database.store(), reader, view};
    RecordKey country;
    RecordKey parliament;
    RecordKey delegation;
    RecordKey senate;
    RecordKey mazhilis;
    RecordKey seat;
};

template <typename T>
T answer(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result().value();
}

QStringList texts(const std::vector<Suggestion> &suggestions)
{
    QStringList list;
    for (const Suggestion &suggestion : suggestions)
        list.append(suggestion.text);
    return list;
}

} // namespace

class TestRecordEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenedDraftHoldsRecordAndGroups();
    void theRecordThatIsNotThereIsSaid();
    void savingWritesOnlyWhatChangedAsOneEntry();
    void afterSavingTheDraftIsUnmodified();
    void savingNothingWritesNothing();
    void aDraftFollowsChangesUnderneath();
    void aConflictIsNotWritten();
    void aRecordDeletedUnderneathIsNotWritten();
    void problemsAreNotWritten();
    void aTakenCountryCodeIsToldAtItsField();
    void groupRowsAreAddedChangedAndRemoved();
    void theOrderOfRowsIsKept();
    void aMembershipTakesItsPlaceFromThePost();
    void aBlankRowIsNotStored();
    void aCorrectedNameIsCorrectedInItsOwnLanguageToo();
    void aNameThatWasWrittenOtherwiseStaysSo();
    void aNewCountryGetsItsDelegation();
    void aNewCountryKeepsTheDelegationThatWasTyped();
    void aNewChamberGetsItsSeats();
    void aChamberWithoutSeatPostGetsOneWithItsQuota();
    void aChamberThatChangesCountryTakesItsSeatsAlong();
    void aNewRepresentativeTakesASeat();
    void aNewRepresentativeInAChamberWithoutSeatPostGetsOne();
    void aNewChamberIsPresetToItsCountry();
    void newsAboutAPersonMentionThem();
    void anEventIsOfTheCountryAndOfThePersonThatAreShown();
    void deletingAnEventTellsWhoTookPart();
    void aDelegationInUseIsNotRemovedInTheForm();
    void deletingAChamberTellsWhatGoesAndPersonsStay();
    void aLongNameIsListedWithoutWhatTellsItApart();
    void whoHeldSeveralSeatsIsCountedOnce();
    void aLongSubjectIsCutInWholeWords();
    void deletingACountryTakesEverythingOfItAsOneEntry();
    void deletingAPersonTakesNamesSeatsAndMentions();
    void whatOnlyRefersForgets();
    void postsAreSuggested();
    void personsAreSuggestedInAnyScript();
    void countriesAreSuggestedByAnyOfTheirNames();
    void parliamentsOfTheCountryStandFirst();
};

void TestRecordEditor::anOpenedDraftHoldsRecordAndGroups()
{
    Kazakhstan world;
    const auto country = world.open(FormType::Country, world.country.id);
    QCOMPARE(country->value(fields::area.code), QVariant(l("KZ")));
    QCOMPARE(country->rows(l("delegation")).size(), 1);
    QCOMPARE(country->rows(l("parliament")).size(), 1);
    const auto senate = world.open(FormType::Chamber, world.senate.id);
    const QList<int> quotas = senate->rows(l("capacities"));
    QCOMPARE(quotas.size(), 1);
    QCOMPARE(senate->value({l("capacities"), quotas[0], fields::postCapacity.seats}), QVariant(8));
    QVERIFY(!senate->isModified());
}

void TestRecordEditor::theRecordThatIsNotThereIsSaid()
{
    Kazakhstan world;
    const auto draft = world.editor.open(FormType::Country, 4711);
    QVERIFY(!draft.ok());
    QCOMPARE(draft.error().code, ErrorCode::NotFound);
}

void TestRecordEditor::savingWritesOnlyWhatChangedAsOneEntry()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Chamber, world.senate.id);
    draft->setValue(fields::organization.seats, l("50"));
    draft->setValue({l("capacities"), draft->rows(l("capacities"))[0], fields::postCapacity.seats}, l("9"));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    const auto saved = world.editor.save(*draft);
    QVERIFY(saved.ok());
    QCOMPARE(*saved, world.senate);
    QCOMPARE(changed.size(), 1);
    const auto changes = changed[0][0].value<ChangeSet>();
    QCOMPARE(changes.updated.size(), 2);
    QCOMPARE(changes.inserted.size() + changes.removed.size(), 0);
    QCOMPARE(changes.label, l("Edit Senate of the Parliament of Kazakhstan"));
    QCOMPARE(world.record(world.senate).value(fields::organization.seats), std::optional<qint64>(50));
}

void TestRecordEditor::afterSavingTheDraftIsUnmodified()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative);
    draft->setValue(fields::person.name, l("Viktor Rogalev"));
    const int link = draft->addRow(l("links"));
    draft->setValue({l("links"), link, fields::link.url}, l("https://example.org/"));
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(!draft->isModified());
    QVERIFY(!draft->isNew());
    QCOMPARE(draft->rows(l("links")).size(), 1);
    draft->setValue(fields::person.gender, l("male"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(fields::link.subject.person, draft->key()).size(), size_t(1));
}

void TestRecordEditor::savingNothingWritesNothing()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.id);
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(changed.size(), 0);
}

void TestRecordEditor::aDraftFollowsChangesUnderneath()
{
    Kazakhstan world;
    const auto mine = world.open(FormType::Country, world.country.id);
    const auto theirs = world.open(FormType::Country, world.country.id);
    mine->setValue(fields::area.name, l("Republic of Kazakhstan"));
    theirs->setValue(fields::area.sortOrder, l("2"));
    const int name = theirs->addRow(l("names"));
    theirs->setValue({l("names"), name, fields::areaName.language}, l("kk"));
    theirs->setValue({l("names"), name, fields::areaName.name}, l("Қазақстан"));
    QVERIFY(world.editor.save(*theirs).ok());
    QCOMPARE(mine->value(fields::area.sortOrder), QVariant(2));
    QCOMPARE(mine->rows(l("names")).size(), 1);
    QVERIFY(world.editor.save(*mine).ok());
    QCOMPARE(theirs->value(fields::area.name), QVariant(l("Republic of Kazakhstan")));
}

void TestRecordEditor::aConflictIsNotWritten()
{
    Kazakhstan world;
    const auto mine = world.open(FormType::Country, world.country.id);
    const auto theirs = world.open(FormType::Country, world.country.id);
    mine->setValue(fields::area.name, l("Mine"));
    theirs->setValue(fields::area.name, l("Theirs"));
    QVERIFY(world.editor.save(*theirs).ok());
    const auto refused = world.editor.save(*mine);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(mine->value(fields::area.name), QVariant(l("Mine")));
    QCOMPARE(mine->theirs({{}, 0, fields::area.name}), QVariant(l("Theirs")));
    mine->keepMine({{}, 0, fields::area.name});
    QVERIFY(world.editor.save(*mine).ok());
    QCOMPARE(world.record(world.country).value(fields::area.name), l("Mine"));
}

void TestRecordEditor::aRecordDeletedUnderneathIsNotWritten()
{
    Kazakhstan world;
    const RecordKey person = world.person("Viktor Rogalev", world.seat);
    const auto draft = world.open(FormType::Representative, person.id);
    draft->setValue(fields::person.summary, l("Deputy Executive Secretary"));
    QVERIFY(removed(world.editor, person).ok());
    QVERIFY(draft->isGone());
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(draft->value(fields::person.summary), QVariant(l("Deputy Executive Secretary")));
    draft->startAnew();
    const auto saved = world.editor.save(*draft);
    QVERIFY(saved.ok());
    QCOMPARE(world.referring(fields::membership.person, *saved).size(), size_t(1));
}

void TestRecordEditor::problemsAreNotWritten()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.id);
    draft->setValue(fields::area.name, QString());
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Input);
    QCOMPARE(world.record(world.country).value(fields::area.name), l("Kazakhstan"));
}

void TestRecordEditor::aTakenCountryCodeIsToldAtItsField()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(fields::area.name, l("Kyrgyzstan"));
    draft->setValue(fields::area.code, l("KZ"));
    QVERIFY(!world.editor.save(*draft).ok());
    QCOMPARE(draft->problem(fields::area.code).text, l("Kazakhstan has this code already."));
    draft->setValue(fields::area.code, l("KG"));
    QVERIFY(world.editor.save(*draft).ok());
}

void TestRecordEditor::groupRowsAreAddedChangedAndRemoved()
{
    Kazakhstan world;
    Record link = Record(RecordKind::Link)
                      .set(fields::link.subject.area, world.country)
                      .set(fields::link.url, l("https://one.example/"));
    world.database.insert(link);
    world.database.insert(link.set(fields::link.url, l("https://two.example/")));
    const auto draft = world.open(FormType::Country, world.country.id);
    const QList<int> rows = draft->rows(l("links"));
    draft->removeRow(l("links"), rows[0]);
    draft->setValue({l("links"), rows[1], fields::link.note}, l("website"));
    draft->setValue({l("links"), draft->addRow(l("links")), fields::link.url}, l("https://three.example/"));
    QVERIFY(world.editor.save(*draft).ok());
    QStringList urls;
    for (const Record &row : world.referring(fields::link.subject.area, world.country))
        urls.append(row.value(fields::link.url) + u' ' + row.value(fields::link.note));
    QCOMPARE(urls, QStringList({l("https://two.example/ website"), l("https://three.example/ ")}));
}

void TestRecordEditor::theOrderOfRowsIsKept()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.id);
    for (const char *url : {"https://a.example/", "https://b.example/"})
        draft->setValue({l("links"), draft->addRow(l("links")), fields::link.url}, l(url));
    QVERIFY(world.editor.save(*draft).ok());
    draft->moveRow(l("links"), draft->rows(l("links"))[1], 0);
    draft->setValue({l("links"), draft->addRow(l("links"), {}, 1), fields::link.url},
                    l("https://new.example/"));
    QVERIFY(world.editor.save(*draft).ok());
    QStringList urls;
    for (const int row : draft->rows(l("links")))
        urls.append(draft->value({l("links"), row, fields::link.url}).toString());
    QCOMPARE(urls,
             QStringList({l("https://b.example/"), l("https://new.example/"), l("https://a.example/")}));
    QVERIFY(!draft->isModified());
}

void TestRecordEditor::aMembershipTakesItsPlaceFromThePost()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Representative, world.person("Viktor Rogalev").id);
    const int row = draft->addRow(l("memberships"));
    draft->setValue({l("memberships"), row, fields::membership.post}, world.seat.id);
    QVERIFY(world.editor.save(*draft).ok());
    const auto stored = world.referring(fields::membership.person, draft->key());
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored[0].value(fields::membership.organization), world.delegation);
    QCOMPARE(stored[0].value(fields::membership.onBehalfOf), world.senate);
}

void TestRecordEditor::aBlankRowIsNotStored()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative);
    draft->setValue(fields::person.name, l("Viktor Rogalev"));
    draft->addRow(l("contacts"));
    QCOMPARE(draft->rows(l("memberships")).size(), 1);
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(world.referring(fields::membership.person, draft->key()).empty());
    QVERIFY(world.referring(fields::contactDetail.subject.person, draft->key()).empty());
}

void TestRecordEditor::aCorrectedNameIsCorrectedInItsOwnLanguageToo()
{
    Kazakhstan world;
    const RecordKey person = world.person("SURNAME Gvien");
    Record name = Record(RecordKind::PersonName)
                      .set(fields::personName.person, person)
                      .set(fields::personName.language, l("en"))
                      .set(fields::personName.nameKind, l("official"))
                      .set(fields::personName.name, l("SURNAME Gvien"))
                      .set(fields::personName.familyName, l("Surname"))
                      .set(fields::personName.givenName, l("Gvien"));
    const RecordKey english = world.database.insert(name);
    const RecordKey former = world.database.insert(name.set(fields::personName.nameKind, l("former")));
    const RecordKey russian = world.database.insert(name.set(fields::personName.nameKind, l("official"))
                                                        .set(fields::personName.language, l("ru"))
                                                        .set(fields::personName.name, l("ФАМИЛИЯ Имя")));
    const auto draft = world.open(FormType::Representative, person.id);
    draft->setValue(fields::person.name, l("SURNAME"));
    draft->setValue(fields::person.name, l("SURNAME Given"));
    QVERIFY(world.editor.save(*draft).ok());
    const Record corrected = world.record(english);
    QCOMPARE(corrected.value(fields::personName.name), l("SURNAME Given"));
    QCOMPARE(corrected.value(fields::personName.familyName), l("SURNAME"));
    QCOMPARE(corrected.value(fields::personName.givenName), l("Given"));
    QCOMPARE(world.record(former).value(fields::personName.name), l("SURNAME Gvien"));
    QCOMPARE(world.record(russian).value(fields::personName.name), l("ФАМИЛИЯ Имя"));
}

void TestRecordEditor::aNameThatWasWrittenOtherwiseStaysSo()
{
    Kazakhstan world;
    const RecordKey id = world.database.insert(
        Record(RecordKind::OrganizationName)
            .set(fields::organizationName.organization, world.senate)
            .set(fields::organizationName.language, l("en"))
            .set(fields::organizationName.name, l("Senate of the Parliament of Kazakhstan")));
    const auto draft = world.open(FormType::Chamber, world.senate.id);
    draft->setValue({l("names"), draft->rows(l("names"))[0], fields::organizationName.name}, l("The Senate"));
    draft->setValue(fields::organization.name, l("Senate"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.record(id).value(fields::organizationName.name), l("The Senate"));
    draft->setValue({l("names"), draft->rows(l("names"))[0], fields::organizationName.name}, l("Senate"));
    QVERIFY(world.editor.save(*draft).ok());
    draft->setValue(fields::organization.name, l("Senate of the Parliament"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.record(id).value(fields::organizationName.name), l("Senate of the Parliament"));
}

void TestRecordEditor::aNewCountryGetsItsDelegation()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(fields::area.name, l("Belarus"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto organizations = world.referring(fields::organization.area, draft->key());
    QCOMPARE(organizations.size(), size_t(1));
    QCOMPARE(organizations[0].value(fields::organization.name), l("Delegation of Belarus"));
    const auto posts = world.referring(fields::post.organization, organizations[0].key());
    QCOMPARE(posts.size(), size_t(1));
    QCOMPARE(posts[0].value(fields::post.role), l("plenipotentiary"));
    QCOMPARE(world.record(draft->key()).value(fields::area.classification), l("country"));
}

void TestRecordEditor::aNewCountryKeepsTheDelegationThatWasTyped()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(fields::area.name, l("Belarus"));
    draft->setValue({l("delegation"), draft->rows(l("delegation"))[0], fields::organization.name},
                    l("Delegation from Minsk"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto organizations = world.referring(fields::organization.area, draft->key());
    QCOMPARE(organizations.size(), size_t(1));
    QCOMPARE(organizations[0].value(fields::organization.name), l("Delegation from Minsk"));
}

void TestRecordEditor::aNewChamberGetsItsSeats()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Chamber, world.country);
    draft->setValue(fields::organization.name, l("Third House"));
    draft->setValue({l("capacities"), draft->rows(l("capacities"))[0], fields::postCapacity.seats}, l("3"));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(changed.size(), 1);
    const auto posts = world.referring(fields::post.onBehalfOf, draft->key());
    QCOMPARE(posts.size(), size_t(1));
    QCOMPARE(posts[0].value(fields::post.organization), world.delegation);
    QCOMPARE(world.referring(fields::postCapacity.post, posts[0].key()).size(), size_t(1));
    QCOMPARE(draft->rows(l("capacities")).size(), 1);
}

void TestRecordEditor::aChamberWithoutSeatPostGetsOneWithItsQuota()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Chamber, world.mazhilis.id);
    draft->setValue(fields::organization.foundingDate, l("1995"));
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(world.referring(fields::post.onBehalfOf, world.mazhilis).empty());
    draft->setValue({l("capacities"), draft->addRow(l("capacities")), fields::postCapacity.seats}, l("8"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(fields::post.onBehalfOf, world.mazhilis).size(), size_t(1));
    QCOMPARE(draft->rows(l("capacities")).size(), 1);
}

void TestRecordEditor::aChamberThatChangesCountryTakesItsSeatsAlong()
{
    Kazakhstan world;
    const RecordKey person = world.person("Viktor Rogalev", world.seat);
    const RecordKey belarus = world.database.insert(Record(RecordKind::Area)
                                                        .set(fields::area.name, l("Belarus"))
                                                        .set(fields::area.classification, l("country")));
    const auto draft = world.open(FormType::Chamber, world.senate.id);
    draft->setValue(fields::organization.area, belarus.id);
    QVERIFY(world.editor.save(*draft).ok());
    const RecordKey delegation = world.record(world.seat).value(fields::post.organization);
    QCOMPARE(world.record(delegation).value(fields::organization.area), belarus);
    const auto memberships = world.referring(fields::membership.person, person);
    QCOMPARE(memberships[0].value(fields::membership.organization), delegation);
}

void TestRecordEditor::aNewRepresentativeTakesASeat()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative, world.senate);
    QVERIFY(!draft->isModified());
    QCOMPARE(draft->value({l("memberships"), draft->rows(l("memberships"))[0], fields::membership.post}),
             QVariant(world.seat.id));
    draft->setValue(fields::person.name, l("Viktor Rogalev"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(fields::membership.post, world.seat).size(), size_t(1));
}

void TestRecordEditor::aNewRepresentativeInAChamberWithoutSeatPostGetsOne()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative, world.mazhilis);
    const QVariant seat =
        draft->value({l("memberships"), draft->rows(l("memberships"))[0], fields::membership.post});
    QCOMPARE(world.editor.referenceText(RecordKind::Post, seat.toLongLong()),
             l("Mazhilis of the Parliament of Kazakhstan – seat"));
    draft->setValue(fields::person.name, l("Erlan Koshanov"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto posts = world.referring(fields::post.onBehalfOf, world.mazhilis);
    QCOMPARE(posts.size(), size_t(1));
    const auto memberships = world.referring(fields::membership.post, posts[0].key());
    QCOMPARE(memberships.size(), size_t(1));
    QCOMPARE(memberships[0].value(fields::membership.organization), world.delegation);
}

void TestRecordEditor::aNewChamberIsPresetToItsCountry()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Chamber, world.country);
    QCOMPARE(draft->value(fields::organization.area), QVariant(world.country.id));
    QCOMPARE(draft->value(fields::organization.parent), QVariant(world.parliament.id));
    QVERIFY(!draft->isModified());
}

void TestRecordEditor::newsAboutAPersonMentionThem()
{
    Kazakhstan world;
    const RecordKey person = world.person("Erlan Koshanov");
    const auto draft = world.create(FormType::News, person);
    draft->setValue(fields::newsItem.title, l("A meeting"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto mentions = world.referring(fields::newsMention.person, person);
    QCOMPARE(mentions.size(), size_t(1));
    QCOMPARE(mentions[0].value(fields::newsMention.state), l("confirmed"));
}

void TestRecordEditor::anEventIsOfTheCountryAndOfThePersonThatAreShown()
{
    Kazakhstan world;
    const auto ofCountry = world.create(FormType::Event, world.country);
    QCOMPARE(ofCountry->value(fields::event.area).toLongLong(), world.country.id);
    QCOMPARE(ofCountry->value(fields::event.classification).toString(), l("session"));
    const RecordKey person = world.person("Erlan Koshanov");
    const auto ofPerson = world.create(FormType::Event, person);
    ofPerson->setValue(fields::event.name, l("A visit"));
    QVERIFY(world.editor.save(*ofPerson).ok());
    QCOMPARE(world.referring(fields::eventParticipant.person, person).size(), size_t(1));
}

void TestRecordEditor::deletingAnEventTellsWhoTookPart()
{
    Kazakhstan world;
    const RecordKey person = world.person("Erlan Koshanov");
    const auto draft = world.create(FormType::Event, person);
    draft->setValue(fields::event.name, l("A visit"));
    const auto event = world.editor.save(*draft);
    QVERIFY(event.ok());
    const Dependents ofEvent = answer(world.editor.dependents(*event));
    QCOMPARE(ofEvent.subject, l("A visit"));
    QCOMPARE(ofEvent.lines(), QStringList{l("Participants: Erlan Koshanov")});
    QVERIFY(answer(world.editor.dependents(person)).lines().contains(l("Parts taken in events: A visit")));
    QVERIFY(removed(world.editor, *event).ok());
    QVERIFY(world.database.store().record(person).ok());
}

void TestRecordEditor::aDelegationInUseIsNotRemovedInTheForm()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.id);
    draft->removeRow(l("parliament"), draft->rows(l("parliament"))[0]);
    QVERIFY(world.editor.save(*draft).ok());
    world.person("Viktor Rogalev", world.seat);
    draft->removeRow(l("delegation"), draft->rows(l("delegation"))[0]);
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().userText.contains(l("Viktor Rogalev")));
    QCOMPARE(world.referring(fields::membership.post, world.seat).size(), size_t(1));
}

void TestRecordEditor::deletingAChamberTellsWhatGoesAndPersonsStay()
{
    Kazakhstan world;
    const RecordKey person = world.person("Viktor Rogalev", world.seat);
    const RecordKey senate = world.senate;
    const Dependents dependents = answer(world.editor.dependents(senate));
    QCOMPARE(dependents.subject, l("Senate of the Parliament of Kazakhstan"));
    QCOMPARE(
        dependents.lines(),
        QStringList({l("Seats and offices: Senate of the Parliament of Kazakhstan – seat"),
                     l("Names, contacts, links, sources and the like: 1"),
                     l("Seats and offices held by: Viktor Rogalev (Senate of the Parliament of Kazakhstan)"),
                     l("The persons themselves stay.")}));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(removed(world.editor, senate).ok());
    QCOMPARE(changed.size(), 1);
    QVERIFY(world.database.store().record(person).ok());
    QVERIFY(!world.database.store().record(world.senate).ok());
    QVERIFY(!world.database.store().record(world.seat).ok());
    QVERIFY(world.database.store().record(world.delegation).ok());
}

/// Whoever sat there three times is one of those who are named.
void TestRecordEditor::whoHeldSeveralSeatsIsCountedOnce()
{
    Kazakhstan world;
    for (const char *name : {"A", "B", "C", "D", "E", "F", "G"}) {
        const RecordKey person = world.person(name, world.seat);
        for (int again = 0; again < 2; ++again)
            world.database.insert(Record(RecordKind::Membership)
                                      .set(fields::membership.person, person)
                                      .set(fields::membership.organization, world.delegation)
                                      .set(fields::membership.post, world.seat)
                                      .set(fields::membership.onBehalfOf, world.senate));
    }
    const QStringList lines = answer(world.editor.dependents(world.senate)).lines();
    const QStringList held = lines.filter(l("held by"));
    QCOMPARE(held.size(), 1);
    QVERIFY2(held.first().endsWith(l(" and 4 more")), qPrintable(held.first()));
    const RecordKey one = world.person("H", world.seat);
    QCOMPARE(answer(world.editor.dependents(one)).lines(),
             QStringList({l("Seats and offices: Senate of the Parliament of Kazakhstan – seat")}));
}

/// In the question itself too: whole words, and no bracket without its end.
void TestRecordEditor::aLongSubjectIsCutInWholeWords()
{
    Kazakhstan world;
    const RecordKey council = world.organization(
        (QByteArray("Council") + QByteArray(" of the Republic").repeated(9)).constData(), "chamber");
    QCOMPARE(answer(world.editor.dependents(council)).subject,
             l("Council") + l(" of the Republic").repeated(7) + u'…');
    const RecordKey seat = world.database.insert(Record(RecordKind::Post)
                                                     .set(fields::post.organization, world.delegation)
                                                     .set(fields::post.postKind, l("seat"))
                                                     .set(fields::post.onBehalfOf, council));
    const RecordKey person = world.person("Viktor Rogalev", seat);
    QCOMPARE(answer(world.editor.dependents(person)).subject, l("Viktor Rogalev"));
}

/// No bracket is cut off in the middle.
void TestRecordEditor::aLongNameIsListedWithoutWhatTellsItApart()
{
    Kazakhstan world;
    world.person("Viktor Longlonglongname of the Somewhere", world.seat);
    const Dependents dependents = answer(world.editor.dependents(world.senate));
    QVERIFY2(
        dependents.lines().contains(l("Seats and offices held by: Viktor Longlonglongname of the Somewhere")),
        qPrintable(dependents.lines().join(u'\n')));
}

void TestRecordEditor::deletingACountryTakesEverythingOfItAsOneEntry()
{
    Kazakhstan world;
    world.person("Viktor Rogalev", world.seat);
    world.database.insert(Record(RecordKind::Organization)
                              .set(fields::organization.name, l("A commission of the Senate"))
                              .set(fields::organization.classification, l("commission"))
                              .set(fields::organization.area, world.country)
                              .set(fields::organization.parent, world.senate));
    const RecordKey country = world.country;
    const QStringList lines = answer(world.editor.dependents(country)).lines();
    QVERIFY(
        lines.contains(l("Chambers: Senate of the Parliament of Kazakhstan, Mazhilis of the Parliament of "
                         "Kazakhstan")));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(removed(world.editor, country).ok());
    QCOMPARE(changed.size(), 1);
    const auto changes = changed[0][0].value<ChangeSet>();
    QVERIFY(changes.updated.isEmpty());
    QCOMPARE(changes.removed.size(), 9);
    QCOMPARE(changes.label, l("Delete Kazakhstan"));
    QCOMPARE(removed(world.editor, country).error().code, ErrorCode::NotFound);
}

void TestRecordEditor::deletingAPersonTakesNamesSeatsAndMentions()
{
    Kazakhstan world;
    const RecordKey person = world.person("Viktor Rogalev", world.seat);
    const RecordKey news =
        world.database.insert(Record(RecordKind::NewsItem).set(fields::newsItem.title, l("A meeting")));
    world.database.insert(Record(RecordKind::NewsMention)
                              .set(fields::newsMention.newsItem, news)
                              .set(fields::newsMention.person, person)
                              .set(fields::newsMention.state, l("confirmed")));
    const Dependents dependents = answer(world.editor.dependents(person));
    QCOMPARE(dependents.lines(),
             QStringList({l("Seats and offices: Senate of the Parliament of Kazakhstan – seat"),
                          l("Mentions in the news: A meeting")}));
    const Dependents ofNews = answer(world.editor.dependents(news));
    QCOMPARE(ofNews.lines(),
             QStringList(l("Mentions in the news: Viktor Rogalev (Senate of the Parliament of Kazakhstan)")));
    QVERIFY(removed(world.editor, person).ok());
    QVERIFY(world.database.store().record(news).ok());
}

void TestRecordEditor::whatOnlyRefersForgets()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Chamber, world.senate.id);
    draft->setValue(fields::organization.parent, world.parliament.id);
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(removed(world.editor, world.parliament).ok());
    QVERIFY(!world.record(world.senate).value(fields::organization.parent).isValid());
    QVERIFY(draft->value(fields::organization.parent).isNull());
}

void TestRecordEditor::postsAreSuggested()
{
    Kazakhstan world;
    world.database.insert(Record(RecordKind::Post)
                              .set(fields::post.organization, world.delegation)
                              .set(fields::post.postKind, l("office"))
                              .set(fields::post.role, l("plenipotentiary")));
    const auto all = answer(world.editor.suggest({RecordKind::Post, {}, 0}));
    QCOMPARE(texts(all), QStringList({l("Mazhilis of the Parliament of Kazakhstan – seat"),
                                      l("Senate of the Parliament of Kazakhstan – seat"),
                                      l("Plenipotentiary representative – Delegation of the Parliament of "
                                        "Kazakhstan")}));
    QCOMPARE(all[0].id, -world.mazhilis.id);
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Post, l("kaz sen"), 0}))),
             QStringList(l("Senate of the Parliament of Kazakhstan – seat")));
}

void TestRecordEditor::personsAreSuggestedInAnyScript()
{
    Kazakhstan world;
    const RecordKey person = world.person("Ерлан Кошанов", world.seat);
    world.person("Ерлан Кошанов");
    const auto found = answer(world.editor.suggest({RecordKind::Person, l("koshanov er"), 0}));
    QCOMPARE(texts(found),
             QStringList({l("Ерлан Кошанов (Senate of the Parliament of Kazakhstan)"), l("Ерлан Кошанов")}));
    QCOMPARE(found[0].id, person.id);
    QVERIFY(answer(world.editor.suggest({RecordKind::Person, l("senate"), 0})).empty());
    QCOMPARE(answer(world.editor.suggest({RecordKind::Person, l("\"* OR ("), 0})).size(), size_t(0));
    QCOMPARE(answer(world.editor.suggest({RecordKind::Person, {}, 0})).size(), size_t(2));
}

void TestRecordEditor::countriesAreSuggestedByAnyOfTheirNames()
{
    Kazakhstan world;
    world.database.insert(Record(RecordKind::AreaName)
                              .set(fields::areaName.area, world.country)
                              .set(fields::areaName.language, l("de"))
                              .set(fields::areaName.name, l("Kasachstan")));
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Area, l("kasach"), 0}))),
             QStringList(l("Kazakhstan")));
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Area, l("kz"), 0}))),
             QStringList(l("Kazakhstan")));
    QVERIFY(answer(world.editor.suggest({RecordKind::Area, l("stan"), 0})).empty());
}

void TestRecordEditor::parliamentsOfTheCountryStandFirst()
{
    Kazakhstan world;
    world.database.insert(Record(RecordKind::Organization)
                              .set(fields::organization.name, l("A Parliament"))
                              .set(fields::organization.classification, l("parliament")));
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Organization, {}, world.country.id}))),
             QStringList({l("Parliament of Kazakhstan"), l("A Parliament")}));
}

QTEST_GUILESS_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
