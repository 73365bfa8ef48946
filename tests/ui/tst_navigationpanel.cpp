// The tree and the search field in the real window.
#include "models/core/itemroles.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/items/recordreader.h"
#include "models/store/read/readworker.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/smallassembly.h"
#include "ui/navigation/navigationpanel.h"
#include "ui/navigation/searchresults.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/detailarea.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");
const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString mazhilis = QStringLiteral("Mazhilis of the Parliament of the Republic of Kazakhstan");

RecordKey recordAt(const QModelIndex &index)
{
    return index.data(RecordKeyRole).value<RecordKey>();
}

/// Whether a row of the tree has the arrow that opens it, by the room that the style gives it.
bool hasArrow(QTreeView &tree, const QModelIndex &index)
{
    QPixmap with(tree.viewport()->size());
    tree.viewport()->render(&with);
    const QRect row = tree.visualRect(index);
    const QRect room(row.left() - tree.indentation(), row.top() + 2, tree.indentation(), row.height() - 4);
    const QImage image = with.copy(room).toImage();
    const QRgb background = image.pixel(0, 0);
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != background)
                return true;
        }
    }
    return false;
}

} // namespace

class TestNavigationPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterTakesTheResultsOfWhatIsWritten();
    void theResultsAreAModel();
    void theDayOfAResultIsInWords();
    void whatIsNotFoundIsSaid();
    void aFailedSearchIsNoAnswer();
    void aSearchIsGivenUpAsThePersonTypesOn();
    void theMarkedResultIsTheOneThatIsShown();
    void escapeLeavesTheResults();
    void theFirstChildGivesACountryItsArrow();
    void whoIsMovedStaysSelected();
    void whatIsShownIsSelectedWhenTheFocusComes();
};

void TestNavigationPanel::enterTakesTheResultsOfWhatIsWritten()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    auto &results = program.child<QListView>("results");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("belarus"));
    QTRY_COMPARE(results.model()->index(0, 0).data().toString(), QStringLiteral("Belarus"));
    search.selectAll();
    QTest::keyClicks(&search, QStringLiteral("tajik"));
    QTest::keyClick(&search, Qt::Key_Return); // Before its results can be there.
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), QStringLiteral("Tajikistan"));
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), QStringLiteral("Tajikistan"));
    QVERIFY(program.tree().isVisible());
}

void TestNavigationPanel::theResultsAreAModel()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    QAbstractItemModel &results = *program.child<QListView>("results").model();
    const QAbstractItemModelTester tester(&results);
    search.setText(QStringLiteral("belarus"));
    QTRY_COMPARE(results.index(0, 0).data().toString(), QStringLiteral("Belarus"));
    search.setText(QStringLiteral("tajik"));
    QTRY_COMPARE(results.index(0, 0).data().toString(), QStringLiteral("Tajikistan"));
    search.setText(QStringLiteral("qqq"));
    QTRY_COMPARE(results.rowCount(), 0);
}

/// As on pages and in the tree.
void TestNavigationPanel::theDayOfAResultIsInWords()
{
    SearchResults results;
    const RecordKey key{RecordKind::NewsItem, 1};
    const PartialDate day(QDate(2026, 11, 29));
    results.setHits({{key, {}, QStringLiteral("News"), day, {}},
                     {key, {}, QStringLiteral("Event"), day, QStringLiteral("Kazakhstan")},
                     {key, {}, QStringLiteral("Somebody"), {}, QStringLiteral("Senate")},
                     {key, {}, QStringLiteral("Nobody"), {}, {}}});
    QStringList told;
    for (int row = 0; row < results.rowCount(); ++row)
        told << results.index(row).data(SubtitleRole).toString()
             << results.index(row).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(told,
             QStringList({QStringLiteral("29 November 2026"), QStringLiteral("News, 29 November 2026"),
                          QStringLiteral("29 November 2026, Kazakhstan"),
                          QStringLiteral("Event, 29 November 2026, Kazakhstan"), QStringLiteral("Senate"),
                          QStringLiteral("Somebody, Senate"), QString(), QStringLiteral("Nobody")}));
}

