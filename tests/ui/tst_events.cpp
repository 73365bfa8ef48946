// Events are met like everything else that has a page: in the tree, in lists, by the search and in forms, by
// the keyboard alone.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/widgets/linklabel.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

const QString mission =
    QStringLiteral("Observation mission at the constitutional referendum in the Republic of Kazakhstan");

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// The window with the sample, whose only event is the mission of 5 June 2022.
struct Desk
{
    Desk() { activate(program.window()); }

    [[nodiscard]] QStringList below(const QModelIndex &parent) const
    {
        QStringList texts;
        for (int row = 0; row < program.tree().model()->rowCount(parent); ++row)
            texts << program.tree().model()->index(row, 0, parent).data().toString();
        return texts;
    }
    void expand(const QString &text)
    {
        QTRY_VERIFY(program.node(text).isValid());
        program.tree().expand(program.node(text));
        QTRY_VERIFY(!below(program.node(text)).isEmpty());
    }
    void openNewEvent()
    {
        QTest::keyClick(&program.window(), Qt::Key_N, Qt::ControlModifier);
        auto &menu = program.child<QMenu>("newRecord");
        QTRY_VERIFY(menu.isVisible());
        QTest::keyClick(&menu, Qt::Key_V);
        activate(program.window());
        QTRY_VERIFY(details.isEditing());
        QTRY_COMPARE(target().objectName(), l("field_name"));
    }
    [[nodiscard]] QString page() const { return details.currentWidget()->objectName(); }

    ProgramWindow program;
    DetailArea &details = program.child<DetailArea>("details");
    Onlooker onlooker{program.databasePath()};
};

} // namespace

class TestEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeHasThemByMonth();
    void aListHasThemWithWhoTakesPart();
    void thePageLeadsToWhoTakesPart();
    void oneIsMadeChangedAndDeletedByKeys();
    void oneOfAPersonBeginsWithThem();
    void theSearchFindsThem();
    void whoTakesPartIsCopiedAsATable();
    void theSectionGoesWithTheLast();
};

void TestEvents::theTreeHasThemByMonth()
{
    Desk desk;
    desk.expand(l("Events"));
    QCOMPARE(desk.below(desk.program.node(l("Events"))), QStringList{l("June 2022")});
    const QModelIndex events = desk.program.node(l("Events"));
    const QModelIndex month = desk.program.tree().model()->index(0, 0, events);
    desk.program.tree().expand(month);
    QTRY_COMPARE(desk.below(month), QStringList{mission});
    QCOMPARE(desk.program.node(mission).data(SubtitleRole).toString(), l("05"));
}

void TestEvents::aListHasThemWithWhoTakesPart()
{
    Desk desk;
    desk.details.showPlace(Scope::listOf(RecordKind::Event));
    QTRY_COMPARE(desk.details.place(), Scope::listOf(RecordKind::Event));
    const auto &table = desk.program.child<QTableView>("listTable");
    const QAbstractItemModel &lines = *table.model();
    QCOMPARE(lines.headerData(1, Qt::Horizontal).toString(), l("Name"));
    QCOMPARE(lines.headerData(2, Qt::Horizontal).toString(), l("Taking part"));
    QCOMPARE(lines.index(1, 1).data().toString(), mission);
    QCOMPARE(lines.index(1, 2).data().toString(), l("1 person"));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), l("Events"));
    desk.details.showPlace(Scope::listOf(RecordKind::NewsItem));
    QTRY_COMPARE(lines.headerData(1, Qt::Horizontal).toString(), l("Headline"));
}

void TestEvents::thePageLeadsToWhoTakesPart()
{
    Desk desk;
    QVERIFY(desk.program.show(desk.onlooker.keyOf(fields::event.name, mission)));
    QCOMPARE(desk.page(), l("eventPage"));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), mission);
    QCOMPARE(desk.details.country().text, l("Kazakhstan"));
    QList<RecordKind> linked;
    for (const LinkLabel *link : desk.details.currentWidget()->findChildren<LinkLabel *>()) {
        if (link->record().isValid() && link->isVisible())
            linked << link->record().kind;
    }
    // Its country, the assembly whose mission it is, and takes part, and a person.
    QCOMPARE(linked, (QList<RecordKind>{RecordKind::Area, RecordKind::Organization, RecordKind::Organization,
                                        RecordKind::Person}));
}

