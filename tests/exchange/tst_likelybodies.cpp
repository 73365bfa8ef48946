// A chamber that a file calls otherwise is the one that is there, and its members sit in no delegation by
// that.
#include "models/core/kinds/fields.h"
#include "models/language/bodies/bodynames.h"
#include "tests/support/program.h"
#include "tests/support/shownplaces.h"
#include "tests/support/smallassembly.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
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

} // namespace

class TestLikelyBodies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void oneNameMaySayLessThanTheOther();
    void theOnlyOneLikeItIsTaken();
    void anotherBodyIsMadeWhereThatIsSaid();
    void aNameCanBeSaid();
    void ofSeveralNoneIsTaken();
    void whatIsToBeSaidIsWhole();
    void aListOfAChamberChangesNoDelegation();
    void aCompositionListsNoParliament();
    void whatIsNoPairIsWrongUsage();

private:
    ProgramRun imported(const QByteArray &table, const QStringList &further = {}) const;
    [[nodiscard]] QJsonArray chambersOf(const QString &code) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestLikelyBodies::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath(s("s.db"));
    QCOMPARE(runProgram({s("new"), m_database}).exitCode, 0);
}

ProgramRun TestLikelyBodies::imported(const QByteArray &table, const QStringList &further) const
{
    QFile file(m_folder->filePath(s("list.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write(table) != table.size())
        qFatal("The list cannot be written.");
    file.close();
    return runProgram(QStringList{s("import"), m_database, file.fileName(), s("--json")} + further);
}

QJsonArray TestLikelyBodies::chambersOf(const QString &code) const
{
    const ProgramRun shown = runProgram({s("show"), m_database, s("--json")});
    const QJsonArray countries = QJsonDocument::fromJson(shown.output)[u"countries"].toArray();
    for (const QJsonValue country : countries) {
        if (country[u"code"].toString() == code)
            return country[u"chambers"].toArray();
    }
    return {};
}

void TestLikelyBodies::oneNameMaySayLessThanTheOther()
{
    QVERIFY(mayBeSameBody(s("Duma"), s("State Duma of the Russian Federation")));
    QVERIFY(mayBeSameBody(s("Дума"), s("State Duma")));
    QVERIFY(mayBeSameBody(s("House of Representatives"), s("Палата")));
    QVERIFY(!mayBeSameBody(s("House of Lords"), s("House of Commons")));
    QVERIFY(!mayBeSameBody(s("Senate"), s("Mazhilis")));
    QVERIFY(!mayBeSameBody(s("Duma of Russia"), s("Duma of Belarus")));
    QVERIFY(!mayBeSameBody(s("Chamber of Dots"), s("Chamber of Dashes")));
    QVERIFY(!mayBeSameBody(s("Xyz"), s("Xyz Abc")));
}

void TestLikelyBodies::theOnlyOneLikeItIsTaken()
{
    const qsizetype before = chambersOf(s("RU")).size();
    const ProgramRun run = imported("name,country,chamber\nIvan Ivanov,Russia,Duma\n");
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("was taken for “State Duma of the Russian Federation”"), run.output);
    QCOMPARE(chambersOf(s("RU")).size(), before);
    const QJsonValue duma = chambersOf(s("RU"))[0];
    QCOMPARE(duma[u"name"].toString(), s("State Duma of the Russian Federation"));
    QCOMPARE(duma[u"of"].toString(), s("delegation"));
    QCOMPARE(duma[u"members"].toInt(), 1);
    QCOMPARE(duma[u"filled"].toInt(), 0);
}

void TestLikelyBodies::anotherBodyIsMadeWhereThatIsSaid()
{
    const qsizetype before = chambersOf(s("RU")).size();
    const ProgramRun run =
        imported("name,country,chamber\nIvan Ivanov,Russia,Duma\n", {s("--map"), s("Duma=Duma")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(!run.output.contains("was taken for"), run.output);
    QCOMPARE(chambersOf(s("RU")).size(), before + 1);
}

void TestLikelyBodies::aNameCanBeSaid()
{
    const qsizetype before = chambersOf(s("RU")).size();
    const ProgramRun run = imported("name,country,chamber\nIvan Ivanov,Russia,Lower Chamber\n",
                                    {s("--map"), s("lower chamber=State Duma of the Russian Federation")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(chambersOf(s("RU")).size(), before);
    QCOMPARE(chambersOf(s("RU"))[0][u"members"].toInt(), 1);
}

void TestLikelyBodies::ofSeveralNoneIsTaken()
{
    QCOMPARE(imported("name,country,chamber\nA,UK,House of Lords\nB,UK,House of Commons\n").exitCode, 0);
    const ProgramRun run = imported("name,country,chamber\nC Person,UK,House\n");
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains("House of Lords") && run.output.contains("--map"), run.output);
    QCOMPARE(chambersOf(s("GB")).size(), 2);
    for (const QJsonValue chamber : chambersOf(s("GB")))
        QCOMPARE(chamber[u"members"].toInt(), 1);
}

/// However long the name is: a command that is cut is none.
void TestLikelyBodies::whatIsToBeSaidIsWhole()
{
    const QByteArray name = "Odelsting " + QByteArray("and another ").repeated(12) + "Ting";
    QCOMPARE(imported("name,country,chamber\nA Person,UK,Lagting\n").exitCode, 0);
    const ProgramRun run = imported("name,country,chamber\nC Person,UK," + name + '\n');
    QVERIFY2(run.output.contains("--map \\\"" + name + "=Lagting\\\""), run.output);
}

void TestLikelyBodies::aListOfAChamberChangesNoDelegation()
{
    const QByteArray table = "ФИО;Страна;Палата;Должность\nИванов Иван;Россия;Государственная Дума;Депутат\n";
    const ProgramRun run = imported(table);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("the seats of the delegation did not change"), run.output);
    QCOMPARE(chambersOf(s("RU"))[0][u"members"].toInt(), 1);
    QCOMPARE(chambersOf(s("RU"))[0][u"filled"].toInt(), 0);
    QVERIFY(!imported(table).output.contains("did not change")); // Nobody is new.
    const ProgramRun appointed =
        imported("name,country,chamber,delegation\nPeter Petrov,Russia,State Duma,Delegation of "
                 "the Federal Assembly of the Russian Federation to the CSTO PA\n");
    QCOMPARE(appointed.exitCode, 0);
    QVERIFY2(!appointed.output.contains("did not change"), appointed.output);
    QCOMPARE(chambersOf(s("RU"))[0][u"filled"].toInt(), 1);
}

void TestLikelyBodies::aCompositionListsNoParliament()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    const auto chamber = [&](const RecordKey &area, const char *name) {
        const RecordKey made = database.insert(Record(RecordKind::Organization)
                                                   .set(fields::organization.name, s(name))
                                                   .set(fields::organization.classification, s("chamber"))
                                                   .set(fields::organization.seats, 450)
                                                   .set(fields::organization.area, area));
        database.insert(Record(RecordKind::Post)
                            .set(fields::post.organization, made)
                            .set(fields::post.postKind, s("seat"))
                            .set(fields::post.onBehalfOf, made));
    };
    chamber(assembly.zetland, "House of Many");
    chamber(assembly.betania, "House of Betania");
    const ShownPlaces shown(database, SmallAssembly::day());
    const QStringList lines = shown.report("composition");
    QVERIFY(isSaid(lines, s("Upper House")));
    QVERIFY(!isSaid(lines, s("House of Many")));
    QVERIFY(isSaid(lines, s("House of Betania"))); // Which sends no delegation.
}

void TestLikelyBodies::whatIsNoPairIsWrongUsage()
{
    QCOMPARE(imported("name\nA B\n", {s("--map"), s("Duma")}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestLikelyBodies)
#include "tst_likelybodies.moc"
