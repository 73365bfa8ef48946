// Who says that two are one person, or are not, sees at once what that changes.
#include "models/exchange/transfer/importing.h"
#include "tests/support/exland.h"
#include "tests/support/importwindow.h"
#include "tests/support/program.h"
#include "tests/support/windowkeys.h"
#include "ui/exchange/differenceview.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestImportAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerThatMattersIsComparedAgain();
    void aPartOfAGroupIsTickedAlone();
    void whichBodyItIsIsAskedOnce();
};

void TestImportAnswers::everyAnswerThatMattersIsComparedAgain()
{
    TemporaryDatabase database;
    importTable(database, "name,born,chamber,country\nDot Dotova,1970-01-02,Senate,Kazakhstan\n");
    const QString file = database.filePath(s("b.csv"));
    writeFile(file, "name,born,chamber,country\nDot Dotova,1970-01-02,Mazhilis,Kazakhstan\n");
    auto plan = planImport(database.store(), {ImportSource{file}}, {}, {});
    QVERIFY(plan.ok());
    DifferenceView view;
    view.resize(900, 600);
    view.show();
    windowkeys::activate(view);
    view.setPlan(std::make_shared<ImportPlan>(std::move(plan).value()));
    QSignalSpy answered(&view, &DifferenceView::answered);
    const QModelIndex questions = view.model().group(DifferenceModel::Questions);
    QVERIFY(questions.isValid());
    view.findChild<QTreeView *>(s("importTree"))->setCurrentIndex(view.model().index(0, 0, questions));
    auto *same = view.findChild<QPushButton *>(s("samePerson"));
    auto *different = view.findChild<QPushButton *>(s("differentPeople"));
    QVERIFY(same->isVisible() && same->isEnabled() && different->isEnabled());
    different->click(); // As it was taken to be.
    QCOMPARE(answered.size(), 0);
    same->click();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(view.model().plan()->files.front().questions.front().answer, Answer::Same);
    view.findChild<QTreeView *>(s("importTree"))
        ->setCurrentIndex(view.model().index(0, 0, view.model().group(DifferenceModel::Questions)));
    different->click(); // What was compared with the other answer is so no longer.
    QCOMPARE(answered.size(), 2);
    QCOMPARE(view.model().plan()->files.front().questions.front().answer, Answer::Different);
}

/// With what belongs to it, by the keyboard.
void TestImportAnswers::aPartOfAGroupIsTickedAlone()
{
    TemporaryDatabase database;
    const QString file = database.filePath(s("b.csv"));
    writeFile(file, "name,chamber,country\nDot Dotova,Senate,Kazakhstan\nDash Dashova,Senate,Kazakhstan\n");
    auto plan = planImport(database.store(), {ImportSource{file}}, {}, {});
    QVERIFY(plan.ok());
    DifferenceView view;
    view.resize(900, 600);
    view.show();
    windowkeys::activate(view);
    view.setPlan(std::make_shared<ImportPlan>(std::move(plan).value()));
    auto &tree = *view.findChild<QTreeView *>(s("importTree"));
    const QModelIndex group = view.model().group(DifferenceModel::Added);
    QVERIFY(group.isValid());
    const qsizetype all = view.model().chosen();
    QVERIFY(all > 2);
    tree.setFocus();
    QModelIndex dash;
    for (int row = 0; row < view.model().rowCount(group); ++row) {
        const QModelIndex index = view.model().index(row, 0, group);
        if (index.data().toString().contains(s("Dash Dashova")))
            dash = index;
    }
    QVERIFY(dash.isValid());
    tree.setCurrentIndex(dash);
    QTest::keyClick(&tree, Qt::Key_Space);
    QVERIFY(view.model().chosen() < all && view.model().chosen() > 0);
    tree.setCurrentIndex(view.model().index(dash.row(), 0, group));
    QTest::keyClick(&tree, Qt::Key_Space);
    QCOMPARE(view.model().chosen(), all);
}

/// The answer shows at once what comes of it, and the next file needs none.
void TestImportAnswers::whichBodyItIsIsAskedOnce()
{
    ProgramWindow program;
    const QString list = program.filePath(s("list.csv"));
    writeFile(list, "name,country,chamber\nDot Dotova,Russia,Duma\n");
    WindowImport import(program);
    import.start({list});
    const QString duma = s("State Duma of the Russian Federation");
    const auto answer = [&](const char *button, const QString &text) {
        const QModelIndex question = import.row(DifferenceModel::Questions, s("Duma"));
        QCOMPARE(question.siblingAtColumn(DifferenceModel::BeforeColumn).data().toString(), duma);
        import.view().setCurrentIndex(question);
        auto &asked = program.child<QPushButton>(button);
        QCOMPARE(asked.text(), text);
        QTest::keyClick(&asked, Qt::Key_Space);
    };
    QVERIFY(!import.row(DifferenceModel::Added, s("Duma")).isValid()); // Taken for the likely one.
    QVERIFY(import.row(DifferenceModel::Added, s("Dot Dotova")).isValid());
    answer("differentPeople", s("&Different bodies"));
    QTRY_VERIFY(import.waitForDifference() && import.row(DifferenceModel::Added, s("Duma")).isValid());
    answer("samePerson", s("&Same body"));
    QTRY_VERIFY(import.waitForDifference() && !import.row(DifferenceModel::Added, s("Duma")).isValid());
    const QModelIndex changed = import.row(DifferenceModel::Changed, duma);
    QCOMPARE(changed.model()->index(0, DifferenceModel::AfterColumn, changed).data().toString(), s("Duma"));
    import.applyAndWait();
    writeFile(list, "name,country,chamber\nDash Dashova,Russia,Duma\n");
    import.start({list});
    QVERIFY(!import.model().group(DifferenceModel::Questions).isValid());
    QVERIFY2(import.summary().contains(s("New seats: 1 in %1, none in a delegation.").arg(duma)),
             qPrintable(import.summary()));
    QVERIFY(!import.row(DifferenceModel::Changed, duma).isValid());
}

QTEST_MAIN(TestImportAnswers)
#include "tst_importanswers.moc"
