// Whatever ends the window, what stood in its form is offered at the next start, and nothing else is touched.
#include "app/sampledatabase.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/places.h"
#include "models/core/viewcontext.h"
#include "models/edit/recordeditor.h"
#include "models/store/file/database.h"
#include "models/store/read/readworker.h"
#include "models/store/write/recordstore.h"
#include "tests/support/drafttext.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/removing.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int endTime = 5000;

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// A person's account: settings, drafts and a database.
struct Home
{
    Home() { makeDatabase(database); }

    static void makeDatabase(const QString &path)
    {
        if (const Status made = createSampleDatabase(path, l("test")); !made)
            qFatal("The sample database cannot be made: %s", qPrintable(made.error().userText));
    }

    [[nodiscard]] QStringList drafts(const char *pattern = "*.draft") const
    {
        return QDir(folder.filePath(l("delegations/delegations/drafts")))
            .entryList({l(pattern)}, QDir::Files);
    }
    [[nodiscard]] QString draftPath() const
    {
        return folder.filePath(l("delegations/delegations/drafts/") + drafts().value(0));
    }
    /// Another database takes the name, while this process has its former file open.
    void makeAnother() const
    {
        const QString other = folder.filePath(l("other.db"));
        makeDatabase(other);
        QVERIFY(QFile::rename(other, database));
    }
    /// The first stored record that such a form edits.
    [[nodiscard]] qint64 first(FormType::Subject subject) const
    {
        auto opened = Database::open(database, Database::Purpose::Read, l("test"));
        const RecordStore store((*opened)->connection(), l("test"));
        const FormType &type = formType(subject);
        for (qint64 id = 1; id < 200; ++id) {
            const Result<Record> record = store.record({type.kind, id});
            const auto fits = [&](FieldId field) { return record->cell(field) == type.fixed.cell(field); };
            if (record && std::ranges::all_of(type.fixed.said(), fits))
                return id;
        }
        qFatal("There is no such record.");
    }
    /// What somebody does while the program is not running.
    void meanwhile(const std::function<void(RecordEditor &)> &act) const
    {
        auto opened = Database::open(database, Database::Purpose::Write, l("test"));
        RecordStore store((*opened)->connection(), l("test"));
        ReadWorker reader(database);
        const ViewContext context;
        RecordEditor editor(store, reader, context);
        act(editor);
    }

    QTemporaryDir folder;
    QString database = folder.filePath(l("assembly.db"));
};

/// The program with somebody who types into a form.
class Typist
{
public:
    Typist(const Home &home, FormType::Subject subject, qint64 id, const QStringList &more = {})
    {
        start(home, l(DELEGATIONS_TYPIST),
              QStringList{home.database, QString::number(subject), QString::number(id)} + more);
    }
    /// Any program in that home.
    Typist(const Home &home, const QString &program, const QStringList &arguments)
    {
        start(home, program, arguments);
    }
    ~Typist()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool waitUntilTyped()
    {
        return QTest::qWaitFor(
            [this] {
                m_output += m_process.readAllStandardOutput();
                return m_output.endsWith("ready\n");
            },
            30'000);
    }
    [[nodiscard]] QStringList typed() const
    {
        return QString::fromUtf8(m_output).split(u'\n').mid(0, lines());
    }
    void send(int signal) { ::kill(pid_t(m_process.processId()), signal); }
    [[nodiscard]] bool hasEnded(int within = endTime)
    {
        return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(within);
    }
    /// As a shell gives it.
    [[nodiscard]] int status() const
    {
        return m_process.exitCode() + (m_process.exitStatus() == QProcess::CrashExit ? 128 : 0);
    }

private:
    void start(const Home &home, const QString &program, const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            environment.insert(l(place), home.folder.path());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, arguments);
    }
    [[nodiscard]] qsizetype lines() const { return m_output.count('\n') - 1; }

    QProcess m_process;
    QByteArray m_output;
};

/// The program started again.
struct NextStart
{
    explicit NextStart(const Home &home, const QString &path = {})
        : program(path.isEmpty() ? home.database : path, home.folder.path())
    {
    }

