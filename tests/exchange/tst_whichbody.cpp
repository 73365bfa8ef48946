// Which body a file means is asked once, in the comparison: the answer holds for what is compared again, and
// for the files that come after.
#include "models/core/kinds/fields.h"
#include "models/exchange/transfer/importing.h"
#include "models/store/write/recordstore.h"
#include "tests/support/exland.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

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

/// A database with chambers of one country, and plans of importing lists into it.
class Desk
{
public:
    explicit Desk(const QStringList &chambers)
    {
        QByteArray table = "name,chamber,country\n";
        for (const QString &chamber : chambers)
            table += "Member of " + chamber.toUtf8() + ',' + chamber.toUtf8() + ",Kazakhstan\n";
        importTable(m_database, table);
    }

    ImportPlan plan(const QByteArray &table)
    {
        const QString path = m_database.filePath(s("list.csv"));
        writeFile(path, table);
        auto made = planImport(m_database.store(), {ImportSource{path}}, {}, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().userText));
        return std::move(made).value();
    }
    ImportPlan again(const ImportPlan &shown)
    {
        auto made = planAgain(m_database.store(), shown, {});
        if (!made)
            qFatal("%s", qPrintable(made.error().userText));
        return std::move(made).value();
    }
    AppliedImport apply(const ImportPlan &plan)
    {
        auto applied = applyImport(m_database.store(), plan, {});
        if (!applied)
            qFatal("%s", qPrintable(applied.error().userText));
        return *applied;
    }
    int members(const char *chamber)
    {
        return m_database.connection()
            .scalar(s("SELECT count(*) FROM membership m JOIN organization o ON o.id = m.organization_id "
                      "WHERE o.name = '%1'")
                        .arg(s(chamber)))
            ->toInt();
    }
    QString alsoCalled(const char *chamber)
    {
        return m_database.connection()
            .scalar(s("SELECT also_called FROM organization WHERE name = '%1'").arg(s(chamber)))
            ->toString();
    }
    int chambers()
    {
        return m_database.connection()
            .scalar(s("SELECT count(*) FROM organization WHERE classification = 'chamber'"))
            ->toInt();
    }

private:
    TemporaryDatabase m_database;
};

QStringList asked(const ImportPlan &plan)
{
    QStringList names;
    for (const Question &question : plan.files.front().questions)
        names.append(question.duplicate.name);
    return names;
}

const QByteArray ofHouse = "name,chamber,country\nNew Person,House,Kazakhstan\n";

} // namespace

class TestWhichBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLikelyOneIsTakenAndCanBeDenied();
    void ofSeveralNoneIsTakenUntilSomebodySays();
    void whatSomebodySaidIsRemembered();
    void theOnlyChamberIsAskedAbout();
    void bodiesThatAreKnownApartAreNot();
    void whatTheFileItselfNamesIsNot();
    void anAnswerOnTheCommandLineIsRememberedToo();
    void aLikelyOneThatIsSaidIsRememberedToo();
    void twoNamesOfOneBodyMakeNoSecond_data();
    void twoNamesOfOneBodyMakeNoSecond();
    void twoNamesThatSomebodySaidAreOneBody();
    void namesWithSemicolonsAreRememberedOnce();
    void whatIsRememberedIsNotForgotten();
};

void TestWhichBody::theLikelyOneIsTakenAndCanBeDenied()
{
    Desk desk({s("House of Lords")});
    ImportPlan plan = desk.plan(ofHouse);
    QCOMPARE(asked(plan), QStringList{s("House of Lords")});
    QCOMPARE(plan.files.front().questions.front().outcome(), DuplicateCandidate::Same);
    plan.files.front().questions.front().answer = Answer::Different;
    plan = desk.again(plan);
    QCOMPARE(asked(plan), QStringList{s("House of Lords")}); // It can be changed again.
    desk.apply(plan);
    QCOMPARE(desk.members("House"), 1);
    QCOMPARE(desk.members("House of Lords"), 1);
    QVERIFY(asked(desk.plan(ofHouse)).isEmpty()); // By now there is one of that name.
}

