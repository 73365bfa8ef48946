// Menus, commands and lists are of the page that stands there, also while another one is being read.
#include "app/document.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/news.h"
#include "models/core/viewcontext.h"
#include "models/items/datedlistmodel.h"
#include "models/items/delegationtree.h"
#include "models/store/file/backup.h"
#include "tests/support/smallassembly.h"
#include "tests/support/windowkeys.h"
#include "ui/exchange/exportdialog.h"
#include "ui/pages/lists/datedlistpage.h"
#include "ui/reports/reportdialog.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The program's window on the small assembly, with as many further news, at Adam in the tree.
struct Desk
{
    explicit Desk(int furtherNews = 0)
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, folder.path().toLocal8Bit());
        auto transaction = model.store().begin(s("test"));
        for (int i = 0; i < furtherNews; ++i)
            addNews(**transaction, QStringLiteral("News %1").arg(i));
        if (!(*transaction)->commit() || !writeBackup(model.connection(), path))
            qFatal("The database cannot be made.");
        document = std::move(Document::open(path)).value();
        window.setWorkspace(document->workspace());
        window.resize(1000, 700);
        window.show();
        windowkeys::activate(window);
        QTRY_VERIFY(document->check().hasEnded());
        QTRY_VERIFY(!details().place().isNowhere());
        emit details().linkActivated(adam());
        QTRY_COMPARE(tree().currentIndex().data(RecordKeyRole).value<RecordKey>(), adam());
    }
    ~Desk() { window.setWorkspace({}); }

    static void addNews(Transaction &transaction, const QString &title)
    {
        if (!transaction.insert(Record(RecordKind::NewsItem)
                                    .set(fields::newsItem.title, title)
                                    .set(fields::newsItem.published, PartialDate(QDate(2021, 1, 1)))))
            qFatal("News cannot be written.");
    }
    [[nodiscard]] QTreeView &tree() { return *window.findChild<QTreeView *>(s("tree")); }
    [[nodiscard]] DetailArea &details() { return *window.findChild<DetailArea *>(); }
    [[nodiscard]] QTableView &news() { return *window.findChild<QTableView *>(s("listTable")); }
    [[nodiscard]] RecordKey adam() const { return assembly.adam; }
    [[nodiscard]] RecordKey upper() const { return assembly.upper; }
    [[nodiscard]] RecordKey council() const { return assembly.council; }
    [[nodiscard]] bool show(const RecordKey &key)
    {
        emit details().linkActivated(key);
        return QTest::qWaitFor([&] { return details().record() == key; });
    }
    [[nodiscard]] QModelIndex newsNode()
    {
        return document->workspace().tree->indexOf(TreeKey::section(RecordKind::NewsItem));
    }
    void showNews()
    {
        tree().setCurrentIndex(newsNode());
        QTRY_COMPARE(details().place(), Scope::listOf(RecordKind::NewsItem));
    }
    /// How many items the list holds, months aside.
    [[nodiscard]] int heldNews()
    {
        int items = 0;
        for (int row = 0; row < news().model()->rowCount(); ++row)
            items += news().model()->index(row, 0).data(RecordKeyRole).value<RecordKey>().isValid() ? 1 : 0;
        return items;
    }
    /// What a right click there offers for one record.
    QStringList offeredOver(QAbstractItemView &view, const QModelIndex &index)
    {
        qDeleteAll(window.findChildren<QMenu *>(s("recordMenu")));
        view.scrollTo(index);
        const QPoint at = view.visualRect(index).center();
        QTest::mousePress(view.viewport(), Qt::RightButton, {}, at);
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &event);
        return offered(window.findChild<QMenu *>(s("recordMenu")));
    }
    /// What a page's menu over something that leads to the record offers.
    QStringList offeredFor(const RecordKey &record)
    {
        pageMenu.clear();
        emit details().recordMenuRequested(record, &pageMenu);
        return offered(&pageMenu);
    }
    static QStringList offered(const QMenu *menu)
    {
        QStringList names;
        for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
            const QString name = action->objectName();
            if (action->isEnabled() && (name.startsWith(s("open")) || name.startsWith(s("edit")) ||
                                        name.startsWith(s("move")) || name.startsWith(s("remove"))))
                names += name;
        }
        return names;
    }

    TemporaryDatabase model;
    SmallAssembly assembly{model};
    QTemporaryDir folder;
    QString path = folder.filePath(s("targets.db"));
    std::unique_ptr<Document> document;
    QMenu pageMenu;
    MainWindow window;
};

