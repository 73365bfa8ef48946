// Lists as staff have them: what of them gives people and seats, and what is told of the rest.
#include "tests/support/program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A database of its own, and what imports made of it.
class Desk
{
public:
    Desk() { (void)runProgram({s("new"), path(), s("--empty")}); }

    [[nodiscard]] QString path() const { return m_folder.filePath(s("d.db")); }
    QJsonObject import(const QString &file, const QByteArray &content)
    {
        writeFile(m_folder.filePath(file), content);
        return importFile(m_folder.filePath(file));
    }
    QJsonObject importFile(const QString &file)
    {
        const ProgramRun run = runProgram({s("import"), path(), file, s("--json"), s("--area"), s("BY")});
        if (run.exitCode != 0)
            qWarning("%s", run.errors.constData());
        return run.json().object();
    }
    /// "RU Государственная Дума 3" of each chamber: who fills its seats.
    [[nodiscard]] QString chambers(const QString &day = {}) const
    {
        QStringList arguments{s("show"), path(), s("--json")};
        if (!day.isEmpty())
            arguments << s("--as-of") << day;
        const QJsonObject shown = runProgram(arguments).json().object();
        QStringList all;
        for (const QJsonValue country : shown[u"countries"].toArray()) {
            for (const QJsonValue chamber : country[u"chambers"].toArray())
                all << country[u"code"].toString() + u' ' + chamber[u"name"].toString() + u' ' +
                           QString::number(chamber[u"filled"].toInt());
        }
        all.sort();
        return all.join(s(", "));
    }
    [[nodiscard]] int people() const
    {
        return runProgram({s("show"), path(), s("--json")}).json()[u"persons"].toInt();
    }

private:
    QTemporaryDir m_folder;
};

QStringList warnings(const QJsonObject &summary)
{
    return summary[u"warnings"].toVariant().toStringList();
}

bool isWarned(const QJsonObject &summary, const char *text)
{
    return !warnings(summary).filter(s(text)).isEmpty();
}

} // namespace

class TestUntidyLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsThatAreNoPeopleAreNamed();
    void aCountryIsOneByAnyName();
    void anUnknownCountryIsToldOf();
    void bodiesAreWhatTheyAre();
    void onePersonTakesOneSeat();
    void oneSeatFromOfficeToOffice();
    void termsOneAfterTheOtherAreSeatsEach();
    void aListUnderAnotherNameIsTheSame();
    void namesakesStayTwo();
    void peopleOfWhomOnlyTheNameIsKnownAreSuspected();
    void anEndThatIsNoneIsOpen();
    void theLastDayCounts();
    void nobodySitsAfterDeath();
    void whoeverIsCalledAMemberSits();
    void aSeatOfAConstituencyIsOne();
    void classificationsAreReadInAnyCase();
    void aValueThatDoesNotFitIsLeftOut();
    void whatCannotBeIsToldOf();
    void sharedCasesGiveWhatTheySay_data();
    void sharedCasesGiveWhatTheySay();
};

void TestUntidyLists::rowsThatAreNoPeopleAreNamed()
{
    Desk desk;
    const QJsonObject summary = desk.import(s("list.csv"), "Name;Country;Chamber;Office\n"
                                                           "Kazakhstan;;;\n"
                                                           "Ann Example;Kazakhstan;Senate;Senator\n"
                                                           "VACANT SEAT;Kazakhstan;Senate;\n"
                                                           "n/a;Kazakhstan;Senate;\n"
                                                           "Total: 1;;;\n"
                                                           "Source: https://example.org;;;\n");
    QCOMPARE(desk.people(), 1);
    QCOMPARE(desk.chambers(), s("KZ Senate 1"));
    QVERIFY(isWarned(summary, "line 4: A vacant seat: Senate."));
    for (const char *line : {"line 2: A row was left out", "line 5: A row was left out",
                             "line 6: A row was left out", "line 7: A row was left out"})
        QVERIFY2(isWarned(summary, line), line);
    QCOMPARE(summary[u"skipped"].toInt(), 5);
}

void TestUntidyLists::aCountryIsOneByAnyName()
{
    Desk desk;
    desk.import(s("list.csv"),
                "name,country,chamber\nA One,РБ,House\nB Two,BLR,House\nC Three,BY,House\n"
                "D Four,Republic of Belarus,House\nE Five,Белоруссия,House\nF Six,KAZ,Senate\n");
    QCOMPARE(desk.chambers(), s("BY House 5, KZ Senate 1"));
}

