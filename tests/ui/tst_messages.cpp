// What the window tells while somebody works: nothing moves under the pointer, nothing goes by the clock, and
// the keys reach it; and the tool bar's buttons take the keys that buttons take.
#include "app/document.h"
#include "models/core/itemroles.h"
#include "tests/support/formdesk.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");

/// Where everything stands that can be pressed, from the window's corner.
QMap<QWidget *, QPoint> places(const QWidget &window)
{
    QMap<QWidget *, QPoint> found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        bool isInBar = false;
        for (const QWidget *around = widget; around; around = around->parentWidget())
            isInBar = isInBar || qobject_cast<const MessageBar *>(around);
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus && !isInBar)
            found.insert(widget, widget->mapTo(&window, QPoint()));
    }
    return found;
}

/// The window at a country's page, laid out.
struct AtCountry
{
    AtCountry()
    {
        if (!program.show(program.node(kazakhstan).data(RecordKeyRole).value<RecordKey>()))
            qFatal("There is no page.");
        QTest::qWait(50);
    }

    ProgramWindow program;
    MessageBar &bar = program.child<MessageBar>("messageBar");
};

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMessageMovesNothing();
    void aFormsQuestionMovesNothing();
    void aNoticeGivesWayToAnotherMatter();
    void aNoticeGoesWhenAFormIsOpened();
    void theKeysReachAMessageAfterThePage();
    void aFailedReadIsTold();
    void theKeysOpenTheMenuOfAToolButton_data();
    void theKeysOpenTheMenuOfAToolButton();
    void returnPressesAToolButton();
};

void TestMessages::aMessageMovesNothing()
{
    AtCountry desk;
    const auto before = places(desk.program.window());
    QVERIFY(before.size() > 5);
    desk.program.window().showNotice(QStringLiteral("Done."));
    QTest::qWait(50);
    QVERIFY(desk.bar.isVisible());
    QCOMPARE(places(desk.program.window()), before);
    desk.program.window().showError({ErrorCode::Input, QStringLiteral("That went wrong. ").repeated(30), {}});
    QTest::qWait(50);
    QCOMPARE(places(desk.program.window()), before);
    desk.bar.dismiss();
    QTest::qWait(50);
    QCOMPARE(places(desk.program.window()), before);
}

void TestMessages::aFormsQuestionMovesNothing()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Another name");
    QTest::qWait(50);
    const auto before = places(*desk.form);
    desk.form->cancel();
    QTest::qWait(50);
    QVERIFY(!desk.message().isEmpty());
    QCOMPARE(places(*desk.form), before);
}

void TestMessages::aNoticeGivesWayToAnotherMatter()
{
    AtCountry desk;
    desk.program.window().showNotice(QStringLiteral("Done."));
    desk.program.window().showMoved({ErrorCode::Moved, QStringLiteral("The file was moved."), {}});
    QVERIFY(desk.program.child<MessageBar>("standingBar").isVisible());
    QVERIFY(!desk.bar.isVisible());
    desk.program.window().showError({ErrorCode::Input, QStringLiteral("That went wrong."), {}});
    desk.program.window().showMoved({ErrorCode::Moved, QStringLiteral("The file was moved."), {}});
    QVERIFY2(desk.bar.isVisible(), "An error stays until it was read.");
}

void TestMessages::aNoticeGoesWhenAFormIsOpened()
{
    AtCountry desk;
    desk.program.window().showNotice(QStringLiteral("Done."));
    desk.program.child<QAction>("edit").trigger();
    QTRY_VERIFY(desk.program.child<DetailArea>("details").isEditing());
    QVERIFY(!desk.bar.isVisible());
}

void TestMessages::theKeysReachAMessageAfterThePage()
{
    AtCountry desk;
    windowkeys::activate(desk.program.window());
    desk.program.window().showError({ErrorCode::Input, QStringLiteral("That went wrong."), {}});
    desk.program.tree().setFocus();
    windowkeys::press(Qt::Key_F6, Qt::ShiftModifier);
    if (!desk.bar.isAncestorOf(QApplication::focusWidget()))
        windowkeys::press(Qt::Key_F6, Qt::ShiftModifier); // Over the search field.
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("messageClose"));
    windowkeys::press(Qt::Key_Escape);
    QVERIFY(!desk.bar.isVisible());
}

void TestMessages::aFailedReadIsTold()
{
    AtCountry desk;
    auto document = std::move(Document::open(desk.program.databasePath())).value();
    const Workspace workspace = document->workspace();
    desk.program.window().setWorkspace(workspace);
    emit workspace.editor->failed({ErrorCode::InputOutput, QStringLiteral("That cannot be read."), {}});
    QVERIFY(desk.bar.isVisible());
    QCOMPARE(desk.bar.text(), QStringLiteral("That cannot be read."));
    desk.program.window().setWorkspace({});
}

void TestMessages::theKeysOpenTheMenuOfAToolButton_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("Return") << Qt::Key_Return;
    QTest::newRow("Enter") << Qt::Key_Enter;
    QTest::newRow("Space") << Qt::Key_Space;
    QTest::newRow("Down") << Qt::Key_Down;
}

void TestMessages::theKeysOpenTheMenuOfAToolButton()
{
    QFETCH(Qt::Key, key);
    AtCountry desk;
    windowkeys::activate(desk.program.window());
    auto &button = desk.program.child<QWidget>("createNewButton");
    auto &menu = desk.program.child<QMenu>("newRecord");
    button.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&button, key, key == Qt::Key_Enter ? Qt::KeypadModifier : Qt::NoModifier);
    QTRY_VERIFY(menu.isVisible());
    QCOMPARE(menu.pos().x(), button.mapToGlobal(QPoint()).x());
    QVERIFY(menu.activeAction());
    QTest::keyClick(&menu, Qt::Key_Escape);
    QTRY_VERIFY(!menu.isVisible());
}

void TestMessages::returnPressesAToolButton()
{
    AtCountry desk;
    windowkeys::activate(desk.program.window());
    auto &button = desk.program.child<QWidget>("editButton");
    QVERIFY(button.isVisible());
    auto *tool =
        desk.program.window().findChild<QToolBar *>()->findChild<QWidget *>(QStringLiteral("editButton"));
    QVERIFY(tool);
    tool->setFocus(Qt::TabFocusReason);
    QTest::keyClick(tool, Qt::Key_Return);
    QTRY_VERIFY(desk.program.child<DetailArea>("details").isEditing());
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