    [[nodiscard]] bool isOffered()
    {
        const auto *bar = program.window().findChild<MessageBar *>(l("keptBar"));
        return bar && bar->isVisible();
    }
    void press(const char *button)
    {
        QTest::keyClick(&program.child<QAbstractButton>(button), Qt::Key_Space);
    }
    [[nodiscard]] bool goesOn()
    {
        if (!QTest::qWaitFor([this] { return isOffered(); }))
            return false;
        press("continueDraft");
        return QTest::qWaitFor([this] { return program.window().draft() != nullptr; });
    }
    void edit(FormType::Subject subject, qint64 id)
    {
        const RecordKey key{formType(subject).kind, id};
        QVERIFY(program.show(key));
        program.child<QAction>("edit").trigger();
        QTRY_VERIFY(program.window().draft());
        QTest::keyClick(&program.child<QLineEdit>("field_name"), Qt::Key_End);
        QTest::keyClicks(&program.child<QLineEdit>("field_name"), l(" X"));
    }

    ProgramWindow program;
};

void checkClean(const Home &home)
{
    QVERIFY(!QFileInfo::exists(home.database + l("-wal")));
    QVERIFY(!QFileInfo::exists(home.database + l("-shm")));
    const ProgramRun check = runProgram({l("check"), home.database});
    QVERIFY2(check.exitCode == 0, check.errors.constData());
}

} // namespace

class TestDraftOffer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyEndKeepsWhatWasTyped_data();
    void everyEndKeepsWhatWasTyped();
    void whatGoesOnCanBeSaved();
    void whatIsDiscardedIsGone();
    void whoClosesTheOfferIsAskedTheNextTime();
    void savingOrLeavingTheFormEndsTheKeeping();
    void anotherDatabaseHasNothingToOffer();
    void aRenamedDatabaseKeepsItsOffer();
    void aDatabaseThatIsRenamedWhileItIsEditedKeepsItsOffer();
    void anOfferThatCannotGoOnIsKept();
    void aRecordThatWasChangedMeanwhileShowsTheConflict();
    void aRecordThatWasDeletedMeanwhileIsSaid();
    void aDamagedDraftIsSetAside();
    void whatSomebodyTypesAtThisMomentIsNotOffered();
    void severalDraftsAreOfferedOneAfterTheOther();
    void aSecondSignalEndsAtOnce();
    void whatWasIgnoredFromTheStartStaysIgnored();
    void aRunningImportIsGivenUp();
    void theProgramItselfEndsInOrder_data();
    void theProgramItselfEndsInOrder();
    void whoLogsOutIsNotAsked();
};

void TestDraftOffer::initTestCase()
{
    QCoreApplication::setApplicationName(l("delegations"));
    QCoreApplication::setOrganizationName(l("delegations"));
}

void TestDraftOffer::everyEndKeepsWhatWasTyped_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("form");
    QTest::addColumn<bool>("isNew");
    const struct
    {
        const char *name;
        int number;
    } signalsSent[] = {{"SIGTERM", SIGTERM}, {"SIGHUP", SIGHUP}, {"SIGINT", SIGINT}, {"SIGKILL", SIGKILL}};
    for (const auto &sent : signalsSent)
        QTest::newRow(sent.name) << sent.number << int(FormType::Representative) << false;
    QTest::newRow("country") << SIGTERM << int(FormType::Country) << false;
    QTest::newRow("chamber") << SIGTERM << int(FormType::Chamber) << false;
    QTest::newRow("news") << SIGTERM << int(FormType::News) << false;
    QTest::newRow("new person") << SIGTERM << int(FormType::Representative) << true;
    QTest::newRow("new chamber") << SIGKILL << int(FormType::Chamber) << true;
}

