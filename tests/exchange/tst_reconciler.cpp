#include "models/core/kinds/fields.h"
#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/formats/importer.h"
#include "models/exchange/reconcile/reconciler.h"
#include "tests/support/importedbundle.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

Bundle bundleOf(const QByteArray &tables)
{
    const Result<Bundle> bundle = BundleFile().read(
        {QStringLiteral("a.json"), R"({"format": "delegations-bundle", "version": 1, )" + tables + '}'});
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().userText));
    return *bundle;
}

/// A chamber with an office and whoever holds it.
QByteArray chamberWith(const QByteArray &people, const QByteArray &memberships)
{
    return R"("area": [{"key": "X", "code": "XX", "name": "Exland"}],
              "organization": [{"key": "c", "name": "Chamber", "classification": "chamber", "area": "X"}],
              "post": [{"key": "o", "organization": "c", "kind": "office", "role": "chairman"}],
              "person": [)" +
           people + R"(], "membership": [)" + memberships + "]";
}

qint64 countOf(TemporaryDatabase &database, const QString &sql)
{
    return database.connection().scalar(sql).value().toLongLong();
}

} // namespace

class TestReconciler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSampleTwiceChangesNothing();
    void thePageTwiceChangesNothing();
    void thePageGivesTheSameAssemblyAsTheSample();
    void thePageAfterTheSampleFillsInTheNewsAlone();
    void whatIsNotSaidBlanksNothing();
    void anEmptyTextBlanksNothing();
    void whatIsInferredChangesNothingStored();
    void aChangeIsToldFieldByField();
    void aNameAloneMakesNobodyTheSame();
    void nobodyIsTakenForNewWhenPeopleCannotBeRead();
    void aNameInTheSameOfficeIsTheSamePerson();
    void twoOfOneNameInOneChamberStayTwo();
    void oneOfTwoOfOneNameIsLeftAlone();
    void aBirthDateTellsNamesakesApart();
    void anAreaIsRecognisedByItsCode();
    void anAreaWithoutCodeIsRecognisedByItsName();
    void aCountryPutElsewhereIsStillItself();
    void aSeatThatWasGivenARoleIsStillItself();
    void aChamberOnceTakenForAParliamentIsRecognised();
    void committeesOfOneNameInTwoChambersStayTwo();
    void anEditedNumberOfSeatsIsAChange();
    void anInvalidValueIsLeftOutWithAWarning();
    void aRecordWithoutItsNameIsSkippedWithWhatBelongsToIt();
    void applyingIsOneChangeSet();
    void aFailureWritesNothing();
    void aChangeMadeMeanwhileIsAConflict();
    void comparingWritesNothing();
    void theSummaryOfNothingHasEveryKey();
};

void TestReconciler::theSampleTwiceChangesNothing()
{
    TemporaryDatabase database;
    const Bundle sample = *sampleBundle();
    importBundle(database, sample);
    const QJsonObject again = importBundle(database, sample);
    QCOMPARE(counted(again, "added"), QString());
    QCOMPARE(counted(again, "changed"), QString());
    QCOMPARE(again.value(QStringLiteral("skipped")).toInt(), 0);
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM change_set")), 1);
}

void TestReconciler::thePageTwiceChangesNothing()
{
    if (sharedPagePath().isEmpty())
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase database;
    const Bundle page = sharedPage();
    QVERIFY(!counted(importBundle(database, page), "added").isEmpty());
    const QJsonObject again = importBundle(database, page);
    QCOMPARE(counted(again, "added"), QString());
    QCOMPARE(counted(again, "changed"), QString());
    QVERIFY(counted(again, "unchanged").contains(QStringLiteral("news_item 1")));
}

void TestReconciler::thePageGivesTheSameAssemblyAsTheSample()
{
    if (sharedPagePath().isEmpty())
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase fromPage;
    importBundle(fromPage, sharedPage());
    TemporaryDatabase fromSample;
    importBundle(fromSample, *sampleBundle());
    // The page is in English; the sample knows the Russian names, too.
    QStringList sample = storedAssembly(fromSample);
    sample.removeIf([](const QString &line) { return line.contains(QLatin1String(" | ru | ")); });
    QCOMPARE(storedAssembly(fromPage).join(u'\n'), sample.join(u'\n'));
    QVERIFY(storedAssembly(fromPage).size() > 30);
}

