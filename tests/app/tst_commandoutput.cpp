// What commands write: never over the database, whole or not at all, no more readable than its source; and
// they tell when what they print is not taken.
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace delegations::test;

namespace {

#ifdef DELEGATIONS_SANITIZE
constexpr int moments = 8; // Each start takes many times longer there.
#else
constexpr int moments = 25;
#endif

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// Runs a line of bash in which "$0" is the program and "$@" are the arguments.
ProgramRun shell(const char *script, const QStringList &arguments)
{
    return runCommand(s("bash"), QStringList{s("-c"), s(script), s(DELEGATIONS_PROGRAM)} + arguments);
}

/// Runs the program with system calls that fail, in the way that strace(1) calls it:
/// "fsync:error=EIO:when=1".
ProgramRun disturbed(const QString &injection, const QStringList &arguments)
{
    return runCommand(s("strace"), QStringList{s("-f"), s("-qqq"), s("-o"), s("/dev/null"), s("-e"),
                                               s("inject=") + injection, s(DELEGATIONS_PROGRAM)} +
                                       arguments);
}

int modeOf(const QString &path)
{
    struct stat file = {};
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0 ? int(file.st_mode & 0777) : -1;
}

} // namespace

class TestCommandOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void nothingIsWrittenOverTheDatabase_data();
    void nothingIsWrittenOverTheDatabase();
    void aDeviceStaysADevice_data();
    void aDeviceStaysADevice();
    void aPipeGetsTheWholeExport();
    void outputThatIsNotTakenEndsWithOne_data();
    void outputThatIsNotTakenEndsWithOne();
    void aPipeThatNobodyReadsEndsQuietly();
    void closedStreamsNeverReachAFile();
    void anImportThatCannotReportSaysThatItWasDone();
    void aRestoreThatCannotReportSaysThatItWasDone();
    void aCopyIsNoMoreReadableThanItsSource_data();
    void aCopyIsNoMoreReadableThanItsSource();
    void privateExportsAreForTheirOwner();
    void aSignalLeavesNothingBehind_data();
    void aSignalLeavesNothingBehind();
    void aSignalLeavesNothingBesideTheDatabase_data();
    void aSignalLeavesNothingBesideTheDatabase();
    void aSecondSignalEndsACommandAtOnce();
    void aLimitOnFilesIsAFullDisk_data();
    void aLimitOnFilesIsAFullDisk();
    void aNameThatIsNoTextIsRefused();
    void theNextCommandSweepsAfterAKill();
    void aFolderThatIsNotConfirmedIsToldAsSuch_data();
    void aFolderThatIsNotConfirmedIsToldAsSuch();
    void noWriteOfAWorkbookFailsUnseen();
    void aWorkbookNeedsNoTemporaryFolder();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(s(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    QTemporaryDir m_samples;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCommandOutput::initTestCase()
{
    QCOMPARE(runProgram({s("new"), m_samples.filePath(s("x.db"))}).exitCode, 0);
}

void TestCommandOutput::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_samples.filePath(s("x.db")), path("x.db")));
}

void TestCommandOutput::nothingIsWrittenOverTheDatabase_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"x.db", "link", "hardlink", "x.db-wal", "x.db-shm", "x.db-journal", "wallink"})
        QTest::newRow(target) << s(target);
}

void TestCommandOutput::nothingIsWrittenOverTheDatabase()
{
    QFETCH(QString, target);
    QVERIFY(QFile::link(path("x.db"), path("link")));
    QVERIFY(QFile::link(path("x.db-wal"), path("wallink")));
    QCOMPARE(
        ::link(QFile::encodeName(path("x.db")).constData(), QFile::encodeName(path("hardlink")).constData()),
        0);
    const QByteArray content = fileContent(path("x.db"));
    const QStringList present = files();
    const QString to = m_folder->filePath(target);
    for (const QStringList &command :
         {QStringList{s("report"), path("x.db"), s("composition"), s("-o"), to},
          QStringList{s("export"), path("x.db"), s("--format"), s("csv"), s("-o"), to},
          QStringList{s("export"), path("x.db"), s("--format"), s("xlsx"), s("-o"), to},
          QStringList{s("backup"), path("x.db"), to}}) {
        const ProgramRun run = runProgram(command);
        QVERIFY2(run.exitCode == 1, qPrintable(command.join(u' ')));
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(fileContent(path("x.db")) == content);
        QCOMPARE(files(), present);
    }
}

