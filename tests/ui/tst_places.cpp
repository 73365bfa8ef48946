// The page and the commands belong to what is chosen, whatever that is and however it came about.
#include "models/core/itemroles.h"
#include "models/core/kinds/news.h"
#include "models/items/delegationtree.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");
const QString belarus = QStringLiteral("Belarus");
const QString march = QStringLiteral("March 2031");

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

RecordKey recordAt(const QModelIndex &index)
{
    return index.data(RecordKeyRole).value<RecordKey>();
}

void addNews(Transaction &transaction, const QString &title, const QString &published)
{
    put(transaction, Record(RecordKind::NewsItem)
                         .set(fields::newsItem.title, title)
                         .set(fields::newsItem.published, PartialDate::parse(published).value()));
}

QString madeSample(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(l("places.db"));
    makeSample(path, [](Transaction &transaction) {
        addNews(transaction, l("Alpha"), l("2031-03-01"));
        addNews(transaction, l("Beta"), l("2031-03-02"));
        addNews(transaction, l("Gamma"), l("2031-04"));
        addNews(transaction, l("Delta"), {});
    });
    return path;
}

/// The window with some news, at Kazakhstan.
struct Desk
{
    Desk()
    {
        QVERIFY(program.show(recordAt(program.node(kazakhstan))));
        QTRY_COMPARE(program.tree().currentIndex().data().toString(), kazakhstan);
    }

    /// As a person does who opens what is above it first.
    void choose(const QString &text)
    {
        program.tree().expand(program.node(l("News")));
        QTRY_VERIFY(program.node(text).isValid());
        program.tree().setCurrentIndex(program.node(text));
        QTRY_COMPARE(details.place(), program.node(text).data(PlaceRole).value<Scope>());
    }
    void chooseLine(const QString &headline)
    {
        auto &lines = table();
        for (int row = 0; row < lines.model()->rowCount(); ++row) {
            if (lines.model()->index(row, 1).data().toString() == headline)
                return lines.setCurrentIndex(lines.model()->index(row, 1));
        }
        QFAIL(qPrintable(headline));
    }
    [[nodiscard]] QTableView &table() { return program.child<QTableView>("listTable"); }
    [[nodiscard]] bool isListShown() const { return details.currentWidget()->objectName() == l("listPage"); }
    [[nodiscard]] QAction &action(const char *name) { return program.child<QAction>(name); }
    /// What the first choice of a dialog acts upon.
    QString firstChoice(const char *command, const char *dialogName)
    {
        return choices(command, dialogName).value(0);
    }

    QStringList choices(const char *command, const char *dialogName)
    {
        action(command).trigger();
        auto *dialog = program.window().findChild<QDialog *>(l(dialogName));
        if (!dialog)
            return {l("no dialog")};
        QStringList texts;
        while (const auto *choice =
                   dialog->findChild<QAbstractButton *>(QStringLiteral("choice%1").arg(texts.size())))
            texts << choice->text().remove(u'&');
        dialog->reject();
        windowkeys::drain();
        return texts;
    }

    QTemporaryDir folder;
    ProgramWindow program{madeSample(folder)};
    DetailArea &details = program.child<DetailArea>("details");
};

QMenu *shownMenu(ProgramWindow &program)
{
    for (QMenu *menu : program.window().findChildren<QMenu *>(l("recordMenu"))) {
        if (menu->isVisible())
            return menu;
    }
    return nullptr;
}

} // namespace

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsAndMonthsHaveAPageOfTheirOwn();
    void commandsActUponTheLineThatIsChosen();
    void aLineOpensItsPage();
    void backLeadsToTheListAsItWas();
    void aMonthWithoutNewsGivesWayToAllNews();
    void aListFollowsWhatIsWritten();
    void nothingOfAnotherDatabaseStays();
    void whatIsShownStaysMarked();
    void whatCannotBeShownIsNoPlace();
    void resultsAreShownAsThePersonGoesThroughThem();
    void theMenuIsThatOfTheItemUnderThePointer();
    void theMenuComesByKey_data();
    void theMenuComesByKey();
};

void TestPlaces::newsAndMonthsHaveAPageOfTheirOwn()
{
    Desk desk;
    QVERIFY(desk.action("edit").isEnabled());
    desk.choose(l("News"));
    QVERIFY(desk.isListShown());
    QVERIFY(!desk.details.record().isValid());
    QVERIFY(!desk.action("edit").isEnabled());
    QVERIFY(!desk.action("remove").isEnabled());
    QVERIFY(!desk.action("copyAsTable").isEnabled());
    QVERIFY(desk.action("createNew").isEnabled());
    QCOMPARE(desk.firstChoice("exportData", "exportDialog"), l("The whole database"));
    QCOMPARE(desk.choices("exportPdf", "reportDialog"),
             (QStringList{l("All news"), l("Composition of all delegations")}));
    desk.choose(march);
    QVERIFY(desk.isListShown());
    QCOMPARE(desk.table().model()->rowCount(), 2);
    QCOMPARE(desk.table().model()->index(0, 1).data().toString(), l("Beta"));
    desk.choose(l("Undated"));
    QCOMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.table().model()->index(0, 1).data().toString(), l("Delta"));
}

