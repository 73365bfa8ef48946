// Importing in the real window: files and pasted text, the difference, what is chosen of it, and its way back
// into the tree.
#include "app/document.h"
#include "app/sampledatabase.h"
#include "models/core/answer.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/bodies.h"
#include "models/edit/recordeditor.h"
#include "models/exchange/transfer/differencemodel.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/importsamples.h"
#include "tests/support/importwindow.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/exchange/importpage.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString kazakhstan = QStringLiteral("Kazakhstan");

QStringList childrenOf(const QModelIndex &parent)
{
    QStringList texts;
    for (int row = 0; row < parent.model()->rowCount(parent); ++row)
        texts.append(parent.model()->index(row, 0, parent).data().toString());
    return texts;
}

void expand(ProgramWindow &program, const QString &node)
{
    QTRY_VERIFY(program.node(node).isValid());
    program.tree().expand(program.node(node));
    QTRY_VERIFY(program.tree().model()->rowCount(program.node(node)) > 0);
}

} // namespace

class TestImportWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFilesGoInWithoutTheRowThatWasUnticked();
    void aCompleteListIsSaidToBeOne();
    void theSameFileAgainIsAllUnchanged();
    void cancelLeavesTheDatabaseByteForByte();
    void whatWasTickedIsNotLostWithoutAQuestion();
    void anImportDuringTheCheckIsToldToWait();
    void pastedTextIsImported();
    void aRefusedFileIsShownAndTheOtherGoesIn();
    void aTableThatIsNotUnderstoodIsAskedFor();
    void aSuspicionAnsweredSameAddsNobody();
    void aFormKeepsItsTextWhileAnImportRuns();
    void theKeyboardAloneSuffices();
    void returnElsewhereAppliesNothing();
    void everyControlHasAName();
    void aRunningImportCanBeStopped();
    void theWindowStaysLive();
};