void TestUntidyLists::anUnknownCountryIsToldOf()
{
    Desk desk;
    const QJsonObject summary =
        desk.import(s("list.csv"), "name,country,chamber\nA One,Rusia,House\nB Two,Rusia,House\n");
    QCOMPARE(warnings(summary).filter(s("“Rusia” is no country")).size(), 1);
}

void TestUntidyLists::bodiesAreWhatTheyAre()
{
    Desk desk;
    desk.import(s("list.csv"),
                "name,country,organization,role\nA One,Russia,Совет Федерации,Сенатор\n"
                "B Two,Russia,Общественная палата,Член\nC Three,Kyrgyzstan,Жогорку Кенеш,депутат\n"
                "D Four,Russia,Совет Федерации,Помощник\nE Five,Russia,городская Дума,Депутат\n");
    QCOMPARE(desk.chambers(), s("KG Жогорку Кенеш 1, RU Совет Федерации 1"));
    QCOMPARE(desk.people(), 5);
}

void TestUntidyLists::onePersonTakesOneSeat()
{
    Desk desk;
    const QJsonObject summary = desk.import(
        s("list.csv"), "id,name,country,chamber,role\n1,A One,Belarus,House,Deputy\n"
                       "1,A One,Belarus,House,Chairman of the Committee\n2,B Two,Belarus,House,Deputy\n"
                       "2,B Two,Belarus,House,Deputy\n");
    QCOMPARE(desk.chambers(), s("BY House 2"));
    QCOMPARE(summary[u"added"][u"membership"].toInt(), 3);
    QCOMPARE(summary[u"added"][u"post"].toInt(), 2);
}

void TestUntidyLists::oneSeatFromOfficeToOffice()
{
    Desk desk; // The office first.
    const QJsonObject summary =
        desk.import(s("list.csv"), "id,name,country,chamber,role,start\n7,A One,Belarus,House,Chairman,2020\n"
                                   "7,A One,Belarus,House,Deputy,2020\n");
    QCOMPARE(desk.chambers(), s("BY House 1"));
    QCOMPARE(summary[u"added"][u"membership"].toInt(), 2);
    const QString out = desk.path() + s(".json");
    QCOMPARE(runProgram({s("export"), desk.path(), s("--format"), s("popolo"), s("-o"), out}).exitCode, 0);
    QCOMPARE(fileContent(out).count("\"start_date\":\"2020\""), 2);
}

void TestUntidyLists::termsOneAfterTheOtherAreSeatsEach()
{
    Desk desk;
    const QJsonObject summary = desk.import(
        s("list.csv"),
        "id,name,country,chamber,role,start,end\n7,A One,Belarus,House,Deputy,2015-01-01,2019-12-31\n"
        "7,A One,Belarus,House,Deputy,2020-01-01,\n9,B Two,Belarus,House,Deputy,2020-01-01,\n");
    QCOMPARE(summary[u"added"][u"membership"].toInt(), 3);
    QCOMPARE(desk.chambers(), s("BY House 2"));
}

void TestUntidyLists::aListUnderAnotherNameIsTheSame()
{
    const QByteArray table = "id,name,country,chamber,birth_date\n101,A One,Belarus,House,1961-05-03\n"
                             "102,B Two,Belarus,House,\n";
    Desk desk;
    desk.import(s("list.csv"), table);
    const QJsonObject again = desk.import(s("list (1).csv"), table);
    QVERIFY(again[u"added"].toObject().isEmpty());
    QVERIFY(again[u"changed"].toObject().isEmpty());
    QCOMPARE(desk.people(), 2);
}

void TestUntidyLists::namesakesStayTwo()
{
    Desk desk;
    desk.import(s("list.csv"), "id,name,country,chamber\n17,Volkov Mikhail,Russia,State Duma\n");
    // The one who is there has that id; the other is somebody else, whichever stands first.
    const QJsonObject second =
        desk.import(s("list.csv"), "id,name,country,chamber\n18,Volkov Mikhail,Russia,State Duma\n17,Volkov "
                                   "Mikhail,Russia,State Duma\n");
    QCOMPARE(second[u"added"][u"person"].toInt(), 1);
    QCOMPARE(desk.people(), 2);
    const QJsonObject third =
        desk.import(s("other.csv"), "id,name,country,chamber\n18,Volkov Mikhail,Russia,State Duma\n17,Volkov "
                                    "Mikhail,Russia,State Duma\n");
    QVERIFY(third[u"added"].toObject().isEmpty());
}

