#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/sampleassembly.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations::test;

namespace {

/// "KZ Kazakhstan: 8/0/8 Mazhilis...; ..." for each country of `show --json`.
QJsonObject toldBy(const QStringList &arguments)
{
    return runProgram(arguments).json().object();
}

QStringList seats(const QJsonDocument &shown)
{
    QStringList lines;
    for (const QJsonValue &country : shown[QStringLiteral("countries")].toArray()) {
        QStringList chambers;
        for (const QJsonValue &chamber : country[QStringLiteral("chambers")].toArray()) {
            chambers.append(QStringLiteral("%1/%2/%3")
                                .arg(chamber[QStringLiteral("seats")].toInt(-1))
                                .arg(chamber[QStringLiteral("filled")].toInt(-1))
                                .arg(chamber[QStringLiteral("vacant")].toInt(-1)));
        }
        QStringList speakers;
        for (const QJsonValue &speaker : country[QStringLiteral("plenipotentiary")].toArray())
            speakers.append(speaker[QStringLiteral("name")].toString());
        lines.append(QStringLiteral("%1 %2 [%3] %4")
                         .arg(country[QStringLiteral("code")].toString(),
                              country[QStringLiteral("name")].toString(), chambers.join(u' '),
                              speakers.join(u' '))
                         .trimmed());
    }
    return lines;
}

const QStringList statedSeats{
    QStringLiteral("BY Belarus [7/0/7 4/0/4] Viktor Kogut"),
    QStringLiteral("KZ Kazakhstan [8/0/8 8/0/8] Viktor Rogalev"),
    QStringLiteral("KG Kyrgyz Republic [6/0/6] Shabdanbek Alishev"),
    QStringLiteral("RU Russian Federation [10/0/10 12/0/12] Mikhail Krotov"),
    QStringLiteral("TJ Tajikistan [6/0/6 6/0/6]"),
};

} // namespace

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewDatabaseHoldsTheSample();
    void importingThePageGivesTheSample();
    void importingThePageTwiceChangesNothing();
    void importingIntoTheSampleOnlyAddsTheText();
    void aDryRunWritesNothing();
    void aDryRunTellsEveryDifferenceAndSuspicion();
    void aRefusedFileKeepsTheOthersNotOut();
    void searchFindsByAnyScript();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void failuresEndWithOneAndOneLine_data();
    void failuresEndWithOneAndOneLine();
    void filesOfOneNameNumberTheirOwnPeople_data();
    void filesOfOneNameNumberTheirOwnPeople();
    void peopleWithoutIdsAreThemselvesWhenTheyComeAgain();
    void numbersServeAsIds();
    void newNeverOverwrites();
    void backupIsAWholeDatabase();
    void everyCommandExplainsItself();
    void anExportComesInAgainAsItWas();
    void anExportOfACountryIsOfThatCountry();
    void whomAChamberHasTooManyHidesNoVacancy();
    void whoSitsWhereSeatsAreUnknownFillsNoneOfAnother();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandLine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCommandLine::aNewDatabaseHoldsTheSample()
{
    const QString database = path("a.db");
    QCOMPARE(runProgram({QStringLiteral("new"), database}).exitCode, 0);
    const ProgramRun run = runProgram({QStringLiteral("show"), database, QStringLiteral("--json"),
                                       QStringLiteral("--as-of"), QStringLiteral("2022-06-04")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
    const QJsonDocument shown = run.json();
    QCOMPARE(seats(shown), statedSeats);
    QCOMPARE(shown[QStringLiteral("as_of")].toString(), QStringLiteral("2022-06-04"));
    QVERIFY(shown[QStringLiteral("assembly")].toString().contains(QStringLiteral("Parliamentary Assembly")));
    QCOMPARE(shown[QStringLiteral("news")].toInt(), 1);
    QCOMPARE(shown[QStringLiteral("persons")].toInt(), 7);
}

void TestCommandLine::importingThePageGivesTheSample()
{
    const QString page = sharedFile(QStringLiteral("assembly-page.en.txt"));
    if (page.isEmpty())
        QSKIP("../shared/data is not there");
    QCOMPARE(runProgram({QStringLiteral("new"), path("page.db"), QStringLiteral("--empty")}).exitCode, 0);
    const ProgramRun imported =
        runProgram({QStringLiteral("import"), path("page.db"), page, QStringLiteral("--json")});
    QCOMPARE(imported.errors, QByteArray());
    QCOMPARE(imported.exitCode, 0);
    QCOMPARE(imported.json()[QStringLiteral("warnings")].toArray().size(), 0);
    QCOMPARE(runProgram({QStringLiteral("new"), path("sample.db")}).exitCode, 0);
    const QJsonDocument shown =
        runProgram({QStringLiteral("show"), path("page.db"), QStringLiteral("--json")}).json();
    const QJsonDocument sample =
        runProgram({QStringLiteral("show"), path("sample.db"), QStringLiteral("--json")}).json();
    QCOMPARE(seats(shown), statedSeats);
    QCOMPARE(shown[QStringLiteral("countries")].toArray(), sample[QStringLiteral("countries")].toArray());
    QCOMPARE(shown[QStringLiteral("news")].toInt(), 1);
}

void TestCommandLine::importingThePageTwiceChangesNothing()
{
    const QString page = sharedFile(QStringLiteral("assembly-page.en.txt"));
    if (page.isEmpty())
        QSKIP("../shared/data is not there");
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    const QJsonDocument first =
        runProgram({QStringLiteral("import"), path("a.db"), page, QStringLiteral("--json")}).json();
    const QJsonDocument second =
        runProgram({QStringLiteral("import"), path("a.db"), page, QStringLiteral("--json")}).json();
    QVERIFY(!first[QStringLiteral("added")].toObject().isEmpty());
    QCOMPARE(second[QStringLiteral("added")].toObject(), QJsonObject());
    QCOMPARE(second[QStringLiteral("changed")].toObject(), QJsonObject());
    QCOMPARE(second[QStringLiteral("unchanged")].toObject(), first[QStringLiteral("added")].toObject());
}

void TestCommandLine::importingIntoTheSampleOnlyAddsTheText()
{
    const QString page = sharedFile(QStringLiteral("assembly-page.en.txt"));
    if (page.isEmpty())
        QSKIP("../shared/data is not there");
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    const QJsonDocument imported =
        runProgram({QStringLiteral("import"), path("a.db"), page, QStringLiteral("--json")}).json();
    QCOMPARE(imported[QStringLiteral("added")].toObject(), QJsonObject());
    QCOMPARE(imported[QStringLiteral("changed")].toObject(), (QJsonObject{{QStringLiteral("news_item"), 1}}));
}

void TestCommandLine::aDryRunWritesNothing()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    const QByteArray before = fileContent(path("a.db"));
    writeFile(path("page.txt"), "Delegation of the Parliament of Atlantis to the XY PA consists of 3 "
                                "deputies from the Senate of the Parliament of Atlantis.\n");
    const ProgramRun run = runProgram({QStringLiteral("import"), path("a.db"), path("page.txt"),
                                       QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(!run.json()[QStringLiteral("added")].toObject().isEmpty());
    QVERIFY(fileContent(path("a.db")) == before);
}

void TestCommandLine::aDryRunTellsEveryDifferenceAndSuspicion()
{
    const QString first = path("Kazakhstan-1.json");
    const QString second = path("Kazakhstan-2.json");
    writeFile(first, popoloFile(sampleChamber,
                                {QStringLiteral("Given Surname"), QStringLiteral("Surname Two|1970")}));
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("import"), path("a.db"), first}).exitCode, 0);
    writeFile(first, popoloFile(sampleChamber,
                                {QStringLiteral("Given Surname"), QStringLiteral("Surname Two|1970-05-06")}));
    writeFile(second, popoloFile(sampleChamber, {QStringLiteral("Surname Given Patronymic")}));
    const QStringList arguments{QStringLiteral("import"), path("a.db"), first, second,
                                QStringLiteral("--dry-run")};
    const QJsonDocument told = runProgram(arguments + QStringList{QStringLiteral("--json")}).json();
    QCOMPARE(told[QStringLiteral("changed")].toObject(), (QJsonObject{{QStringLiteral("person"), 1}}));
    const QJsonArray differences = told[QStringLiteral("differences")].toArray();
    const QJsonObject changed = differences.first().toObject();
    QCOMPARE(changed[QStringLiteral("outcome")].toString(), QStringLiteral("changed"));
    QCOMPARE(changed[QStringLiteral("file")].toString(), QStringLiteral("Kazakhstan-1.json"));
    QCOMPARE(changed[QStringLiteral("fields")].toArray(),
             (QJsonArray{QJsonObject{{QStringLiteral("field"), QStringLiteral("birth_date")},
                                     {QStringLiteral("before"), QStringLiteral("1970")},
                                     {QStringLiteral("after"), QStringLiteral("1970-05-06")}}}));
    const QJsonArray duplicates = told[QStringLiteral("suspicions")].toArray();
    QCOMPARE(duplicates.size(), 1);
    QCOMPARE(duplicates[0][QStringLiteral("name")].toString(), QStringLiteral("Surname Given Patronymic"));
    QCOMPARE(duplicates[0][QStringLiteral("stored_name")].toString(), QStringLiteral("Given Surname"));
    QVERIFY(!duplicates[0][QStringLiteral("reasons")].toArray().isEmpty());
    const QByteArray text = runProgram(arguments).output;
    QVERIFY2(text.contains("may be “Given Surname”"), text.constData());
}

