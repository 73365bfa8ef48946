// The field above a long table of members or list of news: what is typed narrows it, in any script.
#include "app/document.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/core/viewcontext.h"
#include "models/items/delegationtree.h"
#include "models/store/file/backup.h"
#include "tests/support/smallassembly.h"
#include "tests/support/windowkeys.h"
#include "ui/pages/filterfield.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
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

/// The program's window on the small assembly, with twenty more members of the Upper House and as many news.
struct Desk
{
    explicit Desk(int news = 20)
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, folder.path().toLocal8Bit());
        for (int i = 1; i <= 20; ++i)
            assembly.seat(QStringLiteral("Vasiliy Number%1").arg(i), assembly.upperSeat);
        auto transaction = model.store().begin(s("test"));
        for (int i = 1; i <= news; ++i)
            addNews(**transaction, QStringLiteral("Visit %1").arg(i));
        if (!(*transaction)->commit() || !writeBackup(model.connection(), path))
            qFatal("The database cannot be made.");
        document = std::move(Document::open(path)).value();
        window.setWorkspace(document->workspace());
        window.resize(1100, 800);
        window.show();
        windowkeys::activate(window);
        QTRY_VERIFY(document->check().hasEnded());
        QTRY_VERIFY(!details().place().isNowhere());
    }
    ~Desk() { window.setWorkspace({}); }

    static void addNews(Transaction &transaction, const QString &title)
    {
        if (!transaction.insert(Record(RecordKind::NewsItem)
                                    .set(fields::newsItem.title, title)
                                    .set(fields::newsItem.published, PartialDate(QDate(2021, 1, 1)))))
            qFatal("News cannot be written.");
    }
    void go(const Scope &place)
    {
        document->workspace().context->setScope({}); // So that it is seen when the page is there.
        if (place.isList())
            tree().setCurrentIndex(document->workspace().tree->indexOf(TreeKey::section(place.record.kind)));
        else
            emit details().linkActivated(place.record);
        QTRY_COMPARE(details().place(), place);
        QTRY_VERIFY(field().isVisible() || rows() < 13);
    }
    [[nodiscard]] QWidget &page() { return *details().currentWidget(); }
    [[nodiscard]] QTreeView &tree() { return *window.findChild<QTreeView *>(s("tree")); }
    [[nodiscard]] DetailArea &details() { return *window.findChild<DetailArea *>(); }
    [[nodiscard]] QTableView &table() { return *page().findChild<QTableView *>(); }
    [[nodiscard]] FilterField &field() { return *page().findChild<FilterField *>(); }
    [[nodiscard]] QLineEdit &input() { return *page().findChild<QLineEdit *>(s("filter")); }
    [[nodiscard]] QString count() { return page().findChild<QLabel *>(s("filterCount"))->text(); }
    [[nodiscard]] QPushButton &showAll() { return *page().findChild<QPushButton *>(s("showAll")); }
    /// Without the lines of months.
    [[nodiscard]] int rows()
    {
        int found = 0;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            found += table().model()->index(row, 0).data(RecordKeyRole).value<RecordKey>().isValid() ? 1 : 0;
        return found;
    }
    void type(const char *text)
    {
        input().setFocus();
        input().selectAll();
        input().insert(s(text));
    }

    TemporaryDatabase model;
    SmallAssembly assembly{model};
    QTemporaryDir folder;
    QString path = folder.filePath(s("filter.db"));
    std::unique_ptr<Document> document;
    MainWindow window;
};

} // namespace

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortTableHasNone();
    void whoIsTypedIsLeft();
    void whereNothingMatchesAllIsAKeyAway();
    void itIsUsedByKeyAlone();
    void whatIsWrittenIsNarrowedToo();
    void anotherChamberIsWhole();
    void aListIsNarrowedByItsTitles();
    void ofALongListAllThatMatchCome();
    void whatWasTypedLastIsShown();
};

void TestFilterField::aShortTableHasNone()
{
    Desk desk;
    desk.go(desk.assembly.council);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(!desk.field().isVisible());
}

void TestFilterField::whoIsTypedIsLeft()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    QVERIFY(desk.field().isVisible());
    QCOMPARE(desk.count(), QString());
    QVERIFY(!desk.input().accessibleName().isEmpty());
    const int height = desk.table().height();
    for (const char *adam : {"adam", "АДАМ", "adamov a"}) {
        desk.type(adam);
        QTRY_COMPARE(desk.count(), s("1 of 26"));
        QCOMPARE(desk.rows(), 1);
        QCOMPARE(desk.table().model()->index(0, 0).data().toString(), s("Adam Adamov"));
        QCOMPARE(desk.details().memberships()->size(), 1); // What is copied is what is shown.
        QCOMPARE(desk.input().accessibleDescription(), desk.count());
        desk.type("");
        QTRY_COMPARE(desk.rows(), 26);
        QCOMPARE(desk.count(), QString());
    }
    desk.type("vasil");
    QTRY_COMPARE(desk.count(), s("20 of 26"));
    QCOMPARE(desk.table().height(), height); // Nothing moves meanwhile.
}

