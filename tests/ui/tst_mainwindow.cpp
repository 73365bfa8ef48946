// The main job by keyboard in the real window.
#include "app/language.h"
#include "models/core/itemroles.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");
const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString newcomer = QStringLiteral("A. Newcomer <b>&");

void type(QWidget &widget, const QString &text)
{
    QTest::keyClicks(&widget, text);
}

QWidget &focus()
{
    if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
        qFatal("Nothing has the focus.");
    return *QApplication::focusWidget();
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMainJobByKeyboard();
    void backAndForwardWalkTheHistory();
    void anEmptyDatabaseSaysWhatToDo();
    void aSecondOpeningReadsOnlyAndNamesTheEditor();
    void aFileThatCannotBeOpenedLeavesThePresentOne();
    void anotherDocumentIsNoPlaceForADatabase();
    void aNewDatabaseInPlaceOfTheOpenOneTrashesIt();
    void withoutADatabaseThePageSaysWhatToDo();
    void aNoticeGoesWhenThePersonGoesOn();
    void theMenuOfNewRecordsOpensBelowItsButton();
    void everyControlHasAName();
    void noDescriptionCarriesMarkup();
    void everyWindowHasTheIcon();
    void aLetterLeadsToOneEntryOfItsMenu_data();
    void aLetterLeadsToOneEntryOfItsMenu();

private:
    void findKazakhstan(ProgramWindow &program);
    void openSenate(ProgramWindow &program);
    void addRepresentative(ProgramWindow &program);
    void exportPdf(ProgramWindow &program);
    void deleteRepresentative(ProgramWindow &program);
};

void TestMainWindow::findKazakhstan(ProgramWindow &program)
{
    QTest::keyClick(&program.window(), Qt::Key_F, Qt::ControlModifier);
    auto &search = program.child<QLineEdit>("search");
    QTRY_COMPARE(QApplication::focusWidget(), &search);
    type(search, QStringLiteral("kazakhs"));
    auto &results = program.child<QListView>("results");
    QTRY_COMPARE(results.model()->index(0, 0).data().toString(), kazakhstan);
    QTest::keyClick(&search, Qt::Key_Return);
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), kazakhstan);
}

void TestMainWindow::openSenate(ProgramWindow &program)
{
    QTRY_COMPARE(QApplication::focusWidget(), &program.tree());
    QTest::keyClick(&program.tree(), Qt::Key_Right);
    QTRY_VERIFY(program.node(senate).isValid());
    for (int presses = 0; presses < 5 && program.tree().currentIndex().data().toString() != senate; ++presses)
        QTest::keyClick(&program.tree(), Qt::Key_Down);
    QCOMPARE(program.tree().currentIndex().data().toString(), senate);
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), senate);
    QTRY_COMPARE(program.seats(program.node(senate)), QStringLiteral("0/8"));
}