void TestNavigationPanel::theMarkedResultIsTheOneThatIsShown()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    auto &results = program.child<QListView>("results");
    auto &details = program.child<DetailArea>("details");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("belarus"));
    QTRY_VERIFY(results.model()->rowCount() > 2);
    const auto key = [&](int row) {
        return results.model()->index(row, 0).data(RecordKeyRole).value<RecordKey>();
    };
    emit results.clicked(results.model()->index(1, 0));
    QTRY_COMPARE(details.record(), key(1));
    QCOMPARE(results.currentIndex().row(), 1);
    emit details.linkActivated(key(2));
    QTRY_COMPARE(results.currentIndex().row(), 2);
    QCOMPARE(details.record(), key(2));
    const RecordKey other{RecordKind::NewsItem, 1};
    for (int row = 0; row < results.model()->rowCount(); ++row)
        QVERIFY(key(row) != other);
    emit details.linkActivated(other);
    QTRY_VERIFY(!results.currentIndex().isValid());
    QVERIFY(!results.selectionModel()->hasSelection());
}

void TestNavigationPanel::whatIsNotFoundIsSaid()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("<b>qqq</b>"));
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_VERIFY(program.window().findChild<TextLabel *>(QStringLiteral("nothingFound")));
    const auto &nothing = program.child<TextLabel>("nothingFound");
    QVERIFY(nothing.isVisible());
    QVERIFY(nothing.text().contains(QStringLiteral("<b>qqq</b>")));
    QCOMPARE(nothing.textFormat(), Qt::PlainText);
    QVERIFY2(search.hasFocus(), "There is nothing to go to: the person writes on.");
    search.clear();
    QTRY_VERIFY(program.tree().isVisible());
}

/// Also after a click on one of them, which has the keys then.
void TestNavigationPanel::escapeLeavesTheResults()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    auto &results = program.child<QListView>("results");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("belarus"));
    QTRY_COMPARE(results.model()->index(0, 0).data().toString(), QStringLiteral("Belarus"));
    QTest::mouseClick(results.viewport(), Qt::LeftButton, {},
                      results.visualRect(results.model()->index(0, 0)).center());
    QVERIFY(results.hasFocus());
    QTest::keyClick(&results, Qt::Key_Escape);
    QVERIFY(program.tree().hasFocus());
    QVERIFY(program.tree().isVisible());
}

void TestNavigationPanel::theFirstChildGivesACountryItsArrow()
{
    ProgramWindow program;
    program.create("newCountry", QStringLiteral("Newland"));
    QTRY_VERIFY(program.node(QStringLiteral("Newland")).isValid());
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), QStringLiteral("Newland"));
    program.tree().setFocus();
    QVERIFY(!hasArrow(program.tree(), program.node(QStringLiteral("Newland"))));
    program.create("newChamber", QStringLiteral("Upper House"));
    // Only rows tell a view of children, if nothing else has it laid out again.
    QTRY_COMPARE(program.tree().model()->rowCount(program.node(QStringLiteral("Newland"))), 1);
    QTRY_VERIFY(hasArrow(program.tree(), program.node(QStringLiteral("Newland"))));
    program.tree().expand(program.node(QStringLiteral("Newland")));
    QTRY_VERIFY(program.node(QStringLiteral("Upper House")).isValid());
    QVERIFY(!hasArrow(program.tree(), program.node(QStringLiteral("Upper House"))));
    QVERIFY(program.show(recordAt(program.node(QStringLiteral("Upper House")))));
    program.create("newRepresentative", QStringLiteral("Surname Given"));
    QTRY_VERIFY(hasArrow(program.tree(), program.node(QStringLiteral("Upper House"))));
}

void TestNavigationPanel::whoIsMovedStaysSelected()
{
    ProgramWindow program;
    const QString person = QStringLiteral("Surname Given");
    auto &details = program.child<DetailArea>("details");
    program.tree().expand(program.node(kazakhstan));
    QTRY_VERIFY(program.node(senate).isValid());
    QVERIFY(program.show(recordAt(program.node(senate))));
    program.create("newRepresentative", person);
    program.create("newRepresentative", QStringLiteral("Another Given"));
    program.tree().expand(program.node(senate));
    QTRY_VERIFY(program.node(person).isValid());
    program.tree().setCurrentIndex(program.node(person));
    QTRY_COMPARE(details.recordName(), person);
    QAbstractItemModel &model = *program.tree().model();
    const std::unique_ptr<QMimeData> dragged(model.mimeData({program.node(person)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, program.node(mazhilis));
    const auto move = [&] {
        return program.window().findChild<QPushButton *>(QStringLiteral("confirmMove"));
    };
    QTRY_VERIFY(move() && move()->isVisible());
    QTest::keyClick(move(), Qt::Key_Space);
    QTRY_COMPARE(program.seats(program.node(mazhilis)), QStringLiteral("1/8"));
    QTRY_COMPARE(program.tree().currentIndex().parent().data().toString(), mazhilis);
    QCOMPARE(program.tree().currentIndex().data().toString(), person);
    QCOMPARE(details.recordName(), person);
    QVERIFY(program.tree().selectionModel()->isSelected(program.node(person)));
}

void TestNavigationPanel::whatIsShownIsSelectedWhenTheFocusComes()
{
    ProgramWindow program;
    const QString first = program.tree().model()->index(0, 0).data().toString();
    QTRY_COMPARE(program.child<DetailArea>("details").place(), Scope::overview());
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), first);
    program.child<QLineEdit>("search").setFocus();
    QTest::keyClick(&program.child<QLineEdit>("search"), Qt::Key_Tab);
    QTRY_VERIFY(program.tree().hasFocus());
    QCOMPARE(program.tree().selectionModel()->selectedRows().size(), 1);
    QCOMPARE(program.tree().selectionModel()->selectedRows().first().data().toString(), first);
}