void TestPlaces::commandsActUponTheLineThatIsChosen()
{
    Desk desk;
    desk.choose(march);
    desk.chooseLine(l("Alpha"));
    QCOMPARE(desk.details.recordName(), l("Alpha"));
    QVERIFY(desk.action("edit").isEnabled());
    QVERIFY2(desk.action("edit").text().contains(l("Selected")), qPrintable(desk.action("edit").text()));
    QCOMPARE(desk.firstChoice("exportData", "exportDialog"), l("Alpha"));
    QCOMPARE(desk.choices("exportPdf", "reportDialog"),
             (QStringList{l("News: Alpha"), l("All news"), l("Composition of all delegations")}));
    desk.action("edit").trigger();
    QTRY_VERIFY(desk.details.isEditing());
    QCOMPARE(desk.program.child<QLineEdit>("field_title").text(), l("Alpha"));
    QTest::keyClick(&desk.program.child<QLineEdit>("field_title"), Qt::Key_Escape);
    QTRY_VERIFY(desk.isListShown());
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Delete);
    QTRY_VERIFY(desk.program.window().findChild<QMessageBox *>(l("removeDialog")));
    auto *question = desk.program.window().findChild<QMessageBox *>(l("removeDialog"));
    QVERIFY(question->text().contains(l("Alpha")));
    question->accept();
    QTRY_COMPARE(desk.table().model()->rowCount(), 1);
    QCOMPARE(desk.details.place(), Scope::monthOf(RecordKind::NewsItem, l("2031-03")));
    QVERIFY(desk.isListShown());
    desk.choose(kazakhstan);
    QVERIFY(!desk.action("edit").text().contains(l("Selected")));
    QCOMPARE(
        desk.choices("exportPdf", "reportDialog"),
        (QStringList{l("Composition of the delegation: Kazakhstan"), l("Composition of all delegations")}));
}

void TestPlaces::aLineOpensItsPage()
{
    Desk desk;
    desk.choose(march);
    desk.chooseLine(l("Alpha"));
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QTRY_VERIFY(!desk.details.place().isList());
    QCOMPARE(desk.details.recordName(), l("Alpha"));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), l("Alpha"));
}

void TestPlaces::backLeadsToTheListAsItWas()
{
    Desk desk;
    desk.choose(march);
    desk.chooseLine(l("Beta"));
    QVERIFY(desk.program.show(recordAt(desk.table().currentIndex())));
    desk.action("back").trigger();
    QTRY_COMPARE(desk.details.place(), Scope::monthOf(RecordKind::NewsItem, l("2031-03")));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), march);
    QCOMPARE(desk.details.recordName(), l("Beta"));
    desk.action("back").trigger();
    QTRY_COMPARE(desk.details.recordName(), kazakhstan);
    desk.action("forward").trigger();
    QTRY_COMPARE(desk.details.place(), Scope::monthOf(RecordKind::NewsItem, l("2031-03")));
    QVERIFY(desk.isListShown());
}

void TestPlaces::aMonthWithoutNewsGivesWayToAllNews()
{
    Desk desk;
    const QString april = l("April 2031");
    desk.choose(l("News"));
    desk.choose(april);
    desk.chooseLine(l("Gamma"));
    desk.action("remove").trigger();
    QTRY_VERIFY(desk.program.window().findChild<QMessageBox *>(l("removeDialog")));
    desk.program.window().findChild<QMessageBox *>(l("removeDialog"))->accept();
    QTRY_COMPARE(desk.details.place(), Scope::listOf(RecordKind::NewsItem));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), l("News"));
    QTRY_VERIFY(!desk.program.node(april).isValid());
}

