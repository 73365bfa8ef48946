// When a name becomes another: what was made from it goes along, and back; what was written by hand stays,
// and is asked about. Nothing is emptied.
#include "models/core/kinds/fields.h"
#include "models/edit/recorddraft.h"
#include "models/language/namewords.h"

#include <QTest>

using namespace delegations;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// A record as the store has it.
Record stored(qint64 id, Record record)
{
    record.id = id;
    record.uid = l("uid-%1").arg(id);
    record.revision = 1;
    return record;
}

Record nameRow(qint64 id, const char *kind, const char *name, const char *family, const char *given)
{
    return stored(id, Record(RecordKind::PersonName)
                          .set(fields::personName.person, 7)
                          .set(fields::personName.language, l("en"))
                          .set(fields::personName.nameKind, l(kind))
                          .set(fields::personName.name, l(name))
                          .set(fields::personName.familyName, l(family))
                          .set(fields::personName.givenName, l(given))
                          .set(fields::personName.preferred, false));
}

DraftContent person(const char *name, const char *sortName, const std::vector<Record> &names = {})
{
    DraftContent content;
    content.record = stored(7, Record(RecordKind::Person)
                                   .set(fields::person.name, l(name))
                                   .set(fields::person.sortName, l(sortName)));
    content.rows.insert(l("names"), names);
    return content;
}

QString sortName(const RecordDraft &draft)
{
    return draft.value(fields::person.sortName).toString();
}

const FieldPath sortPath{{}, 0, fields::person.sortName};

FieldPath path(const RecordDraft &draft, const char *group, int position, FieldId field)
{
    return {l(group), draft.rows(l(group)).at(position), field};
}

/// A name typed over the old one, letter by letter.
void type(RecordDraft &draft, const QString &name)
{
    const FieldId field = draft.type().fields.first();
    draft.setValue(field, QString());
    for (qsizetype size = 1; size <= name.size(); ++size)
        draft.setValue(field, name.first(size));
}

} // namespace

class TestDerivedNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextGoesAlongWithTheNameItWasMadeFrom_data();
    void aTextGoesAlongWithTheNameItWasMadeFrom();
    void whereItCannotBeToldAGuessIsOffered_data();
    void whereItCannotBeToldAGuessIsOffered();
    void whatAPersonIsSortedUnderGoesAlong();
    void theOldNameBringsTheOldPartsBack();
    void whatWasWrittenByHandIsAskedAbout();
    void theProposalIsTaken();
    void whoKeepsItIsNotAskedAgain();
    void whatWasTypedForTheNewNameIsNotAskedAbout();
    void whatWasTypedForTheOldNameIsAskedAbout();
    void partsOfANameGoAlongOrAreAskedAbout();
    void oneMoreSurnameIsAskedAbout();
    void partsGoAlongWithTheirOwnRow();
    void namesOfOtherTimesStay();
    void bodiesOfACountryGoAlong();
    void aChambersNameInItsLanguageGoesAlong();
    void takingTheirNameTakesWhatIsMadeFromIt();
    void whatIsEmptyStaysEmpty();
};

