#include "models/edit/recordeditor.h"
#include "models/store/read/readworker.h"
#include "models/store/sqlite/query.h"
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
        Area area;
        area.name = l("Kazakhstan");
        area.code = l("KZ");
        area.classification = l("country");
        country = database.insert(area);
        parliament = organization("Parliament of Kazakhstan", "parliament");
        delegation = organization("Delegation of the Parliament of Kazakhstan", "delegation");
        senate = organization("Senate of the Parliament of Kazakhstan", "chamber");
        mazhilis = organization("Mazhilis of the Parliament of Kazakhstan", "chamber");
        Post post;
        post.organization = delegation;
        post.postKind = l("seat");
        post.onBehalfOf = senate;
        seat = database.insert(post);
        PostCapacity capacity;
        capacity.post = seat;
        capacity.seats = 8;
        database.insert(capacity);
    }

    Id<Organization> organization(const char *name, const char *classification)
    {
        Organization organization;
        organization.name = l(name);
        organization.classification = l(classification);
        organization.area = country;
        return database.insert(organization);
    }

    Id<Person> person(const char *name, Id<Post> post = {})
    {
        Person record;
        record.name = l(name);
        const Id<Person> id = database.insert(record);
        if (post.isValid()) {
            Membership membership;
            membership.person = id;
            membership.organization = delegation;
            membership.post = post;
            membership.onBehalfOf = senate;
            database.insert(membership);
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

    std::vector<Row> referring(RecordKind kind, const char *column, qint64 id) const
    {
        return database.store().referring(kind, l(column), id).value();
    }

    TemporaryDatabase database;
    ReadWorker reader{database.path()};
    RecordEditor editor{database.store(), reader};
    Id<Area> country;
    Id<Organization> parliament;
    Id<Organization> delegation;
    Id<Organization> senate;
    Id<Organization> mazhilis;
    Id<Post> seat;
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
    void aDelegationInUseIsNotRemovedInTheForm();
    void deletingAChamberTellsWhatGoesAndPersonsStay();
    void aLongNameIsListedWithoutWhatTellsItApart();
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
    const auto country = world.open(FormType::Country, world.country.value);
    QCOMPARE(country->value(l("code")), QVariant(l("KZ")));
    QCOMPARE(country->rows(l("delegation")).size(), 1);
    QCOMPARE(country->rows(l("parliament")).size(), 1);
    const auto senate = world.open(FormType::Chamber, world.senate.value);
    const QList<int> quotas = senate->rows(l("capacities"));
    QCOMPARE(quotas.size(), 1);
    QCOMPARE(senate->value({l("capacities"), quotas[0], l("seats")}), QVariant(8));
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
    const auto draft = world.open(FormType::Chamber, world.senate.value);
    draft->setValue(l("seats"), l("50"));
    draft->setValue({l("capacities"), draft->rows(l("capacities"))[0], l("seats")}, l("9"));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    const auto saved = world.editor.save(*draft);
    QVERIFY(saved.ok());
    QCOMPARE(*saved, (RecordKey{RecordKind::Organization, world.senate.value}));
    QCOMPARE(changed.size(), 1);
    const auto changes = changed[0][0].value<ChangeSet>();
    QCOMPARE(changes.updated.size(), 2);
    QCOMPARE(changes.inserted.size() + changes.removed.size(), 0);
    QCOMPARE(changes.label, l("Edit Senate of the Parliament of Kazakhstan"));
    QCOMPARE(world.database.store().record(world.senate)->seats, std::optional<qint64>(50));
}

void TestRecordEditor::afterSavingTheDraftIsUnmodified()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative);
    draft->setValue(l("name"), l("Viktor Rogalev"));
    const int link = draft->addRow(l("links"));
    draft->setValue({l("links"), link, l("url")}, l("https://example.org/"));
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(!draft->isModified());
    QVERIFY(!draft->isNew());
    QCOMPARE(draft->rows(l("links")).size(), 1);
    draft->setValue(l("gender"), l("male"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(RecordKind::Link, "person_id", draft->key().id).size(), size_t(1));
}

void TestRecordEditor::savingNothingWritesNothing()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.value);
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(changed.size(), 0);
}

