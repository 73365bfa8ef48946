#include "models/exchange/formats/popolo/popoloimporter.h"
#include "models/exchange/transfer/importing.h"
#include "models/store/read/overviewquery.h"
#include "tests/support/exported.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QDir sharedFolder()
{
    return QDir(QStringLiteral(DELEGATIONS_SOURCE_DIR "/../shared/data/popolo"));
}

QString write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The test's file cannot be written.");
    return path;
}

struct Imported
{
    ImportSummary summary;
    QList<Error> refused;

    [[nodiscard]] int count(const char *outcome, const char *table) const
    {
        return summary.toJson()[QLatin1String(outcome)].toObject()[QLatin1String(table)].toInt();
    }
    [[nodiscard]] bool isWithout(const char *outcome) const
    {
        return summary.toJson()[QLatin1String(outcome)].toObject().isEmpty();
    }
};

Imported imported(TemporaryDatabase &database, const QStringList &paths, const QString &country = {})
{
    Imported result;
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append(ImportSource{path});
    const auto outcome = importFiles(database.store(), sources, {{}, country}, ImportMode::Apply, {},
                                     [&](FileDifference &&file) { result.summary.add(file.difference); });
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().userText));
    result.refused = outcome->refused;
    return result;
}

QString stored(TemporaryDatabase &database, const char *sql)
{
    const auto value = database.connection().scalar(QString::fromLatin1(sql));
    return value ? value->toString() : value.error().detail;
}

/// A legislature with its members' names.
QByteArray legislature(const QByteArray &name, const QList<QByteArray> &members)
{
    QByteArray persons;
    QByteArray memberships;
    for (int i = 0; i < members.size(); ++i) {
        const QByteArray id = '"' + QByteArray::number(i) + '"';
        persons += (i ? "," : "") + QByteArray("{\"id\":") + id + ",\"name\":\"" + members[i] + "\"}";
        memberships += (i ? "," : "") + QByteArray("{\"person_id\":") + id +
                       ",\"organization_id\":\"legislature\",\"role\":\"member\"}";
    }
    return "{\"persons\":[" + persons + "],\"organizations\":[{\"id\":\"legislature\",\"classification\":" +
           "\"legislature\",\"name\":\"" + name + "\",\"seats\":1}],\"memberships\":[" + memberships + "]}";
}

} // namespace

class TestPopolo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySharedFileGoesInWhole_data();
    void everySharedFileGoesInWhole();
    void theTwoOfOneNameInBelarusRemainTwo();
    void theMazhilisHasTooManyMembers();
    void idsAreThoseOfTheirFile();
    void theCountryIsSaidSomewhere_data();
    void theCountryIsSaidSomewhere();
    void recordsMayStandWithinOthers();
    void whatThereIsNoColumnForIsKept();
    void aPartyIsToldFromAChamber();
    void whatIsNotTakenSaysWhomItConcernsAndWhy();
    void anAbsentMemberBlanksNothing();
    void aPeriodsDatesStandInForAMembershipsOwn();
    void aBadFileIsRefusedWithItsPlace_data();
    void aBadFileIsRefusedWithItsPlace();
    void aBadFileKeepsNoOtherOut();
};

void TestPopolo::everySharedFileGoesInWhole_data()
{
    QTest::addColumn<QString>("path");
    const QStringList names = sharedFolder().entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << sharedFolder().filePath(name);
    if (names.isEmpty())
        QTest::newRow("the folder ../shared is not there") << QString();
}

void TestPopolo::everySharedFileGoesInWhole()
{
    QFETCH(QString, path);
    if (path.isEmpty())
        QSKIP("the folder ../shared is not there");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject said = QJsonDocument::fromJson(file.readAll()).object();
    TemporaryDatabase database;
    const Imported first = imported(database, {path});
    QVERIFY(first.refused.isEmpty());
    QCOMPARE(first.summary.toJson()[QStringLiteral("skipped")].toInt(), 0);
    const auto size = [&](const char *list) {
        return QString::number(said[QLatin1String(list)].toArray().size());
    };
    QVERIFY(size("persons") != QStringLiteral("0"));
    QCOMPARE(stored(database, "SELECT count(*) FROM person"), size("persons"));
    QCOMPARE(stored(database, "SELECT count(*) FROM membership"), size("memberships"));
    QCOMPARE(stored(database, "SELECT count(*) FROM organization"), size("organizations"));
    QCOMPARE(stored(database, "SELECT count(*) FROM area WHERE classification = 'country'"),
             QStringLiteral("1"));
    const Imported second = imported(database, {path});
    QVERIFY(second.isWithout("added") && second.isWithout("changed"));
    QCOMPARE(QString::number(second.count("unchanged", "person")), size("persons"));
}

