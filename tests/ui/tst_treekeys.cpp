// The window by keys alone: names typed in the tree, and from one part of the window to the next.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/window/detailarea.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollArea>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// The sample with people in the Senate: somebody printed with the given name first, somebody without a name
/// to sort by, and as many others as a page of the tree holds.
QString madeSample(const QTemporaryDir &folder, int others)
{
    const QString path = folder.filePath(l("keys.db"));
    makeSample(path, [others, path](Transaction &transaction) {
        const Onlooker looker(path);
        const RecordKey chamber = looker.keyOf(fields::organization.name, senate);
        const RecordKey post = looker.keyOf(fields::post.onBehalfOf, chamber.id);
        const RecordKey delegation = looker.keyOf(fields::organization.classification, l("delegation"));
        const auto seat = [&](const QString &name, const QString &sortName = {}) {
            const RecordKey person = put(transaction, Record(RecordKind::Person)
                                                          .set(fields::person.name, name)
                                                          .set(fields::person.sortName, sortName));
            put(transaction, Record(RecordKind::Membership)
                                 .set(fields::membership.person, person)
                                 .set(fields::membership.organization, delegation)
                                 .set(fields::membership.post, post));
        };
        seat(l("Aaa Koshword"), l("Koshword Aaa"));
        seat(l("Bbb Zedword"));
        seat(QStringLiteral("Ввв Щукослов"), QStringLiteral("Щукослов Ввв"));
        for (int i = 0; i < others; ++i)
            seat(QStringLiteral("Member %1").arg(i, 4, 10, QLatin1Char('0')));
        seat(l("Ccc Yword"), l("Yword Ccc"));
    });
    return path;
}

struct Desk
{
    explicit Desk(int others = 0) : program(madeSample(folder, others))
    {
        program.tree().expand(program.node(l("Kazakhstan")));
        QTRY_VERIFY(program.node(senate).isValid());
        program.tree().setCurrentIndex(program.node(senate));
        QTRY_COMPARE(details.recordName(), senate);
        program.tree().setFocus();
        program.tree().expand(program.node(senate));
        if (!QTest::qWaitFor([this] { return program.node(l("Aaa Koshword")).isValid(); }))
            qFatal("The chamber has no members.");
    }

    void type(const QString &text) { windowkeys::type(text); }
    [[nodiscard]] QString current() const { return program.tree().currentIndex().data().toString(); }

    QTemporaryDir folder;
    ProgramWindow program;
    DetailArea &details = program.child<DetailArea>("details");
};

} // namespace

class TestTreeKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameIsFoundByItsBeginning_data();
    void aNameIsFoundByItsBeginning();
    void aLetterAgainGoesOnToTheNext();
    void whoWasNotReadYetIsFoundToo();
    void whatIsTypedAfterAPauseBeginsAnew();
    void theKeyGoesFromPaneToPane();
    void whereTheKeysGoIsSeen();
    void anOpenMessageIsAPane();
};

void TestTreeKeys::aNameIsFoundByItsBeginning_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    QTest::newRow("surname, printed last") << l("Kosh") << l("Aaa Koshword");
    QTest::newRow("in another script") << QStringLiteral("Кош") << l("Aaa Koshword");
    QTest::newRow("name that is printed first") << l("aaa") << l("Aaa Koshword");
    QTest::newRow("any word, without a name to sort by") << l("Zed") << l("Bbb Zedword");
    QTest::newRow("Cyrillic") << QStringLiteral("щук") << QStringLiteral("Ввв Щукослов");
    QTest::newRow("Cyrillic, in Latin letters") << l("shchuk") << QStringLiteral("Ввв Щукослов");
    QTest::newRow("several words") << l("koshword a") << l("Aaa Koshword");
    QTest::newRow("a country") << l("Taj") << l("Tajikistan");
}

void TestTreeKeys::aNameIsFoundByItsBeginning()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    Desk desk;
    desk.type(typed);
    QCOMPARE(desk.current(), found);
    QTRY_COMPARE(desk.details.recordName(), found);
}

