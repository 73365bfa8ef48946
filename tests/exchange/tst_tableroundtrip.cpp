// A table that the program wrote is read back as what is there already.
#include "models/core/kinds/fields.h"
#include "tests/support/program.h"

#include <QDir>
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

/// An empty database, and files beside it.
class Desk
{
public:
    Desk() { (void)run({s("new"), path(s("a.db")), s("--empty")}); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What the program did with the file, as JSON.
    [[nodiscard]] QJsonObject import(const QString &file, const QStringList &options = {}) const
    {
        return run(QStringList{s("import"), path(s("a.db")), file, s("--json")} + options);
    }
    [[nodiscard]] QJsonObject import(const char *name, const QByteArray &content) const
    {
        writeFile(path(s(name)), content);
        return import(path(s(name)));
    }
    /// What comes when the table of everybody is read back: what was added and changed, and the first fields
    /// that were.
    [[nodiscard]] QString readBack(const char *table) const
    {
        const ProgramRun written = runProgram(
            {s("export"), path(s("a.db")), s("--format"), s("csv"), s("--private"), s("-o"), path(s(table))});
        if (written.exitCode != 0)
            return QString::fromUtf8(written.errors);
        const QJsonObject result = import(path(s(table)), {s("--dry-run")});
        QStringList differences;
        for (const QJsonValue one : result[s("differences")].toArray()) {
            if (differences.size() < 3)
                differences +=
                    QString::fromUtf8(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
        }
        for (const QJsonValue warning : result[s("warnings")].toArray())
            differences += warning.toString();
        if (result.isEmpty())
            differences += s("not read");
        return differences.join(u'\n');
    }

private:
    static QJsonObject run(const QStringList &arguments)
    {
        const ProgramRun done = runProgram(arguments);
        return QJsonDocument::fromJson(done.output).object();
    }

    QTemporaryDir m_folder;
};

} // namespace

class TestTableRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bodiesOfOneNameAreKeptApart();
    void contactsWithSignsOfLists();
    void quotationMarksOfPeopleAreLeft_data();
    void quotationMarksOfPeopleAreLeft();
    void namesThatAreReadAlikeAreNotOne();
    void whoIsOnlyReadAlikeIsSomebodyElse();
    void whatFewHave();
    void whoIsNotInTheTableIsToldOf();
    void theWorldsLegislatures_data();
    void theWorldsLegislatures();
};

/// A faction for each term, all under one name, and one with another dash.
void TestTableRoundTrip::bodiesOfOneNameAreKeptApart()
{
    const Desk desk;
    const QJsonObject made = desk.import("Kazakhstan-Diet.json", R"({
"organizations":[{"id":"c","name":"Diet","classification":"chamber"},
 {"id":"f1","name":"Club - One","classification":"party"},{"id":"f2","name":"Club - One","classification":"party"},
 {"id":"f3","name":"Club – One","classification":"party"}],
"areas":[{"id":"a1","name":"North"},{"id":"a2","name":"North"}],
"events":[{"id":"t1","classification":"legislative period","name":"1st","organization_id":"c","start_date":"2001","end_date":"2005"},
 {"id":"t2","classification":"legislative period","name":"2nd","organization_id":"c","start_date":"2005"}],
"persons":[{"id":"p1","name":"Ada Adams"},{"id":"p2","name":"Bert Brown"}],
"memberships":[
 {"person_id":"p1","organization_id":"c","role":"member","on_behalf_of_id":"f1","legislative_period_id":"t1","area_id":"a1"},
 {"person_id":"p1","organization_id":"c","role":"member","on_behalf_of_id":"f2","legislative_period_id":"t2","area_id":"a2"},
 {"person_id":"p2","organization_id":"c","role":"member","on_behalf_of_id":"f3","legislative_period_id":"t2","area_id":"a2"}]})");
    QCOMPARE(made[s("added")].toObject()[s("organization")].toInt(), 4);
    QCOMPARE(made[s("added")].toObject()[s("membership")].toInt(), 3);
    QCOMPARE(desk.readBack("Kazakhstan-Diet.csv"), QString());
    // Spelled in a third way it is one of them, and none is renamed.
    QByteArray spelled = fileContent(desk.path(s("Kazakhstan-Diet.csv")));
    spelled.replace("Club - One", "Club/One").replace("Club – One", "Club/One");
    const QJsonObject read = desk.import("Kazakhstan-Other.csv", spelled);
    QVERIFY(read[s("added")].toObject().isEmpty());
    QVERIFY(read[s("changed")].toObject().isEmpty());
}