void TestFilterField::whereNothingMatchesAllIsAKeyAway()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    const int height = desk.table().height();
    QVERIFY(!desk.showAll().isVisible());
    desk.type("nobody");
    QTRY_COMPARE(desk.rows(), 0);
    QCOMPARE(desk.count(), s("Nothing matches"));
    QVERIFY(desk.showAll().isVisible());
    QVERIFY(desk.table().isVisible());
    QTest::qWait(50);
    QCOMPARE(desk.table().height(), height);
    QVERIFY(!desk.page().findChild<QWidget *>(s("noMembers"))->isVisible()); // There are some.
    QTest::keyClick(&desk.input(), Qt::Key_Tab);
    QVERIFY(desk.showAll().hasFocus());
    QTest::keyClick(&desk.showAll(), Qt::Key_Return);
    QTRY_COMPARE(desk.rows(), 26);
    QVERIFY(!desk.showAll().isVisible());
    QVERIFY(desk.input().hasFocus() && desk.input().text().isEmpty());
}

void TestFilterField::itIsUsedByKeyAlone()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    desk.input().setFocus();
    QTest::keyClick(&desk.input(), Qt::Key_Tab);
    QVERIFY(desk.table().hasFocus());
    QTest::keyClick(&desk.table(), Qt::Key_Backtab);
    QVERIFY(desk.input().hasFocus());
    QTest::keyClicks(&desk.input(), s("boris"));
    QTRY_COMPARE(desk.rows(), 1);
    QTest::keyClick(&desk.input(), Qt::Key_Escape);
    QCOMPARE(desk.input().text(), QString());
    QTRY_COMPARE(desk.rows(), 26);
    QTest::keyClicks(&desk.input(), s("boris"));
    QTRY_COMPARE(desk.rows(), 1);
    QTest::keyClick(&desk.input(), Qt::Key_Down);
    QVERIFY(desk.table().hasFocus());
    QTest::keyClick(&desk.table(), Qt::Key_Return);
    QTRY_COMPARE(desk.details().record(), desk.assembly.boris);
}

void TestFilterField::whatIsWrittenIsNarrowedToo()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    desk.type("boris");
    QTRY_COMPARE(desk.count(), s("1 of 26"));
    auto transaction = desk.document->store().begin(s("test"));
    const auto person =
        (*transaction)->insert(Record(RecordKind::Person).set(fields::person.name, s("Second Borisov")));
    QVERIFY(person);
    QVERIFY((*transaction)
                ->insert(Record(RecordKind::Membership)
                             .set(fields::membership.person, RecordKey{RecordKind::Person, *person})
                             .set(fields::membership.organization, desk.assembly.delegation)
                             .set(fields::membership.onBehalfOf, desk.assembly.upper)
                             .set(fields::membership.post, desk.assembly.upperSeat)));
    QVERIFY((*transaction)->commit());
    QTRY_COMPARE(desk.count(), s("2 of 27"));
    QCOMPARE(desk.rows(), 2);
}

void TestFilterField::anotherChamberIsWhole()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    desk.type("boris");
    QTRY_COMPARE(desk.count(), s("1 of 26"));
    desk.go(desk.assembly.council);
    QTRY_COMPARE(desk.rows(), 1);
    QVERIFY(!desk.field().isVisible());
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    QCOMPARE(desk.input().text(), QString());
}

void TestFilterField::aListIsNarrowedByItsTitles()
{
    Desk desk;
    const Scope news = Scope::listOf(RecordKind::NewsItem);
    desk.go(news);
    QTRY_COMPARE(desk.rows(), 24);
    QVERIFY(desk.field().isVisible());
    desk.type("matter");
    QTRY_COMPARE(desk.count(), s("3 of 24"));
    QCOMPARE(desk.rows(), 3);
    QCOMPARE(desk.details().place(), news);
    desk.type("matter ignored");
    QTRY_COMPARE(desk.count(), s("1 of 24"));
    desk.type("nothing");
    QTRY_COMPARE(desk.count(), s("Nothing matches"));
    QVERIFY(desk.table().isVisible());
    QVERIFY(!desk.page().findChild<QWidget *>(s("noRecords"))->isVisible());
    QTest::keyClick(&desk.input(), Qt::Key_Escape);
    QTRY_COMPARE(desk.rows(), 24);
    desk.type("matter");
    QTRY_COMPARE(desk.rows(), 3);
    desk.go(Scope(desk.assembly.upper));
    desk.go(news);
    QTRY_COMPARE(desk.rows(), 3); // Where the person was.
    QCOMPARE(desk.input().text(), s("matter"));
}

void TestFilterField::ofALongListAllThatMatchCome()
{
    Desk desk(300);
    desk.go(Scope::listOf(RecordKind::NewsItem));
    desk.type("visit");
    QTRY_COMPARE(desk.count(), s("300 of 304"));
    for (int tries = 0; desk.rows() < 300 && tries < 20; ++tries) {
        desk.table().scrollToBottom();
        QTest::qWait(100);
    }
    QCOMPARE(desk.rows(), 300);
}

void TestFilterField::whatWasTypedLastIsShown()
{
    Desk desk;
    desk.go(desk.assembly.upper);
    QTRY_COMPARE(desk.rows(), 26);
    for (const char *name : {"vasil", "adam", "vasil", "nobody", "boris"}) {
        desk.type(name);
        QTest::keyClick(&desk.input(), Qt::Key_Down); // At once.
    }
    QTRY_COMPARE(desk.count(), s("1 of 26"));
    QTest::qWait(200);
    QCOMPARE(desk.rows(), 1);
    QCOMPARE(desk.table().model()->index(0, 0).data().toString(), s("Boris Borisov"));
}

QTEST_MAIN(TestFilterField)
#include "tst_filterfield.moc"