void TestRecordEditor::aDraftFollowsChangesUnderneath()
{
    Kazakhstan world;
    const auto mine = world.open(FormType::Country, world.country.value);
    const auto theirs = world.open(FormType::Country, world.country.value);
    mine->setValue(l("name"), l("Republic of Kazakhstan"));
    theirs->setValue(l("sort_order"), l("2"));
    const int name = theirs->addRow(l("names"));
    theirs->setValue({l("names"), name, l("language")}, l("kk"));
    theirs->setValue({l("names"), name, l("name")}, l("Қазақстан"));
    QVERIFY(world.editor.save(*theirs).ok());
    QCOMPARE(mine->value(l("sort_order")), QVariant(2));
    QCOMPARE(mine->rows(l("names")).size(), 1);
    QVERIFY(world.editor.save(*mine).ok());
    QCOMPARE(theirs->value(l("name")), QVariant(l("Republic of Kazakhstan")));
}

void TestRecordEditor::aConflictIsNotWritten()
{
    Kazakhstan world;
    const auto mine = world.open(FormType::Country, world.country.value);
    const auto theirs = world.open(FormType::Country, world.country.value);
    mine->setValue(l("name"), l("Mine"));
    theirs->setValue(l("name"), l("Theirs"));
    QVERIFY(world.editor.save(*theirs).ok());
    const auto refused = world.editor.save(*mine);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(mine->value(l("name")), QVariant(l("Mine")));
    QCOMPARE(mine->theirs({{}, 0, l("name")}), QVariant(l("Theirs")));
    mine->keepMine({{}, 0, l("name")});
    QVERIFY(world.editor.save(*mine).ok());
    QCOMPARE(world.database.store().record(world.country)->name, l("Mine"));
}

void TestRecordEditor::aRecordDeletedUnderneathIsNotWritten()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Viktor Rogalev", world.seat);
    const auto draft = world.open(FormType::Representative, person.value);
    draft->setValue(l("summary"), l("Deputy Executive Secretary"));
    QVERIFY(world.editor.remove({RecordKind::Person, person.value}).ok());
    QVERIFY(draft->isGone());
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::NotFound);
    QCOMPARE(draft->value(l("summary")), QVariant(l("Deputy Executive Secretary")));
    draft->startAnew();
    const auto saved = world.editor.save(*draft);
    QVERIFY(saved.ok());
    QCOMPARE(world.referring(RecordKind::Membership, "person_id", saved->id).size(), size_t(1));
}

void TestRecordEditor::problemsAreNotWritten()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.value);
    draft->setValue(l("name"), QString());
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::Input);
    QCOMPARE(world.database.store().record(world.country)->name, l("Kazakhstan"));
}

void TestRecordEditor::aTakenCountryCodeIsToldAtItsField()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(l("name"), l("Kyrgyzstan"));
    draft->setValue(l("code"), l("KZ"));
    QVERIFY(!world.editor.save(*draft).ok());
    QCOMPARE(draft->problem(l("code")).text, l("Kazakhstan has this code already."));
    draft->setValue(l("code"), l("KG"));
    QVERIFY(world.editor.save(*draft).ok());
}

void TestRecordEditor::groupRowsAreAddedChangedAndRemoved()
{
    Kazakhstan world;
    Link link;
    link.area = world.country;
    link.url = l("https://one.example/");
    world.database.insert(link);
    link.url = l("https://two.example/");
    world.database.insert(link);
    const auto draft = world.open(FormType::Country, world.country.value);
    const QList<int> rows = draft->rows(l("links"));
    draft->removeRow(l("links"), rows[0]);
    draft->setValue({l("links"), rows[1], l("note")}, l("website"));
    draft->setValue({l("links"), draft->addRow(l("links")), l("url")}, l("https://three.example/"));
    QVERIFY(world.editor.save(*draft).ok());
    QStringList urls;
    for (const Row &row : world.referring(RecordKind::Link, "area_id", world.country.value))
        urls.append(row.value(l("url")).toString() + u' ' + row.value(l("note")).toString());
    QCOMPARE(urls, QStringList({l("https://two.example/ website"), l("https://three.example/ ")}));
}

void TestRecordEditor::theOrderOfRowsIsKept()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.value);
    for (const char *url : {"https://a.example/", "https://b.example/"})
        draft->setValue({l("links"), draft->addRow(l("links")), l("url")}, l(url));
    QVERIFY(world.editor.save(*draft).ok());
    draft->moveRow(l("links"), draft->rows(l("links"))[1], 0);
    draft->setValue({l("links"), draft->addRow(l("links"), {}, 1), l("url")}, l("https://new.example/"));
    QVERIFY(world.editor.save(*draft).ok());
    QStringList urls;
    for (const int row : draft->rows(l("links")))
        urls.append(draft->value({l("links"), row, l("url")}).toString());
    QCOMPARE(urls,
             QStringList({l("https://b.example/"), l("https://new.example/"), l("https://a.example/")}));
    QVERIFY(!draft->isModified());
}

