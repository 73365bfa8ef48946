// What is done is done to the record whose page is shown, and one stays with it, whether the tree shows it or
// not.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/items/delegationtree.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");
const QString seatless = QStringLiteral("Bayir Zhamsuev");
const QString former = QStringLiteral("Formersurname Given");
const QString oldNews = QStringLiteral("Oldheadline of a closed month");
const QString undated = QStringLiteral("Undatedheadline");
const QString member = QStringLiteral("Membersurname Given");

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// Records that the tree does not show, or not yet, besides those of the sample.
void addHidden(Transaction &transaction)
{
    const auto person = [&](const QString &name) {
        return put(transaction, Record(RecordKind::Person).set(fields::person.name, name));
    };
    const auto body = [&](const char *name, const char *classification) {
        return put(transaction, Record(RecordKind::Organization)
                                    .set(fields::organization.name, l(name))
                                    .set(fields::organization.classification, l(classification))
                                    .set(fields::organization.area, 1));
    };
    const RecordKey chamber = body("Testchamber", "chamber");
    const RecordKey delegation = body("Testdelegation", "delegation");
    const RecordKey post = put(transaction, Record(RecordKind::Post)
                                                .set(fields::post.organization, delegation)
                                                .set(fields::post.postKind, l("seat"))
                                                .set(fields::post.onBehalfOf, chamber));
    const auto sit = [&](const RecordKey &whom, const PartialDate &end) {
        put(transaction, Record(RecordKind::Membership)
                             .set(fields::membership.person, whom)
                             .set(fields::membership.organization, delegation)
                             .set(fields::membership.post, post)
                             .set(fields::membership.onBehalfOf, chamber)
                             .set(fields::membership.endDate, end));
    };
    sit(person(former), PartialDate(QDate(2020, 1, 31)));
    sit(person(member), {});
    put(transaction, Record(RecordKind::NewsItem)
                         .set(fields::newsItem.title, oldNews)
                         .set(fields::newsItem.published, PartialDate(QDate(2011, 2, 3))));
    put(transaction, Record(RecordKind::NewsItem).set(fields::newsItem.title, undated));
}

/// The window, in which somebody looks for records and edits them.
struct Desk
{
    Desk() : program(prepared()) {}

    [[nodiscard]] static QString prepared()
    {
        static const QTemporaryDir folder;
        static int number = 0;
        const QString path = folder.filePath(QStringLiteral("sample%1.db").arg(++number));
        makeSample(path, addHidden);
        return path;
    }

    /// By Ctrl+F, the name and Return.
    void find(const QString &name)
    {
        QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(target().objectName(), l("search"));
        type(name.toLower());
        const auto &results = program.child<QListView>("results");
        QTRY_VERIFY(results.model()->index(0, 0).data().toString().contains(name));
        press(Qt::Key_Return);
        QTRY_VERIFY(details.recordName().contains(name));
        settle();
    }

    void settle()
    {
        drain();
        QTest::qWait(30);
        drain();
    }

    /// The form is open, and it is the one of the record that is shown.
    void edit()
    {
        const QString name = details.recordName();
        QTest::keyClick(&target(), Qt::Key_F2);
        QTRY_VERIFY(details.isEditing());
        const auto *field = qobject_cast<QLineEdit *>(&target());
        QVERIFY(field);
        QVERIFY2(field->text() == name, qPrintable(field->text() + l(" instead of ") + name));
    }

    void leave(const QString &way)
    {
        if (way == l("Ctrl+S"))
            press(Qt::Key_S, Qt::ControlModifier);
        else if (way == l("Alt+S"))
            press(Qt::Key_S, Qt::AltModifier);
        else if (way == l("Esc"))
            press(Qt::Key_Escape);
        else
            QTest::mouseClick(&program.child<QAbstractButton>("cancel"), Qt::LeftButton);
        QTRY_VERIFY(!details.isEditing());
        settle();
    }