void TestCommandOutput::aDeviceStaysADevice_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("report") << QStringList{s("report"), s("DB"), s("composition"), s("-o")};
    for (const char *format : {"popolo", "csv", "xlsx", "vcard"})
        QTest::newRow(format) << QStringList{s("export"), s("DB"), s("--format"), s(format), s("-o")};
    QTest::newRow("backup") << QStringList{s("backup"), s("DB")};
    QTest::newRow("new") << QStringList{s("new")};
}

void TestCommandOutput::aDeviceStaysADevice()
{
    QFETCH(QStringList, command);
    const bool isDatabase = command[0] == s("backup") || command[0] == s("new");
    command.replaceInStrings(s("DB"), path("x.db"));
    const QByteArray null = QFile::encodeName(path("null"));
    if (::mknod(null.constData(), S_IFCHR | 0666, makedev(1, 3)) != 0)
        QSKIP("no device can be made here");
    const QStringList present = files();
    QCOMPARE(runProgram(command + QStringList{path("null")}).exitCode, isDatabase ? 1 : 0);
    struct stat file = {};
    QCOMPARE(::lstat(null.constData(), &file), 0);
    QVERIFY(S_ISCHR(file.st_mode));
    QCOMPARE(files(), present);
}

void TestCommandOutput::aPipeGetsTheWholeExport()
{
    for (const char *format : {"csv", "xlsx"}) {
        const QStringList arguments{path("x.db"), s(format), path("file"), path("pipe"), path("read")};
        const ProgramRun run =
            shell("\"$0\" export \"$1\" --format $2 -o \"$3\" && mkfifo \"$4\" && "
                  "{ cat \"$4\" > \"$5\" & \"$0\" export \"$1\" --format $2 -o \"$4\"; } && "
                  "wait && test -p \"$4\" && cmp \"$3\" \"$5\" && rm \"$4\" && "
                  "\"$0\" export \"$1\" --format $2 -o /dev/stdout | cmp - \"$3\"",
                  arguments);
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.exitCode, 0);
    }
}

void TestCommandOutput::outputThatIsNotTakenEndsWithOne_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("show") << QStringList{s("show"), s("DB")};
    QTest::newRow("show --json") << QStringList{s("show"), s("DB"), s("--json")};
    QTest::newRow("search") << QStringList{s("search"), s("DB"), s("a")};
    QTest::newRow("search --json") << QStringList{s("search"), s("DB"), s("a"), s("--json")};
    QTest::newRow("check") << QStringList{s("check"), s("DB")};
    QTest::newRow("--help") << QStringList{s("--help")};
    QTest::newRow("show --help") << QStringList{s("show"), s("--help")};
    QTest::newRow("--version") << QStringList{s("--version")};
    for (const char *format : {"popolo", "csv", "xlsx", "vcard"})
        QTest::newRow(format) << QStringList{s("export"), s("DB"), s("--format"),
                                             s(format),   s("-o"), s("/dev/stdout")};
    QTest::newRow("report") << QStringList{s("report"), s("DB"), s("composition"), s("-o"), s("/dev/stdout")};
}

void TestCommandOutput::outputThatIsNotTakenEndsWithOne()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(s("DB"), path("x.db"));
    for (const char *script : {"\"$0\" \"$@\" > /dev/full", "\"$0\" \"$@\" >&-"}) {
        const ProgramRun run = shell(script, command);
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.startsWith("delegations: ") && run.errors.count('\n') == 1,
                 run.errors.constData());
    }
}

void TestCommandOutput::aPipeThatNobodyReadsEndsQuietly()
{
    for (const QStringList &command :
         {QStringList{s("show"), path("x.db")}, QStringList{s("search"), path("x.db"), s("a"), s("--json")},
          QStringList{s("check"), path("x.db")}, QStringList{s("--help")}, QStringList{s("--version")},
          QStringList{s("export"), path("x.db"), s("--format"), s("popolo"), s("-o"), s("/dev/stdout")}}) {
        // By the signal, as other tools end; where it is ignored, with 1 and as quietly.
        const ProgramRun run = shell("{ sleep 0.3; \"$0\" \"$@\"; echo $? >&2; } | true", command);
        QCOMPARE(run.errors, QByteArray("141\n"));
        if (command[0] == s("export"))
            continue;
        const ProgramRun ignored =
            shell("trap '' PIPE; { sleep 0.3; \"$0\" \"$@\"; echo $? >&2; } | true", command);
        QCOMPARE(ignored.errors, QByteArray("1\n"));
    }
    QVERIFY(!files().join(u' ').contains(s(".~")));
}

