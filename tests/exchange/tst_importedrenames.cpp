// What a file that renames somebody does with what was made from the former name.
#include "models/core/kinds/people.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/exchange/transfer/importing.h"
#include "models/exchange/transfer/recordtext.h"
#include "tests/support/exland.h"
#include "tests/support/program.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QByteArray anna = "0d5e2f5a-6c1b-4d0e-9a3f-000000000001";

Record nameOf(const RecordKey &person, const char *language, const char *kind, const char *name,
              const char *family, const char *given)
{
    return Record(RecordKind::PersonName)
        .set(fields::personName.person, person)
        .set(fields::personName.language, s(language))
        .set(fields::personName.nameKind, s(kind))
        .set(fields::personName.name, s(name))
        .set(fields::personName.familyName, s(family))
        .set(fields::personName.givenName, s(given));
}

/// What an import of the table would do.
Difference difference(TemporaryDatabase &database, const QByteArray &content)
{
    const auto compared = reconciler::compare(database.connection(), table(content));
    if (!compared)
        qFatal("%s", qPrintable(compared.error().userText));
    return *compared;
}

QStringList changesOf(const Difference &difference)
{
    QStringList told;
    for (const RecordDifference &record : difference.records) {
        for (const FieldChange &change : record.fields)
            told << specOf(change.field).column + s(": ") + change.before.toString() + s(" > ") +
                        change.after.toString();
    }
    return told;
}

QStringList warningsOf(const Difference &difference)
{
    QStringList texts;
    for (const Warning &warning : difference.warnings)
        texts << s("%1 %2").arg(warning.line).arg(warning.text);
    return texts.filter(s("still says"));
}

} // namespace

class TestImportedRenames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasMadeFromTheNameGoesAlong();
    void whatTheFileSaysCounts();
    void whatWasWrittenByHandIsWarnedOf();
    void namesOfOtherTimesAndLanguagesStay();
    void theNamesOfTheRenamedAreNamedInTheDifference();

private:
    void store(const char *sortName);
    [[nodiscard]] QStringList names();

    std::unique_ptr<TemporaryDatabase> m_database;
    RecordKey m_person;
};

void TestImportedRenames::init()
{
    m_database = std::make_unique<TemporaryDatabase>();
}

void TestImportedRenames::store(const char *sortName)
{
    importTable(*m_database, "id,name,sort_name\n" + anna + ",Anna Ivanova,\"" + sortName + "\"\n");
    m_person = {RecordKind::Person, column(*m_database, "SELECT id AS x FROM person").first().toLongLong()};
}

QStringList TestImportedRenames::names()
{
    return column(*m_database, "SELECT name || '|' || coalesce(family_name, '') || '|' || "
                               "coalesce(given_name, '') AS x FROM person_name ORDER BY id");
}

void TestImportedRenames::whatWasMadeFromTheNameGoesAlong()
{
    store("Ivanova, Anna");
    m_database->insert(nameOf(m_person, "en", "official", "Anna Ivanova", "Ivanova", "Anna"));
    m_database->insert(nameOf(m_person, "de", "official", "IVANOVA Anna", "IVANOVA", "Anna"));
    const Difference renamed = difference(*m_database, "id,name\n" + anna + ",Anna Petrova\n");
    QCOMPARE(
        changesOf(renamed),
        (QStringList{s("name: Anna Ivanova > Anna Petrova"), s("sort_name: Ivanova, Anna > Petrova, Anna"),
                     s("name: Anna Ivanova > Anna Petrova"), s("family_name: Ivanova > Petrova"),
                     s("name: IVANOVA Anna > Petrova Anna"), s("family_name: IVANOVA > Petrova")}));
    QCOMPARE(warningsOf(renamed), QStringList());
    write(*m_database, renamed);
    QCOMPARE(column(*m_database, "SELECT name || '|' || sort_name || '|' || sort_key AS x FROM person"),
             QStringList{s("Anna Petrova|Petrova, Anna|petrova anna")});
    QCOMPARE(names(), (QStringList{s("Anna Petrova|Petrova|Anna"), s("Petrova Anna|Petrova|Anna")}));
    const Difference again = difference(*m_database, "id,name\n" + anna + ",Anna Petrova\n");
    QVERIFY(again.isEmpty());
}