void TestTableRoundTrip::contactsWithSignsOfLists()
{
    const Desk desk;
    const QJsonObject made = desk.import("Kazakhstan-Diet.json", R"({
"organizations":[{"id":"c","name":"Diet","classification":"chamber"}],
"persons":[{"id":"p1","name":"Ada Adams","contact_details":[
 {"type":"phone","value":"(032) 22;ada@diet.example"},{"type":"phone","value":"+1 2"},{"type":"phone","value":"\"x\" 3"},{"type":"phone","value":", y"},
 {"type":"email","value":"ada@diet.example"},{"type":"email","value":"b@diet.example"},
 {"type":"address","value":"1; Road, \"A\""},{"type":"address","value":"2 Street"}]}],
"memberships":[{"person_id":"p1","organization_id":"c","role":"member"}]})");
    QCOMPARE(made[s("added")].toObject()[s("contact_detail")].toInt(), 8);
    QCOMPARE(desk.readBack("Kazakhstan-Diet.csv"), QString());
    QVERIFY(fileContent(desk.path(s("Kazakhstan-Diet.csv"))).contains("ada@diet.example; b@diet.example"));
}

void TestTableRoundTrip::quotationMarksOfPeopleAreLeft_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QStringList>("values");
    const auto row = [](const char *heading, const char *cell, const QStringList &values) {
        QTest::newRow(cell) << QByteArray(heading) << QByteArray(cell) << values;
    };
    row("Address", "\"Government House\", Minsk, 11 Lenin St",
        {s("\"Government House\", Minsk, 11 Lenin St")});
    row("Telephone", "\"direct\" 123; 456", {s("\"direct\" 123"), s("456")});
    row("Telephone", "\"\"; 456", {s("\"\""), s("456")});
    row("Telephone", "\"12; 3", {s("\"12"), s("3")});
    row("Telephone", "\"1;2\" ; 456", {s("1;2"), s("456")});
}

void TestTableRoundTrip::quotationMarksOfPeopleAreLeft()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, cell);
    QFETCH(QStringList, values);
    const Desk desk;
    QByteArray table =
        "Name," + heading + ",Chamber\nAda Adams,\"" + cell.replace("\"", "\"\"") + "\",Diet\n";
    writeFile(desk.path(s("Kazakhstan-Diet.csv")), table);
    const QJsonObject read = desk.import(desk.path(s("Kazakhstan-Diet.csv")), {s("--dry-run")});
    QStringList found;
    for (const QJsonValue one : read[s("differences")].toArray()) {
        if (one[s("table")].toString() == s("contact_detail"))
            found += one[s("name")].toString();
    }
    QCOMPARE(found, values);
}

/// Two provinces of which both are read Shanxi.
void TestTableRoundTrip::namesThatAreReadAlikeAreNotOne()
{
    const Desk desk;
    const QJsonObject made = desk.import("China-Congress.json", R"({
"organizations":[{"id":"c","name":"Congress","classification":"chamber"}],
"areas":[{"id":"a1","name":"山西省"},{"id":"a2","name":"陕西省"}],
"persons":[{"id":"p1","name":"上官"},{"id":"p2","name":"尚官"}],
"memberships":[{"person_id":"p1","organization_id":"c","role":"member","area_id":"a1"},
 {"person_id":"p2","organization_id":"c","role":"member","area_id":"a2"}]})");
    QCOMPARE(made[s("added")].toObject()[s("area")].toInt(), 3);
    QCOMPARE(desk.readBack("China-Congress.csv"), QString());
    const Desk other;
    const QJsonObject read = other.import(desk.path(s("China-Congress.csv")));
    QCOMPARE(read[s("added")].toObject()[s("area")].toInt(), 3);
    QCOMPARE(read[s("added")].toObject()[s("person")].toInt(), 2);
}

