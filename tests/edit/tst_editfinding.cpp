// What a form suggests, begins with and makes findable.
#include "models/core/kinds/fields.h"
#include "models/store/read/treequeries.h"
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

class TestEditFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPickedIsWhatIsSuggested();
    void aSeatIsSuggestedOnceForEachChamber();
    void aPersonIsToldByBirthAndLatestSeat();
    void whoMovesLaterIsWhereTheDayHasThem();
    void aBodysVacantSeatIsSuggestedBeforeItsOffices();
    void aSuggestedPostTellsWhoHoldsIt();
    void whoHasAnOfficeInAChamberStandsUnderIt();
    void aNewRepresentativeIsOfTheOnlyChamber();
    void whatAFormAddsIsFound();
    void whatAFormTakesAwayIsNotFound();
};

void TestEditFinding::whatIsPickedIsWhatIsSuggested()
{
    Editing e;
    // What a chamber may be a part of: neither chambers nor delegations nor parties.
    QCOMPARE(e.suggested(RecordKind::Organization, ""),
             (QStringList{s("Assembly of Letters"), s("Commission of Dots"), s("Parliament of Zetland")}));
    QCOMPARE(e.suggested(RecordKind::Organization, "", e.assembly.zetland.id),
             (QStringList{s("Commission of Dots"), s("Parliament of Zetland"), s("Assembly of Letters")}));
    QCOMPARE(e.suggested(RecordKind::Area, "xz"), QStringList{s("Zetland")});
    QCOMPARE(e.suggested(RecordKind::Area, "зетл"), QStringList{s("Zetland")});
    QCOMPARE(e.suggested(RecordKind::Area, "etland"), QStringList()); // Not within a word.
    QCOMPARE(e.suggested(RecordKind::Person, "oldname"), QStringList{s("Clara Clarova (Upper House)")});
    QCOMPARE(e.suggested(RecordKind::Person, "same").size(), 2);
    QCOMPARE(e.suggested(RecordKind::Person, "adam zzz"), QStringList());
    QCOMPARE(e.suggested(RecordKind::Person, "").size(), 12);
    QCOMPARE(e.suggested(RecordKind::Person, "").first(), s("Adam Adamov (Upper House)"));
}

void TestEditFinding::aSeatIsSuggestedOnceForEachChamber()
{
    Editing e;
    const Record chamber = Record(RecordKind::Organization)
                               .set(fields::organization.name, s("Third House"))
                               .set(fields::organization.classification, s("chamber"))
                               .set(fields::organization.area, e.assembly.betania);
    e.database.insert(chamber);
    QCOMPARE(e.suggested(RecordKind::Post, "third"), QStringList{s("Third House – seat")});
    QCOMPARE(e.suggested(RecordKind::Post, "lower"), QStringList{s("Lower House – seat")});
    // A chamber with seats in a delegation may have its own besides.
    e.database.insert(Record(RecordKind::Post)
                          .set(fields::post.organization, e.assembly.lower)
                          .set(fields::post.postKind, s("seat")));
    QCOMPARE(e.suggested(RecordKind::Post, "lower"),
             (QStringList{s("Lower House – seat"), s("Lower House – seat of the chamber itself")}));
    QCOMPARE(e.suggested(RecordKind::Post, "plenipotentiary"),
             QStringList{s("Plenipotentiary representative – Delegation of Zetland")});
    QVERIFY(e.suggested(RecordKind::Post, "chair").contains(s("Chair – Commission of Dots")));
}

void TestEditFinding::aPersonIsToldByBirthAndLatestSeat()
{
    Editing e;
    const auto draft = e.open(FormType::Representative, e.assembly.twinOne.id);
    draft->setValue(fields::person.birthDate, s("1960-05"));
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.twinOne.id),
             s("Same Samename (Upper House, born May 1960)"));
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.twinTwo.id),
             s("Same Samename (Upper House)"));
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.past.id),
             s("Past Pastov (Upper House, 2010 – 2019)"));
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.pleni.id),
             s("Pleni Potov (Delegation of Zetland)"));
}

