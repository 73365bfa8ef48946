// The window opens the database that the person chose, or none: never another one in its place.
#include "app/document.h"
#include "app/recentfiles.h"
#include "app/sampledatabase.h"
#include "app/session.h"
#include "app/startingfile.h"
#include "tests/support/program.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/mainwindow.h"

#include <QAbstractButton>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <memory>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// A person's account.
struct Home
{
    Home()
    {
        qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
        QSettings().clear();
    }
    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] QString makeDatabase(const QString &name) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        if (!createSampleDatabase(path(name), l("test")))
            qFatal("The sample database cannot be made.");
        return path(name);
    }
    /// Every file but the settings.
    [[nodiscard]] QStringList databases() const
    {
        QStringList found;
        const QDir root(folder.path());
        for (const QString &sub : {QString(), l("data"), l("delegations/delegations")})
            found += QDir(root.filePath(sub)).entryList({l("*.db*")}, QDir::Files);
        return found;
    }

    QTemporaryDir folder;
};

/// As main() starts the window.
struct Start
{
    explicit Start(const QString &named = {}) : session(window)
    {
        const QString path = startingfile::choose(named);
        session.show(path, startingfile::open(path));
        window.show();
        if (!QTest::qWaitForWindowExposed(&window))
            qFatal("The window does not appear.");
    }
    [[nodiscard]] bool isShown(const char *name) const
    {
        const auto *found = window.findChild<QWidget *>(l(name));
        return found && found->isVisible();
    }
    /// Without the places where a line may break.
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *found = window.findChild<QLabel *>(l(name));
        return found ? found->text().remove(QChar(0x200b)) : QString();
    }
    [[nodiscard]] bool isOpen() const
    {
        const auto *tree = window.findChild<QTreeView *>(l("tree"));
        return tree->model() && tree->model()->rowCount() > 0;
    }
    void press(const char *name) const
    {
        auto *button = window.findChild<QAbstractButton *>(l(name));
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
    }

    MainWindow window;
    Session session;
};

} // namespace

class TestStartingFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstStartMakesTheSample();
    void whatIsMissingIsNamedAndNothingElseOpens();
    void itOpensByItselfWhenItIsThereAgain();
    void itIsTriedAgainOnDemand();
    void theSampleOpensOnlyWhenItIsChosen();
    void aDamagedOneIsNamedAndOpensWhenItIsMended();
    void aMissingSampleIsNotMadeAgainUnasked();
    void aMissingFileThatWasNamedIsNotRemembered();
    void missingRecentFilesStayListedAndSaySo();
    void hostileNamesAreShownAsTheyAre();

private:
    QTemporaryDir m_settings;
};

void TestStartingFile::initTestCase()
{
    // QSettings asks for its place but once.
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setApplicationName(l("delegations"));
    QCoreApplication::setOrganizationName(l("delegations"));
}

void TestStartingFile::theFirstStartMakesTheSample()
{
    const Home home;
    {
        const Start start;
        QTRY_VERIFY(start.isOpen());
        QVERIFY(!start.isShown("retryButton"));
    }
    QCOMPARE(recentfiles::last(), startingfile::samplePath());
    QVERIFY(QFileInfo::exists(startingfile::samplePath()));
    const Start again;
    QTRY_VERIFY(again.isOpen());
}

void TestStartingFile::whatIsMissingIsNamedAndNothingElseOpens()
{
    const Home home;
    const QString missing = home.path(l("data/assembly.db"));
    for (const bool sampleIsThere : {false, true}) {
        if (sampleIsThere)
            (void)home.makeDatabase(l("delegations/delegations/delegations.db"));
        const QStringList before = home.databases();
        recentfiles::add(missing);
        {
            const Start start;
            QTRY_VERIFY(start.isShown("retryButton"));
            QCOMPARE(start.text("path"), missing);
            QVERIFY(!start.isOpen());
            QVERIFY(start.window.windowTitle() == l("Delegations"));
            QTest::qWait(100);
        }
        QCOMPARE(home.databases(), before);
        QCOMPARE(recentfiles::last(), missing);
        QCOMPARE(recentfiles::paths().first(), missing);
    }
}

