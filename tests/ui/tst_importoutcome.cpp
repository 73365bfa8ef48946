// What the person chose at an import is lost only when they say so, and the window says one thing about what
// became of it.
#include "models/store/sqlite/connection.h"
#include "tests/support/importwindow.h"
#include "tests/support/program.h"
#include "ui/exchange/leavebar.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString one = QStringLiteral("Surname One");
const QString duplicate = QStringLiteral("Surname Given Patronymic");

/// What the window says when somebody else is writing.
const QString writing = QStringLiteral("in use by another program");

/// Keeps the database from being written, as another program can.
class OtherWriter
{
public:
    explicit OtherWriter(ProgramWindow &program)
    {
        auto opened = Connection::open(program.databasePath(), Connection::Access::Write);
        m_connection = opened ? std::move(opened).value() : nullptr;
        if (!m_connection || !m_connection->execute("BEGIN IMMEDIATE"))
            qFatal("The database cannot be locked.");
    }
    void letGo() { m_connection.reset(); }

private:
    std::unique_ptr<Connection> m_connection;
};

/// All that bars of the window say at the moment.
QString told(ProgramWindow &program)
{
    QStringList texts;
    for (const auto *bar : program.window().findChildren<MessageBar *>()) {
        if (bar->isVisible())
            texts.append(bar->text());
    }
    return texts.join(u'\n');
}

/// The comparison with somebody who may be there already, one tick taken away, and the answer "same" given.
void answerOneOfMany(ProgramWindow &program, WindowImport &import)
{
    import.start({writeSample(program, {QStringLiteral("Given Surname")})});
    import.applyAndWait();
    QStringList names{one, duplicate};
    for (int number = 0; number < 2000; ++number)
        names.append(QStringLiteral("Family%1 Other").arg(number));
    import.start({writeSample(program, names, QStringLiteral("Kazakhstan-List.json"))});
    const QModelIndex row = import.row(DifferenceModel::Added, one);
    QVERIFY(import.model().setData(row, Qt::Unchecked, Qt::CheckStateRole));
    import.view().setCurrentIndex(import.row(DifferenceModel::Questions, duplicate));
    QTest::keyClick(&program.child<QPushButton>("samePerson"), Qt::Key_Space);
}

} // namespace

class TestImportOutcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarCountsAsThePageDid();
    void whatIsNotTakenIsSaidBeforeAsAfterwards();
    void comparingAgainCanBeGivenUp();
    void aComparisonThatFailsLosesNothing();
    void anErrorGoesWhenTheNextAttemptSucceeds();
    void whatWasImportedGivesWayToAnImportThatFailed();
    void whatWasSaidOfColumnsIsNotLostWithoutAQuestion();
    void spaceUnticksAGroupThatIsTickedInPart();
};

/// Another number of seats is one change, though the one before is ended and a new one written.
void TestImportOutcome::theBarCountsAsThePageDid()
{
    ProgramWindow program;
    const QString path = program.databasePath() + QStringLiteral(".page.txt");
    writeFile(path, "Delegation of the Parliament of the Republic of Kazakhstan to the CSTO PA consists of 5 "
                    "deputies from the Mazhilis of the Parliament of the Republic of Kazakhstan.\n");
    WindowImport import(program);
    import.start({path});
    QVERIFY(import.waitForDifference());
    const auto count = [&](DifferenceModel::Group group) { return import.model().count(group); };
    const auto added = count(DifferenceModel::Added);
    const auto changed = count(DifferenceModel::Changed);
    QCOMPARE(changed, 1);
    import.applyAndWait();
    const QString parts = added > 0 ? QStringLiteral("%1 new, %2 changed").arg(added).arg(changed)
                                    : QStringLiteral("%1 changed").arg(changed);
    QCOMPARE(importNotice(program), QStringLiteral("Imported: %1.").arg(parts));
}

/// In the same words and numbers: on the page, in the bar and in what it shows.
void TestImportOutcome::whatIsNotTakenIsSaidBeforeAsAfterwards()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("Kazakhstan-List.json"));
    writeFile(path, R"({"songs": [], "persons": [
        {"id": "a", "name": "Surname One", "birth_date": "soon", "death_date": "later"},
        {"id": "a", "name": "Surname Two"}]})");
    WindowImport import(program);
    import.start({path});
    const QString said = QStringLiteral("Not imported: 1. Kept as further data only: 2. To look at: 1.");
    QVERIFY2(import.summary().endsWith(said), qPrintable(import.summary()));
    QStringList titles;
    for (const auto group :
         {DifferenceModel::NotImported, DifferenceModel::KeptAside, DifferenceModel::ToLookAt})
        titles.append(import.model().group(group).data().toString());
    QCOMPARE(titles,
             QStringList({QStringLiteral("Not imported (1)"), QStringLiteral("Kept as further data only (2)"),
                          QStringLiteral("To look at (1)")}));
    QVERIFY(import.view().isFirstColumnSpanned(0, import.model().group(DifferenceModel::NotImported)));
    import.applyAndWait();
    QVERIFY2(importNotice(program).endsWith(said), qPrintable(importNotice(program)));
    QTest::keyClick(&program.child<QPushButton>("importDetails"), Qt::Key_Space);
    const auto &list = program.child<QPlainTextEdit>("importReportList");
    QVERIFY(!list.window()->windowTitle().contains(QStringLiteral("Left Out"), Qt::CaseInsensitive));
    for (const QString &title : titles)
        QVERIFY2(list.toPlainText().contains(title + u'\n'), qPrintable(list.toPlainText()));
    QVERIFY2(list.toPlainText().contains(QStringLiteral("Surname One: Born “soon”")),
             qPrintable(list.toPlainText()));
}

