// What a form suggests, begins with and makes findable.
#include "models/core/kinds/fields.h"
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

class TestEditFinding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPickedIsWhatIsSuggested();
    void aSeatIsSuggestedOnceForEachChamber();
    void aPersonIsToldByBirthAndLatestSeat();
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
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.past.id), s("Past Pastov (Upper House)"));
    QCOMPARE(e.editor.referenceText(RecordKind::Person, e.assembly.pleni.id),
             s("Pleni Potov (Delegation of Zetland)"));
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
    QVERIFY(e.editor.remove(e.assembly.clara).ok());
    QCOMPARE(places.titlesFound(s("clarova")), QStringList());
    QVERIFY(!places.inTree({TreeKey::Chamber, e.assembly.upper.id, {}}).contains(s("Clara Clarova")));
}

QTEST_GUILESS_MAIN(TestEditFinding)
#include "tst_editfinding.moc"
