// A session with two sittings, forty participants from three delegations entered in one go, and a commission
// with its officers, by the keyboard alone.
#include "models/core/kinds/fields.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/detailarea.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include <memory>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

const QString assembly = QStringLiteral("CSTO Parliamentary Assembly");

/// Names that nobody bears.
QString nameOf(const QString &country, int number)
{
    return QStringLiteral("X%1%1 Of%2").arg(QChar(u'a' + number), country);
}

/// A country whose delegation has so many members, the last one a substitute.
void addDelegation(Transaction &transaction, const QString &country, int members)
{
    const RecordKey area = put(transaction, Record(RecordKind::Area)
                                                .set(fields::area.name, country)
                                                .set(fields::area.classification, l("country")));
    const auto body = [&](const QString &name, const char *classification) {
        return put(transaction, Record(RecordKind::Organization)
                                    .set(fields::organization.name, name)
                                    .set(fields::organization.classification, l(classification))
                                    .set(fields::organization.area, area));
    };
    const RecordKey delegation = body(QStringLiteral("Delegation of ") + country, "delegation");
    const RecordKey chamber = body(QStringLiteral("Chamber of ") + country, "chamber");
    const RecordKey seat = put(transaction, Record(RecordKind::Post)
                                                .set(fields::post.organization, delegation)
                                                .set(fields::post.postKind, l("seat"))
                                                .set(fields::post.onBehalfOf, chamber));
    for (int number = 0; number < members; ++number) {
        const RecordKey person =
            put(transaction, Record(RecordKind::Person).set(fields::person.name, nameOf(country, number)));
        put(transaction,
            Record(RecordKind::Membership)
                .set(fields::membership.person, person)
                .set(fields::membership.organization, delegation)
                .set(fields::membership.post, seat)
                .set(fields::membership.onBehalfOf, chamber)
                .set(fields::membership.capacity, number + 1 == members ? l("substitute") : l("full")));
    }
}

/// The window with three delegations besides the sample's.
struct Desk
{
    Desk()
    {
        path = folder.filePath(l("session.db"));
        makeSample(path, [](Transaction &transaction) {
            addDelegation(transaction, l("Alphia"), 14);
            addDelegation(transaction, l("Betania"), 13);
            addDelegation(transaction, l("Gammia"), 13);
        });
        program = std::make_unique<ProgramWindow>(path);
        onlooker = std::make_unique<Onlooker>(path);
        activate(program->window());
    }