void TestReconciler::thePageAfterTheSampleFillsInTheNewsAlone()
{
    if (sharedPagePath().isEmpty())
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase database;
    importBundle(database, *sampleBundle());
    const Result<Difference> difference = Reconciler(database.store()).compare(sharedPage());
    QVERIFY(difference.ok());
    QCOMPARE(difference->count(RecordDifference::Added), 0);
    QCOMPARE(difference->count(RecordDifference::Changed), 1);
    for (const RecordDifference &record : difference->records) {
        if (record.outcome == RecordDifference::Changed) {
            QCOMPARE(record.fields.size(), 1);
            QCOMPARE(record.fields[0].field, fields::newsItem.body);
            QVERIFY(record.fields[0].before.isNull());
        }
    }
}

void TestReconciler::whatIsNotSaidBlanksNothing()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland", "sort_order": 3}])"));
    const QJsonObject again =
        importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    QCOMPARE(counted(again, "unchanged"), QStringLiteral("area 1"));
    QCOMPARE(countOf(database, QStringLiteral("SELECT sort_order FROM area")), 3);
}

void TestReconciler::anEmptyTextBlanksNothing()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(R"("news_item": [{"title": "T", "published": "2022-06-04", "body": "Text"}])"));
    const QJsonObject again = importBundle(
        database, bundleOf(R"("news_item": [{"title": "T", "published": "2022-06-04", "body": " "}])"));
    QCOMPARE(counted(again, "unchanged"), QStringLiteral("news_item 1"));
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT body FROM news_item")).value().toString(),
             QStringLiteral("Text"));
}

void TestReconciler::whatIsInferredChangesNothingStored()
{
    TemporaryDatabase database;
    Bundle bundle = bundleOf(R"("area": [{"key": "X", "code": "XX"}])");
    bundle.records[0].defaults.set(fields::area.name, QStringLiteral("Exland"));
    importBundle(database, bundle);
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM area WHERE name = 'Exland'")), 1);
    bundle.records[0].defaults.set(fields::area.name, QStringLiteral("Republic of Exland"));
    QCOMPARE(counted(importBundle(database, bundle), "unchanged"), QStringLiteral("area 1"));
}

void TestReconciler::aChangeIsToldFieldByField()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "Ada", "gender": "female"})",
                                                R"({"person": "p", "organization": "c", "post": "o"})")));
    const Result<Difference> difference =
        Reconciler(database.store())
            .compare(bundleOf(chamberWith(R"({"key": "p", "name": "Ada", "birth_date": "1815-12"})",
                                          R"({"person": "p", "organization": "c", "post": "o"})")));
    QVERIFY(difference.ok());
    QCOMPARE(difference->count(RecordDifference::Changed), 1);
    for (const RecordDifference &record : difference->records) {
        if (record.record.kind == RecordKind::Person) {
            const QList<FieldChange> expected{
                {fields::person.birthDate, QVariant(), QStringLiteral("1815-12")}};
            QCOMPARE(record.fields, expected);
        }
    }
}

void TestReconciler::aNameAloneMakesNobodyTheSame()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("person": [{"key": "p", "name": "Mikhail Volkov"}])"));
    const QJsonObject summary =
        importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "Mikhail Volkov"})",
                                                    R"({"person": "p", "organization": "c", "post": "o"})")));
    QVERIFY(counted(summary, "added").contains(QStringLiteral("person 1")));
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM person")), 2);
}

void TestReconciler::nobodyIsTakenForNewWhenPeopleCannotBeRead()
{
    TemporaryDatabase database;
    QVERIFY(database.connection().execute("ALTER TABLE person RENAME TO elsewhere").ok());
    const Result<Difference> difference =
        Reconciler(database.store())
            .compare(bundleOf(R"("person": [{"key": "p", "name": "Mikhail Volkov"}])"));
    QVERIFY(!difference.ok());
}