void TestPopolo::theTwoOfOneNameInBelarusRemainTwo()
{
    const QString path = sharedFolder().filePath(QStringLiteral("Belarus-Chamber.json"));
    if (!QFile::exists(path))
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase database;
    for (int time = 0; time < 2; ++time) {
        (void)imported(database, {path});
        QCOMPARE(stored(database, "SELECT count(*) FROM person WHERE name = 'VOLKOV MIKHAIL'"),
                 QStringLiteral("2"));
    }
    // Without the UUIDs of that file, too.
    TemporaryDatabase other;
    const QString list = write(other.filePath(QStringLiteral("Belarus-List.json")),
                               legislature("House", {"VOLKOV MIKHAIL", "VOLKOV MIKHAIL", "Surname Given"}));
    for (int time = 0; time < 2; ++time) {
        (void)imported(other, {list});
        QCOMPARE(stored(other, "SELECT count(*) FROM person WHERE name = 'VOLKOV MIKHAIL'"),
                 QStringLiteral("2"));
    }
}

void TestPopolo::theMazhilisHasTooManyMembers()
{
    const QString path = sharedFolder().filePath(QStringLiteral("Kazakhstan-Assembly.json"));
    if (!QFile::exists(path))
        QSKIP("the folder ../shared is not there");
    TemporaryDatabase database;
    (void)imported(database, {path});
    const Result<Overview> now = overview(database.connection(), QDate::currentDate());
    QVERIFY(now.ok());
    QCOMPARE(now->countries.size(), size_t(1));
    const CountryOverview &country = now->countries.front();
    QCOMPARE(country.chambers.size(), size_t(1));
    const SeatCount &count = country.chambers.front().count;
    QCOMPARE(country.chambers.front().chamber.text, QStringLiteral("Mazhilis"));
    QCOMPARE(count.filled, 107);
    QCOMPARE(count.seats, std::optional<int>(77));
    QVERIFY(count.overfilled());
    QCOMPARE(count.excess(), 30);
}

void TestPopolo::idsAreThoseOfTheirFile()
{
    TemporaryDatabase database;
    const QStringList paths{
        write(database.filePath(QStringLiteral("Finland-A.json")), legislature("First House", {"One Name"})),
        write(database.filePath(QStringLiteral("Norway-B.json")), legislature("Second House", {"Two Name"}))};
    const Imported both = imported(database, paths);
    QCOMPARE(both.count("added", "organization"), 2);
    QCOMPARE(both.count("added", "person"), 2);
    QCOMPARE(stored(database, "SELECT group_concat(o.name || ': ' || p.name, '; ') FROM membership m "
                              "JOIN organization o ON o.id = m.organization_id "
                              "JOIN person p ON p.id = m.person_id"),
             QStringLiteral("First House: One Name; Second House: Two Name"));
    const Imported again = imported(database, {paths[1], paths[0]});
    QVERIFY(again.isWithout("added") && again.isWithout("changed"));
}

void TestPopolo::theCountryIsSaidSomewhere_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("areas");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("country");

    const QByteArray inFile = R"([{"id": "c", "name": "Republic of Finland", "classification": "country",
                                   "identifiers": [{"scheme": "x", "identifier": "1"}]}])";
    QTest::newRow("in the file's name") << "Finland-Eduskunta.json" << QByteArray() << ""
                                        << "FI"
                                        << "Finland";
    QTest::newRow("in its folders") << "Finland/Eduskunta/ep-popolo-v1.0.json" << QByteArray() << ""
                                    << "FI"
                                    << "Finland";
    QTest::newRow("with underscores") << "New_Zealand/House/ep-popolo-v1.0.json" << QByteArray() << ""
                                      << "NZ"
                                      << "New Zealand";
    QTest::newRow("an everyday name") << "UK-Commons.json" << QByteArray() << ""
                                      << "GB"
                                      << "UK";
    QTest::newRow("unknown to ISO") << "Abkhazia-Assembly.json" << QByteArray() << ""
                                    << ""
                                    << "Abkhazia";
    QTest::newRow("by option") << "list.json" << QByteArray() << "kz"
                               << "KZ"
                               << "Kazakhstan";
    QTest::newRow("by option rather than name") << "Finland-A.json" << QByteArray() << "KZ"
                                                << "KZ"
                                                << "Kazakhstan";
    QTest::newRow("in the file") << "Norway-A.json" << inFile << ""
                                 << ""
                                 << "Republic of Finland";
}