void TestDraftOffer::everyEndKeepsWhatWasTyped()
{
    QFETCH(int, signal);
    QFETCH(int, form);
    QFETCH(bool, isNew);
    const Home home;
    const auto subject = FormType::Subject(form);
    const qint64 id = isNew ? 0 : home.first(subject);
    Typist typist(home, subject, id);
    QVERIFY(typist.waitUntilTyped());
    if (signal == SIGKILL)
        QTRY_COMPARE_WITH_TIMEOUT(home.drafts().size(), 1, 10'000);
    typist.send(signal);
    QVERIFY(typist.hasEnded());
    if (signal != SIGKILL) {
        QCOMPARE(typist.status(), 0);
        checkClean(home);
    }
    QCOMPARE(home.drafts().size(), 1);
    QCOMPARE(home.drafts("*"), home.drafts());
    const QFileInfo draft(home.draftPath());
    QCOMPARE(int(draft.permissions()) & 0xfff,
             int(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser) & 0xfff);
    QCOMPARE(int(QFileInfo(draft.path()).permissions()) & 0x77, 0);

    NextStart next(home);
    QVERIFY(next.goesOn());
    QCOMPARE(draftText(*next.program.window().draft()).join(u'\n'), typist.typed().join(u'\n'));
    QVERIFY(typist.typed().join(u'\n').contains(l("Typed 3")));
    QCOMPARE(next.program.window().draft()->key().id, id);
    QVERIFY(next.program.child<QAbstractButton>("save").isEnabled());
    if (!isNew)
        QTRY_COMPARE(next.program.child<DetailArea>("details").record(),
                     next.program.window().draft()->key());
}

void TestDraftOffer::whatGoesOnCanBeSaved()
{
    const Home home;
    const qint64 id = home.first(FormType::Country);
    {
        NextStart first(home);
        first.edit(FormType::Country, id);
    }
    checkClean(home);
    QCOMPARE(home.drafts().size(), 1);
    NextStart next(home);
    QVERIFY(next.goesOn());
    const QString name = next.program.window().draft()->value(fields::area.name).toString();
    QVERIFY(name.endsWith(l(" X")));
    QTest::keyClick(&next.program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!next.program.window().draft());
    QTRY_VERIFY(next.program.node(name).isValid());
    QTRY_COMPARE(home.drafts().size(), 0);
    QVERIFY(!next.isOffered());
    QTRY_VERIFY(next.program.child<DetailArea>("details").currentWidget()->objectName() == l("countryPage"));
}

void TestDraftOffer::whatIsDiscardedIsGone()
{
    const Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    {
        NextStart next(home);
        QTRY_VERIFY(next.isOffered());
        next.press("discardDraft");
        QVERIFY(!next.isOffered());
        QCOMPARE(home.drafts("*").size(), 0);
    }
    NextStart next(home);
    QTest::qWait(100);
    QVERIFY(!next.isOffered());
}

void TestDraftOffer::whoClosesTheOfferIsAskedTheNextTime()
{
    const Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    {
        NextStart next(home);
        QTRY_VERIFY(next.isOffered());
        next.program.child<MessageBar>("keptBar").dismiss();
        next.edit(FormType::Chamber, home.first(FormType::Chamber));
        QTest::keyClick(&next.program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!next.program.window().draft());
    }
    QCOMPARE(home.drafts().size(), 1);
    NextStart next(home);
    QVERIFY(next.goesOn());
    QCOMPARE(next.program.window().draft()->key().kind, RecordKind::Area);
}

void TestDraftOffer::savingOrLeavingTheFormEndsTheKeeping()
{
    const Home home;
    NextStart start(home);
    for (const bool save : {true, false}) {
        start.edit(FormType::Country, home.first(FormType::Country));
        QTRY_COMPARE_WITH_TIMEOUT(home.drafts().size(), 1, 10'000);
        auto &name = start.program.child<QLineEdit>("field_name");
        if (save) {
            QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
        } else {
            QTest::keyClick(&name, Qt::Key_Escape);
            start.press("discard");
        }
        QTRY_VERIFY(!start.program.window().draft());
        QTRY_COMPARE(home.drafts("*").size(), 0);
    }
}

void TestDraftOffer::anotherDatabaseHasNothingToOffer()
{
    const Home home;
    const QString other = home.folder.filePath(l("other.db"));
    Home::makeDatabase(other);
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    {
        NextStart next(home, other);
        QTest::qWait(200);
        QVERIFY(!next.isOffered());
    }
    NextStart next(home);
    QVERIFY(next.goesOn());
}

void TestDraftOffer::aRenamedDatabaseKeepsItsOffer()
{
    Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    const QString renamed = home.folder.filePath(l("renamed.db"));
    QVERIFY(QFile::rename(home.database, renamed));
    NextStart next(home, renamed);
    QVERIFY(next.goesOn());
}

void TestDraftOffer::aDatabaseThatIsRenamedWhileItIsEditedKeepsItsOffer()
{
    Home home;
    const QString renamed = home.folder.filePath(l("renamed.db"));
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
        QVERIFY(QFile::rename(home.database, renamed));
        // The window takes back what it has beside the former name.
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(home.database + l("-wal")), 6000);
        home.makeAnother();
        QTest::keyClicks(&first.program.child<QLineEdit>("field_name"), l(" Y"));
    }
    NextStart next(home, renamed);
    QVERIFY(next.goesOn());
    QVERIFY(draftText(*next.program.window().draft()).join(u'\n').contains(l("X Y")));
}