void TestReconciler::aNameInTheSameOfficeIsTheSamePerson()
{
    TemporaryDatabase database;
    const QByteArray membership = R"({"person": "p", "organization": "c", "post": "o"})";
    importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "Mikhail Volkov"})", membership)));
    const QJsonObject summary = importBundle(
        database, bundleOf(chamberWith(R"({"key": "p", "name": "MIKHAIL  VOLKOV"})", membership)));
    QCOMPARE(counted(summary, "added"), QString());
    QCOMPARE(counted(summary, "changed"), QStringLiteral("person 1"));
}

void TestReconciler::twoOfOneNameInOneChamberStayTwo()
{
    TemporaryDatabase database;
    const Bundle bundle = bundleOf(
        chamberWith(R"({"key": "p", "name": "VOLKOV MIKHAIL"}, {"key": "q", "name": "VOLKOV MIKHAIL"})",
                    R"({"person": "p", "organization": "c"}, {"person": "q", "organization": "c"})"));
    importBundle(database, bundle);
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM person")), 2);
    const QJsonObject again = importBundle(database, bundle);
    QCOMPARE(counted(again, "added") + counted(again, "changed"), QString());
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(DISTINCT person_id) FROM membership")), 2);
}

void TestReconciler::oneOfTwoOfOneNameIsLeftAlone()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(chamberWith(
                     R"({"key": "p", "name": "VOLKOV MIKHAIL"}, {"key": "q", "name": "VOLKOV MIKHAIL"})",
                     R"({"person": "p", "organization": "c"}, {"person": "q", "organization": "c"})")));
    const QJsonObject summary = importBundle(
        database, bundleOf(chamberWith(R"({"key": "p", "name": "VOLKOV MIKHAIL", "birth_date": "1970"})",
                                       R"({"person": "p", "organization": "c"})")));
    QCOMPARE(counted(summary, "added") + counted(summary, "changed"), QString());
    QCOMPARE(summary.value(QStringLiteral("skipped")).toInt(), 2); // The person and the membership.
    QCOMPARE(summary.value(QStringLiteral("warnings")).toArray().size(), 1);
}

void TestReconciler::aBirthDateTellsNamesakesApart()
{
    TemporaryDatabase database;
    const QByteArray memberships =
        R"({"person": "p", "organization": "c"}, {"person": "q", "organization": "c"})";
    importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "A B", "birth_date": "1960"},
                                                   {"key": "q", "name": "A B", "birth_date": "1970"})",
                                                memberships)));
    const QJsonObject summary =
        importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "A B", "birth_date": "1970"},
                                                       {"key": "q", "name": "A B", "birth_date": "1960"})",
                                                    memberships)));
    QCOMPARE(counted(summary, "added") + counted(summary, "changed"), QString());
    const QJsonObject third =
        importBundle(database, bundleOf(chamberWith(R"({"key": "p", "name": "A B", "birth_date": "1980"})",
                                                    R"({"person": "p", "organization": "c"})")));
    QCOMPARE(counted(third, "added"), QStringLiteral("membership 1, person 1"));
}

void TestReconciler::anAreaIsRecognisedByItsCode()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    const QJsonObject summary = importBundle(
        database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Republic of Exland"}])"));
    QCOMPARE(counted(summary, "changed"), QStringLiteral("area 1"));
}

void TestReconciler::anAreaWithoutCodeIsRecognisedByItsName()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "X", "name": "Exland"}])"));
    const QJsonObject summary =
        importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    QCOMPARE(counted(summary, "changed"), QStringLiteral("area 1"));
    const QJsonObject other =
        importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "YY", "name": "Exland"}])"));
    QCOMPARE(counted(other, "added"), QStringLiteral("area 1"));
}

