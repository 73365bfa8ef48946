// By which rules an import takes a record for a stored one, and what it never does to that.
#include "models/core/kinds/fields.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/importing.h"
#include "models/store/search/searchquery.h"
#include "tests/support/exland.h"
#include "tests/support/program.h"
#include "tests/support/shownplaces.h"

#include <QJsonArray>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

QString told(const Batch &batch, quint32 row, FieldId field)
{
    return batch.cell({field.kind, row}, field).toVariant().toString();
}

QStringList found(TemporaryDatabase &database, const char *query)
{
    const auto hits = search(database.connection(), s(query), 20, QDate(2022, 6, 4));
    QStringList titles;
    for (const SearchHit &hit : *hits)
        titles << hit.title;
    return titles;
}

} // namespace

class TestImportRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondTermIsAnotherMembership();
    void aSecondTermOfATableIsAnotherMembership();
    void aTermWithoutDatesIsTheOneThatIsStored();
    void aBodyOfNoKnownCountryIsRecognised();
    void aBodyOfAnotherCountryIsAnother();
    void oneCellDoesNotDecideWhichNumberIsTheDay();
    void oneClearCellDecidesForItsColumn();
    void cellsThatContradictEachOtherDecideNothing();
    void theFirstNumberOfSeatsCounts();
    void whatBelongsToNobodyIsLeftOut_data();
    void whatBelongsToNobodyIsLeftOut();
    void whatRefersToTheUntickedIsWrittenAllTheSame();
    void whatAnImportAddsIsFound();
    void aHolderIsKnownByAnyOfTheirNames();
    void whoIsRenamedOnTheWayIsSortedByTheNewName();
    void whoHasAKnownIdentifierMayBeKnown_data();
    void whoHasAKnownIdentifierMayBeKnown();
    void aCountryIsKnownByAnyOfItsNames();
    void aNumberOfSeatsSucceedsTheOneBefore();
    void anOlderNumberOfSeatsReplacesNoNewerOne();
    void whatIsImportedHoldsForItsTime();
    void whoIsNoLongerNamedEndsOnlyWhenTicked();
    void whoHasLeftIsNotEndedAgain();
};
void TestImportRules::aSecondTermIsAnotherMembership()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith(
                               {}, {}, R"(, "start_date": "2010", "end_date": "2014", "role": "first")")));
    const QJsonObject second =
        importBundle(database, bundleOf(exlandWith({}, {}, R"(, "start_date": "2016", "role": "second")")));
    QCOMPARE(counted(second, "added"), s("membership 1"));
    QCOMPARE(counted(second, "changed"), QString());
    QCOMPARE(column(database, "SELECT start_date || ' ' || coalesce(end_date, '-') || ' ' || role AS x FROM "
                              "membership ORDER BY id"),
             (QStringList{s("2010 2014 first"), s("2016 - second")}));
    // The file of both terms changes nothing any more.
    const QJsonObject both = importBundle(
        database,
        bundleOf(exlandWith({}, {}, R"(, "start_date": "2010", "end_date": "2014", "role": "first")",
                            R"(, {"key": "n", "person": "p", "organization": "d", "post": "seat",
                                          "on_behalf_of": "c", "start_date": "2016", "role": "second"})")));
    QCOMPARE(counted(both, "added") + counted(both, "changed"), QString());
}

void TestImportRules::aSecondTermOfATableIsAnotherMembership()
{
    TemporaryDatabase database;
    const QByteArray head = "id,name,chamber,country,start_date,end_date\n";
    importTable(database, head + "7,Dot Dotova,Senate,Kazakhstan,2010-01-01,2014-01-01\n");
    const QJsonObject second = importTable(database, head + "7,Dot Dotova,Senate,Kazakhstan,2016-01-01,\n");
    QCOMPARE(counted(second, "added"), s("membership 1"));
    QCOMPARE(counted(second, "changed"), QString());
    const QJsonObject third =
        importTable(database, head + "7,Dot Dotova,Senate,Kazakhstan,2010-01-01,2014-01-01\n"
                                     "7,Dot Dotova,Senate,Kazakhstan,2016-01-01,\n");
    QCOMPARE(counted(third, "added") + counted(third, "changed"), QString());
    QCOMPARE(column(database, "SELECT name AS x FROM person").size(), 1);
}

void TestImportRules::aTermWithoutDatesIsTheOneThatIsStored()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith({}, {}, R"(, "start_date": "2010")")));
    const QJsonObject undated = importBundle(database, bundleOf(exlandWith({}, {}, {})));
    QCOMPARE(counted(undated, "added") + counted(undated, "changed"), QString());
    QCOMPARE(column(database, "SELECT start_date AS x FROM membership"), QStringList{s("2010")});
}