void TestCommandLine::aRefusedFileKeepsTheOthersNotOut()
{
    writeFile(path("bad.json"), "{\"persons\": [\n{\"name\": \"Surname One\"");
    writeFile(path("Kazakhstan-1.json"), popoloFile(sampleChamber, {QStringLiteral("Surname Two")}));
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    const ProgramRun run = runProgram({QStringLiteral("import"), path("a.db"), path("bad.json"),
                                       path("Kazakhstan-1.json"), QStringLiteral("--json")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("bad.json") && run.errors.contains("line "), run.errors.constData());
    QCOMPARE(run.json()[QStringLiteral("added")][QStringLiteral("person")].toInt(), 1);
}

void TestCommandLine::searchFindsByAnyScript()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    for (const char *query : {"koshan", "KOSHANOV Erlan", "Кошанов"}) {
        const ProgramRun run = runProgram(
            {QStringLiteral("search"), path("a.db"), QString::fromUtf8(query), QStringLiteral("--json")});
        const QJsonObject first = run.json().array().first().toObject();
        QCOMPARE(first[QStringLiteral("title")].toString(), QStringLiteral("Erlan Koshanov"));
        QCOMPARE(first[QStringLiteral("kind")].toString(), QStringLiteral("person"));
        QVERIFY(!first[QStringLiteral("uid")].toString().isEmpty());
    }
    QCOMPARE(runProgram({QStringLiteral("search"), path("a.db"), QStringLiteral("nobody at all"),
                         QStringLiteral("--json")})
                 .json()
                 .array()
                 .size(),
             0);
}