void TestReconciler::aCountryPutElsewhereIsStillItself()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland", "parent": "Y"},
                                                {"key": "Y", "name": "The Continent"}])"));
    const QJsonObject summary =
        importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    QCOMPARE(counted(summary, "unchanged"), QStringLiteral("area 1"));
}

void TestReconciler::aSeatThatWasGivenARoleIsStillItself()
{
    TemporaryDatabase database;
    const auto seat = [](const QByteArray &role) {
        return bundleOf(R"("organization": [{"key": "d", "name": "D", "classification": "delegation"},
                                            {"key": "c", "name": "C", "classification": "chamber"}],
                           "post": [{"key": "s", "organization": "d", "on_behalf_of": "c", "kind": "seat")" +
                        role + "}]");
    };
    importBundle(database, seat(R"(, "role": "member")"));
    QCOMPARE(counted(importBundle(database, seat("")), "changed"), QString());
    QCOMPARE(counted(importBundle(database, seat(R"(, "role": "delegate")")), "changed"),
             QStringLiteral("post 1"));
}

void TestReconciler::aChamberOnceTakenForAParliamentIsRecognised()
{
    TemporaryDatabase database;
    const QByteArray area = R"("area": [{"key": "X", "code": "XX", "name": "Exland"}], )";
    importBundle(database, bundleOf(area + R"("organization":
        [{"key": "d", "name": "Diet", "classification": "parliament", "area": "X"}])"));
    const QJsonObject summary = importBundle(database, bundleOf(area + R"("organization":
        [{"key": "d", "name": "Diet", "classification": "chamber", "area": "X"}])"));
    QCOMPARE(counted(summary, "changed"), QStringLiteral("organization 1"));
    const QJsonObject both = importBundle(database, bundleOf(area + R"("organization":
        [{"key": "d", "name": "Diet", "classification": "parliament", "area": "X"},
         {"key": "e", "name": "Diet", "classification": "chamber", "area": "X"}])"));
    QCOMPARE(counted(both, "added"), QStringLiteral("organization 1"));
    QCOMPARE(counted(both, "changed"), QString());
}

void TestReconciler::committeesOfOneNameInTwoChambersStayTwo()
{
    TemporaryDatabase database;
    const auto committeeOf = [](const QByteArray &chamber) {
        return bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}], "organization":
            [{"key": "h", "name": ")" +
                        chamber +
                        R"(", "classification": "chamber", "area": "X"},
             {"key": "k", "name": "Committee on Peace", "classification": "committee", "area": "X", "parent": "h"}])");
    };
    importBundle(database, committeeOf("House"));
    QCOMPARE(counted(importBundle(database, committeeOf("Senate")), "added"),
             QStringLiteral("organization 2"));
    QCOMPARE(counted(importBundle(database, committeeOf("House")), "added"), QString());
}

void TestReconciler::anEditedNumberOfSeatsIsAChange()
{
    TemporaryDatabase database;
    const auto seats = [](const QByteArray &capacity) {
        return bundleOf(R"("organization": [{"key": "d", "name": "D", "classification": "delegation"},
                                            {"key": "c", "name": "C", "classification": "chamber"}],
                           "post": [{"key": "s", "organization": "d", "on_behalf_of": "c", "kind": "seat"}],
                           "post_capacity": [)" +
                        capacity + "]");
    };
    importBundle(database, seats(R"({"post": "s", "seats": 6, "valid_until": "2020"})"));
    QCOMPARE(
        counted(importBundle(database, seats(R"({"post": "s", "seats": 7, "valid_from": "2020"})")), "added"),
        QStringLiteral("post_capacity 1"));
    // Without a date it is the number that holds now, whenever it began.
    QCOMPARE(counted(importBundle(database, seats(R"({"post": "s", "seats": 7})")), "unchanged"),
             QStringLiteral("organization 2, post 1, post_capacity 1"));
    QCOMPARE(counted(importBundle(database, seats(R"({"post": "s", "seats": 8})")), "changed"),
             QStringLiteral("post_capacity 1"));
}