/// Not the ticks, and not the answers before: only the last one, which was not taken up.
void TestImportOutcome::comparingAgainCanBeGivenUp()
{
    ProgramWindow program;
    WindowImport import(program);
    answerOneOfMany(program, import);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(import.waitForDifference());
    QVERIFY(!program.tree().isVisible());
    QCOMPARE(import.row(DifferenceModel::Added, one).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(import.row(DifferenceModel::Added, duplicate).isValid());
    QCOMPARE(
        import.row(DifferenceModel::Questions, duplicate).data(DifferenceModel::AnswerRole).value<Answer>(),
        Answer::Open);
    // It can be given again.
    import.view().setCurrentIndex(import.row(DifferenceModel::Questions, duplicate));
    QTest::keyClick(&program.child<QPushButton>("samePerson"), Qt::Key_Space);
    QTRY_VERIFY(import.waitForDifference() && !import.row(DifferenceModel::Added, duplicate).isValid());
    QCOMPARE(import.row(DifferenceModel::Added, one).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
}

void TestImportOutcome::aComparisonThatFailsLosesNothing()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Given Surname")})});
    import.applyAndWait();
    import.start({writeSample(program, {one, duplicate}, QStringLiteral("Kazakhstan-List.json"))});
    QVERIFY(
        import.model().setData(import.row(DifferenceModel::Added, one), Qt::Unchecked, Qt::CheckStateRole));
    OtherWriter writer(program);
    import.view().setCurrentIndex(import.row(DifferenceModel::Questions, duplicate));
    QTest::keyClick(&program.child<QPushButton>("samePerson"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(told(program).contains(writing), 20000);
    QVERIFY(import.waitForDifference());
    QCOMPARE(import.row(DifferenceModel::Added, one).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(
        import.row(DifferenceModel::Questions, duplicate).data(DifferenceModel::AnswerRole).value<Answer>(),
        Answer::Open);
    writer.letGo();
    QTest::keyClick(&program.child<QPushButton>("samePerson"), Qt::Key_Space);
    QTRY_VERIFY(import.waitForDifference() && !import.row(DifferenceModel::Added, duplicate).isValid());
    QVERIFY(!told(program).contains(writing));
}

void TestImportOutcome::anErrorGoesWhenTheNextAttemptSucceeds()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {one})});
    OtherWriter writer(program);
    QTest::mouseClick(&import.apply(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(told(program).contains(writing), 20000);
    QVERIFY(import.waitForDifference());
    writer.letGo();
    import.applyAndWait();
    QTRY_VERIFY(told(program).contains(QStringLiteral("Imported")));
    QVERIFY2(!told(program).contains(writing), qPrintable(told(program)));
}

void TestImportOutcome::whatWasImportedGivesWayToAnImportThatFailed()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {one})});
    import.applyAndWait();
    QTRY_VERIFY(told(program).contains(QStringLiteral("Imported")));
    OtherWriter writer(program);
    drop(*program.tree().viewport(), {writeSample(program, {duplicate})});
    QTRY_VERIFY_WITH_TIMEOUT(told(program).contains(writing), 20000);
    QVERIFY2(!told(program).contains(QStringLiteral("Imported")), qPrintable(told(program)));
    QVERIFY(import.isClosed());
}

void TestImportOutcome::whatWasSaidOfColumnsIsNotLostWithoutAQuestion()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("Kazakhstan-list.csv"));
    writeFile(path, "name,chamber,what is this\nSurname One,Example Chamber,52\n");
    drop(*program.tree().viewport(), {path});
    const auto dialog = [&] {
        return program.window().findChild<QDialog *>(QStringLiteral("csvMappingDialog"));
    };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog()->findChild<QComboBox *>(QStringLiteral("target2")), Qt::Key_Down);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QCOMPARE(QApplication::focusWidget(), dialog()->findChild<QPushButton *>(QStringLiteral("stayInImport")));
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QVERIFY(dialog()->isVisible());
    QVERIFY(!dialog()->findChild<LeaveBar *>()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTest::keyClick(dialog()->findChild<QPushButton *>(QStringLiteral("leaveImport")), Qt::Key_Space);
    QTRY_VERIFY(!dialog());
    QTRY_VERIFY(program.tree().isVisible());
}

/// The careful way: nothing more is written than was ticked.
void TestImportOutcome::spaceUnticksAGroupThatIsTickedInPart()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {one, duplicate})});
    const QModelIndex group = import.model().group(DifferenceModel::Added);
    QVERIFY(
        import.model().setData(import.row(DifferenceModel::Added, one), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
    import.view().setCurrentIndex(group);
    QTest::keyClick(&import.view(), Qt::Key_Space);
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!import.apply().isEnabled());
    QTest::keyClick(&import.view(), Qt::Key_Space);
    QCOMPARE(group.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

QTEST_MAIN(TestImportOutcome)
#include "tst_importoutcome.moc"
