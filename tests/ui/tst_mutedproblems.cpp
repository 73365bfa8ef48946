// What staff have looked at, and do not want to see again among the problems.
#include "models/core/kinds/fields.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/pages/overview/problemspage.h"
#include "ui/window/mutedialog.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace delegations;
using namespace delegations::test;
using windowkeys::press;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

constexpr auto &event = fields::event;

/// The window on the problems of the sample, in which an event ends before it begins.
struct Desk
{
    Desk()
    {
        makeSample(path(), [](Transaction &transaction) {
            put(transaction, Record(RecordKind::Event)
                                 .set(event.name, s("Backward Session"))
                                 .set(event.classification, s("session"))
                                 .set(event.startDate, PartialDate(QDate(2026, 5, 2)))
                                 .set(event.endDate, PartialDate(QDate(2026, 5, 1))));
        });
        program = std::make_unique<ProgramWindow>(path(), folder.path());
        onlooker = std::make_unique<Onlooker>(path());
        windowkeys::activate(program->window());
        QAction &problems = program->child<QAction>("goToProblems");
        (void)QTest::qWaitFor([&] { return problems.isEnabled(); });
        problems.trigger();
        (void)QTest::qWaitFor([this] { return page() && page()->isVisible(); });
    }

    [[nodiscard]] QString path() const { return folder.filePath(s("a.db")); }
    [[nodiscard]] ProblemsPage *page() { return program->window().findChild<ProblemsPage *>(); }
    [[nodiscard]] MuteDialog *dialog() { return program->window().findChild<MuteDialog *>(); }
    /// What can be done with the problem of the event, by its word; null where it is not shown.
    [[nodiscard]] QToolButton *button(const QString &word)
    {
        for (QToolButton *button : page()->findChildren<QToolButton *>(s("problemAction"))) {
            if (button->isVisible() && button->text() == word &&
                button->accessibleDescription().contains(s("Backward Session")))
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] bool press(const QString &word)
    {
        if (!QTest::qWaitFor([&] { return button(word); }))
            return false;
        windowkeys::activate(program->window());
        button(word)->setFocus();
        windowkeys::press(Qt::Key_Space);
        return true;
    }
    [[nodiscard]] int muted() { return onlooker->count(s("muted_problem")); }

    QTemporaryDir folder;
    std::unique_ptr<ProgramWindow> program;
    std::unique_ptr<Onlooker> onlooker;
};

} // namespace

class TestMutedProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsMutedWithAReasonAndShownAgain();
    void nothingIsMutedWithoutAReason();
    void whereNothingCanBeWrittenNothingIsMuted();
};

void TestMutedProblems::oneIsMutedWithAReasonAndShownAgain()
{
    Desk desk;
    QVERIFY(desk.press(s("Mute…")));
    QTRY_VERIFY(desk.dialog());
    QTRY_COMPARE(windowkeys::target().objectName(), s("muteReason"));
    windowkeys::type(s("As the invitation says"));
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.muted(), 1);
    QTRY_VERIFY(!desk.button(s("Mute…")));
    QTRY_VERIFY(desk.button(s("Show Again")));
    QVERIFY(desk.button(s("Show Again"))->accessibleDescription().contains(s("As the invitation says")));
    QVERIFY(desk.button(s("Show Again"))->accessibleDescription().contains(s("end before they begin")));
    QVERIFY(desk.press(s("Show Again")));
    QTRY_VERIFY(desk.button(s("Mute…")));
    QVERIFY(!desk.button(s("Show Again")));
    QCOMPARE(desk.muted(), 0);
}

void TestMutedProblems::nothingIsMutedWithoutAReason()
{
    Desk desk;
    QVERIFY(desk.press(s("Mute…")));
    QTRY_VERIFY(desk.dialog());
    QTRY_COMPARE(windowkeys::target().objectName(), s("muteReason"));
    const auto &confirm = *desk.dialog()->findChild<QPushButton *>(s("confirmMute"));
    QVERIFY(!confirm.isEnabled());
    windowkeys::type(s("  "));
    QVERIFY(!confirm.isEnabled());
    press(Qt::Key_Return);
    QVERIFY(desk.dialog());
    windowkeys::type(s("x"));
    QVERIFY(confirm.isEnabled());
    press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.muted(), 0);
    QVERIFY(desk.button(s("Mute…")));
}

void TestMutedProblems::whereNothingCanBeWrittenNothingIsMuted()
{
    Desk desk;
    QTRY_VERIFY(desk.button(s("Mute…")));
    desk.page()->setEditable(false);
    QVERIFY(!desk.button(s("Mute…")));
    desk.page()->setEditable(true);
    QVERIFY(desk.button(s("Mute…")));
}

QTEST_MAIN(TestMutedProblems)
#include "tst_mutedproblems.moc"
