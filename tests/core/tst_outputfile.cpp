// Whatever the program writes stands there whole or not at all, and never over what is not its to replace.
#include "models/core/files/hiddenpart.h"
#include "models/core/files/opendatabase.h"
#include "models/core/files/outputfile.h"
#include "models/core/files/passingfile.h"
#include "models/core/notice.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

using namespace delegations;
using namespace delegations::test;

namespace {

const QByteArray before = "what stood there before";
const QString deadName = QStringLiteral(".~delegations-0123456789abcdef0123456789abcdef.part");

mode_t modeOf(const QString &path)
{
    struct stat file = {};
    ::lstat(QFile::encodeName(path).constData(), &file);
    return file.st_mode;
}

Status write(const QString &path, const QByteArray &content,
             OutputFile::Readers readers = OutputFile::Readers::Ordinary)
{
    OutputFile file(path, readers);
    if (const Status begun = file.begin(); !begun)
        return begun;
    file.write(content);
    return file.commit();
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsMarkedAsPassingGoes();
    void whatStoodThereStaysUntilTheEnd();
    void aFullDiskLeavesWhatStoodThere();
    void aLinkStaysAndItsFileIsReplaced();
    void aLinkThatLeadsNowhereGetsItsFile();
    void aPipeGetsEverything();
    void aDeviceStaysADevice();
    void aFullDeviceIsToldOf();
    void whatIsNoFileIsRefused();
    void whatBelongsToADatabaseIsRefused();
    void whoMayReadIt_data();
    void whoMayReadIt();
    void whatAKilledProgramLeftIsSwept();
    void whatMayBeAliveOrAnothersIsNotSwept();
    void aPlaceInAFolderThatMayNotBeListedIsConfirmed();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString path(const char *name) const { return path(QString::fromLatin1(name)); }
    [[nodiscard]] QByteArray encoded(const char *name) const { return QFile::encodeName(path(name)); }
    [[nodiscard]] QStringList files() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

/// As the handler of a signal has it gone.
void TestOutputFile::whatIsMarkedAsPassingGoes()
{
    const PassingFile mark(QFile::encodeName(path("passing")));
    {
        const PassingFile ended(QFile::encodeName(path("placed")));
    }
    const HiddenPart part(m_folder->path());
    QCOMPARE(part.error(), 0);
    for (const char *name : {"passing", "passing-wal", "passing-shm", "passing-journal", "placed"})
        writeFile(path(name), before);
    QCOMPARE(files().size(), 6);
    removePassingFiles();
    QCOMPARE(files(), QStringList{QStringLiteral("placed")});
}

void TestOutputFile::whatStoodThereStaysUntilTheEnd()
{
    writeFile(path("a"), before);
    {
        OutputFile file(path("a"));
        QVERIFY(file.begin());
        const QByteArray much(1'000'000, 'x');
        QCOMPARE(file.write(much), much.size());
        QCOMPARE(fileContent(path("a")), before);
        QCOMPARE(files().size(), 2);
    }
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
    QCOMPARE(fileContent(path("a")), before);
    QVERIFY(write(path("a"), "new"));
    QCOMPARE(fileContent(path("a")), QByteArray("new"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void TestOutputFile::aFullDiskLeavesWhatStoodThere()
{
    SmallFilesystem disk(1'000'000);
    if (!disk.isMounted())
        QSKIP("no small file system can be mounted here");
    const QString target = disk.filePath(QStringLiteral("a"));
    writeFile(target, before);
    disk.fill(100'000);
    for (const int size : {150'000, 2'000'000}) {
        const Status written = write(target, QByteArray(size, 'x'));
        QCOMPARE(written.error().code, ErrorCode::DiskFull);
        QCOMPARE(fileContent(target), before);
        QCOMPARE(QFileInfo(target).dir().entryList(QDir::Files | QDir::Hidden).size(), 2);
    }
}

void TestOutputFile::aLinkStaysAndItsFileIsReplaced()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    writeFile(path("there/a"), before);
    QVERIFY(QFile::link(QStringLiteral("there/a"), path("one")));
    QVERIFY(QFile::link(path("one"), path("two")));
    QVERIFY(write(path("two"), "new"));
    QVERIFY(QFileInfo(path("two")).isSymLink());
    QVERIFY(QFileInfo(path("one")).isSymLink());
    QVERIFY(!QFileInfo(path("there/a")).isSymLink());
    QCOMPARE(fileContent(path("there/a")), QByteArray("new"));
}

void TestOutputFile::aLinkThatLeadsNowhereGetsItsFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    QVERIFY(QFile::link(QStringLiteral("there/a"), path("link")));
    QVERIFY(write(path("link"), "new"));
    QVERIFY(QFileInfo(path("link")).isSymLink());
    QCOMPARE(fileContent(path("there/a")), QByteArray("new"));
}

void TestOutputFile::aPipeGetsEverything()
{
    QCOMPARE(::mkfifo(encoded("pipe").constData(), 0600), 0);
    QByteArray read;
    std::thread reader([&] { read = fileContent(path("pipe")); });
    const QByteArray much(1'000'000, 'x');
    const Status written = write(path("pipe"), much);
    reader.join();
    QVERIFY(written);
    QVERIFY(read == much);
    QVERIFY(S_ISFIFO(modeOf(path("pipe"))));
    QVERIFY(!mustBeFile(path("pipe")));
}

void TestOutputFile::aDeviceStaysADevice()
{
    constexpr unsigned int memoryDevices = 1;
    constexpr unsigned int nullDevice = 3;
    if (::mknod(encoded("null").constData(), S_IFCHR | 0666, makedev(memoryDevices, nullDevice)) != 0)
        QSKIP("no device can be made here");
    const Status written = write(path("null"), "new");
    QVERIFY(S_ISCHR(modeOf(path("null"))));
    QCOMPARE(files(), QStringList{QStringLiteral("null")});
    QVERIFY(written);
}

void TestOutputFile::aFullDeviceIsToldOf()
{
    const Status written = write(QStringLiteral("/dev/full"), "new");
    QVERIFY(!written);
    QVERIFY(written.error().userText.contains(QStringLiteral("/dev/full")));
    QVERIFY(S_ISCHR(modeOf(QStringLiteral("/dev/full"))));
}

void TestOutputFile::whatIsNoFileIsRefused()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address = {};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, encoded("socket").constData(), sizeof address.sun_path);
    QCOMPARE(::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
    for (const char *name : {"folder", "socket"}) {
        const Status written = write(path(name), "new");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::Input);
    }
    QCOMPARE(write(path("nowhere/a"), "new").error().code, ErrorCode::ReadOnly);
    QCOMPARE(files(), QStringList({QStringLiteral("folder"), QStringLiteral("socket")}));
    ::close(socket);
}

void TestOutputFile::whatBelongsToADatabaseIsRefused()
{
    const QByteArray content("SQLite format 3\0and what follows", 32);
    for (const char *name : {"open.db", "other.db", "other.db-wal"})
        writeFile(path(name), content);
    QVERIFY(QFile::link(path("open.db"), path("link")));
    QVERIFY(QFile::link(path("open.db-wal"), path("wal link")));
    QCOMPARE(::link(encoded("open.db").constData(), encoded("hard link").constData()), 0);
    const OpenDatabase open(path("open.db"));
    const QStringList present = files();
    for (const char *name : {"open.db", "link", "hard link", "open.db-wal", "open.db-shm", "open.db-journal",
                             "wal link", "other.db", "other.db-wal", "other.db-journal"}) {
        const Status written = write(path(name), "new");
        QVERIFY2(!written, name);
        QCOMPARE(written.error().code, ErrorCode::Input);
    }
    QCOMPARE(files(), present);
    QCOMPARE(fileContent(path("open.db")), content);
    QCOMPARE(fileContent(path("other.db-wal")), content);
}

void TestOutputFile::whoMayReadIt_data()
{
    QTest::addColumn<int>("existing"); // -1: none.
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<int>("mode");
    const mode_t mask = ::umask(0);
    ::umask(mask);
    QTest::newRow("new") << -1 << false << int(0666 & ~mask);
    QTest::newRow("new, private") << -1 << true << 0600;
    QTest::newRow("existing") << 0640 << false << 0640;
    QTest::newRow("existing, wide") << 0666 << false << 0666;
    QTest::newRow("existing, private") << 0644 << true << 0600;
    QTest::newRow("existing, narrow, private") << 0400 << true << 0400;
}

void TestOutputFile::whoMayReadIt()
{
    QFETCH(int, existing);
    QFETCH(bool, isPrivate);
    QFETCH(int, mode);
    if (existing >= 0) {
        writeFile(path("a"), before);
        QCOMPARE(::chmod(encoded("a").constData(), mode_t(existing)), 0);
    }
    OutputFile file(path("a"), isPrivate ? OutputFile::Readers::Owner : OutputFile::Readers::Ordinary);
    if (!file.begin())
        QSKIP("only root writes over this one");
    file.write("new");
    for (const QString &name : files()) {
        if (name.startsWith(u'.'))
            QCOMPARE(int(modeOf(path(name)) & 0777), 0600);
    }
    QVERIFY(file.commit());
    QCOMPARE(int(modeOf(path("a")) & 0777), mode);
}

void TestOutputFile::whatAKilledProgramLeftIsSwept()
{
    const QString orphan = QStringLiteral(".~delegations-ffffffffffffffffffffffffffffffff.part-wal");
    for (const QString &name : {deadName, deadName + QStringLiteral("-journal"),
                                deadName + QStringLiteral("-wal"), deadName + QStringLiteral("-shm"), orphan})
        writeFile(path(name), before);
    QVERIFY(write(path("a"), "new"));
    QCOMPARE(files(), QStringList{QStringLiteral("a")});
}

void TestOutputFile::whatMayBeAliveOrAnothersIsNotSwept()
{
    const HiddenPart alive(m_folder->path());
    QCOMPARE(alive.error(), 0);
    const QString companion = QFileInfo(alive.path()).fileName() + QStringLiteral("-wal");
    const QString linked = QString(deadName).replace(u'0', u'1');
    for (const QString &name : {companion, linked, QStringLiteral(".~delegations-0123.part"),
                                deadName + QStringLiteral(".txt"), QStringLiteral("a.part")})
        writeFile(path(name), before);
    QCOMPARE(::link(QFile::encodeName(path(linked)).constData(), encoded("mine").constData()), 0);
    QVERIFY(QFile::link(path("mine"), path(deadName)));
    const QStringList present = files();
    sweepHiddenParts(m_folder->path());
    QCOMPARE(files(), present);
}

void TestOutputFile::aPlaceInAFolderThatMayNotBeListedIsConfirmed()
{
    constexpr uid_t other = 65534; // Root may list each.
    const bool isRoot = ::geteuid() == 0;
    QStringList told;
    setNoticeReceiver([&told](const QString &text) { told.append(text); });
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("there")));
    writeFile(path("there/a"), before);
    QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0711), 0);
    QCOMPARE(::chmod(encoded("there").constData(), 0300), 0);
    QVERIFY(!isRoot || (::chown(encoded("there").constData(), other, other) == 0 &&
                        ::chown(encoded("there/a").constData(), other, other) == 0));
    QVERIFY(!isRoot || ::seteuid(other) == 0);
    confirmPlace(path("there/a"));
    const Status written = write(path("there/b"), "new");
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    setNoticeReceiver({});
    ::chmod(encoded("there").constData(), 0700);
    QVERIFY(written);
    QCOMPARE(told, QStringList());
}

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
