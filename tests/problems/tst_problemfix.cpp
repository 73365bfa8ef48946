// From a problem to the place where it is mended, with what is likely filled in.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/problem.h"
#include "models/core/viewcontext.h"
#include "models/edit/problemfix.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/problemqueries.h"
#include "models/store/read/readworker.h"
#include "tests/support/programwindow.h"
#include "tests/support/smallassembly.h"
#include "tests/support/windowkeys.h"
#include "ui/pages/overview/problemspage.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

PartialDate date(const char *text)
{
    return PartialDate::parse(s(text)).value();
}

/// The small assembly with a problem for each rule.
struct World
{
    World()
    {
        constexpr auto &membership = fields::membership;
        const auto change = [this](const RecordKey &key, const Record &record) {
            database.update(key, record);
        };
        change(small.clara, Record(RecordKind::Person).set(fields::person.deathDate, date("2022-01-05")));
        change(small.twinOne, Record(RecordKind::Person)
                                  .set(fields::person.birthDate, date("1990"))
                                  .set(fields::person.deathDate, date("1980")));
        change(small.dorasSeat, Record(RecordKind::Membership)
                                    .set(membership.startDate, date("2022-05"))
                                    .set(membership.endDate, date("2022-01")));
        change(small.quota, Record(RecordKind::PostCapacity).set(fields::postCapacity.seats, 1));
        for (const char *name : {"Nowhere", "Нигде"})
            database.insert(Record(RecordKind::Area)
                                .set(fields::area.name, s(name))
                                .set(fields::area.classification, s("country")));
        change(small.lower,
               Record(RecordKind::Organization).set(fields::organization.name, s("Нижняя палата")));
        change(small.twinTwo, Record(RecordKind::Person).set(fields::person.name, s("Некто Некий")));
        database.insert(Record(RecordKind::Event)
                            .set(fields::event.name, s("Backward"))
                            .set(fields::event.classification, s("session"))
                            .set(fields::event.startDate, date("2022-05-02"))
                            .set(fields::event.endDate, date("2022-05-01")));
        // Sat in the chamber itself until a day of this year, and is in the delegation still.
        partova = database.insert(Record(RecordKind::Membership)
                                      .set(membership.person, small.partova)
                                      .set(membership.organization, small.delegation)
                                      .set(membership.post, small.upperSeat)
                                      .set(membership.onBehalfOf, small.upper)
                                      .set(membership.startDate, date("2021")));
        change(small.partovasSeat,
               Record(RecordKind::Membership).set(membership.endDate, date("2022-03-09")));
    }
    [[nodiscard]] const ProblemEntry *first(const char *rule)
    {
        if (groups.empty())
            groups = findProblemGroups(database.connection(), {SmallAssembly::day(), s("en")}, 50).value();
        const auto group = std::ranges::find_if(groups, [&](const ProblemGroup &one) {
            return QLatin1String(one.rule->name) == QLatin1String(rule);
        });
        return group == groups.end() ? nullptr : &group->problems.front();
    }

    TemporaryDatabase database;
    SmallAssembly small{database};
    RecordKey partova;
    std::vector<ProblemGroup> groups;
    ReadWorker worker{database.path()};
    ViewContext context{SmallAssembly::day()};
    RecordEditor editor{database.store(), worker, context};
};

} // namespace

class TestProblemFix : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLeadsToItsField_data();
    void eachLeadsToItsField();
    void whoDiedLeftOnThatDay();
    void whoLeftTheChamberLeftTheDelegationThen();
    void anEarlierEndIsNotTheSeats();
    void aMissingNameBeginsInItsLanguage();
    void aRuleOfAnotherVersionOpensTheForm();
    void oneIsMendedByKeysAndTheNextIsThere();
};

void TestProblemFix::eachLeadsToItsField_data()
{
    QTest::addColumn<QString>("rule");
    for (const ProblemRule &rule : problemRules())
        QTest::newRow(rule.name) << s(rule.name);
}

void TestProblemFix::eachLeadsToItsField()
{
    QFETCH(QString, rule);
    World world;
    const ProblemEntry *found = world.first(rule.toUtf8());
    const ProblemEntry anybody{
        {RecordKind::Membership, world.small.adamsSeat.id}, {world.small.adam, s("Adam Adamov")}, {}, {}};
    const bool isOfSeat = problemRule(rule)->subject == RecordKind::Membership;
    QVERIFY2(found || isOfSeat, "The assembly has none.");
    const ProblemEntry &problem = found ? *found : anybody;
    const auto fix = problemFix(world.editor, rule, problem);
    QVERIFY(fix);
    QCOMPARE(fix->draft->key(), problem.record.key);
    QCOMPARE(fix->place.field, problemRule(rule)->field);
    if (fix->place.isInGroup()) {
        QVERIFY(fix->draft->rows(fix->place.group).contains(fix->place.row));
        if (isOfSeat)
            QCOMPARE(fix->draft->group(fix->place.group).row(fix->place.row)->record.id(),
                     problem.subject.id);
    }
}