void TestStartingFile::itOpensByItselfWhenItIsThereAgain()
{
    const Home home;
    const QString there = home.makeDatabase(l("data/assembly.db"));
    recentfiles::add(there);
    const QString folder = QFileInfo(there).path();
    QVERIFY(QDir().rename(folder, folder + l("-unmounted")));
    const Start start;
    QTRY_VERIFY(start.isShown("retryButton"));
    QVERIFY(QDir().rename(folder + l("-unmounted"), folder));
    QTRY_VERIFY_WITH_TIMEOUT(start.isOpen(), 10'000);
    QVERIFY(start.window.windowTitle().startsWith(l("assembly.db")));
    QTRY_VERIFY(!start.isShown("retryButton"));
    QVERIFY(!start.isShown("messageBar"));
}

void TestStartingFile::itIsTriedAgainOnDemand()
{
    const Home home;
    const QString path = home.path(l("assembly.db"));
    recentfiles::add(path);
    const Start start;
    QTRY_VERIFY(start.isShown("retryButton"));
    start.press("retryButton");
    QTRY_VERIFY(start.isShown("messageBar"));
    QVERIFY(start.isShown("retryButton"));
    QVERIFY(!start.isOpen());
    (void)home.makeDatabase(l("assembly.db"));
    start.press("retryButton");
    QTRY_VERIFY(start.isOpen());
}

void TestStartingFile::theSampleOpensOnlyWhenItIsChosen()
{
    const Home home;
    const QString missing = home.path(l("assembly.db"));
    recentfiles::add(missing);
    const Start start;
    QTRY_VERIFY(start.isShown("sampleButton"));
    QVERIFY(!QFileInfo::exists(startingfile::samplePath()));
    start.press("sampleButton");
    QTRY_VERIFY(start.isOpen());
    QTRY_COMPARE(recentfiles::last(), startingfile::samplePath());
    QVERIFY(recentfiles::paths().contains(missing));
    // Whoever chose another one is not thrown back.
    (void)home.makeDatabase(l("assembly.db"));
    QTest::qWait(5000);
    QVERIFY(start.window.windowTitle().startsWith(l("delegations.db")));
}

void TestStartingFile::aDamagedOneIsNamedAndOpensWhenItIsMended()
{
    const Home home;
    const QString path = home.makeDatabase(l("assembly.db"));
    const QByteArray good = fileContent(path);
    writeFile(path, good.left(50));
    recentfiles::add(path);
    const Start start;
    QTRY_VERIFY(start.isShown("retryButton"));
    QVERIFY(start.isShown("openButton"));
    QVERIFY2(start.text("text").contains(path), qPrintable(start.text("text")));
    QVERIFY(!start.isShown("path"));
    QCOMPARE(recentfiles::last(), path);
    QTest::qWait(2500);
    writeFile(path, good);
    QTRY_VERIFY_WITH_TIMEOUT(start.isOpen(), 10'000);
}

void TestStartingFile::aMissingSampleIsNotMadeAgainUnasked()
{
    const Home home;
    {
        const Start start;
        QTRY_VERIFY(start.isOpen());
        QTRY_COMPARE(recentfiles::last(), startingfile::samplePath());
    }
    QVERIFY(QFile::remove(startingfile::samplePath()));
    const Start start;
    QTRY_VERIFY(start.isShown("retryButton"));
    QVERIFY(!QFileInfo::exists(startingfile::samplePath()));
}

void TestStartingFile::aMissingFileThatWasNamedIsNotRemembered()
{
    const Home home;
    const QString last = home.makeDatabase(l("assembly.db"));
    recentfiles::add(last);
    {
        const Start start(home.path(l("mistyped.db")));
        QTRY_VERIFY(start.isShown("retryButton"));
        QCOMPARE(start.text("path"), home.path(l("mistyped.db")));
        QTest::qWait(100);
    }
    QCOMPARE(recentfiles::last(), last);
    QCOMPARE(recentfiles::paths(), QStringList{last});
    QVERIFY(!QFileInfo::exists(home.path(l("mistyped.db"))));
}

void TestStartingFile::missingRecentFilesStayListedAndSaySo()
{
    const Home home;
    const QString missing = home.path(l("gone.db"));
    recentfiles::add(missing);
    recentfiles::add(home.makeDatabase(l("assembly.db")));
    const Start start;
    QTRY_VERIFY(start.isOpen());
    auto *menu = start.window.findChild<QMenu *>(l("recentFiles"));
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    const auto *bar = start.window.findChild<MessageBar *>(l("messageBar"));
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(missing));
    QVERIFY(start.isOpen());
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(recentfiles::paths().contains(missing));
    QCOMPARE(recentfiles::last(), home.path(l("assembly.db")));
}

void TestStartingFile::hostileNamesAreShownAsTheyAre()
{
    const Home home;
    const QString markup = home.path(l("<img src='file:///etc/hostname'><b>x</b>&amp;.db"));
    recentfiles::add(markup);
    {
        const Start start;
        QTRY_VERIFY(start.isShown("path"));
        QCOMPARE(start.text("path"), markup);
        QCOMPARE(start.window.findChild<QLabel *>(l("path"))->textFormat(), Qt::PlainText);
    }
    recentfiles::add(l("/") + QString(4000, u'a') + l("\u202e\n\x1b.db"));
    const Start start;
    // Too long for any file: it is not missing, it cannot be.
    QTRY_VERIFY(start.text("text").contains(l("aaaa")));
    QVERIFY(start.text("text").size() < 2000);
    QVERIFY(!start.text("text").contains(u'\u202e') && !start.text("text").contains(u'\x1b'));
    QVERIFY(start.isShown("retryButton"));
    QVERIFY(start.window.width() < 3000);
}

QTEST_MAIN(TestStartingFile)
#include "tst_startingfile.moc"