void TestMainWindow::addRepresentative(ProgramWindow &program)
{
    QTest::keyClick(&program.window(), Qt::Key_N, Qt::ControlModifier);
    auto &menu = program.child<QMenu>("newRecord");
    QTRY_VERIFY(menu.isVisible());
    QTest::keyClick(&menu, Qt::Key_Return);
    program.window().activateWindow(); // The platform without a display leaves it to the closed menu.
    auto &details = program.child<DetailArea>("details");
    QTRY_VERIFY(details.isEditing());
    QTRY_COMPARE(focus().objectName(), QStringLiteral("field_name"));
    type(focus(), newcomer);
    QTest::keyClick(&focus(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!details.isEditing());
}

void TestMainWindow::exportPdf(ProgramWindow &program)
{
    QTest::keyClick(&program.window(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(program.window().findChild<QDialog *>(QStringLiteral("reportDialog")));
    QTest::keyClick(program.window().findChild<QDialog *>(QStringLiteral("reportDialog")), Qt::Key_Return);
    QTRY_VERIFY(program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog")));
    auto *dialog = program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    QVERIFY(name);
    name->setText(program.filePath(
        QStringLiteral("out.pdf"))); // Typed, its completer's window would take the keys here.
    static_cast<QDialog *>(dialog)->accept();
    QTRY_VERIFY(QFileInfo::exists(program.filePath(QStringLiteral("out.pdf"))));
    QVERIFY(fileContent(program.filePath(QStringLiteral("out.pdf"))).startsWith("%PDF-"));
}

void TestMainWindow::deleteRepresentative(ProgramWindow &program)
{
    program.tree().setFocus();
    QTest::keyClick(&program.tree(), Qt::Key_Right);
    QTRY_VERIFY(program.node(newcomer).isValid());
    QTest::keyClick(&program.tree(), Qt::Key_Down);
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), newcomer);
    QTest::keyClick(&program.tree(), Qt::Key_Delete);
    QTRY_VERIFY(program.window().findChild<QMessageBox *>(QStringLiteral("removeDialog")));
    auto *question = program.window().findChild<QMessageBox *>(QStringLiteral("removeDialog"));
    QVERIFY(question->text().contains(newcomer));
    QVERIFY2(question->informativeText().contains(senate), qPrintable(question->informativeText()));
    QVERIFY(question->informativeText().endsWith(QStringLiteral("This cannot be undone.")));
    QTest::keyClick(question, Qt::Key_D, Qt::AltModifier);
}

void TestMainWindow::theMainJobByKeyboard()
{
    ProgramWindow program;
    findKazakhstan(program);
    openSenate(program);
    addRepresentative(program);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE(program.seats(program.node(senate)), QStringLiteral("1/8"));
    QTRY_COMPARE(program.seats(program.node(kazakhstan)), QStringLiteral("1/16"));
    QCOMPARE(program.tree().currentIndex().data().toString(), senate);
    QVERIFY(program.tree().isExpanded(program.node(kazakhstan)));
    QVERIFY(!program.tree().isExpanded(program.node(senate)));
    QWidget *hemicycle = program.child<DetailArea>("details").currentWidget()->findChild<QWidget *>(
        QStringLiteral("hemicycle"));
    QVERIFY(hemicycle);
    QTRY_VERIFY2(hemicycle->accessibleName().contains(QStringLiteral("1 of 8")),
                 qPrintable(hemicycle->accessibleName()));
    exportPdf(program);
    deleteRepresentative(program);
    QTRY_COMPARE(program.seats(program.node(senate)), QStringLiteral("0/8"));
    QTRY_COMPARE(program.seats(program.node(kazakhstan)), QStringLiteral("0/16"));
    QVERIFY(!program.node(newcomer).isValid());
}

void TestMainWindow::backAndForwardWalkTheHistory()
{
    ProgramWindow program;
    auto &details = program.child<DetailArea>("details");
    findKazakhstan(program);
    QTRY_COMPARE(details.recordName(), kazakhstan);
    openSenate(program);
    // On the way down the tree every record that was passed is a place in the history.
    for (int steps = 0; steps < 5 && details.recordName() != kazakhstan; ++steps) {
        QTest::keyClick(&program.window(), Qt::Key_Left, Qt::AltModifier);
        QTest::qWait(50);
    }
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), kazakhstan);
    for (int steps = 0; steps < 5 && details.recordName() != senate; ++steps) {
        QTest::keyClick(&program.window(), Qt::Key_Right, Qt::AltModifier);
        QTest::qWait(50);
    }
    QTRY_COMPARE(details.recordName(), senate);
    QTest::mousePress(&program.window(), Qt::BackButton);
    QTRY_VERIFY(details.recordName() != senate);
}

void TestMainWindow::anEmptyDatabaseSaysWhatToDo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.db"));
    QCOMPARE(runProgram({QStringLiteral("new"), path, QStringLiteral("--empty")}).exitCode, 0);
    ProgramWindow program(path);
    const auto isShown = [&](const QString &name) {
        const auto *button = program.window().findChild<QWidget *>(name);
        return button && button->isVisible();
    };
    QTRY_VERIFY(isShown(QStringLiteral("newCountryButton")));
    QVERIFY(isShown(QStringLiteral("importButton")));
}