void TestDerivedNames::aTextGoesAlongWithTheNameItWasMadeFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected"); ///< Empty where it cannot be told.
    const auto row = [](const char *text, const char *before, const char *after, const char *expected) {
        QTest::addRow("%s: %s -> %s", text, before, after) << l(text) << l(before) << l(after) << l(expected);
    };
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Petrov", "Petrov, Viktor");
    row("Kogut, Viktor", "Viktor Kogut", "Vitaly Kogut", "Kogut, Vitaly");
    row("Kogut, Viktor", "Viktor Kogut", "Kogut Viktor", "Kogut, Viktor");
    row("Kogut, Viktor", "Viktor Kogut", "Kogut Vitaly", "Kogut, Vitaly");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Ivanovich Kogut", "Kogut, Viktor Ivanovich");
    row("Kogut, Viktor Ivanovich", "Viktor Ivanovich Kogut", "Viktor Kogut", "Kogut, Viktor");
    row("Kogut, Viktor Ivanovich", "Viktor Ivanovich Kogut", "Viktor Petrovich Kogut",
        "Kogut, Viktor Petrovich");
    row("Kogut, Viktor", "Viktor Kogut", "Kogut", "Kogut");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor de la Cruz", "");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor", "");
    row("Kogut, Viktor", "Viktor Kogut", "", "");
    row("Viktor Kogut", "Viktor Kogut", "Viktor de la Cruz", "Viktor de la Cruz");
    row("de la Cruz, Ana", "Ana de la Cruz", "Eva de la Cruz", "de la Cruz, Eva");
    row("Kogut", "Viktor Kogut", "Viktor Petrov", "Petrov");
    row("Kogut", "Viktor Kogut", "Viktor Ivanovich Kogut", "Kogut");
    row("Kogut", "Viktor Kogut", "Viktor Ivanovich Petrov", "");
    row("Когут Виктор", "Виктор Когут", "Виктор Петров", "Петров Виктор");
    row("Qoshanov, Erlan", "Erlan Koshanov", "Erlan Karimov", "");
    // The order of the words is that of the text, not of the name.
    row("Kogut Viktor", "Kogut Viktor", "Viktor Kogut", "Kogut Viktor");
    row("kogut viktor", "kogut viktor", "Viktor Kogut", "Kogut Viktor");
    row("Kogut Viktor", "Kogut Viktor", "Viktor Petrov", "Viktor Petrov");
    // A word beside the surname may be one more surname.
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Kogut Petrov", "");
    row("Kogut, Viktor", "Kogut Viktor", "Petrov Kogut Viktor", "");
    row("Kogut, Viktor", "Kogut Viktor", "Kogut Petrov Viktor", "");
    row("Kogut, Anna Maria", "Anna Maria Kogut", "Anna Kogut Petrov", "");
    row("Kogut, Viktor", "Kogut Viktor", "Kogut Viktor Ivanovich", "Kogut, Viktor Ivanovich");
    row("Kogut, Viktor", "Viktor Kogut", "Kogut Viktor Ivanovich", "Kogut, Viktor Ivanovich");
    row("Kogut, Viktor", "Viktor Kogut", "Ivan Viktor Kogut", "Kogut, Ivan Viktor");
    row("Kogut, Viktor", "Kogut Viktor", "Anna Kogut", "Kogut, Anna");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Kogut-Petrov", "Kogut-Petrov, Viktor");
}

void TestDerivedNames::aTextGoesAlongWithTheNameItWasMadeFrom()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(namewords::followed(text, before, after).value_or(QLatin1String("")), "expected");
    QCOMPARE(namewords::followed(text, before, before), std::optional(text));
}

void TestDerivedNames::whereItCannotBeToldAGuessIsOffered_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *before, const char *after, const char *expected) {
        QTest::addRow("%s: %s -> %s", text, before, after) << l(text) << l(before) << l(after) << l(expected);
    };
    row("Qoshanov, Erlan", "Erlan Koshanov", "Erlan Karimov", "Karimov, Erlan");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Ivanovich Petrov", "Petrov, Viktor Ivanovich");
    row("Kogut, Viktor", "Kogut Viktor", "Petrov Viktor Ivanovich", "Petrov, Viktor Ivanovich");
    row("Kogut", "Viktor Kogut", "Viktor Ivanovich Petrov", "Petrov");
    row("Viktor", "Viktor Kogut", "Anna Ivanovna Kogut", "Anna");
    row("Kogut, Viktor", "Viktor Kogut", "Viktor Kogut Petrov", "Kogut Petrov, Viktor");
    row("Kogut, Viktor", "Kogut Viktor", "Petrov Kogut Viktor", "Petrov Kogut, Viktor");
    row("Kogut", "Viktor Kogut", "Viktor Kogut Petrov", "Kogut Petrov");
    row("", "Viktor Kogut", "Viktor Kogut Petrov", "");
    row("Senate of Kazakhstan", "Kazakhstan", "Qazaqstan", "Senate of Qazaqstan");
    row("Something else", "Viktor Ivanovich Kogut", "Petrov", "");
}

