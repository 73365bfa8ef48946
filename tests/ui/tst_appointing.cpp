// Who sits in a chamber stands apart from its delegates, and is appointed to the delegation from there.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/items/delegationtree.h"
#include "models/items/membersmodel.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/form/remarklabel.h"
#include "ui/pages/members/memberssection.h"
#include "ui/pages/members/memberstable.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/window/appointdialog.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;
using windowkeys::press;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QString mazhilis = QStringLiteral("Mazhilis of the Parliament of the Republic of Kazakhstan");
const QStringList members{QStringLiteral("Ada Adams"), QStringLiteral("Bert Brown"),
                          QStringLiteral("Cleo Clark"), QStringLiteral("Dora Dean"),
                          QStringLiteral("Emil Evans")};

/// The program's window on the sample, into which a list of the Mazhilis was taken.
struct Desk
{
    explicit Desk(const QStringList &people = members)
    {
        const QString database = folder.filePath(s("a.db"));
        const QString list = folder.filePath(s("Kazakhstan-Mazhilis.json"));
        QByteArray content = popoloFile(mazhilis, people);
        content.replace(content.indexOf('{'), 1,
                        R"({"decisions": [{"id": "7", "name": "Resolution of Seven"}],)");
        writeFile(list, content);
        for (const QStringList &command : {QStringList{s("new"), database}, {s("import"), database, list}}) {
            if (runProgram(command).exitCode != 0)
                qFatal("The database cannot be made.");
        }
        program = std::make_unique<ProgramWindow>(database, folder.path());
        onlooker = std::make_unique<Onlooker>(database);
        chamber = onlooker->keyOf(fields::organization.name, mazhilis);
        if (!program->show(chamber))
            qFatal("The chamber is not shown.");
        windowkeys::activate(program->window());
    }

    [[nodiscard]] DetailArea &details() { return program->child<DetailArea>("details"); }
    [[nodiscard]] MembersTable &delegates() { return program->child<MembersTable>("membersTable"); }
    [[nodiscard]] MembersTable &own() { return program->child<MembersTable>("ownMembersTable"); }
    [[nodiscard]] DelegationTree &tree() { return *qobject_cast<DelegationTree *>(program->tree().model()); }
    [[nodiscard]] QModelIndex chamberNode() { return tree().indexOf({TreeKey::Chamber, chamber.id, {}}); }
    [[nodiscard]] QModelIndex ownNode() { return tree().indexOf({TreeKey::OwnMembers, chamber.id, {}}); }
    [[nodiscard]] AppointDialog *dialog() { return program->window().findChild<AppointDialog *>(); }
    [[nodiscard]] QStringList names(const MembersTable &table)
    {
        QStringList all;
        for (int row = 0; row < table.model()->rowCount(); ++row)
            all += table.model()->index(row, 0).data().toString();
        return all;
    }
    [[nodiscard]] QString text(const char *label) { return program->child<QLabel>(label).text(); }
    /// How many seats of the delegation are held from that day on.
    [[nodiscard]] int begun(const char *day) { return onlooker->count(fields::membership.startDate, s(day)); }

    QTemporaryDir folder;
    std::unique_ptr<ProgramWindow> program;
    std::unique_ptr<Onlooker> onlooker;
    RecordKey chamber;
};

} // namespace

class TestAppointing : public QObject
{
    Q_OBJECT

private slots:
    void membersOfTheChamberStandApart();
    void whatIsChosenInTheTreeStaysChosen();
    void aVacantSeatIsFilledByKeyboard();
    void aSubstituteStandsInForSomebodyByADecision();
    void whoLeavesTheChamberIsMarkedAndAProblem();
    void severalAreAppointedAtOnce();
    void whoWasDroppedOnTheChamberIsAppointed();
    void whoSitsInTheDelegationIsNoCandidate();
    void somebodyElseIsEnteredInTheForm();
    void moreThanThereAreSeatsIsSaidBefore();
    void theChamberOfNoMembersOffersAList();
    void aVacantSeatOfAParliamentIsNobodysToBeSentTo();
    void whoDoesNotSitThereIsToldOf();
    void columnsAreChosen();
    void thoseOfAllTimesAreShown();
};