void TestEditFinding::whoMovesLaterIsWhereTheDayHasThem()
{
    Editing e;
    const RecordKey seat = e.assembly.seat(s("Mover Moverov"), e.assembly.upperSeat, s("2020"), s("2022-08"));
    const RecordKey person = e.record(seat).value(fields::membership.person);
    e.database.insert(Record(RecordKind::Membership)
                          .set(fields::membership.person, person)
                          .set(fields::membership.organization, e.assembly.delegation)
                          .set(fields::membership.post, e.assembly.lowerSeat)
                          .set(fields::membership.onBehalfOf, e.assembly.lower)
                          .set(fields::membership.startDate, PartialDate::parse(s("2022-09-01")).value()));
    QCOMPARE(e.editor.referenceText(RecordKind::Person, person.id), s("Mover Moverov (Upper House)"));
    QCOMPARE(e.suggested(RecordKind::Person, "mover"), QStringList{s("Mover Moverov (Upper House)")});
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.coming.id),
             s("Coming Comov (Upper House, from 2023)"));
    auto dependents = e.editor.dependents(person);
    dependents.waitForFinished();
    const Dependents found = dependents.result().value();
    QCOMPARE(found.subject, s("Mover Moverov (Upper House)"));
    QCOMPARE(found.lines().first(),
             s("Seats and offices: Upper House – seat, Lower House – seat (from 1 September 2022)"));
    auto ofPast = e.editor.dependents(e.assembly.past);
    ofPast.waitForFinished();
    QCOMPARE(ofPast.result().value().lines().first(),
             s("Seats and offices: Upper House – seat (2010 – 2019)"));
}

/// What a list for the person that a field holds this post of.
namespace {
std::vector<Suggestion> suggestedPosts(Editing &e, const char *text, qint64 chosen = 0)
{
    ReferenceQuery query;
    query.kind = RecordKind::Post;
    query.text = s(text);
    query.chosen = chosen;
    auto found = e.editor.suggest(query);
    found.waitForFinished();
    return found.result().value();
}

RecordKey addChairman(Editing &e)
{
    return e.database.insert(Record(RecordKind::Post)
                                 .set(fields::post.organization, e.assembly.upper)
                                 .set(fields::post.postKind, s("office"))
                                 .set(fields::post.label, s("Chairman")));
}
} // namespace

void TestEditFinding::aBodysVacantSeatIsSuggestedBeforeItsOffices()
{
    Editing e;
    addChairman(e);
    const auto texts = [&](const char *text, qint64 chosen) {
        QStringList list;
        for (const Suggestion &post : suggestedPosts(e, text, chosen))
            list << post.text;
        return list;
    };
    QCOMPARE(texts("upper", 0),
             (QStringList{s("Upper House – seat"), s("Upper House – seat of the chamber itself"),
                          s("Chairman – Upper House")}));
    // Those of the body that the field speaks of come first, of the others as well.
    const QStringList ofUpper = texts("", e.assembly.upperSeat.id);
    QCOMPARE(ofUpper.first(3), texts("upper", 0));
    QCOMPARE(ofUpper.at(3), s("Council of Alphia – seat"));
    QCOMPARE(texts("", e.assembly.lowerSeat.id).first(), s("Lower House – seat"));
    // Who fills the last one puts it behind those that are vacant.
    const qsizetype before = texts("", 0).indexOf(s("Lower House – seat"));
    e.assembly.seat(s("Last Lastov"), e.assembly.lowerSeat);
    QVERIFY(texts("", 0).indexOf(s("Lower House – seat")) > before);
}