void TestImportRules::aBodyOfNoKnownCountryIsRecognised()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(R"("area": [{"key": "K", "code": "KZ", "name": "Kazakhstan"}],
        "organization": [{"key": "c", "name": "House of Dots", "classification": "chamber"}])"));
    const QJsonObject summary =
        importTable(database, "name,chamber,country\nDot Dotova,House of Dots,Kazakhstan\n");
    QVERIFY2(!counted(summary, "added").contains(s("organization")), qPrintable(counted(summary, "added")));
    QCOMPARE(counted(summary, "changed"), s("organization 1"));
    QCOMPARE(column(database, "SELECT o.name || ' ' || a.code AS x FROM organization o JOIN area a ON a.id = "
                              "o.area_id"),
             QStringList{s("House of Dots KZ")});
    // By another of its names, too.
    importBundle(database, bundleOf(R"("organization": [
        {"key": "t", "name": "Tower of Dots", "classification": "chamber"}],
        "organization_name": [{"organization": "t", "language": "ru", "name": "Башня точек"}])"));
    const QJsonObject again =
        importTable(database, "name,chamber,country\nDash Dashova,Башня точек,Kazakhstan\n", s("b.csv"));
    QVERIFY2(!counted(again, "added").contains(s("organization")), qPrintable(counted(again, "added")));
}

void TestImportRules::aBodyOfAnotherCountryIsAnother()
{
    TemporaryDatabase database;
    importTable(database, "name,chamber,country\nDot Dotova,House of Dots,Kazakhstan\n");
    const QJsonObject summary =
        importTable(database, "name,chamber,country\nDot Dotova,House of Dots,Belarus\n", s("b.csv"));
    QCOMPARE(counted(summary, "added"), s("area 1, membership 1, organization 1, person 1, post 1"));
    QCOMPARE(counted(summary, "changed"), QString());
}

void TestImportRules::oneCellDoesNotDecideWhichNumberIsTheDay()
{
    const auto batch = table("name,born\nDot Dotova,12/05/2020\n");
    QCOMPARE(told(*batch, 0, fields::person.birthDate), QString());
    QVERIFY(told(*batch, 0, fields::person.extras).contains(s("12/05/2020")));
    QCOMPARE(std::count_if(
                 batch->warnings.begin(), batch->warnings.end(),
                 [](const Warning &warning) { return warning.text.contains(QStringLiteral("12/05/2020")); }),
             1);
    const auto alike = table("name,born\nDot Dotova,05/05/2020\n");
    QCOMPARE(told(*alike, 0, fields::person.birthDate), s("2020-05-05"));
}

void TestImportRules::oneClearCellDecidesForItsColumn()
{
    const auto dayFirst =
        table("name,born,died\nDot Dotova,12/05/2020,01/02/2021\nDash Dashova,13/05/2020,\n");
    QCOMPARE(told(*dayFirst, 0, fields::person.birthDate), s("2020-05-12"));
    QCOMPARE(told(*dayFirst, 1, fields::person.birthDate), s("2020-05-13"));
    QCOMPARE(told(*dayFirst, 0, fields::person.deathDate), QString()); // Another column.
    const auto monthFirst = table("name,born\nDot Dotova,12/05/2020\nDash Dashova,05/13/2020\n");
    QCOMPARE(told(*monthFirst, 0, fields::person.birthDate), s("2020-12-05"));
    QCOMPARE(told(*monthFirst, 1, fields::person.birthDate), s("2020-05-13"));
    const auto twelve = table("name,born\nDot Dotova,12/05/2020\nDash Dashova,05/12/2020\n");
    QCOMPARE(told(*twelve, 0, fields::person.birthDate), QString());
    QCOMPARE(told(*twelve, 1, fields::person.birthDate), QString());
}

void TestImportRules::cellsThatContradictEachOtherDecideNothing()
{
    const auto batch =
        table("name,born\nDot Dotova,13/05/2020\nDash Dashova,05/13/2020\nDay Dayova,01/02/2020\n");
    QCOMPARE(told(*batch, 2, fields::person.birthDate), QString());
}