void TestImportWindow::twoFilesGoInWithoutTheRowThatWasUnticked()
{
    ProgramWindow program;
    expand(program, kazakhstan);
    expand(program, QStringLiteral("Belarus"));
    program.tree().setCurrentIndex(program.node(senate));
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), senate);
    const QString first =
        writeSample(program, {QStringLiteral("Surname One"), QStringLiteral("Surname Two")});
    const QString second = program.filePath(QStringLiteral("Finland-Example.json"));
    writeFile(second, popoloFile(QStringLiteral("Other Chamber"), {QStringLiteral("Surname Three")}));
    WindowImport import(program);
    import.start({first, second});
    const QModelIndex unwanted = import.row(DifferenceModel::Added, QStringLiteral("Surname Two"));
    QVERIFY(unwanted.isValid());
    const qsizetype before = import.model().chosen();
    QVERIFY(import.model().setData(unwanted, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(import.model().chosen(), before - 1);
    for (int part = 0; part < import.model().rowCount(unwanted);
         ++part) // The membership goes with the person.
        QVERIFY(import.model().index(part, 0, unwanted).data(Qt::CheckStateRole).toInt() == Qt::Unchecked);
    QVERIFY2(import.apply().text().contains(QString::number(import.model().chosen())),
             qPrintable(import.apply().text()));
    const qsizetype added = import.model().chosen(DifferenceModel::Added);
    import.applyAndWait();
    QTRY_VERIFY(program.node(QStringLiteral("Finland")).isValid());
    QCOMPARE(program.tree().currentIndex().data().toString(), senate);
    QVERIFY(program.tree().isExpanded(program.node(kazakhstan)));
    QVERIFY(program.tree().isExpanded(program.node(QStringLiteral("Belarus"))));
    expand(program, sampleChamber);
    QTRY_COMPARE(childrenOf(program.node(sampleChamber)), QStringList{QStringLiteral("Surname One")});
    QVERIFY2(importNotice(program).contains(QStringLiteral("%1 new").arg(added)),
             qPrintable(importNotice(program)));
}

void TestImportWindow::aCompleteListIsSaidToBeOne()
{
    ProgramWindow program;
    const Onlooker onlooker(program.databasePath());
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Surname One"), QStringLiteral("Surname Two")})});
    auto &isComplete = program.child<QCheckBox>("isComplete");
    auto &day = program.child<QLineEdit>("completeAsOf");
    QVERIFY(isComplete.isVisible() && !day.isEnabled());
    isComplete.click();
    QTRY_VERIFY(day.isEnabled() && isComplete.isEnabled());
    day.setFocus();
    windowkeys::replace(QStringLiteral("2026-02-28"));
    windowkeys::press(Qt::Key_Return);
    QTRY_VERIFY(isComplete.isEnabled());
    import.applyAndWait();
    QCOMPARE(onlooker.count(fields::organization.membersAsOf, QStringLiteral("2026-02-28")), 1);
}

void TestImportWindow::theSameFileAgainIsAllUnchanged()
{
    ProgramWindow program;
    const QString path = writeSample(program, {QStringLiteral("Surname One")});
    WindowImport import(program);
    import.start({path});
    import.applyAndWait();
    import.start({path});
    QCOMPARE(import.model().chosen(), 0);
    QVERIFY2(import.summary().contains(QStringLiteral("all unchanged")), qPrintable(import.summary()));
    QVERIFY(!import.apply().isVisible());
}

void TestImportWindow::cancelLeavesTheDatabaseByteForByte()
{
    ProgramWindow program;
    const QByteArray before =
        runProgram({QStringLiteral("show"), program.databasePath(), QStringLiteral("--json")}).output;
    const auto files = [&] {
        // Copies: reading the open database itself here would drop the locks on it.
        const QString copy = program.filePath(QStringLiteral("copy"));
        QFile::remove(copy);
        const ProgramRun copied = runCommand(QStringLiteral("cp"), {program.databasePath(), copy});
        return copied.exitCode == 0 ? fileContent(copy) : QByteArray();
    };
    const QByteArray bytes = files();
    QVERIFY(!bytes.isEmpty());
    WindowImport import(program);
    import.start(
        {writeSample(program, {QStringLiteral("Surname One")}),
         writeSample(program, {QStringLiteral("Surname Two")}, QStringLiteral("Kazakhstan-2.json"))});
    QVERIFY(import.model().chosen() > 0);
    QTest::keyClick(&import.view(), Qt::Key_Escape);
    QVERIFY(import.isClosed());
    QVERIFY(files() == bytes);
    QCOMPARE(runProgram({QStringLiteral("show"), program.databasePath(), QStringLiteral("--json")}).output,
             before);
}

void TestImportWindow::whatWasTickedIsNotLostWithoutAQuestion()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Surname One")})});
    const QModelIndex row = import.row(DifferenceModel::Added, QStringLiteral("Surname One"));
    QVERIFY(import.model().setData(row, Qt::Unchecked, Qt::CheckStateRole));
    QTest::keyClick(&import.view(), Qt::Key_Escape);
    auto &question = program.child<MessageBar>("importLeaving");
    QVERIFY(question.isVisible());
    QCOMPARE(QApplication::focusWidget(), &program.child<QPushButton>("stayInImport"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!question.isVisible());
    QCOMPARE(QApplication::focusWidget(), &import.view());
    QVERIFY(!program.tree().isVisible());
    QVERIFY(!program.window().close());
    QVERIFY(question.isVisible());
    QTest::keyClick(&program.child<QPushButton>("stayInImport"), Qt::Key_Space);
    QVERIFY(!question.isVisible());
    QTest::mouseClick(&program.child<QPushButton>("cancelImport"), Qt::LeftButton);
    QVERIFY(question.isVisible());
    QTest::keyClick(&program.child<QPushButton>("leaveImport"), Qt::Key_Space);
    QVERIFY(import.isClosed());
}

void TestImportWindow::anImportDuringTheCheckIsToldToWait()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("early.db"));
    QVERIFY(createSampleDatabase(path, QStringLiteral("test")));
    const QString file = folder.filePath(sampleFileName);
    writeFile(file, popoloFile(sampleChamber, {QStringLiteral("Surname One")}));
    MainWindow window;
    auto document = Document::open(path);
    QVERIFY(document);
    const Workspace workspace = (*document)->workspace();
    window.setWorkspace(workspace);
    QObject::disconnect(workspace.tree, &DelegationTree::ready, workspace.check, &FileCheck::start);
    window.show();
    window.importFiles({file});
    const auto messages = [&] { return window.findChild<MessageBar *>(QStringLiteral("importedBar")); };
    QTRY_VERIFY(messages() && messages()->isVisible());
    QVERIFY2(messages()->text().contains(QStringLiteral("looked at for damage")),
             qPrintable(messages()->text()));
    QTRY_VERIFY(window.findChild<QTreeView *>(QStringLiteral("tree"))->isVisible());
    workspace.check->start();
    QTRY_VERIFY(workspace.check->hasEnded());
    window.importFiles({file});
    const auto apply = [&] { return window.findChild<QPushButton *>(QStringLiteral("applyImport")); };
    QTRY_VERIFY(apply() && apply()->isVisible() && apply()->isEnabled());
    QTest::mouseClick(apply(), Qt::LeftButton);
    QTRY_VERIFY(window.findChild<QTreeView *>(QStringLiteral("tree"))->isVisible());
    window.setWorkspace({});
    document->reset();
    QVERIFY(runProgram({QStringLiteral("search"), path, QStringLiteral("Surname One")})
                .output.contains("Surname One"));
}