/// The first file opened would get the number of a closed stream, and what is printed.
void TestCommandOutput::closedStreamsNeverReachAFile()
{
    const QStringList arguments{path("x.db"), path("y.db"), path("good.csv"), path("bad.csv")};
    const ProgramRun run = shell("\"$0\" export \"$1\" --format csv -o \"$3\"; "
                                 "\"$0\" export \"$1\" --format csv -o \"$4\" <&- >&- 2>&- && "
                                 "\"$0\" backup \"$1\" \"$2\" <&- >&- 2>&-; "
                                 "\"$0\" backup \"$1\" \"$1\" 2>&-; \"$0\" check \"$2\" && cmp \"$3\" \"$4\"",
                                 arguments);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

void TestCommandOutput::anImportThatCannotReportSaysThatItWasDone()
{
    writeFile(path("people.csv"), "name,chamber,country\nSurname Given,Senate,KZ\n");
    const ProgramRun run =
        shell("\"$0\" import \"$@\" --json > /dev/full", {path("x.db"), path("people.csv")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("The import was done") && run.errors.count('\n') == 1,
             run.errors.constData());
    QVERIFY(runProgram({s("search"), path("x.db"), s("Surname")}).output.contains("Surname Given"));
}

void TestCommandOutput::aRestoreThatCannotReportSaysThatItWasDone()
{
    QVERIFY(QFile::copy(path("x.db"), path("earlier.db")));
    const ProgramRun run = shell("\"$0\" restore \"$@\" > /dev/full", {path("x.db"), path("earlier.db")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.errors.contains("The backup was put in place") && run.errors.count('\n') == 1,
             run.errors.constData());
    QCOMPARE(QDir(m_folder->path()).entryList({s("x.db.before-restore.*.db")}).size(), 1);
}

void TestCommandOutput::aCopyIsNoMoreReadableThanItsSource_data()
{
    QTest::addColumn<int>("source");
    QTest::addColumn<int>("mask");
    QTest::addColumn<int>("copy");
    QTest::newRow("private") << 0600 << 0000 << 0600;
    QTest::newRow("of a group") << 0640 << 0000 << 0640;
    QTest::newRow("of everybody") << 0644 << 0022 << 0644;
    QTest::newRow("of everybody, by a careful person") << 0644 << 0077 << 0600;
}

void TestCommandOutput::aCopyIsNoMoreReadableThanItsSource()
{
    QFETCH(int, source);
    QFETCH(int, mask);
    QFETCH(int, copy);
    QCOMPARE(::chmod(QFile::encodeName(path("x.db")).constData(), mode_t(source)), 0);
    const ProgramRun run = shell("umask $1; ASAN_OPTIONS=detect_leaks=0 strace -f -qqq -o \"$4\" -e "
                                 "trace=openat \"$0\" backup \"$2\" \"$3\"",
                                 {QString::number(mask, 8), path("x.db"), path("y.db"), path("calls")});
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(modeOf(path("y.db")), copy);
    // Before it has its name nobody but its owner reads it.
    int made = 0;
    for (const QByteArray &call : fileContent(path("calls")).split('\n')) {
        if (call.contains(".part\"") && call.contains("O_EXCL"))
            made += call.contains(", 0600)") ? 1 : 1000;
    }
    QCOMPARE(made > 0 && made < 1000, true);
}

void TestCommandOutput::privateExportsAreForTheirOwner()
{
    for (const char *format : {"popolo", "csv", "xlsx", "vcard"}) {
        const QStringList arguments{path("x.db"), s(format), path(format)};
        QCOMPARE(shell("umask 0; \"$0\" export \"$1\" --format $2 -o \"$3\"", arguments).exitCode, 0);
        QCOMPARE(modeOf(path(format)), 0666);
        QCOMPARE(shell("umask 0; \"$0\" export \"$1\" --private --format $2 -o \"$3\"", arguments).exitCode,
                 0);
        QCOMPARE(modeOf(path(format)), 0600);
    }
}

void TestCommandOutput::aSignalLeavesNothingBehind_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("backup") << QStringList{s("backup"), s("DB"), s("OUT")};
    QTest::newRow("new") << QStringList{s("new"), s("OUT")};
    QTest::newRow("export") << QStringList{s("export"), s("DB"), s("--format"), s("xlsx"), s("-o"), s("OUT")};
    QTest::newRow("report") << QStringList{s("report"), s("DB"), s("composition"), s("-o"), s("OUT")};
}

void TestCommandOutput::aSignalLeavesNothingBehind()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(s("DB"), path("x.db"));
    const QTemporaryDir target;
    command.replaceInStrings(s("OUT"), target.filePath(s("out")));
    const auto made = [&target] {
        return QDir(target.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    int ended = 0;
    for (int i = 0; i < moments; ++i) {
        const int signal = std::array{SIGTERM, SIGINT, SIGHUP}[size_t(i % 3)];
        // At a moment when something is being written: by each of its first calls, in turn.
        const ProgramRun run = disturbed(
            s("write,pwrite64,fsync,fdatasync,fchmod,rename:signal=%1:when=%2").arg(signal).arg(1 + i * 2),
            command);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        if (run.exitCode == 0) {
            QCOMPARE(made(), QStringList{s("out")});
            QVERIFY(QFile::remove(target.filePath(s("out"))));
            continue;
        }
        ++ended;
        QCOMPARE(run.exitCode, -1); // By the signal.
        if (made() != QStringList{s("out")})
            QCOMPARE(made(), QStringList());
        QFile::remove(target.filePath(s("out")));
    }
    QVERIFY(ended > 0);
    QCOMPARE(runProgram({s("check"), path("x.db")}).exitCode, 0);
}

void TestCommandOutput::aSignalLeavesNothingBesideTheDatabase_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("import") << QStringList{s("import"), s("DB"), s("IN")};
    QTest::newRow("check") << QStringList{s("check"), s("DB")};
    QTest::newRow("show") << QStringList{s("show"), s("DB")};
    QTest::newRow("export") << QStringList{s("export"), s("DB"), s("--format"), s("csv"), s("-o"), s("OUT")};
    QTest::newRow("report") << QStringList{s("report"), s("DB"), s("composition"), s("-o"), s("OUT")};
}

/// Neither a log nor a lock: the command closes the database before it ends by the signal.
void TestCommandOutput::aSignalLeavesNothingBesideTheDatabase()
{
    QFETCH(QStringList, command);
    const QTemporaryDir other;
    writeFile(other.filePath(s("people.csv")), "name,chamber,country\nSurname Given,Senate,KZ\n");
    command.replaceInStrings(s("DB"), path("x.db"));
    command.replaceInStrings(s("IN"), other.filePath(s("people.csv")));
    command.replaceInStrings(s("OUT"), other.filePath(s("out")));
    int ended = 0;
    for (const char *when : {"1", "8", "24", "40", "56", "120", "160"}) {
        const ProgramRun run = disturbed(s("pread64:signal=SIGTERM:when=") + s(when), command);
        QVERIFY2(run.errors.isEmpty(), run.errors.constData());
        ended += run.exitCode == -1 ? 1 : 0; // By the signal.
        QCOMPARE(files(), QStringList{s("x.db")});
    }
    QVERIFY(ended > 2);
    QCOMPARE(runProgram({s("check"), path("x.db")}).exitCode, 0);
}

/// What waits for a reader of its pipe does not come to where it would stop by itself.
void TestCommandOutput::aSecondSignalEndsACommandAtOnce()
{
    QElapsedTimer timer;
    timer.start();
    const ProgramRun run =
        shell("mkfifo \"$2\"; \"$0\" export \"$1\" --format csv -o \"$2\" & command=$!; sleep 0.7; "
              "kill -TERM $command; sleep 0.7; kill -0 $command || exit 9; "
              "kill -TERM $command; wait $command",
              {path("x.db"), path("pipe")});
    QCOMPARE(run.exitCode, 128 + SIGTERM);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
}

void TestCommandOutput::aLimitOnFilesIsAFullDisk_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("backup") << QStringList{s("backup"), s("x.db"), s("b.db")};
    QTest::newRow("new") << QStringList{s("new"), s("b.db")};
}

void TestCommandOutput::aLimitOnFilesIsAFullDisk()
{
    QFETCH(QStringList, command);
    const QByteArray before = fileContent(path("x.db"));
    for (qsizetype word = 1; word < command.size(); ++word)
        command[word] = m_folder->filePath(command[word]);
    // Blocks of 1024 bytes: less than a database, more than what is written beside one.
    const ProgramRun run = shell("ulimit -f 100; exec \"$0\" \"$@\"", command);
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors.count('\n'), 1);
    QCOMPARE(files(), QStringList{s("x.db")});
    QVERIFY(fileContent(path("x.db")) == before);
}