void TestWhichBody::ofSeveralNoneIsTakenUntilSomebodySays()
{
    Desk desk({s("House of Lords"), s("House of Commons")});
    ImportPlan plan = desk.plan(ofHouse);
    QCOMPARE(asked(plan).size(), 2);
    QCOMPARE(plan.files.front().difference.count(RecordDifference::Added), 1); // The person, without a seat.
    plan.files.front().questions.front().answer = Answer::Different;
    plan = desk.again(plan); // Whether it is the other nobody has said.
    QCOMPARE(plan.files.front().difference.bodiesInDoubt, 1);
    for (Question &question : plan.files.front().questions)
        question.answer = Answer::Different;
    plan = desk.again(plan);
    QCOMPARE(plan.files.front().difference.bodiesInDoubt, 0);
    desk.apply(plan);
    QCOMPARE(desk.members("House"), 1);
    QCOMPARE(desk.chambers(), 3);
}

void TestWhichBody::whatSomebodySaidIsRemembered()
{
    Desk desk({s("House of Lords"), s("House of Commons")});
    ImportPlan plan = desk.plan(ofHouse);
    for (Question &question : plan.files.front().questions)
        question.answer = question.duplicate.name == s("House of Commons") ? Answer::Same : Answer::Different;
    plan = desk.again(plan);
    desk.apply(plan);
    QCOMPARE(desk.members("House of Commons"), 2);
    QCOMPARE(desk.alsoCalled("House of Commons"), s("House"));
    QCOMPARE(desk.chambers(), 2);
    plan = desk.plan(ofHouse + "Other Person,House,Kazakhstan\n");
    QVERIFY(asked(plan).isEmpty());
    const AppliedImport applied = desk.apply(plan);
    QCOMPARE(applied.counts.added, 1);
    QCOMPARE(applied.counts.changed, 0); // It keeps its name, and what it is also called.
    QCOMPARE(desk.members("House of Commons"), 3);
    QCOMPARE(desk.alsoCalled("House of Commons"), s("House"));
}

void TestWhichBody::theOnlyChamberIsAskedAbout()
{
    Desk desk({s("Lagting")});
    const QByteArray other = "name,chamber,country\nNew Person,Odelsting,Kazakhstan\n";
    ImportPlan plan = desk.plan(other);
    QCOMPARE(asked(plan), QStringList{s("Lagting")});
    QCOMPARE(plan.files.front().questions.front().outcome(), DuplicateCandidate::Different);
    plan.files.front().questions.front().answer = Answer::Same;
    desk.apply(desk.again(plan));
    QCOMPARE(desk.members("Lagting"), 2);
    QCOMPARE(desk.chambers(), 1);
    QVERIFY(asked(desk.plan(other)).isEmpty());
}

void TestWhichBody::bodiesThatAreKnownApartAreNot()
{
    Desk desk({s("Senate")});
    QVERIFY(asked(desk.plan("name,chamber,country\nNew Person,Mazhilis,Kazakhstan\n")).isEmpty());
}

void TestWhichBody::whatTheFileItselfNamesIsNot()
{
    Desk desk({s("Lagting")});
    QVERIFY(asked(desk.plan("name,chamber,country\nNew Person,Odelsting,Kazakhstan\n"
                            "Other Person,Lagting,Kazakhstan\n"))
                .isEmpty());
}

void TestWhichBody::anAnswerOnTheCommandLineIsRememberedToo()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(s("a.db"));
    QCOMPARE(runProgram({s("new"), database}).exitCode, 0);
    const QString list = folder.filePath(s("list.csv"));
    writeFile(list, "name,country,chamber\nNew Person,Russia,Lower Chamber\n");
    const auto imported = [&](const QStringList &further) {
        return QJsonDocument::fromJson(
            runProgram(QStringList{s("import"), database, list, s("--json")} + further).output);
    };
    QCOMPARE(imported({s("--map"), s("Lower Chamber=State Duma of the Russian Federation")})[u"changed"],
             QJsonValue(QJsonObject{{s("organization"), 1}}));
    const QJsonDocument again = imported({});
    QCOMPARE(again[u"added"], QJsonValue(QJsonObject()));
    QCOMPARE(again[u"changed"], QJsonValue(QJsonObject()));
    QCOMPARE(again[u"warnings"], QJsonValue(QJsonArray()));
}

void TestWhichBody::aLikelyOneThatIsSaidIsRememberedToo()
{
    Desk desk({s("House of Lords")});
    ImportPlan plan = desk.plan(ofHouse);
    plan.files.front().questions.front().answer = Answer::Same;
    desk.apply(desk.again(plan));
    QCOMPARE(desk.alsoCalled("House of Lords"), s("House"));
    QVERIFY(asked(desk.plan(ofHouse)).isEmpty());
}