void TestDerivedNames::whereItCannotBeToldAGuessIsOffered()
{
    QFETCH(QString, text);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(namewords::suggested(text, before, after), "expected");
}

void TestDerivedNames::whatAPersonIsSortedUnderGoesAlong()
{
    RecordDraft draft(formType(FormType::Representative), person("Viktor Kogut", "Kogut, Viktor"));
    type(draft, l("Viktor Petrov"));
    QCOMPARE(sortName(draft), l("Petrov, Viktor"));
    QCOMPARE(draft.questions(), std::vector<FieldPath>());
}

void TestDerivedNames::theOldNameBringsTheOldPartsBack()
{
    RecordDraft draft(
        formType(FormType::Representative),
        person("Viktor KOGUT", "Kogut, Viktor", {nameRow(1, "official", "Viktor KOGUT", "Kogut", "Viktor")}));
    type(draft, l("Anna Maria de la Cruz"));
    QVERIFY(draft.isModified());
    type(draft, l("Viktor KOGUT"));
    QCOMPARE(sortName(draft), l("Kogut, Viktor"));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.familyName)), QVariant(l("Kogut")));
    QVERIFY(!draft.isModified());
}

void TestDerivedNames::whatWasWrittenByHandIsAskedAbout()
{
    RecordDraft draft(formType(FormType::Representative), person("Erlan Koshanov", "Qoshanov, Erlan"));
    QVERIFY(draft.problem(sortPath).isEmpty());
    type(draft, l("Erlan Karimov"));
    QCOMPARE(sortName(draft), l("Qoshanov, Erlan"));
    const Problem asked = draft.problem(sortPath);
    QVERIFY(asked.asks && !asked.blocks);
    QCOMPARE(asked.text, l("The name is another now, but this still says “Qoshanov, Erlan”."));
    QCOMPARE(asked.proposal, l("Karimov, Erlan"));
    QCOMPARE(draft.questions(), std::vector<FieldPath>{sortPath});
    type(draft, l("Erlan Koshanov"));
    QVERIFY(draft.problem(sortPath).isEmpty());
}

void TestDerivedNames::theProposalIsTaken()
{
    RecordDraft draft(formType(FormType::Representative), person("Erlan Koshanov", "Qoshanov, Erlan"));
    type(draft, l("Erlan Karimov"));
    draft.takeProposal(sortPath);
    QCOMPARE(sortName(draft), l("Karimov, Erlan"));
    QVERIFY(draft.questions().empty());
    type(draft, l("Erlan Petrov"));
    QCOMPARE(sortName(draft), l("Petrov, Erlan"));
}

void TestDerivedNames::whoKeepsItIsNotAskedAgain()
{
    RecordDraft draft(formType(FormType::Representative), person("Erlan Koshanov", "Qoshanov, Erlan"));
    type(draft, l("Erlan Karimov"));
    draft.keepAsWritten(sortPath);
    QVERIFY(draft.questions().empty());
    QCOMPARE(sortName(draft), l("Qoshanov, Erlan"));
    type(draft, l("Erlan Petrov"));
    QCOMPARE(draft.questions(), std::vector<FieldPath>{sortPath});
}

void TestDerivedNames::whatWasTypedForTheNewNameIsNotAskedAbout()
{
    RecordDraft draft(formType(FormType::Representative), person("Erlan Koshanov", "Koshanov, Erlan"));
    type(draft, l("Erlan Karimov"));
    draft.setValue(sortPath, l("Kerim"));
    QVERIFY(draft.questions().empty());
    QCOMPARE(sortName(draft), l("Kerim"));
}