void TestMainWindow::aSecondOpeningReadsOnlyAndNamesTheEditor()
{
    ProgramWindow first;
    ProgramWindow second(first.databasePath());
    const auto &bar = second.child<MessageBar>("standingBar");
    QVERIFY(bar.isVisible());
    QVERIFY2(bar.text().contains(QStringLiteral("You have this database open for editing already")),
             qPrintable(bar.text()));
    second.window().showNotice(QStringLiteral("Something else."));
    QVERIFY(bar.isVisible());
    QCOMPARE(second.child<MessageBar>("messageBar").text(), QStringLiteral("Something else."));
    QVERIFY(!second.child<QAction>("createNew").isEnabled());
    QVERIFY(second.show(first.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>()));
    QVERIFY(!second.child<QAction>("edit").isEnabled());
}

void TestMainWindow::aFileThatCannotBeOpenedLeavesThePresentOne()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("letter.db"));
    writeFile(path, "Dear colleagues");
    emit program.window().openRequested(path);
    const auto &bar = program.child<MessageBar>("messageBar");
    QVERIFY(bar.isVisible());
    QVERIFY(bar.text().contains(QStringLiteral("not a Delegations database")));
    QVERIFY(program.node(kazakhstan).isValid());
    QCOMPARE(fileContent(path), QByteArray("Dear colleagues"));
}

void TestMainWindow::anotherDocumentIsNoPlaceForADatabase()
{
    ProgramWindow program;
    const QString path = program.filePath(QStringLiteral("letter.txt"));
    writeFile(path, "Dear colleagues");
    const auto &bar = program.child<MessageBar>("messageBar");
    emit program.window().newDatabaseRequested(path);
    QVERIFY(bar.text().contains(QStringLiteral("no Delegations database")));
    QCOMPARE(fileContent(path), QByteArray("Dear colleagues"));
    QVERIFY(program.node(kazakhstan).isValid());
}

void TestMainWindow::aNewDatabaseInPlaceOfTheOpenOneTrashesIt()
{
    ProgramWindow program;
    qputenv("XDG_DATA_HOME", program.filePath(QStringLiteral("share")).toLocal8Bit());
    emit program.window().newDatabaseRequested(program.databasePath());
    QTRY_VERIFY(!program.node(kazakhstan).isValid());
    QVERIFY(QFileInfo::exists(program.databasePath()));
    QVERIFY(QFileInfo::exists(program.filePath(QStringLiteral("share/Trash/files/sample.db"))));
    QVERIFY(program.child<QAction>("createNew").isEnabled());
}

void TestMainWindow::withoutADatabaseThePageSaysWhatToDo()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    MainWindow window;
    Session session(window);
    window.show();
    session.open(folder.filePath(QStringLiteral("missing.db")));
    const auto isShown = [&](const char *name) {
        const auto *found = window.findChild<QWidget *>(QString::fromLatin1(name));
        return found && found->isVisible();
    };
    QTRY_VERIFY(isShown("newDatabaseChoice"));
    QVERIFY(isShown("openButton"));
    QVERIFY(isShown("retryButton"));
    QVERIFY(!isShown("newCountryButton"));
    QVERIFY(isShown("path"));
}

void TestMainWindow::aNoticeGoesWhenThePersonGoesOn()
{
    ProgramWindow program;
    const auto &bar = program.child<MessageBar>("messageBar");
    program.window().showNotice(QStringLiteral("Done."));
    QVERIFY(bar.isVisible());
    QVERIFY(program.show(program.node(kazakhstan).data(RecordKeyRole).value<RecordKey>()));
    QVERIFY(!bar.isVisible());
    program.window().showError({ErrorCode::Input, QStringLiteral("That went wrong."), {}});
    QVERIFY(program.show(program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>()));
    QVERIFY2(bar.isVisible(), "An error stays until it was read.");
}