void TestProblemFix::whoDiedLeftOnThatDay()
{
    World world;
    QVERIFY(world.first("dead_in_office"));
    const auto fix = problemFix(world.editor, s("dead_in_office"), *world.first("dead_in_office"));
    const auto value = [&](FieldId field) {
        return fix->draft->value({fix->place.group, fix->place.row, field}).toString();
    };
    QCOMPARE(value(fields::membership.endDate), s("2022-01-05"));
    QCOMPARE(value(fields::membership.endReason), s("died"));
    QVERIFY(world.editor.save(*fix->draft));
    const RecordKey clarasSeat = world.first("dead_in_office")->subject;
    world.groups.clear();
    QVERIFY(world.first("dead_in_office")->subject != clarasSeat); // Somebody else who is.
}

void TestProblemFix::whoLeftTheChamberLeftTheDelegationThen()
{
    World world;
    QVERIFY(world.first("left_chamber"));
    QCOMPARE(world.first("left_chamber")->subject, world.partova);
    const auto fix = problemFix(world.editor, s("left_chamber"), *world.first("left_chamber"));
    const auto value = [&](FieldId field) {
        return fix->draft->value({fix->place.group, fix->place.row, field}).toString();
    };
    QCOMPARE(value(fields::membership.endDate), s("2022-03-09"));
    QCOMPARE(value(fields::membership.endReason), s("lost_mandate"));
}

/// Who sat in the chamber once, and is not in its present list.
void TestProblemFix::anEarlierEndIsNotTheSeats()
{
    World world;
    world.database.update(world.small.partovasSeat,
                          Record(RecordKind::Membership).set(fields::membership.endDate, date("2016")));
    world.database.update(
        world.small.upper,
        Record(RecordKind::Organization).set(fields::organization.membersAsOf, date("2022-05-01")));
    const ProblemEntry problem{world.partova, {world.small.partova, s("Party Partova")}, {}, {}};
    const auto fix = problemFix(world.editor, s("left_chamber"), problem);
    const auto value = [&](FieldId field) {
        return fix->draft->value({fix->place.group, fix->place.row, field});
    };
    QVERIFY(value(fields::membership.endDate).isNull());
    QCOMPARE(value(fields::membership.endReason).toString(), s("lost_mandate"));
}

void TestProblemFix::aMissingNameBeginsInItsLanguage()
{
    World world;
    for (const char *rule :
         {"country_without_russian_name", "chamber_without_russian_name", "no_russian_name"}) {
        QVERIFY2(world.first(rule), rule);
        const auto fix = problemFix(world.editor, s(rule), *world.first(rule));
        const RecordKind kind = fix->place.field.kind;
        const FieldId language = kind == RecordKind::AreaName ? FieldId(fields::areaName.language)
                                 : kind == RecordKind::OrganizationName
                                     ? FieldId(fields::organizationName.language)
                                     : FieldId(fields::personName.language);
        QCOMPARE(fix->draft->value({fix->place.group, fix->place.row, language}).toString(), s("ru"));
        fix->draft->setValue(fix->place, s("Имя"));
        QVERIFY2(world.editor.save(*fix->draft), rule);
    }
    QCOMPARE(world.first("country_without_russian_name")->record.text, s("Nowhere"));
    QCOMPARE(world.first("country_without_english_name")->record.text, s("Нигде"));
}

void TestProblemFix::aRuleOfAnotherVersionOpensTheForm()
{
    World world;
    const auto fix = problemFix(world.editor, s("of_the_future"), *world.first("dead_in_office"));
    QVERIFY(fix);
    QVERIFY(!fix->draft->isModified());
    QVERIFY(!fix->place.field.isValid());
}

void TestProblemFix::oneIsMendedByKeysAndTheNextIsThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("a.db"));
    makeSample(path, [](Transaction &transaction) {
        for (const char *name : {"First Session", "Second Session"}) {
            put(transaction, Record(RecordKind::Event)
                                 .set(fields::event.name, s(name))
                                 .set(fields::event.classification, s("session"))
                                 .set(fields::event.startDate, date("2026-05-02"))
                                 .set(fields::event.endDate, date("2026-05-01")));
        }
    });
    ProgramWindow program(path, folder.path());
    const Onlooker onlooker(path);
    windowkeys::activate(program.window());
    QTRY_VERIFY(program.child<QAction>("goToProblems").isEnabled());
    program.child<QAction>("goToProblems").trigger();
    const auto button = [&](const char *name) -> QToolButton * {
        const auto *page = program.window().findChild<ProblemsPage *>();
        const auto buttons =
            page ? page->findChildren<QToolButton *>(s("problemFix")) : QList<QToolButton *>();
        const auto found = std::ranges::find_if(buttons, [&](const QToolButton *one) {
            return one->isVisible() && one->accessibleDescription().contains(s(name));
        });
        return found == buttons.end() ? nullptr : *found;
    };
    QTRY_VERIFY(button("First Session"));
    button("First Session")->setFocus();
    windowkeys::press(Qt::Key_Space);
    QTRY_VERIFY(program.child<DetailArea>("details").isEditing());
    QTRY_COMPARE(windowkeys::target().objectName(), s("field_end_date"));
    windowkeys::replace(s("2026-05-03"));
    QTest::keyClick(&windowkeys::target(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!program.child<DetailArea>("details").isEditing());
    QCOMPARE(onlooker.count(fields::event.endDate, s("2026-05-03")), 1);
    QTRY_VERIFY(!button("First Session"));
    QVERIFY(button("Second Session"));
    QCOMPARE(program.child<DetailArea>("details").place(), Scope::problems());
}

QTEST_MAIN(TestProblemFix)
#include "tst_problemfix.moc"