void TestDerivedNames::whatWasTypedForTheOldNameIsAskedAbout()
{
    RecordDraft draft(formType(FormType::Representative), person("Erlan Koshanov", "Koshanov, Erlan"));
    draft.setValue(sortPath, l("Kosh"));
    type(draft, l("Erlan Karimov"));
    QCOMPARE(sortName(draft), l("Kosh"));
    QCOMPARE(draft.questions(), std::vector<FieldPath>{sortPath});
}

void TestDerivedNames::partsOfANameGoAlongOrAreAskedAbout()
{
    RecordDraft draft(formType(FormType::Representative),
                      person("Viktor Kogut", "", {nameRow(1, "official", "Viktor Kogut", "Kogut", "Vitya")}));
    type(draft, l("Viktor Petrov"));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.name)), QVariant(l("Viktor Petrov")));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.familyName)), QVariant(l("Petrov")));
    const FieldPath given = path(draft, "names", 0, fields::personName.givenName);
    QCOMPARE(draft.value(given), QVariant(l("Vitya")));
    QCOMPARE(draft.questions(), std::vector<FieldPath>{given});
    type(draft, l("Viktor Ivanovich Petrov"));
    const FieldPath family = path(draft, "names", 0, fields::personName.familyName);
    QCOMPARE(draft.value(family), QVariant(l("Kogut"))); // Nothing tells; it is not emptied.
    QCOMPARE(draft.problem(family).proposal, l("Petrov"));
}

void TestDerivedNames::oneMoreSurnameIsAskedAbout()
{
    RecordDraft draft(
        formType(FormType::Representative),
        person("Viktor Kogut", "Kogut, Viktor", {nameRow(1, "official", "Viktor Kogut", "Kogut", "Viktor")}));
    type(draft, l("Viktor Kogut Petrov"));
    const FieldPath family = path(draft, "names", 0, fields::personName.familyName);
    QCOMPARE(sortName(draft), l("Kogut, Viktor"));
    QCOMPARE(draft.questions(), (std::vector<FieldPath>{sortPath, family}));
    QCOMPARE(draft.problem(sortPath).proposal, l("Kogut Petrov, Viktor"));
    QCOMPARE(draft.problem(family).proposal, l("Kogut Petrov"));
    type(draft, l("Kogut Viktor Ivanovich"));
    QCOMPARE(sortName(draft), l("Kogut, Viktor Ivanovich"));
    QVERIFY(draft.questions().empty());
}

void TestDerivedNames::partsGoAlongWithTheirOwnRow()
{
    RecordDraft draft(
        formType(FormType::Representative),
        person("Viktor Kogut", "", {nameRow(1, "official", "Виктор Когут", "Когут", "Виктор")}));
    draft.setValue(path(draft, "names", 0, fields::personName.name), l("Виктор Петров"));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.familyName)), QVariant(l("Петров")));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.givenName)), QVariant(l("Виктор")));
}

void TestDerivedNames::namesOfOtherTimesStay()
{
    RecordDraft draft(formType(FormType::Representative),
                      person("Viktor Kogut", "",
                             {nameRow(1, "former", "Viktor Kogut", "Kogut", "Viktor"),
                              nameRow(2, "alias", "Viktor Kogut", "Kogut", "Viktor"),
                              nameRow(3, "official", "Kogut Viktor", "Kogut", "Viktor")}));
    type(draft, l("Viktor Petrov"));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::personName.name)), QVariant(l("Viktor Kogut")));
    QCOMPARE(draft.value(path(draft, "names", 1, fields::personName.name)), QVariant(l("Viktor Kogut")));
    QCOMPARE(draft.value(path(draft, "names", 2, fields::personName.name)), QVariant(l("Petrov Viktor")));
    QCOMPARE(draft.value(path(draft, "names", 2, fields::personName.familyName)), QVariant(l("Petrov")));
    QVERIFY(draft.questions().empty());
}