void TestDraftOffer::anOfferThatCannotGoOnIsKept()
{
    Home home;
    const qint64 country = home.first(FormType::Country);
    {
        NextStart first(home);
        first.edit(FormType::Country, country);
    }
    const QByteArray kept = fileContent(home.draftPath());
    {
        NextStart moved(home);
        QTRY_VERIFY(moved.isOffered());
        QVERIFY(QFile::rename(home.database, home.folder.filePath(l("moved.db"))));
        QTRY_VERIFY_WITH_TIMEOUT(!moved.isOffered(), 4000); // There it cannot be continued.
        QTRY_VERIFY_WITH_TIMEOUT(!QFileInfo::exists(home.database + l("-wal")), 6000);
        home.makeAnother();
        emit moved.program.window().openRequested(home.database);
        QTRY_VERIFY(moved.isOffered());
        moved.edit(FormType::Chamber, home.first(FormType::Chamber));
        QTest::keyClick(&moved.program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!moved.program.window().draft());
    }
    QCOMPARE(home.drafts().size(), 1);
    QVERIFY(fileContent(home.draftPath()) == kept);
}

void TestDraftOffer::aRecordThatWasChangedMeanwhileShowsTheConflict()
{
    const Home home;
    const qint64 id = home.first(FormType::Country);
    {
        NextStart first(home);
        first.edit(FormType::Country, id);
    }
    home.meanwhile([id](RecordEditor &editor) {
        auto draft = editor.open(FormType::Country, id).value();
        draft->setValue(fields::area.name, l("Their Land"));
        QVERIFY(editor.save(*draft));
    });
    NextStart next(home);
    QVERIFY(next.goesOn());
    const RecordDraft &draft = *next.program.window().draft();
    QVERIFY(draft.isConflicted({{}, 0, fields::area.name}));
    QCOMPARE(draft.theirs({{}, 0, fields::area.name}).toString(), l("Their Land"));
    QVERIFY(draft.value(fields::area.name).toString().endsWith(l(" X")));
}

void TestDraftOffer::aRecordThatWasDeletedMeanwhileIsSaid()
{
    const Home home;
    const qint64 id = home.first(FormType::Country);
    {
        NextStart first(home);
        first.edit(FormType::Country, id);
    }
    home.meanwhile([id](RecordEditor &editor) { QVERIFY(removed(editor, {RecordKind::Area, id})); });
    NextStart next(home);
    QVERIFY(next.goesOn());
    QVERIFY(next.program.window().draft()->isGone());
    QTRY_VERIFY(next.program.child<QAbstractButton>("startAnew").isVisible());
    next.press("startAnew");
    QTest::keyClick(&next.program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!next.program.window().draft());
    QTRY_COMPARE(home.drafts().size(), 0);
}

void TestDraftOffer::aDamagedDraftIsSetAside()
{
    const Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    const QString good = home.draftPath();
    writeFile(QFileInfo(good).path() + l("/letter.draft"), "Dear colleagues");
    writeFile(QFileInfo(good).path() + l("/cut.draft"), fileContent(good).chopped(20));
    QVERIFY(QDir().mkdir(QFileInfo(good).path() + l("/folder.draft")));
    NextStart next(home);
    QVERIFY(next.goesOn());
    QCOMPARE(home.drafts(), QStringList{QFileInfo(good).fileName()});
    QCOMPARE(home.drafts("*.damaged").size(), 2);
}

void TestDraftOffer::whatSomebodyTypesAtThisMomentIsNotOffered()
{
    const Home home;
    Typist typist(home, FormType::Country, home.first(FormType::Country));
    QVERIFY(typist.waitUntilTyped());
    QTRY_COMPARE_WITH_TIMEOUT(home.drafts().size(), 1, 10'000);
    NextStart next(home);
    QVERIFY(next.program.child<MessageBar>("standingBar").isVisible());
    QTest::qWait(200);
    QVERIFY(!next.isOffered());
    QCOMPARE(home.drafts().size(), 1);
}

void TestDraftOffer::severalDraftsAreOfferedOneAfterTheOther()
{
    const Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
    }
    {
        NextStart second(home);
        QTRY_VERIFY(second.isOffered());
        second.edit(FormType::Chamber, home.first(FormType::Chamber));
    }
    QCOMPARE(home.drafts().size(), 2);
    NextStart next(home);
    QVERIFY(next.goesOn());
    const RecordKind newer = next.program.window().draft()->key().kind;
    QTest::keyClick(&next.program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!next.program.window().draft());
    QVERIFY(next.goesOn());
    QVERIFY(next.program.window().draft()->key().kind != newer);
}