void TestRecordEditor::aMembershipTakesItsPlaceFromThePost()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Representative, world.person("Viktor Rogalev").value);
    const int row = draft->addRow(l("memberships"));
    draft->setValue({l("memberships"), row, l("post_id")}, world.seat.value);
    QVERIFY(world.editor.save(*draft).ok());
    const auto stored = world.referring(RecordKind::Membership, "person_id", draft->key().id);
    QCOMPARE(stored.size(), size_t(1));
    QCOMPARE(stored[0].value(l("organization_id")).toLongLong(), world.delegation.value);
    QCOMPARE(stored[0].value(l("on_behalf_of_id")).toLongLong(), world.senate.value);
}

void TestRecordEditor::aBlankRowIsNotStored()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative);
    draft->setValue(l("name"), l("Viktor Rogalev"));
    draft->addRow(l("contacts"));
    QCOMPARE(draft->rows(l("memberships")).size(), 1);
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(world.referring(RecordKind::Membership, "person_id", draft->key().id).empty());
    QVERIFY(world.referring(RecordKind::ContactDetail, "person_id", draft->key().id).empty());
}

void TestRecordEditor::aCorrectedNameIsCorrectedInItsOwnLanguageToo()
{
    Kazakhstan world;
    const Id<Person> person = world.person("SURNAME Gvien");
    PersonName name;
    name.person = person;
    name.language = l("en");
    name.nameKind = l("official");
    name.name = l("SURNAME Gvien");
    name.familyName = l("Surname");
    name.givenName = l("Gvien");
    const Id<PersonName> english = world.database.insert(name);
    name.nameKind = l("former");
    const Id<PersonName> former = world.database.insert(name);
    name.nameKind = l("official");
    name.language = l("ru");
    name.name = l("ФАМИЛИЯ Имя");
    const Id<PersonName> russian = world.database.insert(name);
    const auto draft = world.open(FormType::Representative, person.value);
    draft->setValue(l("name"), l("SURNAME"));
    draft->setValue(l("name"), l("SURNAME Given"));
    QVERIFY(world.editor.save(*draft).ok());
    const Result<PersonName> corrected = world.database.store().record(english);
    QCOMPARE(corrected->name, l("SURNAME Given"));
    QCOMPARE(corrected->familyName, l("SURNAME"));
    QCOMPARE(corrected->givenName, l("Given"));
    QCOMPARE(world.database.store().record(former)->name, l("SURNAME Gvien"));
    QCOMPARE(world.database.store().record(russian)->name, l("ФАМИЛИЯ Имя"));
}