void TestMainWindow::theMenuOfNewRecordsOpensBelowItsButton()
{
    ProgramWindow program;
    const auto &button = program.child<QWidget>("createNewButton");
    QTest::keyClick(&program.window(), Qt::Key_N, Qt::ControlModifier);
    auto &menu = program.child<QMenu>("newRecord");
    QTRY_VERIFY(menu.isVisible());
    QCOMPARE(menu.pos().x(), button.mapToGlobal(QPoint()).x());
    QVERIFY(qAbs(menu.pos().y() - button.mapToGlobal(button.rect().bottomLeft()).y()) <= 2);
    menu.close();
}

void TestMainWindow::everyControlHasAName()
{
    ProgramWindow program;
    findKazakhstan(program);
    QTRY_COMPARE(program.child<DetailArea>("details").recordName(), kazakhstan);
    QStringList nameless;
    for (const QWidget *widget : program.window().findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() & Qt::TabFocus &&
                               widget->isVisibleTo(&program.window()) &&
                               !widget->objectName().startsWith(QStringLiteral("qt_")) &&
                               widget->parentWidget()->objectName() != QStringLiteral("search");
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasText = button && !button->text().isEmpty();
        if (isControl && (widget->objectName().isEmpty() || (widget->accessibleName().isEmpty() && !hasText)))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                            widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

void TestMainWindow::everyWindowHasTheIcon()
{
    ProgramWindow program;
    QTRY_VERIFY(!program.window().windowIcon().pixmap(48).isNull());
    const QWidget another;
    QVERIFY(!another.windowIcon().isNull());
}

void TestMainWindow::noDescriptionCarriesMarkup()
{
    ProgramWindow program;
    auto &search = program.child<QLineEdit>("search");
    auto &details = program.child<DetailArea>("details");
    int described = 0;
    for (const char *sought : {"kazakhs", "senate", "koshanov", "utmost"}) {
        search.setText(QString::fromLatin1(sought));
        auto &results = program.child<QListView>("results");
        QTRY_VERIFY(results.model()->index(0, 0).isValid() && results.isVisible());
        QVERIFY(program.show(results.model()->index(0, 0).data(RecordKeyRole).value<RecordKey>()));
        for (QWidget *widget : details.currentWidget()->findChildren<QWidget *>()) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(widget);
            const QString description = told ? told->text(QAccessible::Description) : QString();
            described += description.isEmpty() ? 0 : 1;
            QVERIFY2(!Qt::mightBeRichText(description), qPrintable(widget->objectName() + description));
        }
        search.clear();
        QTRY_VERIFY(program.tree().isVisible());
    }
    QVERIFY(described > 0);
}

void TestMainWindow::aLetterLeadsToOneEntryOfItsMenu_data()
{
    QTest::addColumn<QLocale>("language");
    QTest::newRow("English") << QLocale(QLocale::English);
    QTest::newRow("Russian") << QLocale(QLocale::Russian);
}

void TestMainWindow::aLetterLeadsToOneEntryOfItsMenu()
{
    QFETCH(QLocale, language);
    const ProgramLanguage words(language);
    ProgramWindow program;
    QList<QAction *> entries = program.window().menuBar()->actions();
    QVERIFY(entries.size() > 2);
    QList<QList<QAction *>> menus{entries};
    while (!entries.isEmpty()) {
        if (const QMenu *menu = entries.takeFirst()->menu()) {
            menus.append(menu->actions());
            entries.append(menu->actions());
        }
    }
    for (const QList<QAction *> &menu : std::as_const(menus)) {
        QMap<QString, QString> texts;
        for (const QAction *entry : menu) {
            const QString letter = QKeySequence::mnemonic(entry->text()).toString();
            if (letter.isEmpty())
                continue;
            QVERIFY2(!texts.contains(letter), qPrintable(texts.value(letter) + u' ' + entry->text()));
            texts.insert(letter, entry->text());
        }
    }
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