    [[nodiscard]] DetailArea &details() const { return program->child<DetailArea>("details"); }
    void openForm(Qt::Key letter, const QString &first = QStringLiteral("field_name")) const
    {
        QTest::keyClick(&program->window(), Qt::Key_N, Qt::ControlModifier);
        auto &menu = program->child<QMenu>("newRecord");
        QTRY_VERIFY(menu.isVisible());
        QTest::keyClick(&menu, letter);
        activate(program->window());
        QTRY_VERIFY(details().isEditing());
        QTRY_COMPARE(target().objectName(), first);
    }
    /// The dialog that the button opens, its names read.
    [[nodiscard]] QDialog &openSeveral(const char *button) const
    {
        if (!tabTo(l(button)))
            qFatal("No key leads to %s.", button);
        press(Qt::Key_Space);
        QDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] {
                dialog = program->window().findChild<QDialog *>(l("attendees"));
                return dialog && dialog->findChild<QTreeWidget *>(l("attendeeList"))->topLevelItemCount() > 0;
            }))
            qFatal("Nobody is offered.");
        activate(*dialog);
        return *dialog;
    }
    void save() const
    {
        QTest::keyClick(&target(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!details().isEditing());
        activate(program->window());
    }
    /// What the page that is shown links to, in its order.
    [[nodiscard]] QStringList links() const
    {
        QStringList texts;
        for (const LinkLabel *link : details().currentWidget()->findChildren<LinkLabel *>()) {
            if (link->record().isValid() && link->isVisible())
                texts << link->shownText();
        }
        return texts;
    }
    [[nodiscard]] QStringList lines() const
    {
        QStringList texts;
        for (const TextLabel *label : details().currentWidget()->findChildren<TextLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        for (const LinkLabel *label : details().currentWidget()->findChildren<LinkLabel *>()) {
            if (label->isVisible())
                texts << label->shownText();
        }
        return texts;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<ProgramWindow> program;
    std::unique_ptr<Onlooker> onlooker;
};

QString countIn(const QDialog &dialog)
{
    return dialog.findChild<TextLabel *>(QStringLiteral("chosenCount"))
        ->text()
        .section(QStringLiteral(", with"), 0, 0);
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fortyComeFromThreeDelegations();
    void aCommissionHasOfficersAndMembers();
    void everybodyIsMarkedOnceWhereverTheyStand();
    void aCopiedListMarksWhomItNames();
    void cancellingAddsNobody();
    void whoIsThereAlreadyIsNotOffered();
    void aBlankRowGivesWay();
};

void TestSession::fortyComeFromThreeDelegations()
{
    const Desk desk;
    const auto stored = [&](FieldId field, const QVariant &value) {
        return desk.onlooker->count(field, value);
    };
    constexpr auto &participant = fields::eventParticipant;
    const int before = desk.onlooker->count(l("event_participant"));
    desk.openForm(Qt::Key_V);
    type(l("Plenary session"));
    QVERIFY(tabTo(l("field_start_date")));
    type(l("2031-03-02"));
    QDialog &dialog = desk.openSeveral("addSeveral_participants");
    for (const char *country : {"Alphia", "Betania", "Gammia"}) {
        QCOMPARE(target().objectName(), l("attendeeSearch"));
        type(l(country));
        press(Qt::Key_Return);
    }
    QCOMPARE(countIn(dialog), l("40 chosen"));
    QVERIFY(tabTo(l("attendeeStatus")));
    type(l("P"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
    activate(desk.program->window());
    for (const char *row : {"3", "20", "39"}) {
        QVERIFY(tabTo(QStringLiteral("group_participants_%1_status").arg(l(row))));
        type(l("A"));
    }
    QVERIFY(tabTo(l("group_participants_4_more")));
    press(Qt::Key_Space);
    QVERIFY(tabTo(l("group_participants_4_represents_id")));
    QVERIFY(pick(l("Xdd OfAlphia")));
    desk.save();
    QCOMPARE(desk.onlooker->count(l("event_participant")) - before, 40);
    QCOMPARE(stored(participant.status, l("present")), 37);
    QCOMPARE(stored(participant.status, l("absent")), 3);
    QCOMPARE(stored(participant.capacity, l("substitute")), 3);
    const auto keyOf = [&](FieldId field, const QString &name) { return desk.onlooker->keyOf(field, name); };
    QCOMPARE(stored(participant.represents, keyOf(fields::person.name, nameOf(l("Alphia"), 3)).id), 1);
    QCOMPARE(
        stored(participant.organization, keyOf(fields::organization.name, l("Delegation of Betania")).id),
        13);
    QTRY_COMPARE(desk.details().recordName(), l("Plenary session"));
    QVERIFY2(desk.lines().contains(l("Present 37 · Absent 3")), qPrintable(desk.lines().join(u'\n')));

    for (const char *sitting : {"First sitting", "Second sitting"}) {
        desk.program->show(keyOf(fields::event.name, l("Plenary session")));
        QVERIFY(tabTo(l("addSitting")));
        press(Qt::Key_Space);
        QTRY_COMPARE(target().objectName(), l("field_name"));
        type(l(sitting));
        desk.save();
        QTRY_COMPARE(desk.details().recordName(), l(sitting));
    }
    QCOMPARE(stored(fields::event.classification, l("sitting")), 2);
    QVERIFY(desk.links().contains(l("Plenary session")));
    QVERIFY(desk.program->show(keyOf(fields::event.name, l("Plenary session"))));
    QVERIFY(desk.links().contains(l("First sitting")) && desk.links().contains(l("Second sitting")));
    desk.details().showPlace(Scope::overview());
    QTRY_COMPARE(desk.details().currentWidget()->objectName(), l("overviewPage"));
    QVERIFY(desk.links().contains(l("Plenary session")));
    QVERIFY(!desk.links().contains(l("First sitting"))); // It is part of that.
}

void TestSession::aCommissionHasOfficersAndMembers()
{
    const Desk desk;
    desk.openForm(Qt::Key_B);
    type(l("Commission on Dots"));
    QVERIFY(tabTo(l("group_members_0_person_id")));
    QVERIFY(pick(l("Xaa OfAlphia")));
    QVERIFY(tabTo(l("group_members_0_role")));
    type(l("Chair"));
    QDialog &dialog = desk.openSeveral("addSeveral_members");
    QVERIFY(!dialog.findChild<QWidget *>(l("attendeeStatus")));
    for (const char *name : {"Xbb OfAlphia", "Xcc OfBetania", "Xdd OfBetania"}) {
        type(l(name));
        press(Qt::Key_Return);
    }
    QCOMPARE(countIn(dialog), l("3 chosen"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
    activate(desk.program->window());
    desk.save();
    QTRY_COMPARE(desk.details().recordName(), l("Commission on Dots"));
    QCOMPARE(desk.details().currentWidget()->objectName(), l("bodyPage"));
    QCOMPARE(desk.links(), (QStringList{assembly, l("Xaa OfAlphia"), l("Xbb OfAlphia"), l("Xcc OfBetania"),
                                        l("Xdd OfBetania"), l("Alphia"), l("Betania")}));
    QVERIFY(desk.lines().contains(l("Chair, Alphia")));
    // It stands in the tree, below the assembly.
    QTRY_COMPARE(desk.program->tree().currentIndex().data().toString(), l("Commission on Dots"));
    QCOMPARE(desk.program->tree().currentIndex().parent().data().toString(), assembly);
    // The overview names it with who leads it, and a member's page leads to it.
    desk.details().showPlace(Scope::overview());
    QTRY_COMPARE(desk.details().currentWidget()->objectName(), l("overviewPage"));
    QVERIFY(desk.links().contains(l("Commission on Dots")));
    QVERIFY(desk.lines().contains(l("Chair: Xaa OfAlphia · 4 members")));
    QVERIFY(desk.program->show(desk.onlooker->keyOf(fields::person.name, nameOf(l("Betania"), 2))));
    QVERIFY(desk.links().contains(l("Commission on Dots")));
}

void TestSession::everybodyIsMarkedOnceWhereverTheyStand()
{
    const Desk desk;
    desk.openForm(Qt::Key_V);
    QDialog &dialog = desk.openSeveral("addSeveral_participants");
    auto &tree = *dialog.findChild<QTreeWidget *>(l("attendeeList"));
    const auto item = [&](const char *text) {
        return tree.findItems(l(text), Qt::MatchExactly | Qt::MatchRecursive).value(0);
    };
    QVERIFY(!dialog.findChild<QPushButton *>(l("addAttendees"))->isEnabled());
    type(l("Xbb OfGammia"));
    press(Qt::Key_Return);
    QCOMPARE(target().objectName(), l("attendeeSearch"));
    QCOMPARE(item("Gammia")->checkState(0), Qt::PartiallyChecked);
    QCOMPARE(countIn(dialog), l("1 chosen"));
    // While a name is typed, a list's mark is that of those who are found.
    type(l("Xcc"));
    press(Qt::Key_Down);
    press(Qt::Key_Space);
    QCOMPARE(countIn(dialog), l("2 chosen"));
    QVERIFY(tabTo(l("attendeeSearch"), Qt::Key_Backtab));
    // Who is marked already stays so, and the next one of the name is marked.
    replace(l("Xbb"));
    press(Qt::Key_Return);
    QCOMPARE(countIn(dialog), l("3 chosen"));
    QCOMPARE(item("Xbb OfGammia")->checkState(0), Qt::Checked);
    type(l("Nobody"));
    QCOMPARE(countIn(dialog),
             l("Nobody in a delegation or body is found. Anybody else is added one by one."));
    press(Qt::Key_Escape); // Shows all again.
    QCOMPARE(countIn(dialog), l("3 chosen"));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
}

void TestSession::aCopiedListMarksWhomItNames()
{
    const Desk desk;
    QGuiApplication::clipboard()->setText(
        l("1. Xbb OfAlphia\n2.\tOfBetania Xcc, Chairman\n\nNobody Known\nXbbq OfAlph\nXdd\n"));
    desk.openForm(Qt::Key_V);
    QDialog &dialog = desk.openSeveral("addSeveral_participants");
    QVERIFY(tabTo(l("pasteNames")));
    press(Qt::Key_Space);
    QCOMPARE(countIn(dialog), l("2 chosen"));
    const auto &tree = *dialog.findChild<QTreeWidget *>(l("attendeeList"));
    for (const char *name : {"Xbb OfAlphia", "Xcc OfBetania"})
        QCOMPARE(tree.findItems(l(name), Qt::MatchExactly | Qt::MatchRecursive).value(0)->checkState(0),
                 Qt::Checked);
    QStringList told;
    for (const TextLabel *label : dialog.findChildren<TextLabel *>())
        told << label->text();
    const QString all = told.join(u'\n');
    QVERIFY2(
        all.contains(l("2 people found. Nobody in a delegation or body bears the whole name: Nobody Known; "
                       "Xbbq OfAlph; Xdd.")),
        qPrintable(all));
    press(Qt::Key_Escape);
}

void TestSession::cancellingAddsNobody()
{
    const Desk desk;
    desk.openForm(Qt::Key_V);
    type(l("Visit"));
    (void)desk.openSeveral("addSeveral_participants");
    type(l("Alphia"));
    press(Qt::Key_Return);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
    activate(desk.program->window());
    const int before = desk.onlooker->count(l("event_participant"));
    desk.save();
    QCOMPARE(desk.onlooker->count(l("event_participant")), before);
}

void TestSession::whoIsThereAlreadyIsNotOffered()
{
    const Desk desk;
    desk.openForm(Qt::Key_V);
    QVERIFY(tabTo(l("add_participants")));
    press(Qt::Key_Space);
    QTRY_COMPARE(target().objectName(), l("group_participants_0_person_id"));
    QVERIFY(pick(l("Xbb OfAlphia")));
    QDialog &dialog = desk.openSeveral("addSeveral_participants");
    QGuiApplication::clipboard()->setText(l("Xbb OfAlphia\n"));
    dialog.findChild<QPushButton *>(l("pasteNames"))->click();
    QCOMPARE(countIn(dialog), l("Nobody is chosen yet."));
    type(l("Alphia"));
    press(Qt::Key_Return);
    QCOMPARE(countIn(dialog), l("13 chosen"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
    QCOMPARE(desk.program->window()
                 .findChildren<QWidget *>(QRegularExpression(l("^group_participants_\\d+_status$")))
                 .size(),
             14);
}

/// The one with which a new body begins.
void TestSession::aBlankRowGivesWay()
{
    const Desk desk;
    desk.openForm(Qt::Key_B);
    const auto rows = [&] {
        return desk.program->window()
            .findChildren<QWidget *>(QRegularExpression(l("^group_members_\\d+_role$")))
            .size();
    };
    QCOMPARE(rows(), 1);
    (void)desk.openSeveral("addSeveral_members");
    type(l("Xbb OfAlphia"));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.program->window().findChild<QDialog *>(l("attendees")));
    drain();
    QCOMPARE(rows(), 1);
}

QTEST_MAIN(TestSession)
#include "tst_session.moc"
