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

QTEST_GUILESS_MAIN(TestWhichBody)
#include "tst_whichbody.moc"