void TestPopolo::theCountryIsSaidSomewhere()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, areas);
    QFETCH(QString, option);
    QByteArray content = legislature("House", {"Surname Given"});
    if (!areas.isEmpty())
        content.chop(1), content += ",\"areas\":" + areas + '}';
    TemporaryDatabase database;
    (void)imported(database, {write(database.filePath(name), content)}, option);
    QTEST(stored(database, "SELECT code FROM area WHERE classification = 'country'"), "code");
    QTEST(stored(database, "SELECT a.name FROM area a JOIN organization o ON o.area_id = a.id"), "country");
}

void TestPopolo::recordsMayStandWithinOthers()
{
    TemporaryDatabase database;
    const QString path = write(database.filePath(QStringLiteral("Finland-A.json")), R"({
        "persons": [{"id": "p", "name": "Surname Given", "memberships": [
            {"organization": {"name": "House", "classification": "legislature"}, "role": "member",
             "post": {"label": "Chair", "role": "chair"}}]}],
        "organizations": []})");
    (void)imported(database, {path});
    QCOMPARE(stored(database, "SELECT p.name || ' ' || o.name || ' ' || o.classification FROM membership m "
                              "JOIN person p ON p.id = m.person_id "
                              "JOIN organization o ON o.id = m.organization_id"),
             QStringLiteral("Surname Given House chamber"));
    QCOMPARE(stored(database, "SELECT label FROM post WHERE kind = 'office'"), QStringLiteral("Chair"));
    const Imported again = imported(database, {path});
    QVERIFY(again.isWithout("added") && again.isWithout("changed"));
}

void TestPopolo::whatThereIsNoColumnForIsKept()
{
    TemporaryDatabase database;
    (void)imported(database, {write(database.filePath(QStringLiteral("Finland-A.json")), R"({"persons": [
        {"id": "p", "name": "Surname Given", "shoe_size": 43, "hat_size": "L"}]})")});
    const QByteArray extras = stored(database, "SELECT extras FROM person").toUtf8();
    const QJsonObject kept = QJsonDocument::fromJson(extras).object();
    QCOMPARE(kept[QStringLiteral("shoe_size")].toInt(), 43);
    QCOMPARE(kept[QStringLiteral("hat_size")].toString(), QStringLiteral("L"));
}

void TestPopolo::aPartyIsToldFromAChamber()
{
    TemporaryDatabase database;
    (void)imported(database, {write(database.filePath(QStringLiteral("Finland-A.json")), R"({
        "persons": [{"id": "p", "name": "Surname Given"}],
        "organizations": [{"id": "h", "name": "House", "classification": "chamber"},
                          {"id": "d", "name": "Delegation", "classification": "delegation"},
                          {"id": "b", "name": "Blue", "classification": "party"},
                          {"id": "f", "name": "Friends", "classification": "Friends' group"}],
        "memberships": [
            {"person_id": "p", "organization_id": "h", "on_behalf_of_id": "b", "role": "member"},
            {"person_id": "p", "organization_id": "d", "on_behalf_of_id": "h", "role": "head"},
            {"person_id": "p", "organization_id": "d", "on_behalf_of_id": "f", "role": "guest"},
            {"person_id": "p", "organization_id": "d", "on_behalf_of_id": "b", "chamber_id": "h", "role": "clerk"}]})")});
    QCOMPARE(stored(database,
                    "SELECT group_concat(told, '; ') FROM (SELECT coalesce(m.role, 'seat') || ' ' || "
                    "coalesce(c.name, '-') || ' ' || coalesce(p.name, '-') AS told FROM membership m "
                    "LEFT JOIN organization c ON c.id = m.on_behalf_of_id "
                    "LEFT JOIN organization p ON p.id = m.party_id ORDER BY told)"),
             QStringLiteral("clerk House Blue; guest - Friends; head House -; member - Blue"));
}

void TestPopolo::whatIsNotTakenSaysWhomItConcernsAndWhy()
{
    TemporaryDatabase database;
    const QString path = write(database.filePath(QStringLiteral("Finland-A.json")), R"({
        "persons": [{"id": "person/1", "links": [{"note": "site"}, {"url": "nowhere"}],
                     "birth_date": "soon", "name": "Surname Given"},
                    {"id": "person/1", "name": "Surname Other"},
                    {"id": "person/2", "birth_date": "kept with nobody"}],
        "memberships": [{"id": "m", "person_id": "person/1", "area_id": "district/5"}],
        "songs": []})");
    QMap<Warning::Outcome, QStringList> told;
    const auto outcome = importFiles(database.store(), {ImportSource{path}}, {}, ImportMode::Compare, {},
                                     [&](FileDifference &&file) {
                                         for (const Warning &warning : file.difference.warnings)
                                             told[warning.outcome].append(placedText(warning, {}));
                                     });
    QVERIFY(outcome);
    QCOMPARE(told[Warning::NotImported],
             QStringList({QString::fromUtf8("“songs” was not taken: it is no list of records that this "
                                            "program knows."),
                          QString::fromUtf8("person/2: A record (Person) was left out: it has no “Full "
                                            "name”."),
                          QString::fromUtf8("Surname Given: A record (Membership) was left out: it has no "
                                            "“Organization”.")}));
    QCOMPARE(told[Warning::ToLookAt],
             QStringList{QString::fromUtf8(
                 "Surname Other: The id “person/1” (Person) is given twice; references mean the first.")});
    const QStringList kept = told[Warning::KeptAside];
    QCOMPARE(kept.size(), 3);
    QCOMPARE(kept[0],
             QStringLiteral("Surname Given: A record (Link) was kept as further data only. It has no "
                            "“Web address”."));
    QVERIFY2(
        kept[1].startsWith(QStringLiteral("Surname Given: A record (Link) was kept as further data only. "
                                          "Web address “nowhere”: A web address begins")),
        qPrintable(kept[1]));
    QVERIFY2(kept[2].startsWith(QStringLiteral("Surname Given: Born “soon” was kept as further data only: ")),
             qPrintable(kept[2]));
}