void TestTableRoundTrip::whoIsOnlyReadAlikeIsSomebodyElse()
{
    const Desk desk;
    QVERIFY(!desk.import("China-a.csv", "Name,Chamber\n李明,人民大会\n张三,人民大会\n").isEmpty());
    const QJsonObject read = desk.import("China-b.csv", "Name,Chamber\n黎明,人民大会\n张三,人民大会\n");
    QCOMPARE(read[s("added")].toObject()[s("person")].toInt(), 1);
    QVERIFY(read[s("changed")].toObject().isEmpty());
    QCOMPARE(read[s("unchanged")].toObject()[s("person")].toInt(), 1);
    // Of whom the first list wrote in the characters of another place is the same.
    QVERIFY(!desk.import("China-c.csv", "Name,Chamber\n張國榮,人民大会\n").isEmpty());
    const QJsonObject same = desk.import("China-d.csv", "Name,Chamber\n张国荣,人民大会\n");
    QVERIFY(same[s("added")].toObject().isEmpty());
}

/// Columns that a table has where somebody has what they hold.
void TestTableRoundTrip::whatFewHave()
{
    const Desk desk;
    const QJsonObject made =
        desk.import("Kazakhstan-Diet.csv", "Name,Chamber,Honorific,After the name,Form of "
                                           "address,Languages,Letters in,In place of,Stands in for,"
                                           "Why it began,Why it ended,Vote,Capacity\n"
                                           "Ada Adams,Diet,Dr,PhD,Dear Dr Adams,\"ru, kk\",ru,Bert Brown,,In "
                                           "place of another,Resigned,With a vote,\n"
                                           "Bert Brown,Diet,,,,,,,,Elected,Смерть,,\n"
                                           "Cid Clark,Diet,,,,,,,Ada Adams,,,Без права голоса,Substitute\n");
    QCOMPARE(made[s("added")].toObject()[s("membership")].toInt(), 3);
    QCOMPARE(made[s("warnings")].toArray().size(), 0);
    QCOMPARE(desk.readBack("Kazakhstan-Other.csv"), QString());
    const QByteArray written = fileContent(desk.path(s("Kazakhstan-Other.csv")));
    for (const char *said :
         {"Honorific",
          ",Dr,PhD,Dear Dr Adams,\"ru, kk\",ru,Bert Brown,,In place of another,Resigned,With a vote,",
          ",Elected,Died in office,,", ",Ada Adams,,,Without a vote,"})
        QVERIFY2(written.contains(said), written);
    // Where nobody has them there are none.
    const Desk other;
    (void)other.import("Kazakhstan-Diet.csv", "Name,Chamber\nAda Adams,Diet\n");
    QCOMPARE(other.readBack("Kazakhstan-Other.csv"), QString());
    const QByteArray plain = fileContent(other.path(s("Kazakhstan-Other.csv")));
    QVERIFY2(!plain.contains("Honorific") && !plain.contains("Why it ended"), plain);
}

void TestTableRoundTrip::whoIsNotInTheTableIsToldOf()
{
    const Desk desk;
    const QJsonObject made =
        desk.import("Kazakhstan-Diet.csv", "Name,Chamber,In place of\nAda Adams,Diet,Zed Zander\n"
                                           "Same Name,Diet,\nSame Name,Diet,\nBert Brown,Diet,Same Name\n");
    QStringList told;
    for (const QJsonValue warning : made[s("warnings")].toArray())
        told << (warning.isObject() ? warning[s("text")].toString() : warning.toString());
    const QString all = told.join(u'\n');
    QVERIFY2(all.contains(s("Zed Zander")) && all.contains(s("“Same Name” is not one person")),
             qPrintable(all));
    QCOMPARE(made[s("added")].toObject()[s("membership")].toInt(), 4);
}

void TestTableRoundTrip::theWorldsLegislatures_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(sharedFile(s("popolo")));
    for (const QString &name : folder.entryList({s("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    if (sharedFile(s("popolo")).isEmpty())
        QTest::newRow("none") << QString();
}

void TestTableRoundTrip::theWorldsLegislatures()
{
    QFETCH(QString, file);
    if (file.isEmpty())
        QSKIP("The legislatures are not there.");
    const Desk desk;
    QVERIFY(!desk.import(file).isEmpty());
    const QByteArray table = QFileInfo(file).completeBaseName().toUtf8() + ".csv";
    QCOMPARE(desk.readBack(table.constData()), QString());
}

QTEST_GUILESS_MAIN(TestTableRoundTrip)
#include "tst_tableroundtrip.moc"