void TestImportWindow::pastedTextIsImported()
{
    ProgramWindow program;
    auto *data = new QMimeData;
    data->setText(QStringLiteral("Delegation of the Parliament of Exampleland to the CSTO PA consists of 3 "
                                 "deputies from the Senate of the Parliament of Exampleland.\n"));
    data->setHtml(QStringLiteral("<p>") + data->text() + QStringLiteral("</p>"));
    QApplication::clipboard()->setMimeData(data);
    program.tree().setFocus();
    QTest::keyClick(&program.tree(), Qt::Key_V, Qt::ControlModifier);
    WindowImport import(program);
    QVERIFY(import.waitForDifference());
    QVERIFY2(import.model().chosen() > 0, qPrintable(import.summary()));
    import.applyAndWait();
    QTRY_VERIFY(program.node(QStringLiteral("Parliament of Exampleland")).isValid());
}

void TestImportWindow::aRefusedFileIsShownAndTheOtherGoesIn()
{
    ProgramWindow program;
    const QString bad = program.filePath(QStringLiteral("bad.json"));
    writeFile(bad, "{\"persons\": [\n{\"name\": \"Surname One\"");
    WindowImport import(program);
    import.start({bad, writeSample(program, {QStringLiteral("Surname Two")})});
    auto &refused = program.child<MessageBar>("importRefused");
    QVERIFY(refused.isVisible());
    QVERIFY2(refused.text().contains(QStringLiteral("bad.json")), qPrintable(refused.text()));
    QVERIFY(import.row(DifferenceModel::Added, QStringLiteral("Surname Two")).isValid());
    import.applyAndWait();
    expand(program, kazakhstan);
    expand(program, sampleChamber);
    QTRY_COMPARE(childrenOf(program.node(sampleChamber)), QStringList{QStringLiteral("Surname Two")});
    // It can still be read when the person has gone on.
    QVERIFY(program.show(program.node(kazakhstan).data(RecordKeyRole).value<RecordKey>()));
    program.window().showNotice(QStringLiteral("Something else."));
    QVERIFY2(importNotice(program).contains(QStringLiteral("could not be read: 1")),
             qPrintable(importNotice(program)));
    QTest::keyClick(&program.child<QPushButton>("importDetails"), Qt::Key_Space);
    const QString details = program.child<QPlainTextEdit>("importReportList").toPlainText();
    QVERIFY2(details.contains(QStringLiteral("bad.json")), qPrintable(details));
}