/// Another one further down is kept with the row that says it, and not lost.
void TestImportRules::theFirstNumberOfSeatsCounts()
{
    for (const char *body : {"chamber", "delegation,chamber"}) {
        const QByteArray bodies = body == QByteArray("chamber") ? "Senate" : "Delegation of Dots,Senate";
        const auto batch = table(QByteArray("name,seats,") + body + "\nDot Dotova,8," + bodies +
                                 "\nDash Dashova,8," + bodies + "\nDay Dayova,9," + bodies + "\n");
        const FieldId seats =
            bodies == "Senate" ? FieldId(fields::organization.seats) : FieldId(fields::postCapacity.seats);
        QCOMPARE(told(*batch, 0, seats), s("8"));
        QCOMPARE(told(*batch, 1, fields::person.extras), QString());
        QCOMPARE(told(*batch, 2, fields::person.extras), s("{\"seats\":\"9\"}"));
    }
}

void TestImportRules::whatBelongsToNobodyIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("columns");
    QTest::newRow("contact") << QByteArray("contact_detail")
                             << QByteArray(R"("type": "phone", "value": "1")");
    QTest::newRow("link") << QByteArray("link") << QByteArray(R"("url": "https://example.org/")");
    QTest::newRow("identifier") << QByteArray("identifier")
                                << QByteArray(R"("scheme": "a", "identifier": "b")");
    QTest::newRow("source") << QByteArray("source") << QByteArray(R"("note": "a")");
}

void TestImportRules::whatBelongsToNobodyIsLeftOut()
{
    QFETCH(const QByteArray, table);
    QFETCH(const QByteArray, columns);
    const QByteArray person = R"("person": [{"key": "p", "name": "Dot Dotova"}],
        "organization": [{"key": "c", "name": "Commission of Dots", "classification": "commission"}], ")";
    const auto stored = [&](const QByteArray &owners) {
        TemporaryDatabase database;
        const QJsonObject summary =
            importBundle(database, bundleOf(person + table + "\": [{" + owners + columns + "}]"));
        const bool isThere = counted(summary, "added").contains(QString::fromLatin1(table));
        return isThere == (summary.value(s("skipped")).toInt() == 0) &&
                       isThere == summary.value(s("warnings")).toArray().isEmpty()
                   ? isThere
                   : !isThere;
    };
    QVERIFY(stored(R"("person": "p", )"));
    QVERIFY(stored(R"("organization": "c", )"));
    QVERIFY(!stored({}));
    QVERIFY(!stored(R"("person": "p", "organization": "c", )"));
}

void TestImportRules::whatRefersToTheUntickedIsWrittenAllTheSame()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith({}, {}, {})));
    Difference difference = compared(
        database,
        exlandWith(R"(, {"key": "party", "name": "Dot Party", "classification": "party"})", {},
                   R"(, "area": "north", "role": "Whip", "protocol_order": 4)")
            .replace(R"("classification": "country"})",
                     R"("classification": "country"}, {"key": "north", "name": "North", "parent": "X"})"));
    std::vector<quint32> places;
    for (quint32 place = 0; place < difference.records.size(); ++place) {
        const RecordDifference &record = difference.records[place];
        if (record.outcome == RecordDifference::Added && record.record.kind == RecordKind::Area)
            places.push_back(place);
    }
    QCOMPARE(places.size(), size_t(1));
    choose(difference, places, false);
    write(database, difference);
    QCOMPARE(column(database, "SELECT role || ' ' || protocol_order || ' ' || coalesce(area_id, 'none') AS x "
                              "FROM membership"),
             QStringList{s("Whip 4 none")});
    QCOMPARE(column(database, "SELECT name AS x FROM area"), QStringList{s("Exland")});
    QCOMPARE(column(database, "SELECT name AS x FROM organization WHERE classification = 'party'"),
             QStringList{s("Dot Party")});
}

void TestImportRules::whatAnImportAddsIsFound()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith({}, {}, {})));
    QCOMPARE(found(database, "spotty"), QStringList());
    importBundle(database,
                 bundleOf(exlandWith({}, {}, R"(, "role": "Bellringer")") +
                          R"(, "person_name": [{"person": "p", "kind": "alias", "name": "Spotty Dot"}],
                                       "area_name": [{"area": "X", "language": "ru", "name": "Иксландия"}],
                                       "organization_name": [{"organization": "c", "language": "ru",
                                                              "name": "Палата точек"}])"));
    QCOMPARE(found(database, "spotty"), QStringList{s("Dot Dotova")});
    QCOMPARE(found(database, "bellringer"), QStringList{s("Dot Dotova")});
    QCOMPARE(found(database, "иксландия"), QStringList{s("Exland")});
    QCOMPARE(found(database, "палата"), QStringList{s("Chamber of Dots")});
    // A further office, in a body that is stored or new, makes the person found too.
    importBundle(database,
                 bundleOf(exlandWith({}, {}, {},
                                     R"(, {"key": "n", "person": "p", "organization": "c", "post": "o"})")));
    QCOMPARE(found(database, "chairman"), QStringList{s("Dot Dotova")});
}