void TestCommandLine::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("unknown command") << QStringLiteral("a.db frobnicate");
    QTest::newRow("no database") << QStringLiteral("show");
    QTest::newRow("unknown option") << QStringLiteral("show a.db --colour");
    QTest::newRow("too much") << QStringLiteral("check a.db b.db");
    QTest::newRow("no output") << QStringLiteral("report a.db composition");
    QTest::newRow("no format") << QStringLiteral("export a.db -o a.json");
    QTest::newRow("no such format") << QStringLiteral("export a.db --format pdf -o a.pdf");
    QTest::newRow("no export file") << QStringLiteral("export a.db --format csv");
    QTest::newRow("bad limit") << QStringLiteral("search a.db x --limit none");
}

void TestCommandLine::wrongUsageEndsWithTwo()
{
    QFETCH(QString, arguments);
    const ProgramRun run = runProgram(arguments.split(u' '));
    QCOMPARE(run.exitCode, 2);
    QCOMPARE(run.errors.count('\n'), 1);
}

void TestCommandLine::failuresEndWithOneAndOneLine_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("no such database") << QStringLiteral("show %1/none.db");
    QTest::newRow("a folder") << QStringLiteral("show %1");
    QTest::newRow("no such import") << QStringLiteral("import %1/a.db %1/none.txt");
    QTest::newRow("an import of an unknown country")
        << QStringLiteral("import %1/a.db %1/list.csv --area KZT");
    QTest::newRow("a bad date") << QStringLiteral("show %1/a.db --as-of yesterday");
    QTest::newRow("a folder that is not there") << QStringLiteral("new %1/none/a.db");
    QTest::newRow("an unknown country") << QStringLiteral("report %1/a.db composition --area XX -o %1/x.pdf");
    QTest::newRow("an export of no database") << QStringLiteral("export %1/none.db --format csv -o %1/x.csv");
    QTest::newRow("an export of an unknown country")
        << QStringLiteral("export %1/a.db --format csv --area XX -o %1/x.csv");
    QTest::newRow("an export on a bad day")
        << QStringLiteral("export %1/a.db --format csv --as-of soon -o %1/x.csv");
    QTest::newRow("an export into nowhere")
        << QStringLiteral("export %1/a.db --format xlsx -o %1/none/x.xlsx");
    QTest::newRow("an export over its database")
        << QStringLiteral("export %1/a.db --format popolo -o %1/a.db");
    QTest::newRow("a report into nowhere") << QStringLiteral("report %1/a.db composition -o %1/none/x.pdf");
}