void TestRecordEditor::aNameThatWasWrittenOtherwiseStaysSo()
{
    Kazakhstan world;
    OrganizationName english;
    english.organization = world.senate;
    english.language = l("en");
    english.name = l("Senate of the Parliament of Kazakhstan");
    const Id<OrganizationName> id = world.database.insert(english);
    const auto draft = world.open(FormType::Chamber, world.senate.value);
    draft->setValue({l("names"), draft->rows(l("names"))[0], l("name")}, l("The Senate"));
    draft->setValue(l("name"), l("Senate"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.database.store().record(id)->name, l("The Senate"));
    draft->setValue({l("names"), draft->rows(l("names"))[0], l("name")}, l("Senate"));
    QVERIFY(world.editor.save(*draft).ok());
    draft->setValue(l("name"), l("Senate of the Parliament"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.database.store().record(id)->name, l("Senate of the Parliament"));
}

void TestRecordEditor::aNewCountryGetsItsDelegation()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(l("name"), l("Belarus"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto organizations = world.referring(RecordKind::Organization, "area_id", draft->key().id);
    QCOMPARE(organizations.size(), size_t(1));
    QCOMPARE(organizations[0].value(l("name")).toString(), l("Delegation of Belarus"));
    const auto posts =
        world.referring(RecordKind::Post, "organization_id", organizations[0].value(l("id")).toLongLong());
    QCOMPARE(posts.size(), size_t(1));
    QCOMPARE(posts[0].value(l("role")).toString(), l("plenipotentiary"));
    QCOMPARE(world.database.store().record(Id<Area>(draft->key().id))->classification, l("country"));
}

void TestRecordEditor::aNewCountryKeepsTheDelegationThatWasTyped()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Country);
    draft->setValue(l("name"), l("Belarus"));
    draft->setValue({l("delegation"), draft->rows(l("delegation"))[0], l("name")},
                    l("Delegation from Minsk"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto organizations = world.referring(RecordKind::Organization, "area_id", draft->key().id);
    QCOMPARE(organizations.size(), size_t(1));
    QCOMPARE(organizations[0].value(l("name")).toString(), l("Delegation from Minsk"));
}

void TestRecordEditor::aNewChamberGetsItsSeats()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Chamber, {RecordKind::Area, world.country.value});
    draft->setValue(l("name"), l("Third House"));
    draft->setValue({l("capacities"), draft->rows(l("capacities"))[0], l("seats")}, l("3"));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(changed.size(), 1);
    const auto posts = world.referring(RecordKind::Post, "on_behalf_of_id", draft->key().id);
    QCOMPARE(posts.size(), size_t(1));
    QCOMPARE(posts[0].value(l("organization_id")).toLongLong(), world.delegation.value);
    QCOMPARE(
        world.referring(RecordKind::PostCapacity, "post_id", posts[0].value(l("id")).toLongLong()).size(),
        size_t(1));
    QCOMPARE(draft->rows(l("capacities")).size(), 1);
}

void TestRecordEditor::aChamberWithoutSeatPostGetsOneWithItsQuota()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Chamber, world.mazhilis.value);
    draft->setValue(l("founding_date"), l("1995"));
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(world.referring(RecordKind::Post, "on_behalf_of_id", world.mazhilis.value).empty());
    draft->setValue({l("capacities"), draft->addRow(l("capacities")), l("seats")}, l("8"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(RecordKind::Post, "on_behalf_of_id", world.mazhilis.value).size(), size_t(1));
    QCOMPARE(draft->rows(l("capacities")).size(), 1);
}

void TestRecordEditor::aChamberThatChangesCountryTakesItsSeatsAlong()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Viktor Rogalev", world.seat);
    Area area;
    area.name = l("Belarus");
    area.classification = l("country");
    const Id<Area> belarus = world.database.insert(area);
    const auto draft = world.open(FormType::Chamber, world.senate.value);
    draft->setValue(l("area_id"), belarus.value);
    QVERIFY(world.editor.save(*draft).ok());
    const auto post = world.database.store().record(world.seat);
    const auto delegation = world.database.store().record(post->organization);
    QCOMPARE(delegation->area, belarus);
    const auto memberships = world.referring(RecordKind::Membership, "person_id", person.value);
    QCOMPARE(memberships[0].value(l("organization_id")).toLongLong(), post->organization.value);
}

void TestRecordEditor::aNewRepresentativeTakesASeat()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Representative, {RecordKind::Organization, world.senate.value});
    QVERIFY(!draft->isModified());
    QCOMPARE(draft->value({l("memberships"), draft->rows(l("memberships"))[0], l("post_id")}),
             QVariant(world.seat.value));
    draft->setValue(l("name"), l("Viktor Rogalev"));
    QVERIFY(world.editor.save(*draft).ok());
    QCOMPARE(world.referring(RecordKind::Membership, "post_id", world.seat.value).size(), size_t(1));
}