void TestDraftOffer::aSecondSignalEndsAtOnce()
{
    const Home home;
    Typist typist(home, FormType::Country, home.first(FormType::Country), {l("--hang")});
    QVERIFY(typist.waitUntilTyped());
    typist.send(SIGTERM);
    QVERIFY2(!typist.hasEnded(800), "It has begun to end, and hangs.");
    typist.send(SIGTERM);
    QVERIFY(typist.hasEnded(1000));
    QCOMPARE(typist.status(), 128 + SIGTERM);
}

void TestDraftOffer::whatWasIgnoredFromTheStartStaysIgnored()
{
    const Home home;
    const QString command = l("trap '' HUP; exec \"$0\" \"$1\" 0 0");
    Typist typist(home, l("sh"), {l("-c"), command, l(DELEGATIONS_TYPIST), home.database});
    QVERIFY(typist.waitUntilTyped());
    typist.send(SIGHUP);
    QVERIFY(!typist.hasEnded(500));
    typist.send(SIGTERM);
    QVERIFY(typist.hasEnded());
    QCOMPARE(typist.status(), 0);
}

void TestDraftOffer::aRunningImportIsGivenUp()
{
    const Home home;
    const QString file = home.folder.filePath(sampleFileName);
    writeFile(file, largePopoloFile(sampleChamber, 20'000));
    const auto content = [&home] { return runProgram({l("show"), home.database, l("--json")}).output; };
    const QByteArray before = content();
    QVERIFY(!before.isEmpty());
    Typist typist(home, l(DELEGATIONS_TYPIST), {home.database, l("import"), file});
    QVERIFY(typist.waitUntilTyped());
    typist.send(SIGTERM);
    QVERIFY(typist.hasEnded());
    QCOMPARE(typist.status(), 0);
    checkClean(home);
    QCOMPARE(content(), before);
}

void TestDraftOffer::theProgramItselfEndsInOrder_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("second");
    QTest::newRow("SIGTERM") << SIGTERM << 0;
    QTest::newRow("SIGHUP") << SIGHUP << 0;
    QTest::newRow("SIGINT") << SIGINT << 0;
    // As they come when a terminal is closed.
    QTest::newRow("SIGHUP twice") << SIGHUP << SIGHUP;
    QTest::newRow("SIGHUP and SIGTERM") << SIGHUP << SIGTERM;
}

void TestDraftOffer::theProgramItselfEndsInOrder()
{
    QFETCH(int, signal);
    QFETCH(int, second);
    const Home home;
    const QString settings = home.folder.filePath(l("delegations/delegations.conf"));
    Typist program(home, l(DELEGATIONS_PROGRAM), {home.database});
    // It is remembered when the window stands.
    QTRY_VERIFY_WITH_TIMEOUT(fileContent(settings).contains("assembly.db"), 20'000);
    QVERIFY(!fileContent(settings).contains("geometry"));
    program.send(signal);
    if (second != 0) {
        QTest::qSleep(5);
        program.send(second);
    }
    QVERIFY(program.hasEnded());
    QCOMPARE(program.status(), 0);
    QVERIFY(fileContent(settings).contains("geometry"));
    QCOMPARE(home.drafts("*").size(), 0);
    checkClean(home);
}

void TestDraftOffer::whoLogsOutIsNotAsked()
{
    const Home home;
    {
        NextStart first(home);
        first.edit(FormType::Country, home.first(FormType::Country));
        first.program.session().keepForLogout();
        QCOMPARE(home.drafts().size(), 1);
        // The logout was stopped, and the person types on: then the button asks again.
        QTest::keyClicks(&first.program.child<QLineEdit>("field_name"), l("Y"));
        QVERIFY(!first.program.window().close());
        first.press("keepEditing");
        first.program.session().keepForLogout();
        QVERIFY(first.program.window().close());
    }
    NextStart next(home);
    QVERIFY(next.goesOn());
    const QString name = next.program.window().draft()->value(fields::area.name).toString();
    QVERIFY2(name.endsWith(l(" XY")), qPrintable(name));
}

QTEST_MAIN(TestDraftOffer)
#include "tst_draftoffer.moc"