void TestPlaces::aListFollowsWhatIsWritten()
{
    Desk desk;
    desk.choose(march);
    desk.chooseLine(l("Beta"));
    QTest::mouseClick(&desk.program.child<QPushButton>("newRecordButton"), Qt::LeftButton);
    QTRY_VERIFY(desk.details.isEditing());
    QTest::keyClicks(&desk.program.child<QLineEdit>("field_title"), l("Epsilon"));
    QTest::keyClick(&desk.program.child<QLineEdit>("field_published"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(&desk.program.child<QLineEdit>("field_published"), l("2031-03-15"));
    QTest::keyClick(&desk.program.child<QLineEdit>("field_title"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.details.recordName(), l("Epsilon"));
    desk.action("back").trigger();
    QTRY_VERIFY(desk.details.place().isList());
    QTRY_COMPARE(desk.table().model()->index(0, 1).data().toString(), l("Epsilon"));
    QCOMPARE(desk.details.recordName(), l("Beta"));
}

void TestPlaces::nothingOfAnotherDatabaseStays()
{
    Desk desk;
    const QString other = desk.program.filePath(l("other.db"));
    QCOMPARE(runProgram({l("new"), other, l("--empty")}).exitCode, 0);
    const QWidget *before = desk.details.currentWidget();
    desk.program.session().open(other);
    QVERIFY2(desk.details.currentWidget() != before, "The page of the other database is still there.");
    QVERIFY(!desk.details.record().isValid());
    QVERIFY(!desk.action("edit").isEnabled());
    const auto *welcome = desk.program.window().findChild<QWidget *>(l("welcomePage"));
    QVERIFY2(!welcome || !welcome->isVisible(), "Nothing is known of it yet.");
    QTRY_VERIFY(desk.program.window().findChild<QWidget *>(l("newCountryButton")));
    QTRY_VERIFY(desk.program.child<QWidget>("newCountryButton").isVisible());
}

void TestPlaces::whatIsShownStaysMarked()
{
    Desk desk;
    QTreeView &tree = desk.program.tree();
    const QRect row = tree.visualRect(tree.currentIndex());
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, Qt::ControlModifier, row.center());
    QCOMPARE(tree.selectionModel()->selectedRows().size(), 1);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(tree.selectionModel()->selectedRows().size(), 1);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, QPoint(20, tree.viewport()->height() - 5));
    QCOMPARE(tree.selectionModel()->selectedRows().value(0).data().toString(), kazakhstan);
    QCOMPARE(desk.details.recordName(), kazakhstan);
}

void TestPlaces::whatCannotBeShownIsNoPlace()
{
    Desk desk;
    {
        auto other = QSqlDatabase::addDatabase(l("QSQLITE"), l("breaker"));
        other.setDatabaseName(desk.program.databasePath());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(l("ALTER TABLE area_name RENAME TO away")));
        desk.program.tree().setCurrentIndex(desk.program.node(belarus));
        QTRY_VERIFY(desk.program.child<QWidget>("messageBar").isVisible());
        QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), kazakhstan);
        QCOMPARE(desk.details.recordName(), kazakhstan);
        QVERIFY(QSqlQuery(other).exec(l("ALTER TABLE away RENAME TO area_name")));
    }
    QSqlDatabase::removeDatabase(l("breaker"));
    QVERIFY(desk.program.show(recordAt(desk.program.node(l("Tajikistan")))));
    desk.action("back").trigger();
    QTRY_COMPARE(desk.details.recordName(), kazakhstan);
}

void TestPlaces::resultsAreShownAsThePersonGoesThroughThem()
{
    Desk desk;
    auto &search = desk.program.child<QLineEdit>("search");
    auto &results = desk.program.child<QListView>("results");
    search.setFocus();
    QTest::keyClicks(&search, l("parliament"));
    QTRY_VERIFY(results.model()->rowCount() > 2);
    QTest::keyClick(&search, Qt::Key_Down);
    QTRY_COMPARE(desk.details.record(), recordAt(results.model()->index(1, 0)));
    QTest::keyClick(&search, Qt::Key_Tab);
    QTRY_VERIFY(results.hasFocus());
    QTest::keyClick(&results, Qt::Key_Down);
    QTRY_COMPARE(desk.details.record(), recordAt(results.model()->index(2, 0)));
}

void TestPlaces::theMenuIsThatOfTheItemUnderThePointer()
{
    Desk desk;
    QTreeView &tree = desk.program.tree();
    const QPoint at = tree.visualRect(desk.program.node(belarus)).center();
    QTest::mousePress(tree.viewport(), Qt::RightButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, tree.viewport()->mapToGlobal(at));
    QApplication::sendEvent(tree.viewport(), &event);
    QMenu *menu = shownMenu(desk.program);
    QVERIFY(menu);
    for (const char *name : {"edit", "remove", "exportPdf", "copyAsTable"}) {
        QVERIFY2(menu->actions().contains(&desk.action(name)), name);
        QVERIFY2(desk.action(name).isEnabled(), name);
    }
    menu->close();
    desk.action("edit").trigger(); // Before the page can be there.
    QTRY_VERIFY(desk.details.isEditing());
    QCOMPARE(desk.program.child<QLineEdit>("field_name").text(), belarus);
}

void TestPlaces::theMenuComesByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withShift");
    QTest::newRow("Menu") << int(Qt::Key_Menu) << false;
    QTest::newRow("Shift+F10") << int(Qt::Key_F10) << true;
}

void TestPlaces::theMenuComesByKey()
{
    QFETCH(int, key);
    QFETCH(bool, withShift);
    Desk desk;
    QTreeView &tree = desk.program.tree();
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
    QTRY_VERIFY(shownMenu(desk.program));
    const QRect row(tree.viewport()->mapToGlobal(tree.visualRect(tree.currentIndex()).topLeft()),
                    tree.visualRect(tree.currentIndex()).size());
    QVERIFY(row.contains(shownMenu(desk.program)->pos()));
    shownMenu(desk.program)->close();
    windowkeys::activate(desk.program.window());
    desk.choose(march);
    desk.chooseLine(l("Alpha"));
    desk.table().setFocus();
    QTest::keyClick(&desk.table(), Qt::Key(key), withShift ? Qt::ShiftModifier : Qt::NoModifier);
    QTRY_VERIFY(shownMenu(desk.program));
    QVERIFY(shownMenu(desk.program)->findChild<QAction *>(l("openRecord")));
    shownMenu(desk.program)->close();
}

QTEST_MAIN(TestPlaces)
#include "tst_places.moc"
