// A path is what the system takes it for: ".." goes up from where a link leads, and ":" is a letter.
#include "models/core/files/fileidentity.h"
#include "models/core/files/namedfile.h"
#include "models/core/files/outputfile.h"
#include "models/store/file/database.h"
#include "tests/support/program.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace delegations;
using namespace delegations::test;

namespace {

bool isPipe(const QString &path)
{
    struct stat file = {};
    return ::lstat(QFile::encodeName(path).constData(), &file) == 0 && S_ISFIFO(file.st_mode);
}

} // namespace

/// In a folder with real/sub, and other/l that leads there.
class TestPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aPathIsMadeAbsolute_data();
    void aPathIsMadeAbsolute();
    void theEndOfLinksIsFound_data();
    void theEndOfLinksIsFound();
    void whatIsWrittenIsWhatTheSystemMeans();
    void aLinkThroughAnotherIsFollowed();
    void aDatabaseIsFoundBehindALink();
    void aNameThatBeginsWithAColonIsAName();
    void aFolderIsNoFile();
    void aFolderThatIsGoneHoldsNothing();

private:
    [[nodiscard]] QString path(const char *name) const { return m_root + u'/' + QString::fromUtf8(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_before;
};

void TestPaths::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    m_before = QDir::currentPath();
    QVERIFY(QDir(m_root).mkpath(QStringLiteral("real/sub")));
    QVERIFY(QDir(m_root).mkpath(QStringLiteral("other")));
    QVERIFY(QFile::link(QStringLiteral("../real/sub"), path("other/l")));
    QVERIFY(QDir::setCurrent(m_root));
}

void TestPaths::cleanup()
{
    QVERIFY(QDir::setCurrent(m_before));
}

void TestPaths::aPathIsMadeAbsolute_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("meant");
    const auto row = [](const char *typed, const char *meant) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(meant);
    };
    row("a.db", "a.db");
    row("./a.db", "a.db");
    row("other//l/a.db", "other/l/a.db");
    row("other/l/../a.db", "real/a.db");
    row("other/l/..", "real");
    row("other/l/../../a.db", "a.db");
    row("other/l/../sub/../../other/a.db", "other/a.db");
    row("other/../real/a..b", "real/a..b");
    row("missing/../a.db", "a.db");
    row(":a.db", ":a.db");
    row("file:a.db", "file:a.db");
}

void TestPaths::aPathIsMadeAbsolute()
{
    QFETCH(QString, typed);
    QFETCH(QString, meant);
    const QString wanted = m_root + u'/' + meant;
    QCOMPARE(absolutePath(typed), wanted);
    QCOMPARE(absolutePath(m_root + u'/' + typed), wanted);
}

void TestPaths::theEndOfLinksIsFound_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *target, const char *end) {
        QTest::newRow(target) << QString::fromLatin1(target) << QString::fromLatin1(end);
    };
    row("a.csv", "a.csv");
    row("other/l/../a.csv", "real/a.csv");
    row("other/l/a.csv", "other/l/a.csv");
    row("other/to be", "real/new.csv");
    row("link", "link"); // In circles.
}

void TestPaths::theEndOfLinksIsFound()
{
    QFETCH(QString, target);
    QFETCH(QString, end);
    QVERIFY(QFile::link(QStringLiteral("l/../new.csv"), path("other/to be")));
    QVERIFY(QFile::link(target, path("link")));
    QCOMPARE(linkEnd(QStringLiteral("link")), m_root + u'/' + end);
}

void TestPaths::whatIsWrittenIsWhatTheSystemMeans()
{
    QCOMPARE(::mkfifo(QFile::encodeName(path("other/x.csv")).constData(), 0600), 0);
    QVERIFY(Database::create(path("a.db")));
    const ProgramRun run =
        runProgram({QStringLiteral("export"), QStringLiteral("a.db"), QStringLiteral("--format"),
                    QStringLiteral("csv"), QStringLiteral("-o"), QStringLiteral("other/l/../x.csv")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    QVERIFY(isPipe(path("other/x.csv")));
    QVERIFY(QFileInfo(path("real/x.csv")).isFile());
}

void TestPaths::aLinkThroughAnotherIsFollowed()
{
    QVERIFY(QFile::link(QStringLiteral("other/l/../x.csv"), path("link")));
    OutputFile file(QStringLiteral("link"));
    QVERIFY(file.begin());
    file.write("new");
    QVERIFY(file.commit());
    QCOMPARE(fileContent(path("real/x.csv")), QByteArray("new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QVERIFY(!QFileInfo::exists(path("other/x.csv")));
}

void TestPaths::aDatabaseIsFoundBehindALink()
{
    QVERIFY(Database::create(path("real/y.db")));
    const QString typed = QStringLiteral("other/l/../y.db");
    const ProgramRun shown = runProgram({QStringLiteral("show"), typed});
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    QCOMPARE(runProgram({QStringLiteral("backup"), typed, QStringLiteral("other/l/../b.db")}).exitCode, 0);
    QVERIFY(QFileInfo::exists(path("real/b.db")));
}

void TestPaths::aNameThatBeginsWithAColonIsAName()
{
    QVERIFY(Database::create(path("a.db")));
    const QString database = QStringLiteral("a.db");
    for (const char *format : {"popolo", "csv"}) {
        const QString name = u':' + QString::fromLatin1(format);
        const ProgramRun run = runProgram({QStringLiteral("export"), database, QStringLiteral("--format"),
                                           QString::fromLatin1(format), QStringLiteral("-o"), name});
        QVERIFY2(run.exitCode == 0, run.errors.constData());
        QVERIFY(QFileInfo(m_root + u'/' + name).isFile());
    }
    const ProgramRun run = runProgram({QStringLiteral("import"), database, QStringLiteral(":popolo"),
                                       QStringLiteral("--format"), QStringLiteral("popolo")});
    QVERIFY2(run.exitCode == 0, run.errors.constData());
    writeFile(path(":x"), "content");
    const auto opened = openNamedFile(QStringLiteral(":x"));
    QVERIFY(opened);
    QCOMPARE((*opened)->readAll(), QByteArray("content"));
}

void TestPaths::aFolderIsNoFile()
{
    for (const char *name : {"other", "other/", "new/", "other/l/.."}) {
        OutputFile file(QString::fromLatin1(name));
        const Status begun = file.begin();
        QVERIFY2(!begun, name);
        QCOMPARE(begun.error().code, ErrorCode::Input);
    }
}

void TestPaths::aFolderThatIsGoneHoldsNothing()
{
    const QString name = QStringLiteral("delegations-tst_paths-gone.db");
    const QString script = QStringLiteral("mkdir gone; cd gone; rmdir ../gone; exec \"$0\" new %1").arg(name);
    const ProgramRun run = runCommand(QStringLiteral("bash"),
                                      {QStringLiteral("-c"), script, QStringLiteral(DELEGATIONS_PROGRAM)});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!QFileInfo::exists(u'/' + name));
}

QTEST_GUILESS_MAIN(TestPaths)
#include "tst_paths.moc"
