// The delegation and the parliament of a country, and what they are called in languages, in the country's
// form.
#include "models/core/kinds/fields.h"
#include "models/edit/presets.h"
#include "tests/support/editing.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr auto &names = fields::organizationName;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

Record nameIn(const char *language, const char *text)
{
    return Record(RecordKind::OrganizationName).set(names.language, s(language)).set(names.name, s(text));
}

/// "ru Name" of each row.
QStringList shown(const RecordDraft &draft, const char *group)
{
    QStringList rows;
    for (const int row : draft.rows(s(group)))
        rows.append(draft.value({s(group), row, names.language}).toString() + u' ' +
                    draft.value({s(group), row, names.name}).toString());
    return rows;
}

/// The same of what is stored.
QStringList stored(const Editing &e, const RecordKey &body)
{
    QStringList rows;
    for (const Record &name : e.referring(names.organization, body))
        rows.append(name.value(names.language) + u' ' + name.value(names.name));
    return rows;
}

/// The only body of the country in this class.
RecordKey bodyOf(const Editing &e, const RecordKey &country, const char *classification)
{
    RecordKey found;
    for (const Record &body : e.referring(fields::organization.area, country)) {
        if (body.value(fields::organization.classification) == s(classification))
            found = found.isValid() ? RecordKey() : body.key();
    }
    return found;
}

} // namespace

class TestBodiesOfCountry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheyAreCalledIsCorrected();
    void aNewCountrySaysWhatTheyAreCalled();
    void aNameWantsTheBodyThatItNames();
    void aBodyGoesWithItsNames();
    void anotherBodyTakesTheNames();
    void aNameFollowsItsBody();
    void theCountryIsNotCalledAsItsDelegation();
    void whatOthersWriteIsTakenIn();
};

void TestBodiesOfCountry::whatTheyAreCalledIsCorrected()
{
    Editing e;
    const RecordKey parliament = bodyOf(e, e.assembly.zetland, "parliament");
    e.database.insert(nameIn("ru", "Делегация Зетландии").set(names.organization, e.assembly.delegation));
    const auto draft = e.open(FormType::Country, e.assembly.zetland.id);
    QCOMPARE(shown(*draft, "delegationNames"), QStringList{s("ru Делегация Зетландии")});
    QCOMPARE(shown(*draft, "parliamentNames"), QStringList());
    QVERIFY(set(*draft, "delegationNames", names.name, s("Делегация Зетландии в Ассамблее")));
    draft->addRow(s("parliamentNames"), nameIn("ru", "Парламент Зетландии"));
    QVERIFY(e.editor.save(*draft));
    QCOMPARE(stored(e, e.assembly.delegation), QStringList{s("ru Делегация Зетландии в Ассамблее")});
    QCOMPARE(stored(e, parliament), QStringList{s("ru Парламент Зетландии")});
    QVERIFY(!draft->isModified());
    QCOMPARE(shown(*draft, "parliamentNames"), QStringList{s("ru Парламент Зетландии")});
}

void TestBodiesOfCountry::aNewCountrySaysWhatTheyAreCalled()
{
    Editing e;
    const auto draft = e.create(FormType::Country);
    draft->setValue(fields::area.name, s("Gammaland"));
    QVERIFY(set(*draft, "delegation", fields::organization.name, s("Delegation of Gammaland")));
    draft->addRow(s("delegationNames"), nameIn("ru", "Делегация Гаммаландии"));
    draft->addRow(s("parliament"), Record().set(fields::organization.name, s("Parliament of Gammaland")));
    draft->addRow(s("parliamentNames"), nameIn("ru", "Парламент Гаммаландии"));
    const auto saved = e.editor.save(*draft);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().userText));
    QCOMPARE(stored(e, bodyOf(e, *saved, "delegation")), QStringList{s("ru Делегация Гаммаландии")});
    QCOMPARE(stored(e, bodyOf(e, *saved, "parliament")), QStringList{s("ru Парламент Гаммаландии")});
}

void TestBodiesOfCountry::aNameWantsTheBodyThatItNames()
{
    Editing e;
    const auto draft = e.open(FormType::Country, e.assembly.betania.id);
    const FieldPath name{s("parliamentNames"),
                         draft->addRow(s("parliamentNames"), nameIn("ru", "Парламент Бетании")), names.name};
    QVERIFY2(draft->problem(name).text.contains(s("Parliament")), qPrintable(draft->problem(name).text));
    QVERIFY(!e.editor.save(*draft));
    draft->addRow(s("parliament"), Record().set(fields::organization.name, s("Parliament of Betania")));
    QCOMPARE(draft->problem(name).text, QString());
    QVERIFY(e.editor.save(*draft));
    QCOMPARE(stored(e, bodyOf(e, e.assembly.betania, "parliament")), QStringList{s("ru Парламент Бетании")});
}