DatedList newsOf(int count)
{
    DatedList list;
    for (int i = count; i > 0; --i) {
        DatedEntry entry;
        entry.record = {{RecordKind::NewsItem, i}, s("News")};
        list.entries.push_back(entry);
    }
    list.total = 1000;
    return list;
}

} // namespace

class TestCommandTargets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScopeIsWhatIsShown();
    void theTreeFollowsTheScope();
    void aMenuOverTheTreeIsNotOfThePageBehind();
    void aMenuOverTheTreeIsNotOfALine();
    void aPageThatIsBeingReadIsWhatItsMenuMeans();
    void whoHoldsASeatIsMovedFromMenus();
    void nobodyIsMovedWhereNothingCanBeWritten();
    void aChamberThatCannotBeShownLeavesTheMembersOfTheOther();
    void aListDoesNotGrowByBeingReadAgain();
    void whatIsNewPushesNothingOutOfAList();
    void resultsAreOnlyMarkedWhileAFormIsOpen();
};

void TestCommandTargets::theScopeIsWhatIsShown()
{
    Desk desk;
    const ViewContext &context = *desk.document->workspace().context;
    QCOMPARE(context.scope(), Scope(desk.adam()));
    desk.tree().setCurrentIndex(desk.newsNode());
    QCOMPARE(context.scope(), Scope(desk.adam())); // It is being read yet.
    QTRY_COMPARE(context.scope(), Scope::listOf(RecordKind::NewsItem));
    QVERIFY(desk.show(desk.upper()));
    QCOMPARE(context.scope(), Scope(desk.upper()));
    desk.window.findChild<QAction *>(s("exportData"))->trigger();
    auto *dialog = desk.window.findChild<ExportDialog *>(s("exportDialog"));
    QVERIFY(dialog);
    QCOMPARE(dialog->request().scope, Scope(desk.upper()));
    dialog->reject();
    desk.window.findChild<QAction *>(s("exportPdf"))->trigger();
    auto *report = desk.window.findChild<ReportDialog *>(s("reportDialog"));
    QVERIFY(report);
    QCOMPARE(report->choice().scope, Scope(desk.assembly.zetland)); // Of a chamber there is none.
    report->reject();
    desk.details().showWelcome();
    QVERIFY(context.scope().isEverything());
    QVERIFY(!desk.tree().currentIndex().isValid());
}

void TestCommandTargets::theTreeFollowsTheScope()
{
    Desk desk;
    desk.document->workspace().context->setScope(desk.upper());
    QTRY_COMPARE(desk.tree().currentIndex().data(RecordKeyRole).value<RecordKey>(), desk.upper());
}

void TestCommandTargets::aMenuOverTheTreeIsNotOfThePageBehind()
{
    Desk desk;
    QCOMPARE(desk.offeredOver(desk.tree(), desk.newsNode()), QStringList());
    QCOMPARE(desk.details().record(), desk.adam()); // It is being read yet.
    QTRY_COMPARE(desk.details().place(), Scope::listOf(RecordKind::NewsItem));
}

void TestCommandTargets::aMenuOverTheTreeIsNotOfALine()
{
    Desk desk;
    desk.showNews();
    const QModelIndex line = desk.news().model()->index(1, 1);
    QCOMPARE(desk.offeredOver(desk.news(), line), (QStringList{s("openRecord"), s("edit"), s("remove")}));
    QCOMPARE(desk.details().record(), line.data(RecordKeyRole).value<RecordKey>());
    QCOMPARE(desk.offeredOver(desk.tree(), desk.newsNode()), QStringList());
    emit desk.details().linkActivated(desk.adam());
    QCOMPARE(desk.offeredOver(desk.news(), line), QStringList()); // Its page is about to go.
}

void TestCommandTargets::aPageThatIsBeingReadIsWhatItsMenuMeans()
{
    Desk desk;
    emit desk.details().linkActivated(desk.upper());
    QCOMPARE(desk.details().record(), desk.adam());
    QCOMPARE(desk.offeredFor(desk.adam()),
             (QStringList{s("openRecord"), s("editRecord"), s("moveRecord"), s("removeRecord")}));
    QCOMPARE(desk.offeredFor(desk.upper()), (QStringList{s("edit"), s("remove")}));
}

