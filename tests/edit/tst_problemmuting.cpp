// Problems that are muted by their record, for one rule and with a reason, and shown again.
#include "models/core/kinds/belongings.h"
#include "models/edit/problemmuting.h"
#include "models/store/read/problemqueries.h"
#include "tests/support/smallassembly.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

struct World
{
    [[nodiscard]] ProblemGroup mutedGroup(int most = 10)
    {
        return findMutedProblems(database.connection(), Viewpoint(SmallAssembly::day(), s("en")), most)
            .value();
    }
    [[nodiscard]] std::vector<ProblemEntry> muted() { return mutedGroup().problems; }
    Status mute(const char *rule, const RecordKey &subject, const char *reason)
    {
        return muting.mute(s(rule), {subject, {subject, s("It")}, {}, {}}, s(reason));
    }

    TemporaryDatabase database;
    SmallAssembly assembly{database};
    ProblemMuting muting{database.store()};
};

} // namespace

class TestProblemMuting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindLeadsToItsRecord_data();
    void eachKindLeadsToItsRecord();
    void itNeedsAReason();
    void whatIsGoneIsNotMuted();
    void whatIsShownAgainIsMutedNoMore();
    void aRuleOfAnotherVersionIsCalledAsItIsStored();
    void theLastMutedComesFirst();
};

void TestProblemMuting::eachKindLeadsToItsRecord_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("context");
    QTest::addRow("membership") << s("left_chamber") << int(RecordKind::Membership) << s("Adam Adamov")
                                << s("Upper House");
    QTest::addRow("person") << s("unsourced") << int(RecordKind::Person) << s("Clara Clarova") << QString();
    QTest::addRow("organization") << s("overfilled") << int(RecordKind::Organization) << s("Upper House")
                                  << QString();
    QTest::addRow("area") << s("unsourced") << int(RecordKind::Area) << s("Zetland") << QString();
    QTest::addRow("news") << s("news_without_address") << int(RecordKind::NewsItem) << QString() << QString();
}

void TestProblemMuting::eachKindLeadsToItsRecord()
{
    QFETCH(QString, rule);
    QFETCH(int, kind);
    QFETCH(QString, title);
    QFETCH(QString, context);
    World world;
    const QMap<RecordKind, RecordKey> subjects{{RecordKind::Membership, world.assembly.adamsSeat},
                                               {RecordKind::Person, world.assembly.clara},
                                               {RecordKind::Organization, world.assembly.upper},
                                               {RecordKind::Area, world.assembly.zetland},
                                               {RecordKind::NewsItem, world.assembly.meeting}};
    const RecordKey subject = subjects.value(RecordKind(kind));
    const Status done = world.mute(qPrintable(rule), subject, "Agreed");
    QVERIFY2(done, done ? "" : qPrintable(done.error().userText));
    const auto muted = world.muted();
    QCOMPARE(muted.size(), size_t(1));
    const bool isSeat = subject.kind == RecordKind::Membership;
    QCOMPARE(muted.front().record.key, isSeat ? world.assembly.adam : subject);
    QVERIFY2(muted.front().record.text.contains(title), qPrintable(muted.front().record.text));
    QCOMPARE(muted.front().context, context);
    QVERIFY(muted.front().text.endsWith(s(" · Agreed")));
    const Result<Record> stored = world.database.store().record(muted.front().subject);
    QVERIFY(stored);
    QCOMPARE(stored->value(fields::mutedProblem.rule), rule);
}

void TestProblemMuting::itNeedsAReason()
{
    World world;
    for (const char *reason : {"", "  ", "\n"}) {
        const Status done = world.mute("unsourced", world.assembly.clara, reason);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Input);
        QVERIFY(done.error().userText.contains(s("Say why")));
    }
    QVERIFY(world.muted().empty());
}

void TestProblemMuting::whatIsGoneIsNotMuted()
{
    World world;
    const Status done = world.mute("unsourced", {RecordKind::Person, 999'999}, "Agreed");
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::NotFound);
    QVERIFY(world.muted().empty());
}

void TestProblemMuting::whatIsShownAgainIsMutedNoMore()
{
    World world;
    QVERIFY(world.mute("unsourced", world.assembly.clara, "Agreed"));
    const ProblemEntry muted = world.muted().front();
    QVERIFY(world.muting.unmute(muted));
    QVERIFY(world.muted().empty());
    QVERIFY(world.muting.unmute(muted)); // Somebody else was first.
}

void TestProblemMuting::aRuleOfAnotherVersionIsCalledAsItIsStored()
{
    World world;
    QVERIFY(world.mute("of_tomorrow", world.assembly.clara, "Agreed"));
    QCOMPARE(world.muted().front().text, s("of_tomorrow · Agreed"));
}

void TestProblemMuting::theLastMutedComesFirst()
{
    World world;
    QVERIFY(world.mute("unsourced", world.assembly.clara, "Agreed"));
    QVERIFY(world.mute("unsourced", world.assembly.adam, "Agreed, too"));
    QCOMPARE(world.muted().front().record.key, world.assembly.adam);
    const ProblemGroup few = world.mutedGroup(1); // All are counted.
    QCOMPARE(few.problems.size(), size_t(1));
    QCOMPARE(few.total, qint64(2));
}

QTEST_GUILESS_MAIN(TestProblemMuting)
#include "tst_problemmuting.moc"
