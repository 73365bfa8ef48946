// What stands unsaved in a form is never lost without a question.
#include "models/core/itemroles.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString kazakhstan = QStringLiteral("Kazakhstan");

/// The window with the form of Kazakhstan, in which a name was begun.
struct Writing
{
    Writing()
    {
        QVERIFY(program.show(program.node(kazakhstan).data(RecordKeyRole).value<RecordKey>()));
        QTRY_COMPARE(program.tree().currentIndex().data().toString(), kazakhstan);
        program.tree().setFocus();
        program.child<QAction>("edit").trigger();
        QTRY_VERIFY(details.isEditing());
        QTest::keyClicks(&name(), QStringLiteral("X"));
    }

    [[nodiscard]] QLineEdit &name() { return program.child<QLineEdit>("field_name"); }
    [[nodiscard]] bool isAsking()
    {
        const auto *keep = program.window().findChild<QAbstractButton *>(QStringLiteral("keepEditing"));
        return keep && keep->isVisible();
    }
    void press(const char *button)
    {
        QTest::keyClick(&program.child<QAbstractButton>(button), Qt::Key_Space);
    }

    ProgramWindow program;
    DetailArea &details = program.child<DetailArea>("details");
};

void chooseInDialog(ProgramWindow &program, const QString &path)
{
    auto *dialog = program.window().findChild<QFileDialog *>(QStringLiteral("fileDialog"));
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
    static_cast<QDialog *>(dialog)->accept();
}

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

} // namespace

class TestUnsavedForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherDatabaseIsShownOnlyAfterAQuestion_data();
    void anotherDatabaseIsShownOnlyAfterAQuestion();
    void whoStaysGoesOnInTheFormAndTheTreeStaysToo();
    void aDatabaseThatCannotBeOpenedLosesNothing();
    void theFormsKeysWorkAfterTheQuestion();
    void theFocusReturnsToWhereItWas();
    void aFormStaysWhenTheFileIsMoved();
    void aPageOffersNoEditingWhenTheFileIsMoved();
};

void TestUnsavedForm::anotherDatabaseIsShownOnlyAfterAQuestion_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"open", "new", "recent", "drop"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestUnsavedForm::anotherDatabaseIsShownOnlyAfterAQuestion()
{
    QFETCH(QString, way);
    Writing writing;
    ProgramWindow &program = writing.program;
    const QString other = program.filePath(QStringLiteral("other.db"));
    if (way != QLatin1String("new"))
        QCOMPARE(runProgram({QStringLiteral("new"), other, QStringLiteral("--empty")}).exitCode, 0);
    if (way == QLatin1String("recent")) {
        program.window().setRecentFiles({other});
        program.child<QMenu>("recentFiles").actions().first()->trigger();
    } else if (way == QLatin1String("drop")) {
        drop(program.window(), other);
    } else {
        program.child<QAction>(way == QLatin1String("new") ? "newDatabase" : "open").trigger();
        chooseInDialog(program, other);
    }
    QTRY_VERIFY(writing.isAsking());
    QVERIFY(writing.details.isEditing());
    writing.press("keepEditing");
    QVERIFY(writing.details.isEditing());
    QVERIFY(program.window().windowTitle().startsWith(QStringLiteral("sample.db")));
    QVERIFY(writing.name().text().contains(u'X'));
    drop(program.window(), other);
    if (way == QLatin1String("new"))
        return;
    QTRY_VERIFY(writing.isAsking());
    writing.press("discard");
    QTRY_VERIFY(program.window().windowTitle().startsWith(QStringLiteral("other.db")));
}

void TestUnsavedForm::aDatabaseThatCannotBeOpenedLosesNothing()
{
    Writing writing;
    const QString path = writing.program.filePath(QStringLiteral("letter.db"));
    writeFile(path, "Dear colleagues");
    const QString written = writing.name().text();
    drop(writing.program.window(), path);
    QTRY_VERIFY(writing.isAsking());
    writing.press("discard");
    QTRY_VERIFY(writing.program.child<MessageBar>("messageBar").isVisible());
    QVERIFY(writing.details.isEditing());
    QVERIFY(!writing.isAsking());
    QCOMPARE(writing.name().text(), written);
    QCOMPARE(QApplication::focusWidget(), &writing.name());
}