void TestCommandTargets::whoHoldsASeatIsMovedFromMenus()
{
    Desk desk;
    QCOMPARE(desk.offeredOver(desk.tree(), desk.tree().currentIndex()),
             (QStringList{s("edit"), s("move"), s("remove")}));
    QCOMPARE(desk.offeredFor(desk.adam()), (QStringList{s("edit"), s("move"), s("remove")}));
    QCOMPARE(desk.offeredFor(desk.upper()),
             (QStringList{s("openRecord"), s("editRecord"), s("removeRecord")}));
    QVERIFY(desk.show(desk.upper()));
    QVERIFY(desk.offeredFor(desk.adam()).contains(s("moveRecord")));
    for (QAction *action : desk.pageMenu.actions()) {
        if (action->objectName() == s("moveRecord"))
            action->trigger();
    }
    QTRY_VERIFY(desk.window.findChild<QDialog *>(s("moveDialog")));
    QCOMPARE(desk.details().record(), desk.upper());
}

void TestCommandTargets::nobodyIsMovedWhereNothingCanBeWritten()
{
    Desk desk;
    Workspace reading = desk.document->workspace();
    reading.writable = false;
    desk.window.setWorkspace(reading);
    QVERIFY(desk.show(desk.upper()));
    QCOMPARE(desk.offeredFor(desk.adam()), QStringList{s("openRecord")});
    QVERIFY(desk.show(desk.adam()));
    QCOMPARE(desk.offeredFor(desk.adam()), QStringList());
}

void TestCommandTargets::aChamberThatCannotBeShownLeavesTheMembersOfTheOther()
{
    Desk desk;
    QVERIFY(desk.show(desk.upper()));
    const auto members = desk.details().memberships();
    QVERIFY(members && members->size() > 3);
    {
        auto other = QSqlDatabase::addDatabase(s("QSQLITE"), s("breaker"));
        other.setDatabaseName(desk.path);
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(s("ALTER TABLE organization_name RENAME TO away")));
        emit desk.details().linkActivated(desk.council());
        QTRY_VERIFY(desk.window.findChild<QWidget *>(s("messageBar"))->isVisible());
        QCOMPARE(desk.details().record(), desk.upper());
        QCOMPARE(desk.details().memberships(), members);
        QVERIFY(QSqlQuery(other).exec(s("ALTER TABLE away RENAME TO organization_name")));
    }
    QSqlDatabase::removeDatabase(s("breaker"));
    QVERIFY(desk.show(desk.council()));
    QCOMPARE(desk.details().memberships()->size(), 1); // They come with their page.
}

void TestCommandTargets::aListDoesNotGrowByBeingReadAgain()
{
    DatedListPage page;
    const Scope all = Scope::listOf(RecordKind::NewsItem);
    page.show(all, newsOf(250));
    QCOMPARE(page.itemsToRead(all, -1), 250);
    page.show(all, newsOf(20));
    QCOMPARE(page.itemsToRead(all, -1), DatedListPage::itemsAtOnce);
    QVERIFY(page.itemsToRead(Scope::monthOf(RecordKind::NewsItem, s("2031-03")), 100000) >
            DatedListPage::itemsAtOnce);
}

void TestCommandTargets::whatIsNewPushesNothingOutOfAList()
{
    Desk desk(150);
    desk.showNews();
    desk.news().setCurrentIndex(desk.news().model()->index(1, 1));
    const int held = desk.heldNews();
    QVERIFY(held >= DatedListPage::itemsAtOnce);
    for (int added = 1; added <= 3; ++added) {
        auto transaction = desk.document->store().begin(s("test"));
        Desk::addNews(**transaction, s("Further"));
        QVERIFY((*transaction)->commit());
        QTRY_COMPARE(desk.heldNews(), held + added);
    }
}

/// Each of them would ask whether to leave the form.
void TestCommandTargets::resultsAreOnlyMarkedWhileAFormIsOpen()
{
    Desk desk;
    auto &search = *desk.window.findChild<QLineEdit *>(s("search"));
    auto &results = *desk.window.findChild<QListView *>(s("results"));
    desk.window.findChild<QAction *>(s("edit"))->trigger();
    QTRY_VERIFY(desk.details().isEditing());
    auto &name = *desk.window.findChild<QLineEdit *>(s("field_name"));
    QTest::keyClicks(&name, s("x"));
    search.setFocus();
    QTest::keyClicks(&search, s("house"));
    QTRY_VERIFY(results.isVisible() && results.model()->rowCount() > 1);
    QTest::keyClick(&search, Qt::Key_Down);
    QCOMPARE(results.currentIndex().row(), 1);
    QVERIFY(search.hasFocus());
    results.setFocus();
    QTest::keyClick(&results, Qt::Key_Up);
    QCOMPARE(results.currentIndex().row(), 0);
    QVERIFY(results.hasFocus());
    search.setFocus();
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_VERIFY(desk.window.findChild<QWidget *>(s("keepEditing")));
    QVERIFY(desk.details().isEditing());
}

QTEST_MAIN(TestCommandTargets)
#include "tst_commandtargets.moc"