void TestTreeKeys::aLetterAgainGoesOnToTheNext()
{
    Desk desk(3);
    desk.type(l("m"));
    QCOMPARE(desk.current(), l("Member 0000"));
    desk.type(l("m"));
    QCOMPARE(desk.current(), l("Member 0001"));
    desk.type(l("m"));
    QCOMPARE(desk.current(), l("Member 0002"));
}

void TestTreeKeys::whoWasNotReadYetIsFoundToo()
{
    Desk desk(3000); // The view reads on by itself, a page at a time.
    QVERIFY(!desk.program.node(l("Ccc Yword")).isValid());
    desk.type(l("Ywo"));
    QTRY_COMPARE(desk.current(), l("Ccc Yword"));
    QTRY_COMPARE(desk.details.recordName(), l("Ccc Yword"));
}

void TestTreeKeys::whatIsTypedAfterAPauseBeginsAnew()
{
    QApplication::setKeyboardInputInterval(50);
    Desk desk;
    desk.type(l("Kosh"));
    QCOMPARE(desk.current(), l("Aaa Koshword"));
    QTest::qWait(120); // The pause itself.
    desk.type(l("Zed"));
    QCOMPARE(desk.current(), l("Bbb Zedword"));
    QApplication::setKeyboardInputInterval(400);
}

void TestTreeKeys::theKeyGoesFromPaneToPane()
{
    Desk desk;
    const auto pane = [&] {
        QWidget *focus = QApplication::focusWidget();
        if (desk.details.isAncestorOf(focus))
            return l("page");
        return focus ? focus->objectName() : l("none");
    };
    const auto press = [](Qt::KeyboardModifiers modifiers) { windowkeys::press(Qt::Key_F6, modifiers); };
    QCOMPARE(pane(), l("tree"));
    press({});
    QCOMPARE(pane(), l("page"));
    press({});
    QCOMPARE(pane(), l("search"));
    press({});
    QCOMPARE(pane(), l("tree"));
    press(Qt::ShiftModifier);
    QCOMPARE(pane(), l("search"));
    press(Qt::ShiftModifier);
    QCOMPARE(pane(), l("page"));
    desk.program.child<QLineEdit>("search").setText(l("kaz"));
    QTRY_VERIFY(desk.program.child<QListView>("results").isVisible());
    press(Qt::ShiftModifier);
    QCOMPARE(pane(), l("results"));
}

/// The tree's row by a frame of its own; on a page something that can be pressed, not the page.
void TestTreeKeys::whereTheKeysGoIsSeen()
{
    Desk desk;
    const auto row = [&] {
        return desk.program.tree().viewport()->grab(
            desk.program.tree().visualRect(desk.program.node(senate)));
    };
    const QImage withKeys = row().toImage();
    windowkeys::press(Qt::Key_F6);
    QVERIFY(row().toImage() != withKeys);
    QWidget *focus = QApplication::focusWidget();
    QVERIFY(focus && desk.details.isAncestorOf(focus));
    QVERIFY2(!qobject_cast<QScrollArea *>(focus), qPrintable(focus->objectName()));
    QVERIFY(!focus->visibleRegion().isEmpty());
}

void TestTreeKeys::anOpenMessageIsAPane()
{
    Desk desk;
    desk.program.window().showError({ErrorCode::Input, l("That went wrong."), {}});
    windowkeys::press(Qt::Key_F6); // The page.
    windowkeys::press(Qt::Key_F6);
    QVERIFY(desk.program.child<QWidget>("messageBar").isAncestorOf(QApplication::focusWidget()));
    windowkeys::press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->objectName(), l("search"));
    windowkeys::press(Qt::Key_F6, Qt::ShiftModifier);
    windowkeys::press(Qt::Key_Escape);
    QVERIFY(!desk.program.child<QWidget>("messageBar").isVisible());
}

QTEST_MAIN(TestTreeKeys)
#include "tst_treekeys.moc"