    [[nodiscard]] RecordKey current()
    {
        return program.tree().currentIndex().data(RecordKeyRole).value<RecordKey>();
    }
    [[nodiscard]] bool agrees()
    {
        return QTest::qWaitFor([this] {
            const bool nothingMarked =
                !program.tree().currentIndex().isValid() && !program.tree().selectionModel()->hasSelection();
            return nothingMarked || current() == details.record();
        });
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : QApplication::topLevelWidgets()) {
            if (box->objectName() == l("removeDialog") && box->isVisible())
                return qobject_cast<QMessageBox *>(box);
        }
        return nullptr;
    }
    /// The main records, by "table/id".
    [[nodiscard]] QMap<QString, QString> records() const
    {
        return Onlooker(path()).rows({l("area"), l("organization"), l("person"), l("news_item"),
                                      l("membership"), l("post"), l("news_mention")});
    }
    [[nodiscard]] QString path() const { return program.databasePath(); }
    [[nodiscard]] QString shownRow() const
    {
        const RecordKey key = details.record();
        return recordType(key.kind).table + u'/' + QString::number(key.id);
    }

    ProgramWindow program;
    DetailArea &details = program.child<DetailArea>("details");
};

} // namespace

class TestSameRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextEditGoesToTheSameRecord_data();
    void theNextEditGoesToTheSameRecord();
    void deleteInTheTreeMeansWhatIsShown();
    void whoComesToTheTreeIsNotTakenElsewhere_data();
    void whoComesToTheTreeIsNotTakenElsewhere();
    void backToWhatTheTreeDoesNotShowMarksNothing();
    void afterADeletionNothingElseIsMarked();
    void keysWaitForThePageThatWasAskedFor_data();
    void keysWaitForThePageThatWasAskedFor();
    void whatIsWrittenMeanwhileDoesNotStopTheWay();
    void aLateRevealDoesNotMoveThePerson();
    void theFormIsLeftToItsOwnPage();
};

void TestSameRecord::theNextEditGoesToTheSameRecord_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("way");
    const std::pair<const char *, QString> records[] = {
        {"person without a seat", seatless}, {"former member", former}, {"news of a closed month", oldNews},
        {"undated news", undated},           {"member", member},        {"country", kazakhstan}};
    for (const auto &[kind, name] : records) {
        for (const char *way : {"Ctrl+S", "Alt+S", "Esc", "Cancel"})
            QTest::addRow("%s, %s", kind, way) << name << l(way);
    }
}

void TestSameRecord::theNextEditGoesToTheSameRecord()
{
    QFETCH(QString, name);
    QFETCH(QString, way);
    Desk desk;
    desk.find(name);
    if (QTest::currentTestFailed())
        return;
    const RecordKey key = desk.details.record();
    const auto before = desk.records();
    const bool saves = way.endsWith(u'S');
    desk.edit();
    if (QTest::currentTestFailed())
        return;
    if (saves)
        type(l("First "));
    desk.leave(way);
    QCOMPARE(desk.details.record(), key);
    QVERIFY(desk.agrees());
    QCOMPARE(differing(before, desk.records()), saves ? QStringList{desk.shownRow()} : QStringList());
    if (saves)
        QTRY_VERIFY(desk.details.recordName().startsWith(l("First ")));
    desk.edit();
    if (QTest::currentTestFailed())
        return;
    type(l("Second "));
    desk.leave(l("Ctrl+S"));
    QCOMPARE(desk.details.record(), key);
    QVERIFY(desk.agrees());
    QCOMPARE(differing(before, desk.records()), QStringList{desk.shownRow()});
    QTRY_COMPARE(desk.details.recordName(), (saves ? l("Second First ") : l("Second ")) + name);
}

void TestSameRecord::deleteInTheTreeMeansWhatIsShown()
{
    Desk desk;
    const auto before = desk.records();
    desk.find(seatless);
    QTest::keyClick(&desk.program.tree(), Qt::Key_Delete);
    desk.settle();
    QVERIFY2(!desk.question(), "The tree does not show the record.");
    desk.find(kazakhstan);
    QTRY_COMPARE(desk.current(), desk.details.record());
    QTest::keyClick(&desk.program.tree(), Qt::Key_Delete);
    QTRY_VERIFY(desk.question());
    QVERIFY2(desk.question()->text().contains(kazakhstan), qPrintable(desk.question()->text()));
    desk.question()->reject();
    activate(desk.program.window());
    QTest::keyClick(&desk.program.window(), Qt::Key_Delete, Qt::ControlModifier);
    QTRY_VERIFY(desk.question());
    QVERIFY(desk.question()->text().contains(kazakhstan));
    desk.question()->reject();
    QCOMPARE(differing(before, desk.records()), QStringList());
}