void TestCommandOutput::aNameThatIsNoTextIsRefused()
{
    for (const char *script :
         {"exec \"$0\" export \"$1\" --format csv -o \"$2\"/$'out\\xe9.csv'",
          "exec \"$0\" new \"$2\"/$'caf\\xe9.db'", "exec \"$0\" show \"$2\"/$'h\\xe9.db'"}) {
        const ProgramRun run = shell(script, {path("x.db"), m_folder->path()});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.errors.contains("UTF-8") && run.errors.count('\n') == 1, run.errors.constData());
        QCOMPARE(files(), QStringList{s("x.db")});
    }
}

void TestCommandOutput::theNextCommandSweepsAfterAKill()
{
    const auto leaveOne = [this](const QStringList &command) {
        QCOMPARE(disturbed(s("fsync:signal=SIGKILL:when=1"), command).exitCode, -1);
        QVERIFY(files().size() > 1);
    };
    const QStringList only{s("x.db")};
    leaveOne({s("export"), path("x.db"), s("--format"), s("csv"), s("-o"), path("a.csv")});
    QCOMPARE(runProgram({s("show"), path("x.db")}).exitCode, 0);
    QCOMPARE(files(), only);
    leaveOne({s("backup"), path("x.db"), path("b.db")});
    QCOMPARE(runProgram({s("check"), path("x.db")}).exitCode, 0);
    QCOMPARE(files(), only);
    leaveOne({s("new"), path("c.db")});
    QCOMPARE(runProgram({s("new"), path("c.db")}).exitCode, 0);
    QCOMPARE(files(), QStringList({s("c.db"), s("x.db")}));
}