void TestDerivedNames::bodiesOfACountryGoAlong()
{
    DraftContent country;
    country.record = stored(7, Record(RecordKind::Area).set(fields::area.name, l("Kazakhstan")));
    const auto body = [](qint64 id, const char *name) {
        return stored(id, Record(RecordKind::Organization)
                              .set(fields::organization.name, l(name))
                              .set(fields::organization.area, 7));
    };
    country.rows.insert(l("delegation"), {body(1, "Delegation of Kazakhstan")});
    country.rows.insert(l("parliament"), {body(2, "Parliament of Kazakhstan"), body(3, "Mejlis")});
    RecordDraft draft(formType(FormType::Country), country);
    type(draft, l("Qazaqstan"));
    QCOMPARE(draft.value(path(draft, "delegation", 0, fields::organization.name)),
             QVariant(l("Delegation of Qazaqstan")));
    const FieldPath parliament = path(draft, "parliament", 0, fields::organization.name);
    QCOMPARE(draft.value(parliament), QVariant(l("Parliament of Kazakhstan")));
    QCOMPARE(draft.problem(parliament).proposal, l("Parliament of Qazaqstan"));
    QVERIFY(draft.problem(parliament).asks);
    QVERIFY(draft.problem(path(draft, "parliament", 1, fields::organization.name)).isEmpty());
    QVERIFY(draft.questions().empty());
}

void TestDerivedNames::aChambersNameInItsLanguageGoesAlong()
{
    DraftContent chamber;
    chamber.record = stored(7, Record(RecordKind::Organization)
                                   .set(fields::organization.name, l("Senate"))
                                   .set(fields::organization.area, 1));
    const auto name = [](qint64 id, const char *language, const char *text) {
        return stored(id, Record(RecordKind::OrganizationName)
                              .set(fields::organizationName.organization, 7)
                              .set(fields::organizationName.language, l(language))
                              .set(fields::organizationName.name, l(text)));
    };
    chamber.rows.insert(
        l("names"), {name(1, "en", "Senate"), name(2, "ru", "Сенат"), name(3, "fr", "Senate du Parlement")});
    RecordDraft draft(formType(FormType::Chamber), chamber);
    type(draft, l("Upper House"));
    QCOMPARE(draft.value(path(draft, "names", 0, fields::organizationName.name)), QVariant(l("Upper House")));
    QCOMPARE(draft.value(path(draft, "names", 1, fields::organizationName.name)), QVariant(l("Сенат")));
    QCOMPARE(draft.questions(),
             std::vector<FieldPath>{path(draft, "names", 2, fields::organizationName.name)});
}

void TestDerivedNames::takingTheirNameTakesWhatIsMadeFromIt()
{
    RecordDraft draft(formType(FormType::Representative), person("Viktor Kogut", "Kogut, Viktor"));
    type(draft, l("Viktor Petrov"));
    draft.refresh(person("Victor Kogut", "Kogut, Victor"));
    draft.takeTheirs({{}, 0, fields::person.name});
    draft.takeTheirs(sortPath);
    QCOMPARE(sortName(draft), l("Kogut, Victor"));
    QVERIFY(!draft.isModified());
}

void TestDerivedNames::whatIsEmptyStaysEmpty()
{
    RecordDraft country(formType(FormType::Country), {});
    country.addRow(l("delegation"));
    type(country, l("Belarus"));
    QVERIFY(country.value(path(country, "delegation", 0, fields::organization.name)).isNull());
    RecordDraft draft(formType(FormType::Representative),
                      person("Viktor Kogut", "", {nameRow(1, "official", "Viktor Kogut", "", "Viktor")}));
    type(draft, l("Anna Kogut"));
    QVERIFY(sortName(draft).isEmpty());
    QVERIFY(draft.value(path(draft, "names", 0, fields::personName.familyName)).toString().isEmpty());
    QVERIFY(draft.questions().empty());
}

QTEST_GUILESS_MAIN(TestDerivedNames)
#include "tst_derivednames.moc"