void TestRecordEditor::aNewRepresentativeInAChamberWithoutSeatPostGetsOne()
{
    Kazakhstan world;
    const auto draft =
        world.create(FormType::Representative, {RecordKind::Organization, world.mazhilis.value});
    const QVariant seat = draft->value({l("memberships"), draft->rows(l("memberships"))[0], l("post_id")});
    QCOMPARE(world.editor.referenceText(RecordKind::Post, seat.toLongLong()),
             l("Mazhilis of the Parliament of Kazakhstan – seat"));
    draft->setValue(l("name"), l("Erlan Koshanov"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto posts = world.referring(RecordKind::Post, "on_behalf_of_id", world.mazhilis.value);
    QCOMPARE(posts.size(), size_t(1));
    const auto memberships =
        world.referring(RecordKind::Membership, "post_id", posts[0].value(l("id")).toLongLong());
    QCOMPARE(memberships.size(), size_t(1));
    QCOMPARE(memberships[0].value(l("organization_id")).toLongLong(), world.delegation.value);
}

void TestRecordEditor::aNewChamberIsPresetToItsCountry()
{
    Kazakhstan world;
    const auto draft = world.create(FormType::Chamber, {RecordKind::Area, world.country.value});
    QCOMPARE(draft->value(l("area_id")), QVariant(world.country.value));
    QCOMPARE(draft->value(l("parent_id")), QVariant(world.parliament.value));
    QVERIFY(!draft->isModified());
}

void TestRecordEditor::newsAboutAPersonMentionThem()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Erlan Koshanov");
    const auto draft = world.create(FormType::News, {RecordKind::Person, person.value});
    draft->setValue(l("title"), l("A meeting"));
    QVERIFY(world.editor.save(*draft).ok());
    const auto mentions = world.referring(RecordKind::NewsMention, "person_id", person.value);
    QCOMPARE(mentions.size(), size_t(1));
    QCOMPARE(mentions[0].value(l("state")).toString(), l("confirmed"));
}

void TestRecordEditor::aDelegationInUseIsNotRemovedInTheForm()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Country, world.country.value);
    draft->removeRow(l("parliament"), draft->rows(l("parliament"))[0]);
    QVERIFY(world.editor.save(*draft).ok());
    world.person("Viktor Rogalev", world.seat);
    draft->removeRow(l("delegation"), draft->rows(l("delegation"))[0]);
    const auto refused = world.editor.save(*draft);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().userText.contains(l("Viktor Rogalev")));
    QCOMPARE(world.referring(RecordKind::Membership, "post_id", world.seat.value).size(), size_t(1));
}

void TestRecordEditor::deletingAChamberTellsWhatGoesAndPersonsStay()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Viktor Rogalev", world.seat);
    const RecordKey senate{RecordKind::Organization, world.senate.value};
    const Dependents dependents = answer(world.editor.dependents(senate));
    QCOMPARE(dependents.subject, l("Senate of the Parliament of Kazakhstan"));
    QCOMPARE(
        dependents.lines(),
        QStringList({l("Seats and offices: Senate of the Parliament of Kazakhstan – seat"),
                     l("Names, contacts, links, sources and the like: 1"),
                     l("Seats and offices held by: Viktor Rogalev (Senate of the Parliament of Kazakhstan)"),
                     l("The persons themselves stay.")}));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.remove(senate).ok());
    QCOMPARE(changed.size(), 1);
    QVERIFY(world.database.store().record(person).ok());
    QVERIFY(!world.database.store().record(world.senate).ok());
    QVERIFY(!world.database.store().record(world.seat).ok());
    QVERIFY(world.database.store().record(world.delegation).ok());
}

/// No bracket is cut off in the middle.
void TestRecordEditor::aLongNameIsListedWithoutWhatTellsItApart()
{
    Kazakhstan world;
    world.person("Viktor Longlonglongname of the Somewhere", world.seat);
    const Dependents dependents =
        answer(world.editor.dependents({RecordKind::Organization, world.senate.value}));
    QVERIFY2(
        dependents.lines().contains(l("Seats and offices held by: Viktor Longlonglongname of the Somewhere")),
        qPrintable(dependents.lines().join(u'\n')));
}

void TestRecordEditor::deletingACountryTakesEverythingOfItAsOneEntry()
{
    Kazakhstan world;
    world.person("Viktor Rogalev", world.seat);
    Organization group;
    group.name = l("A commission of the Senate");
    group.classification = l("commission");
    group.area = world.country;
    group.parent = world.senate;
    world.database.insert(group);
    const RecordKey country{RecordKind::Area, world.country.value};
    const QStringList lines = answer(world.editor.dependents(country)).lines();
    QVERIFY(
        lines.contains(l("Chambers: Senate of the Parliament of Kazakhstan, Mazhilis of the Parliament of "
                         "Kazakhstan")));
    QSignalSpy changed(&world.database.store(), &RecordStore::changed);
    QVERIFY(world.editor.remove(country).ok());
    QCOMPARE(changed.size(), 1);
    const auto changes = changed[0][0].value<ChangeSet>();
    QVERIFY(changes.updated.isEmpty());
    QCOMPARE(changes.removed.size(), 9);
    QCOMPARE(changes.label, l("Delete Kazakhstan"));
    QCOMPARE(world.editor.remove(country).error().code, ErrorCode::NotFound);
}