void TestCommandOutput::aFolderThatIsNotConfirmedIsToldAsSuch_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("backup") << QStringList{s("backup"), s("DB"), s("OUT")};
    QTest::newRow("new") << QStringList{s("new"), s("OUT")};
    QTest::newRow("export") << QStringList{s("export"), s("DB"), s("--format"), s("csv"), s("-o"), s("OUT")};
    QTest::newRow("report") << QStringList{s("report"), s("DB"), s("composition"), s("-o"), s("OUT")};
}

void TestCommandOutput::aFolderThatIsNotConfirmedIsToldAsSuch()
{
    QFETCH(QStringList, command);
    command.replaceInStrings(s("DB"), path("x.db"));
    command.replaceInStrings(s("OUT"), path("out"));
    int confirmed = 0;
    int unconfirmed = 0;
    for (int call = 1; confirmed == 0 && call < 60; ++call) {
        const ProgramRun run = disturbed(s("fsync:error=EIO:when=%1").arg(call), command);
        const bool isThere = QFile::exists(path("out"));
        QCOMPARE(run.exitCode == 0, isThere);
        if (isThere) {
            QVERIFY(run.errors.isEmpty() ||
                    (run.errors.contains("did not confirm") && run.errors.count('\n') == 1));
            ++(run.errors.isEmpty() ? confirmed : unconfirmed);
            QVERIFY(fileContent(path("out")).size() > 100);
            QVERIFY(QFile::remove(path("out")));
        } else {
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.count('\n') == 1, run.errors.constData());
        }
        QCOMPARE(files(), QStringList{s("x.db")});
    }
    QCOMPARE(unconfirmed, 1);
    QCOMPARE(confirmed, 1);
}

void TestCommandOutput::noWriteOfAWorkbookFailsUnseen()
{
#ifdef DELEGATIONS_SANITIZE
    QSKIP("A sanitizer writes, too, to see what memory can be read, and stops when that fails.");
#endif
    const QStringList command{s("export"), path("x.db"), s("--format"), s("xlsx"), s("-o"), path("a.xlsx")};
    QCOMPARE(runProgram(command).exitCode, 0);
    const QByteArray whole = fileContent(path("a.xlsx"));
    bool isUndisturbed = false;
    for (int call = 1; !isUndisturbed && call < 100; ++call) {
        QVERIFY(QFile::remove(path("a.xlsx")) || call > 1);
        const ProgramRun run = disturbed(s("write:error=ENOSPC:when=%1").arg(call), command);
        isUndisturbed = run.exitCode == 0 && run.errors.isEmpty();
        if (run.exitCode == 0) {
            QVERIFY(fileContent(path("a.xlsx")) == whole);
        } else {
            QCOMPARE(run.exitCode, 1);
            QVERIFY2(run.errors.count('\n') == 1, run.errors.constData());
            QCOMPARE(files(), QStringList{s("x.db")});
        }
    }
    QVERIFY(isUndisturbed);
}

void TestCommandOutput::aWorkbookNeedsNoTemporaryFolder()
{
    SmallFilesystem disk(100'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    disk.fill(0);
    const QStringList arguments{path("x.db"), path("a.xlsx"), path("b.xlsx"), disk.filePath(QString())};
    const ProgramRun run =
        shell("\"$0\" export \"$1\" --format xlsx -o \"$2\" && "
              "TMPDIR=\"$4\" \"$0\" export \"$1\" --format xlsx -o \"$3\" && cmp \"$2\" \"$3\"",
              arguments);
    QCOMPARE(run.errors, QByteArray());
    QCOMPARE(run.exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCommandOutput)
#include "tst_commandoutput.moc"