void TestCommandLine::failuresEndWithOneAndOneLine()
{
    QFETCH(QString, arguments);
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    writeFile(path("list.csv"), "Name,Chamber\nSurname Given,Senate\n");
    const ProgramRun run = runProgram(arguments.replace(QStringLiteral("%1"), m_folder->path()).split(u' '));
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.output, QByteArray());
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY(run.errors.startsWith("delegations: "));
}

void TestCommandLine::filesOfOneNameNumberTheirOwnPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("open data") << QStringLiteral("ep-popolo-v1.0.json")
                               << QByteArray(R"({"persons": [{"id": "1", "name": "%1"}]})");
    QTest::newRow("table") << QStringLiteral("term-1.csv") << QByteArray("id,name,chamber\n1,%1,Senate\n");
}

void TestCommandLine::filesOfOneNameNumberTheirOwnPeople()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    QStringList files;
    for (const char *place : {"Finland/Eduskunta", "Norway/Storting"}) {
        QVERIFY(QDir().mkpath(path(place)));
        files.append(path(place) + u'/' + name);
        writeFile(files.last(), QByteArray(content).replace("%1", place));
        QCOMPARE(runProgram({QStringLiteral("import"), path("a.db"), files.last()}).exitCode, 0);
    }
    QCOMPARE(toldBy({QStringLiteral("show"), path("a.db"), QStringLiteral("--json")}).value(u"persons"), 2);
    const QJsonObject again =
        toldBy({QStringLiteral("import"), path("a.db"), files[0], files[1], QStringLiteral("--json")});
    QCOMPARE(again.value(u"added"), QJsonObject());
    QCOMPARE(again.value(u"changed"), QJsonObject());
}

void TestCommandLine::peopleWithoutIdsAreThemselvesWhenTheyComeAgain()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    writeFile(path("Kazakhstan-Senate.json"),
              R"({"persons": [{"name": "One"}, {"name": "One"}, {"name": "Two", "birth_date": "1960"}]})");
    const QStringList import{QStringLiteral("import"), path("a.db"), path("Kazakhstan-Senate.json"),
                             QStringLiteral("--json")};
    QCOMPARE(toldBy(import).value(u"added").toObject().value(u"person"), 3);
    const QJsonObject again = toldBy(import);
    QCOMPARE(again.value(u"added"), QJsonObject());
    QCOMPARE(again.value(u"unchanged").toObject().value(u"person"), 3);
}

void TestCommandLine::numbersServeAsIds()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db"), QStringLiteral("--empty")}).exitCode, 0);
    writeFile(path("Kazakhstan-Senate.json"),
              R"({"persons": [{"id": 1 , "name": "One"}], "organizations": [{"id": 7, "name": "Senate",
                  "classification": "chamber"}], "memberships": [{"person_id": 1, "organization_id": 7 }]})");
    const QJsonObject said = toldBy(
        {QStringLiteral("import"), path("a.db"), path("Kazakhstan-Senate.json"), QStringLiteral("--json")});
    QCOMPARE(said.value(u"warnings"), QJsonArray());
    QCOMPARE(said.value(u"added").toObject().value(u"membership"), 1);
}

void TestCommandLine::newNeverOverwrites()
{
    writeFile(path("notes.txt"), "mine");
    const ProgramRun run = runProgram({QStringLiteral("new"), path("notes.txt")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(fileContent(path("notes.txt")), QByteArray("mine"));
}

void TestCommandLine::backupIsAWholeDatabase()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("backup"), path("a.db"), path("b.db")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("check"), path("b.db")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("show"), path("b.db")}).output,
             runProgram({QStringLiteral("show"), path("a.db")}).output);
    QCOMPARE(runProgram({QStringLiteral("backup"), path("a.db"), path("b.db")}).exitCode, 1);
}