void TestUntidyLists::peopleOfWhomOnlyTheNameIsKnownAreSuspected()
{
    Desk desk;
    desk.import(s("one.csv"), "name\nA One\nB Two\n");
    const QJsonObject again = desk.import(s("two.csv"), "name\nA One\nC Three\n");
    QVERIFY(isWarned(again, "1 person may be in the database already."));
    QCOMPARE(desk.people(), 4);
}

void TestUntidyLists::anEndThatIsNoneIsOpen()
{
    Desk desk;
    const QJsonObject summary = desk.import(
        s("list.csv"), "name,country,chamber,start_date,end_date\nA One,Belarus,House,2020,9999-12-31\n");
    QVERIFY(warnings(summary).isEmpty());
    QCOMPARE(desk.chambers(), s("BY House 1"));
    const QString out = desk.path() + s(".json");
    QCOMPARE(runProgram({s("export"), desk.path(), s("--format"), s("popolo"), s("-o"), out}).exitCode, 0);
    QVERIFY(!fileContent(out).contains("9999"));
}

void TestUntidyLists::theLastDayCounts()
{
    Desk desk;
    desk.import(s("list.csv"),
                "name,country,chamber,start_date,end_date\nA One,Belarus,House,2015-01-01,2018-12-31\n"
                "B Two,Belarus,House,2015-01,2018-12\nC Three,Belarus,House,2015,2018\n");
    QCOMPARE(desk.chambers(s("2018-12-31")), s("BY House 3"));
    QCOMPARE(desk.chambers(s("2019-01-01")), s("BY House 0"));
}

void TestUntidyLists::nobodySitsAfterDeath()
{
    Desk desk;
    desk.import(s("list.csv"), "name,country,chamber,death_date,start_date,end_date\n"
                               "Dead Member,Belarus,House,2020-06-01,2018-01-01,\n"
                               "Twisted Ends,Belarus,House,,2019-01-01,2018-01-01\n");
    QCOMPARE(desk.chambers(s("2020-06-01")), s("BY House 1"));
    QCOMPARE(desk.chambers(s("2020-06-02")), s("BY House 0"));
    QCOMPARE(desk.chambers(s("2018-06-01")), s("BY House 1"));
}

void TestUntidyLists::whoeverIsCalledAMemberSits()
{
    Desk desk;
    desk.import(s("popolo.json"), R"({"persons": [{"id": "a", "name": "A One"}, {"id": "b", "name": "B Two"},
        {"id": "c", "name": "C Three"}, {"id": "d", "name": "D Four"}],
        "organizations": [{"id": "o", "name": "House", "classification": "legislature"}],
        "memberships": [{"person_id": "a", "organization_id": "o", "role": "MP"},
        {"person_id": "b", "organization_id": "o", "role": "Депутат"},
        {"person_id": "c", "organization_id": "o", "role": "Member of the House"},
        {"person_id": "d", "organization_id": "o", "role": "Clerk"}]})");
    QCOMPARE(desk.chambers(), s("BY House 3"));
}

void TestUntidyLists::aSeatOfAConstituencyIsOne()
{
    Desk desk;
    const QByteArray file = R"({"persons": [{"id": "a", "name": "A One"}, {"id": "b", "name": "B Two"}],
        "organizations": [{"id": "o", "name": "House", "classification": "legislature"}],
        "posts": [{"id": "n", "organization_id": "o", "role": "member", "label": "Member for North"},
        {"id": "s", "organization_id": "o", "role": "MP", "label": "MP for South"},
        {"id": "k", "organization_id": "o", "role": "Speaker", "label": "Speaker"}],
        "memberships": [{"person_id": "a", "post_id": "n"}, {"person_id": "b", "post_id": "s"},
        {"person_id": "b", "post_id": "k"}]})";
    const QJsonObject summary = desk.import(s("popolo.json"), file);
    QCOMPARE(desk.chambers(), s("BY House 2"));
    QCOMPARE(summary[u"added"][u"post"].toInt(), 2);
    QCOMPARE(summary[u"added"][u"area"].toInt(), 3);
    QCOMPARE(summary[u"skipped"].toInt(), 0);
    const QJsonObject again = desk.import(s("popolo.json"), file);
    QVERIFY(again[u"added"].toObject().isEmpty() && again[u"changed"].toObject().isEmpty());
}