void TestBodiesOfCountry::aBodyGoesWithItsNames()
{
    for (const bool isEmptied : {false, true}) {
        Editing e;
        const RecordKey parliament = bodyOf(e, e.assembly.zetland, "parliament");
        e.database.update(e.assembly.upper,
                          Record(RecordKind::Organization).set(fields::organization.parent, RecordKey()));
        e.database.insert(nameIn("ru", "Парламент Зетландии").set(names.organization, parliament));
        const auto draft = e.open(FormType::Country, e.assembly.zetland.id);
        draft->removeRow(s("parliament"), draft->rows(s("parliament")).value(0));
        if (isEmptied)
            draft->removeRow(s("parliamentNames"), draft->rows(s("parliamentNames")).value(0));
        const auto saved = e.editor.save(*draft);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().userText));
        QVERIFY(!e.database.store().record(parliament));
        QCOMPARE(stored(e, parliament), QStringList());
        QCOMPARE(shown(*draft, "parliamentNames"), QStringList());
    }
}

void TestBodiesOfCountry::anotherBodyTakesTheNames()
{
    for (const bool isEdited : {false, true}) {
        Editing e;
        const RecordKey parliament = bodyOf(e, e.assembly.zetland, "parliament");
        e.database.update(e.assembly.upper,
                          Record(RecordKind::Organization).set(fields::organization.parent, RecordKey()));
        e.database.insert(nameIn("ru", "Парламент Зетландии").set(names.organization, parliament));
        const auto draft = e.open(FormType::Country, e.assembly.zetland.id);
        const FieldPath name{s("parliamentNames"), draft->rows(s("parliamentNames")).value(0), names.name};
        draft->removeRow(s("parliament"), draft->rows(s("parliament")).value(0));
        if (isEdited) {
            draft->setValue(name, s("Парламент Новой Зетландии"));
            QVERIFY(!draft->problem(name).text.isEmpty());
            QVERIFY(!e.editor.save(*draft));
        }
        draft->addRow(s("parliament"), Record().set(fields::organization.name, s("New Parliament")));
        const auto saved = e.editor.save(*draft);
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().userText));
        const QString called = isEdited ? s("ru Парламент Новой Зетландии") : s("ru Парламент Зетландии");
        QCOMPARE(stored(e, bodyOf(e, e.assembly.zetland, "parliament")), QStringList{called});
        QCOMPARE(shown(*draft, "parliamentNames"), QStringList{called});
    }
}

void TestBodiesOfCountry::aNameFollowsItsBody()
{
    Editing e;
    e.database.insert(nameIn("en", "Delegation of Zetland").set(names.organization, e.assembly.delegation));
    const auto draft = e.open(FormType::Country, e.assembly.zetland.id);
    QVERIFY(set(*draft, "delegation", fields::organization.name, s("Delegation of Zedland")));
    QCOMPARE(shown(*draft, "delegationNames"), QStringList{s("en Delegation of Zedland")});
}

void TestBodiesOfCountry::theCountryIsNotCalledAsItsDelegation()
{
    Editing e;
    e.database.insert(
        nameIn("ru", "Делегация Алфии")
            .set(names.organization,
                 e.database.insert(Record(RecordKind::Organization)
                                       .set(fields::organization.name, s("Delegation of Alphia"))
                                       .set(fields::organization.classification, s("delegation"))
                                       .set(fields::organization.area, e.assembly.alphia))));
    const auto draft = e.open(FormType::Country, e.assembly.alphia.id);
    QCOMPARE(shown(*draft, "delegationNames").size(), 1);
    QCOMPARE(nameShownIn(*draft, s("ru")), QString());
}

void TestBodiesOfCountry::whatOthersWriteIsTakenIn()
{
    Editing e;
    const auto draft = e.open(FormType::Country, e.assembly.betania.id);
    auto transaction = e.database.store().begin(s("test"));
    const auto delegation = (*transaction)
                                ->insert(Record(RecordKind::Organization)
                                             .set(fields::organization.name, s("Delegation of Betania"))
                                             .set(fields::organization.classification, s("delegation"))
                                             .set(fields::organization.area, e.assembly.betania));
    QVERIFY(delegation);
    QVERIFY((*transaction)->insert(nameIn("ru", "Делегация Бетании").set(names.organization, *delegation)));
    QVERIFY((*transaction)->commit());
    QCOMPARE(shown(*draft, "delegationNames"), QStringList{s("ru Делегация Бетании")});
    QVERIFY(!draft->isModified());
}

QTEST_MAIN(TestBodiesOfCountry)
#include "tst_bodiesofcountry.moc"
