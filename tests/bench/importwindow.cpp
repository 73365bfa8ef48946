// Imports a large file in the window and prints, for each step, the longest time that the window did not
// answer: "step milliseconds" a line.
#include "resources/resources.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int members = 6300; // Some 107,000 records.

/// The longest gap between turns of the event loop since it was last asked.
class GapClock : public QObject
{
public:
    GapClock()
    {
        connect(&m_turns, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_sinceTurn.nsecsElapsed());
            m_sinceTurn.start();
        });
        m_sinceTurn.start();
        m_turns.start(5);
    }
    void tell(const char *step)
    {
        QTest::qWait(50); // What the step left in the queue belongs to it.
        std::printf("%s %.1f\n", step, double(m_longest) / 1e6);
        std::fflush(stdout);
        m_longest = 0;
    }

private:
    QTimer m_turns;
    QElapsedTimer m_sinceTurn;
    qint64 m_longest = 0;
};

void waitUntil(const std::function<bool()> &isDone)
{
    if (!QTest::qWaitFor(isDone, 120'000))
        qFatal("The import does not get on.");
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("Finland-Large.json"));
    writeFile(path, largePopoloFile(QStringLiteral("Large Chamber"), members));
    QTest::qWait(300);
    GapClock clock;
    clock.tell("idle");
    program.window().importFiles({path});
    const auto isShown = [&](const char *name) {
        const auto *widget = program.window().findChild<QWidget *>(QLatin1String(name));
        return widget && widget->isVisible();
    };
    waitUntil([&] { return isShown("cancelImport"); });
    clock.tell("compare");
    auto &tree = program.child<QTreeView>("importTree");
    tree.collapseAll();
    tree.expand(tree.model()->index(0, 0));
    clock.tell("expand");
    QTest::keyClicks(&program.child<QLineEdit>("importFilter"), QStringLiteral("surname77"));
    QTest::qWait(1500);
    clock.tell("filter");
    program.child<QLineEdit>("importFilter").clear();
    clock.tell("unfilter");
    tree.model()->setData(tree.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    clock.tell("untick");
    tree.model()->setData(tree.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole);
    clock.tell("tick");
    program.child<QPushButton>("applyImport").click();
    waitUntil([&] { return program.tree().isVisible(); });
    QTest::qWait(500);
    clock.tell("apply");
    return 0;
}