void TestAppointing::membersOfTheChamberStandApart()
{
    Desk desk;
    QTRY_COMPARE(desk.names(desk.own()), members);
    QVERIFY(!desk.names(desk.delegates()).contains(members.front()));
    QCOMPARE(desk.text("ownMembersSeats"), s("5 members, the number of seats is not known"));
    QVERIFY(desk.text("membersSeats").contains(s("of 8 seats filled")));
    QTRY_VERIFY(desk.chamberNode().isValid());
    desk.program->tree().expand(desk.chamberNode());
    QTRY_VERIFY(desk.ownNode().isValid());
    QCOMPARE(desk.ownNode().parent(), desk.chamberNode());
    QCOMPARE(desk.ownNode().row(), desk.tree().rowCount(desk.chamberNode()) - 1);
    QTRY_COMPARE(desk.ownNode().data().toString(), s("All members of the chamber (5)"));
    QVERIFY(!desk.program->tree().isExpanded(desk.ownNode()));
    QCOMPARE(desk.tree().rowCount(desk.ownNode()), 0); // Until somebody looks.
    desk.program->tree().expand(desk.ownNode());
    QTRY_COMPARE(desk.tree().rowCount(desk.ownNode()), 5);
    // The badge is the delegation's.
    QVERIFY(desk.program->seats(desk.chamberNode()).endsWith(s("/8")));
}

void TestAppointing::whatIsChosenInTheTreeStaysChosen()
{
    Desk desk;
    QTRY_VERIFY(desk.chamberNode().isValid());
    desk.program->tree().expand(desk.chamberNode());
    QTRY_VERIFY(desk.ownNode().isValid());
    QVERIFY(desk.program->show(desk.onlooker->keyOf(fields::person.name, members[2])));
    // Somebody without a seat in the delegation stands below that node.
    QTRY_COMPARE(desk.program->tree().currentIndex().data().toString(), members[2]);
    QCOMPARE(desk.program->tree().currentIndex().parent(), desk.ownNode());
    desk.program->tree().setCurrentIndex(desk.ownNode());
    QTRY_COMPARE(desk.details().record(), desk.chamber);
    QTest::qWait(50);
    QCOMPARE(desk.program->tree().currentIndex(), desk.ownNode());
}