void TestUnsavedForm::whoStaysGoesOnInTheFormAndTheTreeStaysToo()
{
    Writing writing;
    QTreeView &tree = writing.program.tree();
    const QModelIndex first = tree.model()->index(0, 0);
    QVERIFY(first.data().toString() != kazakhstan);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(first).center());
    QTRY_VERIFY(writing.isAsking());
    writing.press("keepEditing");
    QTRY_COMPARE(tree.currentIndex().data().toString(), kazakhstan);
    QCOMPARE(tree.selectionModel()->selectedRows().size(), 1);
    QCOMPARE(tree.selectionModel()->selectedRows().first().data().toString(), kazakhstan);
    QVERIFY(writing.details.isEditing());
}

void TestUnsavedForm::theFormsKeysWorkAfterTheQuestion()
{
    Writing writing;
    QTreeView &tree = writing.program.tree();
    const auto leave = [&] {
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {},
                          tree.visualRect(tree.model()->index(0, 0)).center());
        QTRY_VERIFY(writing.isAsking());
        writing.press("keepEditing");
        QTRY_VERIFY(QApplication::focusWidget());
        QTRY_COMPARE(tree.currentIndex().data().toString(),
                     kazakhstan); // Else the next click chooses nothing.
    };
    leave();
    QCOMPARE(QApplication::focusWidget(), &writing.name());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(writing.isAsking());
    writing.press("keepEditing");
    leave();
    const QString written = writing.name().text();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!writing.details.isEditing());
    QTRY_VERIFY(writing.program.node(written).isValid());
}

void TestUnsavedForm::theFocusReturnsToWhereItWas()
{
    Writing writing;
    QTest::keyClick(&writing.name(), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!writing.details.isEditing());
    QTRY_COMPARE(QApplication::focusWidget(), &writing.program.tree());
    QTest::keyClick(&writing.program.tree(), Qt::Key_Delete);
    QTRY_VERIFY(writing.program.window().findChild<QDialog *>(QStringLiteral("removeDialog")));
}

void TestUnsavedForm::aFormStaysWhenTheFileIsMoved()
{
    Writing writing;
    ProgramWindow &program = writing.program;
    const QString written = writing.name().text();
    const QString moved = program.filePath(QStringLiteral("moved.db"));
    QVERIFY(QFile::rename(program.databasePath(), moved));
    const auto bar = [&] { return program.window().findChild<MessageBar *>(QStringLiteral("standingBar")); };
    QTRY_VERIFY_WITH_TIMEOUT(bar() && bar()->isVisible(), 4000);
    QVERIFY2(bar()->text().contains(QStringLiteral("renamed, moved or deleted")), qPrintable(bar()->text()));
    QVERIFY(!QFileInfo::exists(program.databasePath() + QStringLiteral("-wal")));
    writing.press("save");
    QTest::qWait(50);
    QVERIFY(writing.details.isEditing());
    QCOMPARE(writing.name().text(), written);
    QTest::mouseClick(&program.child<QAbstractButton>("saveMovedCopy"), Qt::LeftButton);
    const QString copy = program.filePath(QStringLiteral("copy.db"));
    chooseInDialog(program, copy);
    QTRY_VERIFY(QFileInfo::exists(copy));
    for (const QString &path : {copy, moved})
        QCOMPARE(runProgram({QStringLiteral("check"), path}).exitCode, 0);
    QVERIFY(writing.details.isEditing());
}

void TestUnsavedForm::aPageOffersNoEditingWhenTheFileIsMoved()
{
    ProgramWindow program;
    const auto shown = program.tree().model()->index(1, 0).data(RecordKeyRole).value<RecordKey>();
    QVERIFY(program.show(shown));
    const auto isOffered = [&] {
        const auto buttons = program.window().findChildren<QPushButton *>(QStringLiteral("editButton"));
        return program.child<QAction>("edit").isEnabled() ||
               std::any_of(buttons.cbegin(), buttons.cend(),
                           [](auto *button) { return button->isVisible(); });
    };
    QVERIFY(isOffered());
    QVERIFY(QFile::rename(program.databasePath(), program.filePath(QStringLiteral("moved.db"))));
    QTRY_VERIFY_WITH_TIMEOUT(!isOffered(), 4000);
    QCOMPARE(program.child<DetailArea>("details").record(), shown);
    // Under its new name it is edited on.
    program.child<QAction>("open").trigger();
    chooseInDialog(program, program.filePath(QStringLiteral("moved.db")));
    QTRY_COMPARE(program.window().windowFilePath(), program.filePath(QStringLiteral("moved.db")));
    QTRY_VERIFY(program.session().isFileChecked());
    QVERIFY(program.show(shown));
    QVERIFY(isOffered());
}

QTEST_MAIN(TestUnsavedForm)
#include "tst_unsavedform.moc"