void TestUntidyLists::classificationsAreReadInAnyCase()
{
    const QByteArray file = R"({"persons": [{"id": "a", "name": "A One", "gender": "Male"}],
        "organizations": [{"id": "o", "name": "Body", "classification": "%1"}],
        "memberships": [{"person_id": "a", "organization_id": "o"}]})";
    for (const char *chamber :
         {"Legislature", "SENATE", "parliament", "Parliament", "Upper House", "Chamber"}) {
        Desk desk;
        desk.import(s("popolo.json"), QByteArray(file).replace("%1", chamber));
        QVERIFY2(desk.chambers() == s("BY Body 1"), chamber);
    }
    for (const char *other : {"party", "Committee", "ministry", "chamber of commerce"}) {
        Desk desk;
        desk.import(s("popolo.json"), QByteArray(file).replace("%1", other));
        QVERIFY2(desk.chambers().isEmpty(), other);
    }
}

void TestUntidyLists::aValueThatDoesNotFitIsLeftOut()
{
    Desk desk;
    const QJsonObject summary = desk.import(s("data.json"), R"({"format": "delegations-bundle", "version": 1,
                                       "person": [{"key": "a", "name": "A One", "birth_date": "soon"},
                                       {"key": "b", "name": "B\u00a0Two", "birth_date": "1970-13-01"}]})");
    QCOMPARE(desk.people(), 2);
    QVERIFY(isWarned(summary, "“soon” was left out") && isWarned(summary, "“1970-13-01” was left out"));
    QVERIFY(runProgram({s("search"), desk.path(), s("B Two")}).output.contains("B Two"));
}

void TestUntidyLists::whatCannotBeIsToldOf()
{
    Desk desk;
    const QJsonObject summary =
        desk.import(s("list.csv"), "name,country,chamber,birth_date,death_date,start_date,end_date\n"
                                   "Dead One,BY,House,1950,2020-06,2018-01-01,\n"
                                   "Late Two,BY,House,2021-05-03,,2018,\n"
                                   "Back Three,BY,House,,,2019-01-01,2018-01-01\n"
                                   "Ghost Four,BY,House,,2017,2018-01-01,\n"
                                   "Right Five,BY,House,1950,2020-06-01,2018-01-01,2020-06-01\n"
                                   "Close Six,BY,House,2018,,2018,2018\n");
    QCOMPARE(desk.people(), 6);
    QVERIFY(isWarned(summary, "Dead One: this goes on after the death"));
    QVERIFY(isWarned(summary, "Late Two: this begins before the birth"));
    QVERIFY(isWarned(summary, "Back Three: this ends before it begins"));
    QVERIFY(isWarned(summary, "Ghost Four: this begins after the death"));
    QCOMPARE(summary[s("warnings")].toArray().size(), 4);
    QCOMPARE(desk.chambers(), s("BY House 1")); // The one who is late, and alive.
}

void TestUntidyLists::sharedCasesGiveWhatTheySay_data()
{
    QTest::addColumn<QString>("chambers");
    QTest::addColumn<int>("people");
    const auto row = [](const char *file, const char *chambers, int people) {
        QTest::newRow(file) << s(chambers) << people;
    };
    row("01-popolo-roles.json", "BY House 4", 4);
    row("02-popolo-posts.json", "BY House 2", 2);
    row("03-list.csv", "BY House 2", 2);
    row("04-rows-that-are-no-people.csv", "BY Палата представителей 1", 1);
    row("05-countries.csv", "KG Жогорку Кенеш 1, RU Государственная Дума 3", 4);
    row("06-organizations.csv", "KG Жогорку Кенеш 1, RU Совет Федерации 1", 4);
    row("07-two-rows-one-person.csv", "BY House 2", 2);
    row("18-popolo-classifications.json",
        "BY Org Legislature 1, BY Org Senate 1, BY Org legislature 1, BY Org parliament 1", 4);
    row("20-dead-members.csv", "BY House 1", 3);
    row("21-last-day.csv", "BY House 0", 3);
    row("26-end-9999.csv", "BY House 1", 1);
}

void TestUntidyLists::sharedCasesGiveWhatTheySay()
{
    QFETCH(QString, chambers);
    QFETCH(int, people);
    const QString file = sharedFile(s("cases/") + s(QTest::currentDataTag()));
    if (file.isEmpty())
        QSKIP("the folder ../shared is not there");
    Desk desk;
    desk.importFile(file);
    QCOMPARE(desk.chambers(), chambers);
    QCOMPARE(desk.people(), people);
}

QTEST_GUILESS_MAIN(TestUntidyLists)
#include "tst_untidylists.moc"