void TestEditFinding::aSuggestedPostTellsWhoHoldsIt()
{
    Editing e;
    addChairman(e);
    QMap<QString, QString> details;
    for (const Suggestion &post : suggestedPosts(e, ""))
        details.insert(post.text, post.detail);
    QCOMPARE(details.value(s("Chairman – Upper House")), s("vacant"));
    QCOMPARE(details.value(s("Council of Alphia – seat")), s("1 of 30 seats filled, 29 vacant"));
    QCOMPARE(details.value(s("Upper House – seat")), s("4 of 6 seats filled, 2 vacant"));
    QCOMPARE(details.value(s("Secretary – Commission of Dots")), s("vacant")); // Until 2016 it was not.
    QCOMPARE(details.value(s("Chair – Commission of Dots")), s("held by Adam Adamov"));
    QCOMPARE(details.value(s("Plenipotentiary representative – Delegation of Zetland")),
             s("held by Pleni Potov"));
}

/// Though it is no seat.
void TestEditFinding::whoHasAnOfficeInAChamberStandsUnderIt()
{
    Editing e;
    const ShownPlaces places(e.database, SmallAssembly::day());
    const RecordKey chairman = addChairman(e);
    const TreeKey upper{TreeKey::Chamber, e.assembly.upper.id, {}};
    const QStringList before = places.inTree(upper);
    const auto draft = e.create(FormType::Representative, e.assembly.upper);
    draft->setValue(fields::person.name, s("Newly Newova"));
    QVERIFY(set(*draft, "memberships", fields::membership.post, chairman.id));
    const Result<RecordKey> saved = e.editor.save(*draft);
    QVERIFY(saved.ok());
    for (const int pageSize : {1, 2, 1000}) {
        const QStringList after = places.inTree(upper, pageSize);
        QCOMPARE(after.size(), before.size() + 1);
        QVERIFY(after.contains(s("Newly Newova")));
    }
    const auto path = treequeries::path(e.database.connection(), *saved, SmallAssembly::day());
    QVERIFY(path && path->size() == 3);
    QCOMPARE(path->at(1), upper);
    const auto seats = treequeries::seatsOf(e.database.connection(), upper.id, SmallAssembly::day());
    QVERIFY(seats.ok());
    QCOMPARE(seats->front().members, int(before.size()));
    QCOMPARE(seats->front().officers, 1);
    QCOMPARE(seats->front().count.filled, 4);
    // Who sits there stands there once.
    const auto adam = e.open(FormType::Representative, e.assembly.adam.id);
    adam->addRow(s("memberships"), Record(RecordKind::Membership).set(fields::membership.post, chairman));
    QVERIFY(e.editor.save(*adam).ok());
    QCOMPARE(places.inTree(upper).count(s("Adam Adamov")), 1);
    QCOMPARE(places.inTree(upper).size(), before.size() + 1);
}

void TestEditFinding::aNewRepresentativeIsOfTheOnlyChamber()
{
    Editing e;
    const auto inCouncil = e.create(FormType::Representative, e.assembly.alphia);
    QVERIFY(
        inCouncil
            ->value({s("memberships"), inCouncil->rows(s("memberships")).first(), fields::membership.post})
            .toLongLong() != 0);
    const auto inEither = e.create(FormType::Representative, e.assembly.zetland);
    QCOMPARE(inEither->rows(s("memberships")).size(), 1);
    QVERIFY(
        inEither->value({s("memberships"), inEither->rows(s("memberships")).first(), fields::membership.post})
            .isNull());
    const auto inUpper = e.create(FormType::Representative, e.assembly.upper);
    QCOMPARE(
        inUpper->value({s("memberships"), inUpper->rows(s("memberships")).first(), fields::membership.post})
            .toLongLong(),
        e.assembly.upperSeat.id);
    const auto chamber = e.create(FormType::Chamber, e.assembly.zetland);
    QCOMPARE(chamber->value(fields::organization.area).toLongLong(), e.assembly.zetland.id);
    QCOMPARE(e.editor.referenceText(RecordKind::Organization,
                                    chamber->value(fields::organization.parent).toLongLong()),
             s("Parliament of Zetland"));
    QCOMPARE(e.create(FormType::News)->value(fields::newsItem.published).toString(),
             QDate::currentDate().toString(Qt::ISODate));
}