void TestImportedRenames::whatTheFileSaysCounts()
{
    store("Ivanova, Anna");
    const Difference renamed =
        difference(*m_database, "id,name,sort_name\n" + anna + ",Anna Petrova,\"Ivanova, Anna\"\n");
    QCOMPARE(changesOf(renamed), QStringList{s("name: Anna Ivanova > Anna Petrova")});
    QCOMPARE(warningsOf(renamed), QStringList());
}

void TestImportedRenames::whatWasWrittenByHandIsWarnedOf()
{
    store("Iwanowa, Anna");
    m_database->insert(nameOf(m_person, "en", "official", "Anna Ivanova", "Ivanova", "Anya"));
    const Difference renamed = difference(*m_database, "id,name\n" + anna + ",Anna Petrova\n");
    QCOMPARE(changesOf(renamed),
             (QStringList{s("name: Anna Ivanova > Anna Petrova"), s("name: Anna Ivanova > Anna Petrova"),
                          s("family_name: Ivanova > Petrova")}));
    QCOMPARE(
        warningsOf(renamed),
        (QStringList{s("2 The name is “Anna Petrova” now, but “Sorted under” still says “Iwanowa, Anna”."),
                     s("2 The name is “Anna Petrova” now, but “Given name” still says “Anya”.")}));
    // One more surname cannot be told from a further given name.
    const Difference grown = difference(*m_database, "id,name\n" + anna + ",Anna Ivanova Petrova\n");
    QVERIFY(warningsOf(grown).contains(
        s("2 The name is “Anna Ivanova Petrova” now, but “Family name” still says “Ivanova”.")));
    // Nothing but the order is another.
    QCOMPARE(warningsOf(difference(*m_database, "id,name\n" + anna + ",ANNA IVANOVA\n")), QStringList());
}

void TestImportedRenames::namesOfOtherTimesAndLanguagesStay()
{
    store("Ivanova, Anna");
    m_database->insert(nameOf(m_person, "en", "former", "Anna Ivanova", "Ivanova", "Anna"));
    m_database->insert(nameOf(m_person, "ru", "official", "Анна Иванова", "Иванова", "Анна"));
    m_database->insert(nameOf(m_person, "en", "official", "Anna Ivanova", "Ivanova", "Anna"));
    const Difference renamed =
        difference(*m_database, "id,name,name:en\n" + anna + ",Anna Petrova,Anna Petrova-Sidorova\n");
    write(*m_database, renamed);
    QCOMPARE(names().first(3), (QStringList{s("Anna Ivanova|Ivanova|Anna"), s("Анна Иванова|Иванова|Анна"),
                                            s("Anna Ivanova|Ivanova|Anna")}));
}

void TestImportedRenames::theNamesOfTheRenamedAreNamedInTheDifference()
{
    store("Ivanova, Anna");
    m_database->insert(nameOf(m_person, "en", "official", "Anna Ivanova", "Ivanova", "Anna"));
    const QString path = m_database->filePath(s("list.csv"));
    writeFile(path, "id,name\n" + anna + ",Anna Petrova\n");
    QStringList shown;
    const auto outcome = importFiles(m_database->store(), {ImportSource{path}}, {}, ImportMode::Compare, {},
                                     [&](FileDifference &&file) {
                                         for (const RecordDifference &record : file.difference.records)
                                             shown << recordText(file, record).name;
                                     });
    QVERIFY(outcome.ok());
    QCOMPARE(shown, (QStringList{s("Anna Petrova"), s("Anna Ivanova")}));
}

QTEST_GUILESS_MAIN(TestImportedRenames)
#include "tst_importedrenames.moc"