void TestRecordEditor::deletingAPersonTakesNamesSeatsAndMentions()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Viktor Rogalev", world.seat);
    NewsItem news;
    news.title = l("A meeting");
    NewsMention mention;
    mention.newsItem = world.database.insert(news);
    mention.person = person;
    mention.state = l("confirmed");
    world.database.insert(mention);
    const Dependents dependents = answer(world.editor.dependents({RecordKind::Person, person.value}));
    QCOMPARE(dependents.lines(),
             QStringList({l("Seats and offices held: Senate of the Parliament of Kazakhstan – seat"),
                          l("Mentions in the news: A meeting")}));
    const Dependents ofNews = answer(world.editor.dependents({RecordKind::NewsItem, mention.newsItem.value}));
    QCOMPARE(ofNews.lines(),
             QStringList(l("Mentions in the news: Viktor Rogalev (Senate of the Parliament of Kazakhstan)")));
    QVERIFY(world.editor.remove({RecordKind::Person, person.value}).ok());
    QVERIFY(world.database.store().record(mention.newsItem).ok());
}

void TestRecordEditor::whatOnlyRefersForgets()
{
    Kazakhstan world;
    const auto draft = world.open(FormType::Chamber, world.senate.value);
    draft->setValue(l("parent_id"), world.parliament.value);
    QVERIFY(world.editor.save(*draft).ok());
    QVERIFY(world.editor.remove({RecordKind::Organization, world.parliament.value}).ok());
    QVERIFY(!world.database.store().record(world.senate)->parent.isValid());
    QVERIFY(draft->value(l("parent_id")).isNull());
}

void TestRecordEditor::postsAreSuggested()
{
    Kazakhstan world;
    Post office;
    office.organization = world.delegation;
    office.postKind = l("office");
    office.role = l("plenipotentiary");
    world.database.insert(office);
    const auto all = answer(world.editor.suggest({RecordKind::Post, {}, 0}));
    QCOMPARE(texts(all), QStringList({l("Mazhilis of the Parliament of Kazakhstan – seat"),
                                      l("Plenipotentiary representative – Delegation of the Parliament of "
                                        "Kazakhstan"),
                                      l("Senate of the Parliament of Kazakhstan – seat")}));
    QCOMPARE(all[0].id, -world.mazhilis.value);
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Post, l("kaz sen"), 0}))),
             QStringList(l("Senate of the Parliament of Kazakhstan – seat")));
}

void TestRecordEditor::personsAreSuggestedInAnyScript()
{
    Kazakhstan world;
    const Id<Person> person = world.person("Ерлан Кошанов", world.seat);
    world.person("Ерлан Кошанов");
    const auto found = answer(world.editor.suggest({RecordKind::Person, l("koshanov er"), 0}));
    QCOMPARE(texts(found),
             QStringList({l("Ерлан Кошанов (Senate of the Parliament of Kazakhstan)"), l("Ерлан Кошанов")}));
    QCOMPARE(found[0].id, person.value);
    QVERIFY(answer(world.editor.suggest({RecordKind::Person, l("senate"), 0})).empty());
    QCOMPARE(answer(world.editor.suggest({RecordKind::Person, l("\"* OR ("), 0})).size(), size_t(0));
    QCOMPARE(answer(world.editor.suggest({RecordKind::Person, {}, 0})).size(), size_t(2));
}

void TestRecordEditor::countriesAreSuggestedByAnyOfTheirNames()
{
    Kazakhstan world;
    AreaName name;
    name.area = world.country;
    name.language = l("de");
    name.name = l("Kasachstan");
    world.database.insert(name);
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Area, l("kasach"), 0}))),
             QStringList(l("Kazakhstan")));
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Area, l("kz"), 0}))),
             QStringList(l("Kazakhstan")));
    QVERIFY(answer(world.editor.suggest({RecordKind::Area, l("stan"), 0})).empty());
}

void TestRecordEditor::parliamentsOfTheCountryStandFirst()
{
    Kazakhstan world;
    Organization other;
    other.name = l("A Parliament");
    other.classification = l("parliament");
    world.database.insert(other);
    QCOMPARE(texts(answer(world.editor.suggest({RecordKind::Organization, {}, world.country.value}))),
             QStringList({l("Parliament of Kazakhstan"), l("A Parliament")}));
}

QTEST_GUILESS_MAIN(TestRecordEditor)
#include "tst_recordeditor.moc"