void TestPopolo::anAbsentMemberBlanksNothing()
{
    TemporaryDatabase database;
    const QString path = database.filePath(QStringLiteral("Finland-A.json"));
    const QByteArray id = R"("id": "9c1a4b0e-0000-4000-8000-000000000001")";
    (void)imported(database, {write(path, R"({"persons": [{)" + id +
                                              R"(, "name": "Surname Given", "birth_date": "1950",
                                                 "gender": "female", "shoe_size": 43}]})")});
    const Imported second = imported(
        database, {write(path, R"({"persons": [{)" + id +
                                   R"(, "name": "Surname Given", "gender": "", "summary": null}]})")});
    QVERIFY(second.isWithout("changed"));
    QCOMPARE(stored(database, "SELECT birth_date || gender || extras FROM person"),
             QStringLiteral("1950female{\"shoe_size\":43}"));
}

void TestPopolo::aPeriodsDatesStandInForAMembershipsOwn()
{
    TemporaryDatabase database;
    (void)imported(database, {write(database.filePath(QStringLiteral("Finland-A.json")), R"({
        "persons": [{"id": "p", "name": "Surname Given"}],
        "organizations": [{"id": "h", "name": "House", "classification": "legislature", "seats": 2}],
        "memberships": [{"person_id": "p", "organization_id": "h", "legislative_period_id": "t"}],
        "events": [{"id": "t", "name": "First", "classification": "legislative period", "organization_id": "h",
                    "start_date": "2010-02", "end_date": "2014-03-04"}]})")});
    const auto filled = [&](int year) {
        const Result<Overview> then = overview(database.connection(), QDate(year, 6, 1));
        return then ? then->countries.front().chambers.front().count.filled : -1;
    };
    QCOMPARE(filled(2009), 0);
    QCOMPARE(filled(2012), 1);
    QCOMPARE(filled(2015), 0);
    QCOMPARE(stored(database, "SELECT start_date FROM membership"), QString());
}

void TestPopolo::aBadFileIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("place");

    const QByteArray start = "{\"persons\": [\n{\"id\": \"p\",\n";
    QTest::newRow("cut off") << start + "\"name\": \"Surn"
                             << "line 3";
    QTest::newRow("a missing comma") << start + "\"name\": \"Surname\" \"gender\": 1}]}"
                                     << "line 3";
    QTest::newRow("not UTF-8") << start + "\"name\": \"\xC4\"}]}"
                               << "line 3";
    QTest::newRow("a list in place of a record") << QByteArray("{\"persons\": [[1]]}") << "line 1";
    QTest::newRow("nested deep") << start + "\"x\": " + QByteArray(100'000, '[') << "line 3";
}

void TestPopolo::aBadFileIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, place);
    const Result<Batch> batch = PopoloImporter().batch({QStringLiteral("Finland-A.json"), content});
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::Input);
    QVERIFY2(batch.error().userText.contains(place), qPrintable(batch.error().userText));
    QVERIFY(batch.error().userText.contains(QStringLiteral("Finland-A.json")));
}

void TestPopolo::aBadFileKeepsNoOtherOut()
{
    TemporaryDatabase database;
    const Imported result =
        imported(database, {write(database.filePath(QStringLiteral("Norway-A.json")), "{\"persons\": ["),
                            write(database.filePath(QStringLiteral("Finland-A.json")),
                                  legislature("House", {"Surname Given"}))});
    QCOMPARE(result.refused.size(), 1);
    QCOMPARE(stored(database, "SELECT name FROM person"), QStringLiteral("Surname Given"));
}

QTEST_GUILESS_MAIN(TestPopolo)
#include "tst_popolo.moc"