void TestCommandLine::everyCommandExplainsItself()
{
    for (const char *command : {"new", "show", "import", "export", "report", "search", "check", "backup"}) {
        const ProgramRun run = runProgram({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith(QByteArray("Usage: delegations ") + command + " DATABASE"));
        QVERIFY(run.output.contains("\n  DATABASE "));
        QVERIFY2(!run.output.contains("--help-all"), run.output.constData());
        for (const QByteArray &line : run.output.split('\n'))
            QVERIFY2(line.size() <= 80, line.constData());
    }
    const ProgramRun run = runProgram({QStringLiteral("--help")});
    QVERIFY(run.output.contains("report DATABASE"));
    for (const QByteArray &line : run.output.split('\n'))
        QVERIFY2(line.size() <= 80, line.constData());
}

void TestCommandLine::whomAChamberHasTooManyHidesNoVacancy()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    for (int i = 0; i < 10; ++i)
        assembly.seat(QStringLiteral("Senator %1").arg(i), assembly.senate);
    const ProgramRun run = runProgram({QStringLiteral("show"), database.path()});
    QVERIFY2(run.output.contains("Senate: 10 members for 8 seats, 2 more than there are seats"),
             run.output.constData());
    QVERIFY2(
        run.output.contains("Kazakhstan  10 members for 16 seats, 8 vacant, 2 more than there are seats"),
        run.output.constData());
}

void TestCommandLine::whoSitsWhereSeatsAreUnknownFillsNoneOfAnother()
{
    TemporaryDatabase database;
    SampleAssembly assembly(database);
    assembly.seat(QStringLiteral("Senator"), assembly.senate);
    for (int i = 0; i < 3; ++i)
        assembly.seat(QStringLiteral("Deputy %1").arg(i), assembly.mazhilis);
    assembly.forgetSeats(assembly.mazhilis);
    const ProgramRun run = runProgram({QStringLiteral("show"), database.path()});
    QVERIFY2(run.output.contains("Kazakhstan  1 of 8 seats filled, 7 vacant, 3 members where the number of "
                                 "seats is not known"),
             run.output.constData());
    QVERIFY2(run.output.contains("Mazhilis: 3 members, the number of seats is not known"),
             run.output.constData());
    const QJsonValue chamber =
        toldBy({QStringLiteral("show"), database.path(),
                QStringLiteral("--json")})[QStringLiteral("countries")][1][QStringLiteral("chambers")][0];
    QCOMPARE(chamber[QStringLiteral("name")].toString(), QStringLiteral("Mazhilis"));
    QVERIFY(chamber[QStringLiteral("seats")].isNull());
    QCOMPARE(chamber[QStringLiteral("filled")].toInt(), 3);
    QCOMPARE(chamber[QStringLiteral("vacant")].toInt(), 0);
}

void TestCommandLine::anExportComesInAgainAsItWas()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    const ProgramRun run = runProgram({QStringLiteral("export"), path("a.db"), QStringLiteral("--format"),
                                       QStringLiteral("popolo"), QStringLiteral("-o"), path("a.json")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output + run.errors, QByteArray());
    QCOMPARE(runProgram({QStringLiteral("new"), path("b.db"), QStringLiteral("--empty")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("import"), path("b.db"), path("a.json")}).exitCode, 0);
    QCOMPARE(runProgram({QStringLiteral("show"), path("b.db"), QStringLiteral("--json")}).output,
             runProgram({QStringLiteral("show"), path("a.db"), QStringLiteral("--json")}).output);
}

void TestCommandLine::anExportOfACountryIsOfThatCountry()
{
    QCOMPARE(runProgram({QStringLiteral("new"), path("a.db")}).exitCode, 0);
    QCOMPARE(
        runProgram({QStringLiteral("export"), path("a.db"), QStringLiteral("--format"), QStringLiteral("csv"),
                    QStringLiteral("--area"), QStringLiteral("kz"), QStringLiteral("-o"), path("kz.csv")})
            .exitCode,
        0);
    const QByteArray table = fileContent(path("kz.csv"));
    QVERIFY(table.contains("Viktor Rogalev"));
    QVERIFY(!table.contains("Viktor Kogut"));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