void TestEvents::oneIsMadeChangedAndDeletedByKeys()
{
    Desk desk;
    QVERIFY(desk.program.show(desk.onlooker.keyOf(fields::area.name, l("Belarus"))));
    desk.openNewEvent();
    type(l("Assembly in Minsk"));
    QVERIFY(tabTo(l("field_start_date")));
    type(l("2031-03-02"));
    QTest::keyClick(&target(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.page(), l("eventPage"));
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), l("Assembly in Minsk"));
    QCOMPARE(desk.below(desk.program.node(l("Events"))), (QStringList{l("March 2031"), l("June 2022")}));
    QCOMPARE(desk.details.country().text, l("Belarus"));

    QTest::keyClick(&desk.program.window(), Qt::Key_F2);
    QTRY_VERIFY(desk.details.isEditing());
    QVERIFY(tabTo(l("field_place")));
    type(l("Minsk"));
    QTest::keyClick(&target(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!desk.details.isEditing());
    QCOMPARE(desk.onlooker.count(fields::event.place, l("Minsk")), 1);

    QTest::keyClick(&desk.program.window(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(desk.program.window().findChild<QMessageBox *>(l("removeDialog")));
    desk.program.window().findChild<QMessageBox *>(l("removeDialog"))->accept();
    QTRY_COMPARE(desk.onlooker.count(l("event")), 1);
    QTRY_COMPARE(desk.below(desk.program.node(l("Events"))), QStringList{l("June 2022")});
}

void TestEvents::oneOfAPersonBeginsWithThem()
{
    Desk desk;
    const RecordKey person = desk.onlooker.keyOf(fields::person.name, l("Erlan Koshanov"));
    QVERIFY(desk.program.show(person));
    desk.openNewEvent();
    type(l("Visit"));
    QTest::keyClick(&target(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(desk.details.recordName(), l("Visit"));
    QCOMPARE(desk.onlooker.count(fields::eventParticipant.person, person.id), 1);
}

void TestEvents::theSearchFindsThem()
{
    Desk desk;
    auto &search = desk.program.child<QLineEdit>("search");
    search.setText(l("referendum"));
    auto &results = desk.program.child<QListView>("results");
    const auto hits = [&] {
        QStringList texts;
        for (int row = 0; row < results.model()->rowCount(); ++row)
            texts << results.model()->index(row, 0).data().toString() + u'|' +
                         results.model()->index(row, 0).data(SubtitleRole).toString();
        return texts;
    };
    QTRY_VERIFY2(hits().contains(mission + l("|5 June 2022, Kazakhstan")), qPrintable(hits().join(u'\n')));
}

void TestEvents::whoTakesPartIsCopiedAsATable()
{
    Desk desk;
    QVERIFY(desk.program.show(desk.onlooker.keyOf(fields::event.name, mission)));
    desk.program.child<QAction>("copyAsTable").trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(l("Bayir Zhamsuev")));
}

void TestEvents::theSectionGoesWithTheLast()
{
    Desk desk;
    QVERIFY(desk.program.show(desk.onlooker.keyOf(fields::event.name, mission)));
    QTest::keyClick(&desk.program.window(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(desk.program.window().findChild<QMessageBox *>(l("removeDialog")));
    auto *question = desk.program.window().findChild<QMessageBox *>(l("removeDialog"));
    QVERIFY2((question->text() + question->informativeText()).contains(l("Participants")),
             qPrintable(question->informativeText()));
    question->accept();
    QTRY_VERIFY(!desk.program.node(l("Events")).isValid());
    QVERIFY(desk.program.node(l("News")).isValid());
}

QTEST_MAIN(TestEvents)
#include "tst_events.moc"