void TestImportWindow::aTableThatIsNotUnderstoodIsAskedFor()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("Kazakhstan-list.csv"));
    writeFile(path, "name,chamber,what is this\nSurname One,Example Chamber,52\n");
    drop(*program.tree().viewport(), {path});
    QTRY_VERIFY(program.window().findChild<QDialog *>(QStringLiteral("csvMappingDialog")));
    program.window().findChild<QDialog *>(QStringLiteral("csvMappingDialog"))->accept();
    WindowImport import(program);
    QVERIFY(import.waitForDifference());
    QVERIFY(import.row(DifferenceModel::Added, QStringLiteral("Surname One")).isValid());
    QTest::keyClick(&import.view(), Qt::Key_Escape);
    QVERIFY(import.isClosed());
    // What was said once is remembered.
    import.start({path});
    QVERIFY(!program.window().findChild<QDialog *>(QStringLiteral("csvMappingDialog")));
    QTest::keyClick(&import.view(), Qt::Key_Escape);
    QVERIFY(import.isClosed());
}

void TestImportWindow::aSuspicionAnsweredSameAddsNobody()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Given Surname")})});
    import.applyAndWait();
    // Another file: its ids are its own.
    import.start({writeSample(program, {QStringLiteral("Surname Given Patronymic")},
                              QStringLiteral("Kazakhstan-List.json"))});
    QCOMPARE(import.model().count(DifferenceModel::Questions), 1);
    const QModelIndex question =
        import.row(DifferenceModel::Questions, QStringLiteral("Surname Given Patronymic"));
    QVERIFY(question.isValid());
    QVERIFY(import.row(DifferenceModel::Added, QStringLiteral("Surname Given Patronymic")).isValid());
    import.view().setCurrentIndex(question);
    QTest::keyClick(&program.child<QPushButton>("samePerson"), Qt::Key_Space);
    QTRY_VERIFY(import.waitForDifference() &&
                !import.row(DifferenceModel::Added, QStringLiteral("Surname Given Patronymic")).isValid());
    // The answer can still be taken back.
    QCOMPARE(import.model().count(DifferenceModel::Questions), 1);
    QCOMPARE(import.view().currentIndex().data(DifferenceModel::AnswerRole).value<Answer>(), Answer::Same);
    import.applyAndWait();
    expand(program, kazakhstan);
    expand(program, sampleChamber);
    QTRY_COMPARE(childrenOf(program.node(sampleChamber)).size(), 1);
}

void TestImportWindow::aFormKeepsItsTextWhileAnImportRuns()
{
    ProgramWindow program;
    QVERIFY(program.show(program.node(kazakhstan).data(RecordKeyRole).value<RecordKey>()));
    program.child<QAction>("edit").trigger();
    auto &field = program.child<QLineEdit>("field_name");
    field.setText(QStringLiteral("Kazakhstan renamed"));
    WindowImport import(program);
    drop(*program.tree().viewport(), {writeSample(program, {QStringLiteral("Surname One")})});
    QVERIFY(import.waitForDifference());
    import.applyAndWait();
    QCOMPARE(field.text(), QStringLiteral("Kazakhstan renamed"));
    QVERIFY(field.isVisible());
}