void TestSameRecord::whoComesToTheTreeIsNotTakenElsewhere_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"Ctrl+T", "Tab", "window", "Esc in the search", "import", "form"})
        QTest::newRow(way) << l(way);
}

void TestSameRecord::whoComesToTheTreeIsNotTakenElsewhere()
{
    QFETCH(QString, way);
    Desk desk;
    desk.find(seatless);
    const RecordKey key = desk.details.record();
    QWidget &window = desk.program.window();
    auto &search = desk.program.child<QLineEdit>("search");
    search.setFocus();
    if (way == l("Ctrl+T")) {
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    } else if (way == l("Tab")) {
        press(Qt::Key_Tab);
    } else if (way == l("window")) {
        desk.program.tree().setFocus(Qt::OtherFocusReason);
        QFocusEvent comes(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QApplication::sendEvent(&desk.program.tree(), &comes);
    } else if (way == l("Esc in the search")) {
        type(l("belar"));
        QTest::qWait(150);
        press(Qt::Key_Escape);
    } else if (way == l("import")) {
        const QString file = desk.program.filePath(l("people.csv"));
        writeFile(file, "name,chamber\nSomebody,Testchamber\n");
        desk.program.window().importFiles({file});
        QTRY_VERIFY(window.findChild<QWidget *>(l("importPage")));
        QTest::qWait(200);
        for (int presses = 0; presses < 3 && window.findChild<QWidget *>(l("importPage")); ++presses) {
            QTest::keyClick(window.findChild<QWidget *>(l("importPage")), Qt::Key_Escape);
            QTest::qWait(100);
        }
        QTRY_VERIFY(!window.findChild<QWidget *>(l("importPage")));
    } else {
        desk.program.tree().setFocus(Qt::OtherFocusReason);
        desk.edit();
        desk.leave(l("Esc"));
    }
    QTRY_COMPARE(QApplication::focusWidget(), &desk.program.tree());
    desk.settle();
    QCOMPARE(desk.details.record(), key);
    QVERIFY(!desk.program.tree().currentIndex().isValid());
    QVERIFY(!desk.program.tree().selectionModel()->hasSelection());
    desk.edit();
}

void TestSameRecord::backToWhatTheTreeDoesNotShowMarksNothing()
{
    Desk desk;
    desk.find(seatless);
    const RecordKey key = desk.details.record();
    desk.find(kazakhstan);
    QTest::keyClick(&desk.program.window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(desk.details.record(), key);
    QVERIFY(desk.agrees());
    QTRY_VERIFY(!desk.program.tree().currentIndex().isValid());
    QTest::keyClick(&desk.program.tree(), Qt::Key_Delete);
    desk.settle();
    QVERIFY(!desk.question());
    desk.edit();
}

void TestSameRecord::afterADeletionNothingElseIsMarked()
{
    Desk desk;
    desk.find(seatless);
    const RecordKey key = desk.details.record();
    desk.find(member);
    QTRY_COMPARE(desk.current(), desk.details.record());
    QTest::keyClick(&desk.program.tree(), Qt::Key_Delete);
    QTRY_VERIFY(desk.question());
    QTest::keyClick(desk.question(), Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(desk.details.record(), key);
    QTRY_VERIFY(!desk.program.node(member).isValid());
    desk.settle();
    QVERIFY(!desk.program.tree().currentIndex().isValid());
    QTest::keyClick(&desk.program.tree(), Qt::Key_Delete);
    desk.settle();
    QVERIFY(!desk.question());
    QCOMPARE(desk.details.record(), key);
}

void TestSameRecord::keysWaitForThePageThatWasAskedFor_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"F2", "Del", "Ctrl+Del"})
        QTest::newRow(key) << l(key);
}