void TestAppointing::aVacantSeatIsFilledByKeyboard()
{
    Desk desk;
    QTRY_COMPARE(desk.program->seats(desk.chamberNode()), s("0/8"));
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    QTRY_COMPARE(windowkeys::target().objectName(), s("appointSearch"));
    QVERIFY(!desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->isEnabled());
    windowkeys::type(s("clar"));
    QTRY_VERIFY(desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->isEnabled());
    QVERIFY(windowkeys::tabTo(s("appointDay")));
    windowkeys::replace(s("2026-02-01"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.begun("2026-02-01"), 1);
    QTRY_COMPARE(desk.program->seats(desk.chamberNode()), s("1/8"));
    QTRY_VERIFY(desk.names(desk.delegates()).contains(members[2]));
    QCOMPARE(desk.names(desk.own()), members); // The national mandate stays.
    const QString pdf = desk.folder.filePath(s("c.pdf"));
    QCOMPARE(runProgram({s("report"), desk.program->databasePath(), s("composition"), s("--area"), s("KZ"),
                         s("-o"), pdf})
                 .exitCode,
             0);
    const QByteArray shown = runProgram({s("show"), desk.program->databasePath(), s("--json")}).output;
    QVERIFY(shown.contains("\"members\": 5") || shown.contains("\"members\":5"));
    QVERIFY(shown.contains("\"filled\": 1") || shown.contains("\"filled\":1"));
}

void TestAppointing::aSubstituteStandsInForSomebodyByADecision()
{
    Desk desk;
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    QTRY_COMPARE(windowkeys::target().objectName(), s("appointSearch"));
    windowkeys::type(s("clar"));
    QVERIFY(windowkeys::tabTo(s("appointStandsInFor")));
    QVERIFY(windowkeys::pick(s("ada ad")));
    const RemarkLabel *remark = desk.dialog()->findChild<RemarkLabel *>(s("appointRemark"));
    QTRY_VERIFY(remark->remark().text.contains(s("Only a substitute")));
    QVERIFY(windowkeys::tabTo(s("appointCapacity"), Qt::Key_Backtab));
    press(Qt::Key_S);
    QTRY_VERIFY(!remark->remark().text.contains(s("Only a substitute")));
    QVERIFY(windowkeys::tabTo(s("appointDecision")));
    windowkeys::type(s("No such"));
    QTRY_VERIFY(!desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->isEnabled());
    windowkeys::replace({});
    QVERIFY(windowkeys::pick(s("resol")));
    QTRY_VERIFY(desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->isEnabled());
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    const Onlooker &onlooker = *desk.onlooker;
    const RecordKey whom = onlooker.keyOf(fields::person.name, members.front());
    QCOMPARE(onlooker.count(fields::membership.standsInFor, whom.id), 1);
    QCOMPARE(onlooker.count(fields::membership.startDecision,
                            onlooker.keyOf(fields::decision.name, s("Resolution of Seven")).id),
             1);
    QCOMPARE(desk.program->seats(desk.chamberNode()), s("0/8")); // A substitute fills none.
}

void TestAppointing::whoLeavesTheChamberIsMarkedAndAProblem()
{
    Desk desk;
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    windowkeys::type(s("clar"));
    QVERIFY(windowkeys::tabTo(s("appointDay")));
    windowkeys::replace(s("2020-02-01"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    QTRY_VERIFY(desk.names(desk.delegates()).contains(members[2]));
    const RecordKey person = desk.onlooker->keyOf(fields::person.name, members[2]);
    QVERIFY(desk.program->show(person));
    windowkeys::activate(desk.program->window());
    press(Qt::Key_F2);
    QTRY_VERIFY(desk.details().isEditing());
    QVERIFY(windowkeys::tabTo(s("group_memberships_0_end_date")));
    windowkeys::replace(s("2021-03-04"));
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!desk.details().isEditing());
    desk.program->tree().expand(desk.chamberNode());
    QTRY_COMPARE(desk.tree().index(0, 0, desk.chamberNode()).data().toString(), members[2]);
    QTRY_COMPARE(desk.tree().index(0, 0, desk.chamberNode()).data(SubtitleRole).toString(),
                 s("no longer in the chamber"));
    desk.program->tree().setCurrentIndex(desk.chamberNode());
    const auto shownSeat = [&] {
        const auto *seats = desk.details().currentWidget()->findChild<Hemicycle *>(s("hemicycle"));
        return seats && seats->dotCount() > 0 ? seats->dotText(0) : QString();
    };
    QTRY_VERIFY2(shownSeat().startsWith(members[2]) && shownSeat().endsWith(s("no longer in the chamber")),
                 qPrintable(shownSeat()));
    desk.program->child<QAction>("goToProblems").trigger();
    QTRY_COMPARE(desk.details().place(), Scope::problems());
    QStringList titles;
    for (const QLabel *title : desk.details().currentWidget()->findChildren<QLabel *>(s("problemTitle")))
        titles += title->text();
    QVERIFY2(titles.contains(s("No longer in the chamber (1)")), qPrintable(titles.join(u'|')));
    press(Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(desk.details().place(), Scope::overview());
}

void TestAppointing::severalAreAppointedAtOnce()
{
    Desk desk;
    QTRY_COMPARE(desk.names(desk.own()).size(), 5);
    QVERIFY(!desk.program->child<QPushButton>("ownMembersAppoint").isEnabled());
    QVERIFY(windowkeys::tabTo(s("ownMembersTable")));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(desk.own().chosen().size(), 5);
    QVERIFY(windowkeys::tabTo(s("ownMembersAppoint")));
    press(Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.dialog()->findChild<QLabel *>(s("appointConsequence"))->text().startsWith(s("5 seats")));
    QVERIFY(windowkeys::tabTo(s("appointDay")));
    windowkeys::replace(s("2026-02-01"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.begun("2026-02-01"), 5);
    QTRY_COMPARE(desk.program->seats(desk.chamberNode()), s("5/8"));
}

void TestAppointing::whoWasDroppedOnTheChamberIsAppointed()
{
    Desk desk;
    QTRY_VERIFY(desk.chamberNode().isValid());
    desk.program->tree().expand(desk.chamberNode());
    QTRY_VERIFY(desk.ownNode().isValid());
    desk.program->tree().expand(desk.ownNode());
    QTRY_COMPARE(desk.tree().rowCount(desk.ownNode()), 5);
    QVERIFY(!(desk.ownNode().flags() & Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> data(desk.tree().mimeData({desk.tree().index(1, 0, desk.ownNode())}));
    QVERIFY(desk.tree().canDropMimeData(data.get(), Qt::MoveAction, -1, -1, desk.chamberNode()));
    desk.tree().dropMimeData(data.get(), Qt::MoveAction, -1, -1, desk.chamberNode());
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.dialog()->findChild<QLabel *>(s("appointConsequence"))->text().contains(members[1]));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    QTRY_COMPARE(desk.program->seats(desk.chamberNode()), s("0/8"));
}

void TestAppointing::whoSitsInTheDelegationIsNoCandidate()
{
    Desk desk;
    QTRY_COMPARE(desk.names(desk.own()).size(), 5);
    desk.own().selectRow(0);
    desk.program->child<QPushButton>("ownMembersAppoint").click();
    QTRY_VERIFY(desk.dialog());
    desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->click();
    QTRY_VERIFY(!desk.dialog());
    QTRY_COMPARE(desk.program->seats(desk.chamberNode()), s("1/8"));
    // The same again is refused, and nothing is written.
    desk.program->child<QPushButton>("ownMembersAppoint").click();
    QTRY_VERIFY(desk.dialog());
    const int before = desk.onlooker->count(s("membership"));
    desk.dialog()->findChild<QPushButton *>(s("confirmAppoint"))->click();
    QVERIFY(desk.dialog());
    QCOMPARE(desk.onlooker->count(s("membership")), before);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    windowkeys::activate(desk.program->window());
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    const auto *candidates = desk.dialog()->findChild<QListView *>(s("candidates"));
    QCOMPARE(candidates->model()->rowCount(), 4);
    // Found in another script, and by the beginnings of its words in any order.
    windowkeys::type(s("Бро Бер"));
    QTRY_COMPARE(candidates->model()->rowCount(), 1);
    QCOMPARE(candidates->model()->index(0, 0).data().toString(), members[1]);
}

void TestAppointing::somebodyElseIsEnteredInTheForm()
{
    Desk desk;
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(windowkeys::tabTo(s("somebodyElse")));
    press(Qt::Key_Space);
    QTRY_VERIFY(desk.details().isEditing());
    QTRY_VERIFY(!desk.dialog());
}

void TestAppointing::moreThanThereAreSeatsIsSaidBefore()
{
    QStringList many;
    for (int i = 0; i < 9; ++i)
        many += s("Given%1 Family%1").arg(QChar(u'a' + i));
    Desk desk(many);
    QTRY_COMPARE(desk.names(desk.own()).size(), 9);
    desk.own().selectAll();
    desk.program->child<QPushButton>("ownMembersAppoint").click();
    QTRY_VERIFY(desk.dialog());
    QVERIFY(desk.program->child<RemarkLabel>("appointRemark")
                .remark()
                .text.contains(s("more members than seats")));
    desk.own().selectRow(0);
}

void TestAppointing::theChamberOfNoMembersOffersAList()
{
    Desk desk;
    const RecordKey senate =
        desk.onlooker->keyOf(fields::organization.name, s("Senate of the Parliament of Kazakhstan"));
    QVERIFY(desk.program->show(senate));
    QTRY_VERIFY(desk.program->child<QLabel>("ownMembersNone").isVisible());
    QVERIFY(desk.program->child<QPushButton>("ownMembersBegin").isVisible());
    QVERIFY(!desk.own().isVisible());
    QVERIFY(!desk.program->child<QPushButton>("ownMembersAppoint").isVisible());
    // No member of the chamber is known: the seat is filled in the form.
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(desk.details().isEditing());
}

/// Of a chamber that fills no seats in a delegation.
void TestAppointing::aVacantSeatOfAParliamentIsNobodysToBeSentTo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("b.db"));
    const QString list = folder.filePath(s("Kazakhstan-Diet.json"));
    QByteArray content = popoloFile(s("Diet"), members);
    QVERIFY(content.contains("\"classification\""));
    content.replace("\"classification\"", "\"seats\":9,\"classification\"");
    writeFile(list, content);
    QCOMPARE(runProgram({s("new"), path, s("--empty")}).exitCode, 0);
    QCOMPARE(runProgram({s("import"), path, list}).exitCode, 0);
    ProgramWindow program(path, folder.path());
    const Onlooker onlooker(path);
    QVERIFY(program.show(onlooker.keyOf(fields::organization.name, s("Diet"))));
    windowkeys::activate(program.window());
    QVERIFY(windowkeys::tabTo(s("hemicycle")));
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QTRY_VERIFY(program.child<DetailArea>("details").isEditing());
    QVERIFY(!program.window().findChild<AppointDialog *>());
}

void TestAppointing::whoDoesNotSitThereIsToldOf()
{
    Desk desk;
    const RecordKey outsider = desk.onlooker->keyOf(fields::person.name, s("Viktor Kogut"));
    QVERIFY(outsider.isValid());
    emit desk.details().appointmentRequested(desk.chamber, {{outsider, s("Viktor Kogut")}});
    QTRY_VERIFY(desk.dialog());
    auto &remark = desk.program->child<RemarkLabel>("appointRemark");
    QVERIFY(remark.remark().text.contains(s("Viktor Kogut")));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
}

void TestAppointing::columnsAreChosen()
{
    Desk desk;
    QTRY_COMPARE(desk.names(desk.own()).size(), 5);
    QTRY_VERIFY(desk.own().isColumnHidden(MembersModel::Party));
    QVERIFY(desk.own().isColumnHidden(MembersModel::Capacity));
    emit desk.own().horizontalHeader()->customContextMenuRequested({5, 5});
    auto *menu = desk.own().findChild<QMenu *>(s("columnsMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), int(MembersModel::ColumnCount) - 1);
    menu->actions()[MembersModel::Party - 1]->trigger();
    QVERIFY(!desk.own().isColumnHidden(MembersModel::Party));
    menu->close();
    // Also on the next page, and only in this table.
    QVERIFY(desk.program->show(
        desk.onlooker->keyOf(fields::organization.name, s("Senate of the Parliament of Kazakhstan"))));
    QVERIFY(desk.program->show(desk.chamber));
    QTRY_COMPARE(desk.names(desk.own()).size(), 5);
    QTRY_VERIFY(!desk.own().isColumnHidden(MembersModel::Party));
    QSettings().clear();
}

void TestAppointing::thoseOfAllTimesAreShown()
{
    Desk desk;
    QTRY_COMPARE(desk.names(desk.own()).size(), 5);
    const QString list = desk.folder.filePath(s("Kazakhstan-Former.json"));
    QByteArray former = popoloFile(mazhilis, {s("Former Fellow")});
    const qsizetype at = former.lastIndexOf("\"role\"");
    QVERIFY(at > 0);
    former.insert(at, "\"end_date\": \"2016-01-19\", ");
    writeFile(list, former);
    Desk other; // Of its own, so that nothing is written under the first window.
    other.program.reset();
    QCOMPARE(runProgram({s("import"), other.folder.filePath(s("a.db")), list}).exitCode, 0);
    ProgramWindow window(other.folder.filePath(s("a.db")), other.folder.path());
    QVERIFY(window.show(other.chamber));
    auto &table = window.child<MembersTable>("ownMembersTable");
    QTRY_COMPARE(table.model()->rowCount(), 5);
    window.child<QCheckBox>("ownMembersOfAllTimes").click();
    QTRY_COMPARE(table.model()->rowCount(), 6);
    window.child<QCheckBox>("ownMembersOfAllTimes").click();
    QTRY_COMPARE(table.model()->rowCount(), 5);
}

QTEST_MAIN(TestAppointing)
#include "tst_appointing.moc"