void TestNavigationPanel::aFailedSearchIsNoAnswer()
{
    ProgramWindow program;
    auto other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("breaker"));
    other.setDatabaseName(program.databasePath());
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("ALTER TABLE area RENAME TO away")));
    auto &search = program.child<QLineEdit>("search");
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("belarus"));
    QTRY_VERIFY(program.window().findChild<QPushButton *>(QStringLiteral("searchAgain")));
    auto &again = program.child<QPushButton>("searchAgain");
    QTRY_VERIFY(again.isVisible());
    const QString told = program.child<TextLabel>("nothingFound").text();
    QVERIFY2(told.contains(QStringLiteral("failed")), qPrintable(told));
    QVERIFY2(!told.contains(QStringLiteral("Nothing was found")), qPrintable(told));
    QVERIFY(QSqlQuery(other).exec(QStringLiteral("ALTER TABLE away RENAME TO area")));
    again.click();
    QTRY_COMPARE(program.child<QListView>("results").model()->index(0, 0).data().toString(),
                 QStringLiteral("Belarus"));
    QVERIFY(program.child<QListView>("results").isVisible());
    search.setText(QStringLiteral("qqq"));
    QTRY_VERIFY(
        program.child<TextLabel>("nothingFound").text().contains(QStringLiteral("Nothing was found")));
    QVERIFY(!again.isVisible());
    other.close();
}

/// As many statements are run as the last search needs, however many were asked for before it.
void TestNavigationPanel::aSearchIsGivenUpAsThePersonTypesOn()
{
    TemporaryDatabase database;
    const SmallAssembly assembly(database);
    ReadWorker worker(database.connection().source());
    const ViewContext context(SmallAssembly::day());
    RecordReader reader(worker, context);
    Flags flags;
    NavigationPanel panel(flags);
    panel.setModels(nullptr, &reader);
    auto &search = *panel.findChild<QLineEdit *>(QStringLiteral("search"));
    const QAbstractItemModel &results = *panel.findChild<QListView *>(QStringLiteral("results"))->model();
    const auto statements = [&worker] {
        auto counted =
            worker.run([](Connection &connection) { return Result<qint64>(connection.statementsRun()); });
        counted.waitForFinished();
        return *counted.result();
    };
    const auto finds = [&](const char *query, const char *name) {
        search.setText(QString::fromLatin1(query));
        return QTest::qWaitFor([&] { return results.index(0, 0).data() == QString::fromLatin1(name); });
    };
    QVERIFY(finds("adamov", "Adam Adamov")); // The first has more to prepare.
    const qint64 before = statements();
    QVERIFY(finds("clarova", "Clara Clarova"));
    const qint64 needed = statements() - before;
    QSemaphore goOn;
    const auto busy = worker.run([&](Connection &) {
        goOn.acquire();
        return Result<int>(0);
    });
    for (const char *query : {"adamov", "borisov", "adam", "clarova"}) {
        search.setText(QString::fromLatin1(query));
        QTest::qWait(250); // Until it is asked for.
    }
    goOn.release(); // Not before the last one is asked for: the one before it would be begun.
    QVERIFY(finds("clarova", "Clara Clarova")); // Perhaps what was found before still stands there.
    QTRY_COMPARE(statements() - before, 2 * needed);
    QTest::qWait(300);
    QCOMPARE(statements() - before, 2 * needed);
}

QTEST_MAIN(TestNavigationPanel)
#include "tst_navigationpanel.moc"