void TestImportWindow::theKeyboardAloneSuffices()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Surname One"), QStringLiteral("Surname Two")})});
    QTRY_COMPARE(QApplication::focusWidget(), &import.view());
    import.view().setCurrentIndex(import.row(DifferenceModel::Added, QStringLiteral("Surname One")));
    QTest::keyClick(&import.view(), Qt::Key_Space);
    QCOMPARE(import.view().currentIndex().data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    import.apply().setFocus();
    QTest::keyClick(&import.apply(), Qt::Key_Return);
    QVERIFY(import.isClosed());
    QTRY_COMPARE(QApplication::focusWidget(), &program.tree());
    expand(program, kazakhstan);
    expand(program, sampleChamber);
    QTRY_COMPARE(childrenOf(program.node(sampleChamber)), QStringList{QStringLiteral("Surname Two")});
}

/// Everything at once is written only by the button that says so.
void TestImportWindow::returnElsewhereAppliesNothing()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Surname One")})});
    QSignalSpy begun(&program.child<ImportPage>("importPage"), &ImportPage::begun);
    auto &filter = program.child<QLineEdit>("importFilter");
    const QModelIndex group = import.model().group(DifferenceModel::Added);
    import.view().setCurrentIndex(group);
    const bool wasOpen = import.view().isExpanded(group);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(&filter, key);
        QTest::keyClick(&import.view(), key);
        QCOMPARE(import.view().isExpanded(group), key == Qt::Key_Return ? !wasOpen : wasOpen);
    }
    import.view().setCurrentIndex(import.row(DifferenceModel::Added, QStringLiteral("Surname One")));
    QTest::keyClick(&import.view(), Qt::Key_Return);
    QCOMPARE(begun.size(), 0);
    QVERIFY(!import.apply().isDefault());
}

void TestImportWindow::everyControlHasAName()
{
    ProgramWindow program;
    WindowImport import(program);
    import.start({writeSample(program, {QStringLiteral("Surname One")})});
    QStringList nameless;
    for (const QWidget *widget : program.child<QWidget>("importPage").findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button && !button->text().isEmpty();
        const bool isControl = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
                               widget->parentWidget()->objectName() != QStringLiteral("importFilter") &&
                               !widget->objectName().startsWith(QStringLiteral("qt_"));
        if (isControl && (widget->objectName().isEmpty() || (widget->accessibleName().isEmpty() && !hasText)))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

void TestImportWindow::aRunningImportCanBeStopped()
{
    ProgramWindow program;
    const QString path = program.filePath(sampleFileName);
    writeFile(path, largePopoloFile(sampleChamber, 3000));
    WindowImport import(program);
    import.start({path});
    const QByteArray before =
        runProgram({QStringLiteral("show"), program.databasePath(), QStringLiteral("--json")}).output;
    QTest::mouseClick(&import.apply(), Qt::LeftButton);
    auto &stop = program.child<QPushButton>("importStop");
    QTRY_VERIFY(stop.isVisible());
    QTest::mouseClick(&stop, Qt::LeftButton);
    // Back at the difference, with everything still chosen.
    QVERIFY(import.waitForDifference());
    QVERIFY(import.model().chosen() > 3000);
    QCOMPARE(runProgram({QStringLiteral("show"), program.databasePath(), QStringLiteral("--json")}).output,
             before);
    import.applyAndWait();
    QTRY_COMPARE(program.node(kazakhstan).data(SeatCountRole).value<SeatCount>().members(), 3000);
}

/// A loose bound, since machines are busy; the bench measures the hard one.
void TestImportWindow::theWindowStaysLive()
{
    ProgramWindow program;
    const QString path = program.filePath(sampleFileName);
    writeFile(path, largePopoloFile(sampleChamber, 3000));
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer turns;
    connect(&turns, &QTimer::timeout, this, [&] {
        longest = std::max(longest, sinceTurn.isValid() ? sinceTurn.elapsed() : 0);
        sinceTurn.start();
    });
    turns.start(5);
    WindowImport import(program);
    import.start({path});
    import.applyAndWait();
    QTest::qWait(200);
    qInfo("longest gap between event-loop turns: %lld ms", longest);
    QVERIFY(longest < 1000);
}

QTEST_MAIN(TestImportWindow)
#include "tst_importwindow.moc"