void TestImportRules::aHolderIsKnownByAnyOfTheirNames()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(exlandWith({}, {}, {}) +
                          R"(, "person_name": [{"person": "p", "kind": "alias", "name": "Spotty Dot"}])"));
    const QByteArray other = exlandWith({}, {}, R"(, "role": "Whip")").replace("Dot Dotova", "SPOTTY DOT");
    const QJsonObject summary = importBundle(database, bundleOf(other));
    QCOMPARE(counted(summary, "added"), QString());
    QCOMPARE(column(database, "SELECT role AS x FROM membership"), QStringList{s("Whip")});
}

/// Two files of one import: the first puts somebody into a chamber, the second has another name for them.
void TestImportRules::whoIsRenamedOnTheWayIsSortedByTheNewName()
{
    TemporaryDatabase database;
    const QByteArray head = "id,name,chamber,country\n0d5e2f5a-6c1b-4d0e-9a3f-000000000001,";
    writeFile(database.filePath(s("a.csv")), head + "Zed Zedov,Senate,Kazakhstan\n");
    writeFile(database.filePath(s("b.csv")), head + "Abel Abelov,Mazhilis,Kazakhstan\n");
    const auto outcome = importFiles(
        database.store(),
        {ImportSource{database.filePath(s("a.csv"))}, ImportSource{database.filePath(s("b.csv"))}}, {},
        ImportMode::Apply, {}, [](FileDifference &&) {});
    QVERIFY(outcome.ok() && outcome->read == 2);
    QCOMPARE(column(database, "SELECT name AS x FROM person"), QStringList{s("Abel Abelov")});
    QCOMPARE(column(database, "SELECT sort_key AS x FROM person"), QStringList{s("abel abelov")});
    QCOMPARE(found(database, "zedov"), QStringList());
    QCOMPARE(found(database, "abelov"), QStringList{s("Abel Abelov")});
}

void TestImportRules::whoHasAKnownIdentifierMayBeKnown_data()
{
    QTest::addColumn<bool>("isOneImport");
    QTest::newRow("from an earlier file") << true;
    QTest::newRow("from an earlier import") << false;
}

void TestImportRules::whoHasAKnownIdentifierMayBeKnown()
{
    QFETCH(bool, isOneImport);
    TemporaryDatabase database;
    const auto source = [&](const char *name, const QByteArray &identifier) {
        const QString path = database.filePath(s(name) + s(".json"));
        writeFile(path, R"({"persons": [{"name": ")" + QByteArray(name) +
                            R"(", "identifiers": [{"scheme": "wikidata", "identifier": ")" + identifier +
                            R"("}]}]})");
        return ImportSource{path};
    };
    const QList<ImportSource> sources{source("Ada Alder", "Q77"), source("Quite Another", "Q77"),
                                      source("Somebody Else", "Q78")};
    QList<size_t> asked;
    const auto import = [&](const QList<ImportSource> &files) {
        const auto outcome =
            importFiles(database.store(), files, {}, ImportMode::Apply, {},
                        [&](FileDifference &&file) { asked.append(file.difference.duplicates.size()); });
        QVERIFY(outcome.ok() && outcome->refused.isEmpty());
    };
    if (isOneImport)
        import(sources);
    for (const ImportSource &one : isOneImport ? QList<ImportSource>() : sources)
        import({one});
    QCOMPARE(asked, (QList<size_t>{0, 1, 0}));
}

void TestImportRules::aCountryIsKnownByAnyOfItsNames()
{
    TemporaryDatabase database;
    const RecordKey zetland = database.insert(Record(RecordKind::Area)
                                                  .set(fields::area.name, s("Zetland"))
                                                  .set(fields::area.classification, s("country")));
    database.insert(Record(RecordKind::AreaName)
                        .set(fields::areaName.area, zetland)
                        .set(fields::areaName.language, s("ru"))
                        .set(fields::areaName.name, s("Зетландия")));
    const QString path = database.filePath(s("a.json"));
    writeFile(path, R"({"areas": [{"name": "Зетландия", "classification": "country"}]})");
    QVERIFY(importFiles(database.store(), {ImportSource{path}}, {}, ImportMode::Apply, {},
                        [](FileDifference &&) {}));
    QCOMPARE(column(database, "SELECT count(*) AS x FROM area"), QStringList{s("1")});
}