void TestReconciler::anInvalidValueIsLeftOutWithAWarning()
{
    TemporaryDatabase database;
    const QJsonObject summary = importBundle(
        database, bundleOf(R"("person": [{"key": "p", "name": "Ada", "birth_date": "10 December"}],
                              "link": [{"person": "p", "url": "file:///etc/passwd"}])"));
    QCOMPARE(counted(summary, "added"), QStringLiteral("person 1"));
    QCOMPARE(summary.value(QStringLiteral("skipped")).toInt(), 1);
    const QJsonArray warnings = summary.value(QStringLiteral("warnings")).toArray();
    QCOMPARE(warnings.size(), 2);
    for (const QJsonValue &warning : warnings)
        QVERIFY2(warning.toString().contains(QStringLiteral("Ada: ")), qPrintable(warning.toString()));
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM person WHERE birth_date IS NOT NULL")),
             0);
}

void TestReconciler::aRecordWithoutItsNameIsSkippedWithWhatBelongsToIt()
{
    TemporaryDatabase database;
    const QJsonObject summary = importBundle(
        database,
        bundleOf(R"("person": [{"key": "p", "gender": "male"}, {"key": "q", "name": "Q\u0000\u202eR\ud800"}],
                              "person_name": [{"person": "p", "name": "A", "kind": "alias"}])"));
    QCOMPARE(counted(summary, "added"), QStringLiteral("person 1"));
    QCOMPARE(summary.value(QStringLiteral("skipped")).toInt(), 2);
    QCOMPARE(database.connection().scalar(QStringLiteral("SELECT name FROM person")).value().toString(),
             QStringLiteral("QR\ufffd"));
}

void TestReconciler::applyingIsOneChangeSet()
{
    TemporaryDatabase database;
    QSignalSpy changed(&database.store(), &RecordStore::changed);
    importBundle(database, *sampleBundle());
    QCOMPARE(changed.size(), 1);
    const auto changes = changed.front().front().value<ChangeSet>();
    QCOMPARE(changes.inserted.size(), 173);
    QVERIFY(changes.runs.isEmpty());
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM change_set")), 1);
    QCOMPARE(countOf(database, QStringLiteral("SELECT sum(last_row_id - row_id + 1) FROM change")), 173);
}

void TestReconciler::aFailureWritesNothing()
{
    TemporaryDatabase database;
    Reconciler reconciler(database.store());
    Result<Difference> difference = reconciler.compare(*sampleBundle());
    QVERIFY(difference.ok());
    // What the store refuses, near the end of the list.
    difference->records.back().fields.append({fields::source.note, QVariant(), QStringLiteral("")});
    QSignalSpy changed(&database.store(), &RecordStore::changed);
    QVERIFY(!reconciler.apply(*difference));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM area")), 0);
    QCOMPARE(countOf(database, QStringLiteral("SELECT count(*) FROM change_set")), 0);
}

void TestReconciler::aChangeMadeMeanwhileIsAConflict()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Exland"}])"));
    Reconciler reconciler(database.store());
    const Result<Difference> difference =
        reconciler.compare(bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Far Exland"}])"));
    QVERIFY(difference.ok());
    importBundle(database, bundleOf(R"("area": [{"key": "X", "code": "XX", "name": "Near Exland"}])"));
    const auto written = reconciler.apply(*difference);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Conflict);
}

void TestReconciler::comparingWritesNothing()
{
    TemporaryDatabase database;
    const qint64 before = countOf(database, QStringLiteral("SELECT total_changes()"));
    QVERIFY(Reconciler(database.store()).compare(*sampleBundle()).ok());
    QCOMPARE(countOf(database, QStringLiteral("SELECT total_changes()")), before);
}

void TestReconciler::theSummaryOfNothingHasEveryKey()
{
    const QJsonObject json = ImportSummary().toJson();
    QCOMPARE(json.keys().join(u' '), QStringLiteral("added changed skipped unchanged warnings"));
    QVERIFY(json.value(QStringLiteral("warnings")).isArray());
}

QTEST_GUILESS_MAIN(TestReconciler)
#include "tst_reconciler.moc"
