// The desktop ends its session while something is unsaved: the person is asked, and the answer is kept to.
#include "models/core/itemroles.h"
#include "models/core/kinds/news.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/exchange/importpage.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QString madeSample(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(l("logout.db"));
    makeSample(path, [](Transaction &transaction) {
        put(transaction, Record(RecordKind::NewsItem).set(fields::newsItem.title, l("Alpha")));
    });
    return path;
}

/// The window with the form of a news item, in which its headline was changed.
struct Writing
{
    Writing()
    {
        QVERIFY(program.show(Onlooker(program.databasePath()).keyOf(fields::newsItem.title, l("Alpha"))));
        program.child<QAction>("edit").trigger();
        QTRY_VERIFY(details.isEditing());
        title().setCursorPosition(5);
        QTest::keyClicks(&title(), l("X"));
    }

    [[nodiscard]] QLineEdit &title() { return program.child<QLineEdit>("field_title"); }
    void emptyTitle()
    {
        QTest::keyClick(&title(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&title(), Qt::Key_Delete);
    }
    [[nodiscard]] int stored(const char *headline) const
    {
        return Onlooker(program.databasePath()).count(fields::newsItem.title, l(headline));
    }

    QTemporaryDir folder;
    ProgramWindow program{madeSample(folder)};
    DetailArea &details = program.child<DetailArea>("details");
};

/// Answers the question that is about to come; `offered` is told what it offers. `next` prepares for one that
/// follows.
void answer(QMessageBox::StandardButton button, QMessageBox::StandardButtons &offered,
            const std::function<void()> &next = {})
{
    QTimer::singleShot(0, [button, &offered, next] {
        auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!question)
            return;
        offered = question->standardButtons();
        question->button(button)->click();
        if (next)
            next();
    });
}

void startImport(ProgramWindow &program)
{
    const QString file = program.filePath(l("people.csv"));
    {
        QFile table(file);
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name,chamber,country\nAaa Bbb,House,Belarus\n");
    }
    program.window().importFiles({file});
    QVERIFY(program.window().findChild<ImportPage *>());
}

} // namespace

class TestLogout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnsavedCanBeSaved();
    void whatIsUnsavedCanBeDiscarded();
    void thePersonCanStay();
    void whatCannotBeSavedKeepsTheWindow();
    void anImportIsAskedAboutToo();
    void aFormUnderAnImportIsAskedAboutByItself();
    void aFormUnderAnImportThatCannotBeSavedIsSeen();
    void closingAsksAboutAFormUnderAnImport();
    void leavingAFormOffersToSaveIt();
    void aFormThatCannotBeSavedIsNotLeft();
};

void TestLogout::whatIsUnsavedCanBeSaved()
{
    Writing writing;
    QVERIFY(writing.program.window().holdsUnsaved());
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Save, offered);
    QVERIFY(writing.program.session().askForLogout());
    QCOMPARE(offered, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    QVERIFY(writing.program.window().close());
    QCOMPARE(writing.stored("AlphaX"), 1);
}

void TestLogout::whatIsUnsavedCanBeDiscarded()
{
    Writing writing;
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Discard, offered);
    QVERIFY(writing.program.session().askForLogout());
    QVERIFY(writing.program.window().close());
    QCOMPARE(writing.stored("Alpha"), 1);
    const QDir drafts(writing.program.filePath(l("delegations/delegations/drafts")));
    QTRY_COMPARE(drafts.entryList(QDir::Files).size(), 0);
}

void TestLogout::thePersonCanStay()
{
    Writing writing;
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Cancel, offered);
    QVERIFY(!writing.program.session().askForLogout());
    QVERIFY(writing.details.isEditing());
    QCOMPARE(writing.title().text(), l("AlphaX"));
    QVERIFY2(!writing.program.window().close(), "The window asks again when it is closed.");
}

void TestLogout::whatCannotBeSavedKeepsTheWindow()
{
    Writing writing;
    writing.emptyTitle();
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Save, offered);
    QVERIFY(!writing.program.session().askForLogout());
    QVERIFY(writing.details.isEditing());
}

void TestLogout::anImportIsAskedAboutToo()
{
    ProgramWindow program;
    startImport(program);
    QVERIFY(program.window().holdsUnsaved());
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Cancel, offered);
    QVERIFY(!program.session().askForLogout());
    QCOMPARE(offered, QMessageBox::Discard | QMessageBox::Cancel);
    QVERIFY(program.window().findChild<ImportPage *>());
    answer(QMessageBox::Discard, offered);
    QVERIFY(program.session().askForLogout());
    QVERIFY(!program.window().holdsUnsaved());
    QVERIFY(program.window().close());
}

void TestLogout::aFormUnderAnImportIsAskedAboutByItself()
{
    Writing writing;
    startImport(writing.program);
    QMessageBox::StandardButtons first;
    QMessageBox::StandardButtons second;
    answer(QMessageBox::Discard, first, [&] { answer(QMessageBox::Cancel, second); });
    QVERIFY(!writing.program.session().askForLogout());
    QCOMPARE(first, QMessageBox::Discard | QMessageBox::Cancel);
    QCOMPARE(second, QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel);
    QVERIFY2(writing.program.window().findChild<ImportPage *>(), "Who stays loses nothing.");
    QCOMPARE(writing.title().text(), l("AlphaX"));
    answer(QMessageBox::Discard, first, [&] { answer(QMessageBox::Save, second); });
    QVERIFY(writing.program.session().askForLogout());
    QVERIFY(!writing.program.window().holdsUnsaved());
    QCOMPARE(writing.stored("AlphaX"), 1);
}

void TestLogout::aFormUnderAnImportThatCannotBeSavedIsSeen()
{
    Writing writing;
    writing.emptyTitle();
    startImport(writing.program);
    QMessageBox::StandardButtons offered;
    answer(QMessageBox::Discard, offered, [&] { answer(QMessageBox::Save, offered); });
    QVERIFY(!writing.program.session().askForLogout());
    QVERIFY(writing.details.isEditing());
    QVERIFY(writing.title().isVisible());
}

/// What was not chosen by anybody goes without a question.
void TestLogout::closingAsksAboutAFormUnderAnImport()
{
    Writing writing;
    startImport(writing.program);
    QVERIFY(!writing.program.window().close());
    QVERIFY(writing.program.child<QAbstractButton>("keepEditing").isVisible());
    QVERIFY(writing.title().isVisible());
    writing.program.child<QAbstractButton>("keepEditing").click();
    QVERIFY(writing.program.window().isVisible());
    QCOMPARE(writing.title().text(), l("AlphaX"));
}

void TestLogout::leavingAFormOffersToSaveIt()
{
    Writing writing;
    QVERIFY(!writing.program.window().close());
    QTRY_VERIFY(writing.program.child<QAbstractButton>("saveFirst").isVisible());
    writing.program.child<QAbstractButton>("saveFirst").click();
    QTRY_VERIFY(!writing.program.window().isVisible());
    QCOMPARE(writing.stored("AlphaX"), 1);
}

void TestLogout::aFormThatCannotBeSavedIsNotLeft()
{
    Writing writing;
    writing.emptyTitle();
    QVERIFY(!writing.program.window().close());
    writing.program.child<QAbstractButton>("saveFirst").click();
    windowkeys::drain();
    QVERIFY(writing.program.window().isVisible());
    QVERIFY(writing.details.isEditing());
}

QTEST_MAIN(TestLogout)
#include "tst_logout.moc"