void TestImportRules::aNumberOfSeatsSucceedsTheOneBefore()
{
    const auto seats = [](const char *number) {
        return exlandWith({}, {}, {}) + R"(, "post_capacity": [{"post": "seat", "seats": )" + number + "}]";
    };
    TemporaryDatabase database;
    write(database, compared(database, seats("8"), s("2020-01-01")));
    write(database, compared(database, seats("8"), s("2021-01-01")));
    QCOMPARE(column(database, "SELECT seats AS x FROM post_capacity"), QStringList{s("8")});
    write(database, compared(database, seats("6"), s("2022-01-01")));
    const char *all =
        "SELECT seats || ' ' || coalesce(valid_from, '-') || ' ' || coalesce(valid_until, '-') AS x "
        "FROM post_capacity ORDER BY id";
    QCOMPARE(column(database, all), (QStringList{s("8 - 2021-12-31"), s("6 2022-01-01 -")}));
    // Corrected on the day that it began.
    write(database, compared(database, seats("5"), s("2022-01-01")));
    QCOMPARE(column(database, all), (QStringList{s("8 - 2021-12-31"), s("5 2022-01-01 -")}));
}

void TestImportRules::anOlderNumberOfSeatsReplacesNoNewerOne()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(exlandWith({}, {}, {}) +
                          R"(, "post_capacity": [{"post": "seat", "seats": 8, "valid_from": "2022"}])"));
    const Difference older =
        compared(database, exlandWith({}, {}, {}) + R"(, "post_capacity": [{"post": "seat", "seats": 6}])",
                 s("2021-05-01"));
    QCOMPARE(older.skipped, 1);
    QCOMPARE(older.warnings.size(), 1);
    write(database, older);
    QCOMPARE(column(database, "SELECT seats AS x FROM post_capacity"), QStringList{s("8")});
}

void TestImportRules::whatIsImportedHoldsForItsTime()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(exlandWith({}, {}, R"(, "start_date": "2015-03-01", "end_date": "2019-06-30")") +
                          R"(, "post_capacity": [{"post": "seat", "seats": 8, "valid_from": "2015-03-01",
                                                  "valid_until": "2019-06-30"}])"));
    const auto seats = [&](const QDate &day) { return ShownPlaces(database, day).seatsInTree().values(); };
    QCOMPARE(seats({2015, 2, 28}), QStringList{s("0 of -1")});
    QCOMPARE(seats({2015, 3, 1}), QStringList{s("1 of 8")});
    QCOMPARE(seats({2019, 6, 29}), QStringList{s("1 of 8")});
    QCOMPARE(seats({2019, 7, 1}), QStringList{s("0 of -1")});
}

void TestImportRules::whoIsNoLongerNamedEndsOnlyWhenTicked()
{
    TemporaryDatabase database;
    importBundle(database, bundleOf(exlandWith({}, R"(, {"key": "q", "name": "Dash Dashova"})", {},
                                               R"(, {"key": "n", "person": "q", "organization": "d",
                                                   "post": "seat", "on_behalf_of": "c"})")));
    Difference difference = compared(database, exlandWith({}, {}, {}), s("2022-03-04"));
    const auto ending = std::find_if(
        difference.records.begin(), difference.records.end(),
        [](const RecordDifference &record) { return record.outcome == RecordDifference::Ending; });
    QVERIFY(ending != difference.records.end() && !ending->isChosen);
    write(database, difference);
    const char *ends =
        "SELECT p.name || ' ' || coalesce(m.end_date, '-') AS x FROM membership m JOIN person p ON "
        "p.id = m.person_id ORDER BY p.name";
    QCOMPARE(column(database, ends), (QStringList{s("Dash Dashova -"), s("Dot Dotova -")}));
    ending->isChosen = true;
    write(database, difference);
    QCOMPARE(column(database, ends), (QStringList{s("Dash Dashova 2022-03-03"), s("Dot Dotova -")}));
}

void TestImportRules::whoHasLeftIsNotEndedAgain()
{
    TemporaryDatabase database;
    importBundle(database,
                 bundleOf(exlandWith({}, R"(, {"key": "q", "name": "Dash Dashova"})", {},
                                     R"(, {"key": "n", "person": "q", "organization": "d", "post": "seat",
                                                   "on_behalf_of": "c", "end_date": "2019"})")));
    const Difference difference = compared(database, exlandWith({}, {}, {}));
    for (const RecordDifference &record : difference.records)
        QVERIFY(record.outcome == RecordDifference::Unchanged);
}

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