/// Pressed before the page of the next item is there.
void TestSameRecord::keysWaitForThePageThatWasAskedFor()
{
    QFETCH(QString, key);
    Desk desk;
    desk.find(kazakhstan);
    QTRY_COMPARE(desk.current(), desk.details.record());
    QTreeView &tree = desk.program.tree();
    QTest::keyClick(&tree, Qt::Key_Up);
    const QString next = tree.currentIndex().data().toString();
    QVERIFY(next != kazakhstan);
    QCOMPARE(desk.details.recordName(), kazakhstan);
    if (key == l("F2"))
        QTest::keyClick(&tree, Qt::Key_F2);
    else
        QTest::keyClick(&tree, Qt::Key_Delete,
                        key == l("Del") ? Qt::NoModifier : Qt::KeyboardModifiers(Qt::ControlModifier));
    if (key == l("F2")) {
        QTRY_VERIFY(desk.details.isEditing());
        QCOMPARE(desk.program.child<QLineEdit>("field_name").text(), next);
    } else {
        QTRY_VERIFY(desk.question());
        QVERIFY2(desk.question()->text().contains(next), qPrintable(desk.question()->text()));
        desk.question()->reject();
    }
    QCOMPARE(desk.details.recordName(), next);
}

/// A page is being read when something else is written: it is still the one that comes.
void TestSameRecord::whatIsWrittenMeanwhileDoesNotStopTheWay()
{
    Desk desk;
    desk.find(kazakhstan);
    const RecordKey key = desk.details.record();
    desk.find(member);
    QVERIFY(desk.agrees());
    QAbstractItemModel &model = *desk.program.tree().model();
    const QModelIndex chamber = desk.program.node(member).parent();
    QModelIndex other;
    for (int row = 0; row < model.rowCount(chamber.parent()); ++row) {
        const QModelIndex sibling = chamber.siblingAtRow(row);
        const auto record = sibling.data(RecordKeyRole).value<RecordKey>();
        if (sibling != chamber && record.kind == RecordKind::Organization)
            other = sibling;
    }
    QVERIFY(other.isValid());
    const std::unique_ptr<QMimeData> dragged(model.mimeData({desk.program.node(member)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, other);
    const auto move = [&] {
        return desk.program.window().findChild<QPushButton *>(QStringLiteral("confirmMove"));
    };
    QTRY_VERIFY(move() && move()->isVisible());
    emit desk.details.linkActivated(key);
    QTest::keyClick(move(), Qt::Key_Space);
    QTRY_COMPARE(desk.details.record(), key);
    desk.settle();
    QCOMPARE(desk.details.record(), key);
    QVERIFY(desk.agrees());
}

void TestSameRecord::aLateRevealDoesNotMoveThePerson()
{
    Desk desk;
    desk.find(member);
    desk.find(kazakhstan);
    QTRY_COMPARE(desk.current(), desk.details.record());
    QTreeView &tree = desk.program.tree();
    auto *model = qobject_cast<DelegationTree *>(tree.model());
    const QModelIndex first = model->index(0, 0);
    emit model->revealed(first.data(RecordKeyRole).value<RecordKey>(), first);
    QCOMPARE(tree.currentIndex().data().toString(), kazakhstan);
}

/// A page that was asked for before comes while the form is open.
void TestSameRecord::theFormIsLeftToItsOwnPage()
{
    Desk desk;
    desk.find(seatless);
    const RecordKey shown = desk.details.record();
    desk.edit();
    desk.details.showPlace(Onlooker(desk.path()).keyOf(fields::area.name, kazakhstan));
    QTRY_COMPARE(desk.details.recordName(), kazakhstan);
    desk.leave(l("Esc"));
    QVERIFY(desk.details.record() != shown);
    const auto *page = desk.details.currentWidget();
    QCOMPARE(page->accessibleName(), kazakhstan);
    desk.edit();
}

QTEST_MAIN(TestSameRecord)
#include "tst_samerecord.moc"