void TestEditFinding::whatAFormAddsIsFound()
{
    Editing e;
    const ShownPlaces places(e.database, SmallAssembly::day());
    const auto draft = e.open(FormType::Representative, e.assembly.boris.id);
    draft->addRow(s("names"), Record(RecordKind::PersonName)
                                  .set(fields::personName.nameKind, s("alias"))
                                  .set(fields::personName.name, s("Bobby Dazzler")));
    QVERIFY(set(*draft, "memberships", fields::membership.role, s("Quartermaster")));
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(places.titlesFound(s("dazzler")), QStringList{s("Boris Borisov")});
    QCOMPARE(places.titlesFound(s("quartermaster")), QStringList{s("Boris Borisov")});
    const auto renamed = e.open(FormType::Representative, e.assembly.pleni.id);
    renamed->setValue(fields::person.name, s("Vasily Vasilev"));
    QVERIFY(e.editor.save(*renamed).ok());
    QCOMPARE(places.titlesFound(s("vasilev")), QStringList{s("Vasily Vasilev")});
    QCOMPARE(places.titlesFound(s("potov")), QStringList());
    const auto country = e.open(FormType::Country, e.assembly.zetland.id);
    QVERIFY(set(*country, "delegation", fields::organization.name, s("Mission of the Zeds")));
    country->addRow(s("names"), Record(RecordKind::AreaName)
                                    .set(fields::areaName.language, s("fr"))
                                    .set(fields::areaName.name, s("Zetlande")));
    QVERIFY(e.editor.save(*country).ok());
    QCOMPARE(places.titlesFound(s("mission zeds")), QStringList{s("Zetland")});
    QCOMPARE(places.titlesFound(s("zetlande")), QStringList{s("Zetland")});
    const auto chamber = e.open(FormType::Chamber, e.assembly.upper.id);
    chamber->setValue(fields::organization.name, s("House of Peers"));
    chamber->addRow(s("names"), Record(RecordKind::OrganizationName)
                                    .set(fields::organizationName.language, s("ru"))
                                    .set(fields::organizationName.name, s("Палата пэров")));
    QVERIFY(e.editor.save(*chamber).ok());
    QCOMPARE(places.titlesFound(s("палата")), QStringList{s("House of Peers")});
    QCOMPARE(places.found(s("clarova")), s("House of Peers")); // The present chamber.
    country->setValue(fields::area.name, s("Yetland"));
    QVERIFY(e.editor.save(*country).ok());
    QVERIFY(places.titlesFound(s("yetland")).contains(s("House of Peers")));
    QCOMPARE(places.found(s("peers")), s("Yetland"));
    const auto news = e.open(FormType::News, e.assembly.meeting.id);
    news->setValue(fields::newsItem.body, s("Rhubarb was discussed."));
    QVERIFY(e.editor.save(*news).ok());
    QCOMPARE(places.titlesFound(s("rhubarb")), QStringList{s("Meeting opened")});
}

void TestEditFinding::whatAFormTakesAwayIsNotFound()
{
    Editing e;
    const ShownPlaces places(e.database, SmallAssembly::day());
    const auto draft = e.open(FormType::Representative, e.assembly.clara.id);
    for (const int row : draft->rows(s("names"))) {
        if (draft->value({s("names"), row, fields::personName.nameKind}).toString() != s("official"))
            draft->removeRow(s("names"), row);
    }
    QVERIFY(e.editor.save(*draft).ok());
    QCOMPARE(places.titlesFound(s("oldname")), QStringList());
    QCOMPARE(places.titlesFound(s("clarova")), QStringList{s("Clara Clarova")});
    QVERIFY(removed(e.editor, e.assembly.clara).ok());
    QCOMPARE(places.titlesFound(s("clarova")), QStringList());
    QVERIFY(!places.inTree({TreeKey::Chamber, e.assembly.upper.id, {}}).contains(s("Clara Clarova")));
}

QTEST_GUILESS_MAIN(TestEditFinding)
#include "tst_editfinding.moc"