void TestWhichBody::twoNamesOfOneBodyMakeNoSecond_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::newRow("the full one first")
        << QByteArray("One,House of Lords,Kazakhstan\nTwo,House,Kazakhstan\n");
    QTest::newRow("the full one last") << QByteArray("Two,House,Kazakhstan\nOne,House of Lords,Kazakhstan\n");
}

/// The one that is called as the stored one is it; of the other somebody is asked.
void TestWhichBody::twoNamesOfOneBodyMakeNoSecond()
{
    QFETCH(QByteArray, rows);
    Desk desk({s("House of Lords")});
    ImportPlan plan = desk.plan("name,chamber,country\n" + rows);
    QCOMPARE(asked(plan), QStringList{s("House of Lords")});
    QCOMPARE(plan.files.front().questions.front().outcome(), DuplicateCandidate::LeftOut);
    plan.files.front().questions.front().answer = Answer::Same; // One body has one name in a file.
    desk.apply(desk.again(plan));
    QCOMPARE(desk.chambers(), 1);
    QCOMPARE(desk.members("House of Lords"), 2);
}

void TestWhichBody::twoNamesThatSomebodySaidAreOneBody()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(s("a.db"));
    QCOMPARE(runProgram({s("new"), database}).exitCode, 0);
    const QString list = folder.filePath(s("list.csv"));
    writeFile(list, "name,country,chamber\nOne Person,Russia,Duma\nOther Person,Russia,Gosduma\n"
                    "Third Person,Russia,State Duma\n");
    const QString duma = s("State Duma of the Russian Federation");
    const QStringList map{s("--map"), s("Duma=") + duma, s("--map"), s("Gosduma=") + duma};
    QCOMPARE(runProgram(QStringList{s("import"), database, list} + map).exitCode, 0);
    const auto shown = QJsonDocument::fromJson(runProgram({s("show"), database, s("--json")}).output);
    QStringList chambers;
    for (const QJsonValue country : shown[u"countries"].toArray()) {
        for (const QJsonValue chamber : country[u"chambers"].toArray()) {
            if (country[u"code"].toString() == s("RU") && chamber[u"members"].toInt() > 0)
                chambers.append(chamber[u"name"].toString() + u' ' +
                                QString::number(chamber[u"members"].toInt()));
        }
    }
    QCOMPARE(chambers, QStringList{duma + s(" 3")});
    QCOMPARE(runProgram({s("import"), database, list}).exitCode, 0);
    QCOMPARE(QJsonDocument::fromJson(runProgram({s("import"), database, list, s("--json")}).output)[u"added"],
             QJsonValue(QJsonObject()));
}

void TestWhichBody::namesWithSemicolonsAreRememberedOnce()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(s("a.db"));
    QCOMPARE(runProgram({s("new"), database}).exitCode, 0);
    const QString list = folder.filePath(s("list.csv"));
    writeFile(list, "name,country,chamber\nOne Person,Russia,\"Xenon; of Y\"\n");
    const QString map = s("Xenon; of Y=State Duma of the Russian Federation");
    QCOMPARE(runProgram({s("import"), database, list, s("--map"), map}).exitCode, 0);
    for (const QStringList &further : {QStringList{s("--map"), map}, QStringList()}) {
        const auto again = QJsonDocument::fromJson(
            runProgram(QStringList{s("import"), database, list, s("--json")} + further).output);
        QCOMPARE(again[u"added"], QJsonValue(QJsonObject()));
        QCOMPARE(again[u"changed"], QJsonValue(QJsonObject()));
    }
}

/// By a file that knows fewer names.
void TestWhichBody::whatIsRememberedIsNotForgotten()
{
    Desk desk({s("House of Lords")});
    for (const char *name : {"House", "House of Peers"}) {
        ImportPlan plan = desk.plan(QByteArray("name,chamber,country\nNew Person,") + name + ",Kazakhstan\n");
        for (Question &question : plan.files.front().questions)
            question.answer = Answer::Same;
        desk.apply(desk.again(plan));
    }
    QCOMPARE(desk.alsoCalled("House of Lords"), s("House; House of Peers"));
    QCOMPARE(desk.chambers(), 1);
}

QTEST_GUILESS_MAIN(TestWhichBody)
#include "tst_whichbody.moc"
