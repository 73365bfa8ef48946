#include "models/report/layout/pdfwriter.h"
#include "tests/support/blocklist.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/mount.h>

using namespace delegations;
using namespace delegations::test;

namespace {

DocumentFrame frame()
{
    DocumentFrame frame;
    frame.title = QStringLiteral("Состав делегаций & more");
    frame.footer = QStringLiteral("Made from a.db");
    frame.pageNumber = QStringLiteral("Page %1 of %2");
    frame.author = QStringLiteral("Secretariat <of> it");
    frame.language = QStringLiteral("ru");
    return frame;
}

std::vector<Block> sample()
{
    return {
        TitleBlock{QStringLiteral("Состав делегаций"), QStringLiteral("as of 4 June 2022")},
        ParagraphBlock{QStringLiteral("The office is efficient."), TextStyle::Lead},
        TableStart{{{QStringLiteral("Палата"), 3}, {QStringLiteral("Seats"), 1, TableStart::Align::Right}}},
        TableRow{{{QStringLiteral("Қошанов Ерлан")}, {QStringLiteral("12,345")}}},
        PageBreak{},
        ParagraphBlock{QStringLiteral("<img src=\"file:///etc/passwd\"> a & b")}};
}

/// Rows as a directory of people has them.
MadeBlocks people(int count)
{
    return MadeBlocks([count](int i) -> std::optional<Block> {
        if (i == 0)
            return TableStart{{{QStringLiteral("No."), 1, TableStart::Align::Right},
                               {QStringLiteral("Name"), 5},
                               {QStringLiteral("Office"), 7},
                               {QStringLiteral("Since"), 2}}};
        if (i > count)
            return std::nullopt;
        return TableRow{
            {{QString::number(i)},
             {QStringLiteral("Фамилия%1 Имя Отчество").arg(i * 7919 % 100003)},
             {i % 5 ? QStringLiteral("Member of the delegation")
                    : QStringLiteral("Deputy Chairman of the Committee on International Affairs")},
             {QStringLiteral("4 June 2022")}}};
    });
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isMissing(const QString &program)
{
    return QStandardPaths::findExecutable(program).isEmpty();
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's file cannot be written.");
}

/// A very small disk, when this process may mount one.
class SmallDisk
{
public:
    explicit SmallDisk(const char *options)
    {
        m_mounted = ::mount("tmpfs", QFile::encodeName(path()).constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(QFile::encodeName(path()).constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

/// The highest resident memory since the last call, in MiB; 0 where the system does not tell.
int peakMegabytes()
{
    const QString status = QString::fromLatin1(content(QStringLiteral("/proc/self/status")));
    const auto match = QRegularExpression(QStringLiteral("VmHWM:\\s+(\\d+) kB")).match(status);
    QFile reset(QStringLiteral("/proc/self/clear_refs"));
    if (reset.open(QIODevice::WriteOnly))
        reset.write("5");
    return match.captured(1).toInt() / 1024;
}

} // namespace

class TestPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTextCanBeSelectedInEveryScript();
    void theFontsAreEmbedded();
    void titleAuthorAndLanguageStandInTheMetadata();
    void itIsWrittenOnAnyThread();
    void aFullDiskLeavesTheOldFile_data();
    void aFullDiskLeavesTheOldFile();
    void aMissingFolderIsToldAsSuch();
    void aCancelLeavesTheOldFile();
    void progressCountsEveryPage();
    void memoryDoesNotGrowWithTheRows();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("report.pdf")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPdf::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPdf::theTextCanBeSelectedInEveryScript()
{
    if (isMissing(QStringLiteral("pdftotext")))
        QSKIP("pdftotext (poppler-utils) is not installed");
    MadeBlocks source(sample());
    const Result<PaintedDocument> pages = writePdf(frame(), source, path());
    QVERIFY(pages.ok());
    QCOMPARE(pages->pages, 2);
    const QString text =
        output(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
    for (const char *expected :
         {"Состав делегаций", "The office is efficient.", "Палата", "Қошанов Ерлан", "12,345",
          "<img src=\"file:///etc/passwd\"> a & b", "Page 1 of 2", "Page 2 of 2", "Made from a.db"})
        QVERIFY2(text.contains(QString::fromUtf8(expected)), expected);
}

void TestPdf::theFontsAreEmbedded()
{
    if (isMissing(QStringLiteral("pdffonts")))
        QSKIP("pdffonts (poppler-utils) is not installed");
    MadeBlocks source(sample());
    QVERIFY(writePdf(frame(), source, path()).ok());
    QStringList fonts = output(QStringLiteral("pdffonts"), {path()}).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(fonts.size() > 2);
    for (const QString &font : fonts.mid(2))
        QVERIFY2(QRegularExpression(QStringLiteral("yes\\s+(yes|no)\\s+yes")).match(font).hasMatch(),
                 qPrintable(font));
}

void TestPdf::titleAuthorAndLanguageStandInTheMetadata()
{
    if (isMissing(QStringLiteral("pdfinfo")))
        QSKIP("pdfinfo (poppler-utils) is not installed");
    MadeBlocks source(sample());
    QVERIFY(writePdf(frame(), source, path()).ok());
    const QString info = output(QStringLiteral("pdfinfo"), {path()});
    QVERIFY(info.contains(QStringLiteral("Состав делегаций & more")));
    QVERIFY(info.contains(QStringLiteral("(A4)")));
    const QString meta = output(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path()});
    QVERIFY(meta.contains(QStringLiteral("<rdf:li>Secretariat &lt;of&gt; it</rdf:li>")));
    QVERIFY(meta.contains(QStringLiteral("<rdf:li>ru</rdf:li>")));
}

void TestPdf::itIsWrittenOnAnyThread()
{
    Result<PaintedDocument> pages = PaintedDocument();
    std::unique_ptr<QThread> thread(QThread::create([&] {
        MadeBlocks source(sample());
        pages = writePdf(frame(), source, path());
    }));
    thread->start();
    QVERIFY(thread->wait(30000));
    QVERIFY(pages.ok());
    QCOMPARE(pages->pages, 2);
    QVERIFY(content(path()).startsWith("%PDF-"));
}

void TestPdf::aFullDiskLeavesTheOldFile_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("freeBytes");
    QTest::newRow("while pages are written") << 3000 << 64 * 1024;
    QTest::newRow("at the very end") << 1 << 4096;
    QTest::newRow("at the first byte") << 1 << 0;
}

void TestPdf::aFullDiskLeavesTheOldFile()
{
    QFETCH(int, rows);
    QFETCH(int, freeBytes);
    const SmallDisk disk("size=256k");
    if (!disk.isMounted())
        QSKIP("a small disk can only be mounted by root");
    const QString target = disk.path() + QStringLiteral("/report.pdf");
    writeFile(target, "old");
    writeFile(disk.path() + QStringLiteral("/filler"), QByteArray(256 * 1024 - 4096 - freeBytes, 'x'));
    MadeBlocks source = people(rows);
    const Result<PaintedDocument> pages = writePdf(frame(), source, target);
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().code, ErrorCode::DiskFull);
    QVERIFY(pages.error().userText.contains(target));
    QCOMPARE(content(target), QByteArray("old"));
    QCOMPARE(QDir(disk.path()).entryList(QDir::Files).size(), 2);
}

void TestPdf::aMissingFolderIsToldAsSuch()
{
    MadeBlocks source(sample());
    const Result<PaintedDocument> pages =
        writePdf(frame(), source, m_folder->filePath(QStringLiteral("nowhere/report.pdf")));
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().code, ErrorCode::ReadOnly);
}

void TestPdf::aCancelLeavesTheOldFile()
{
    writeFile(path(), "old");
    MadeBlocks source = people(1000);
    const Result<PaintedDocument> pages =
        writePdf(frame(), source, path(), [](int page, int total) { return total == 0 || page < 4; });
    QVERIFY(!pages.ok());
    QCOMPARE(pages.error().code, ErrorCode::Cancelled);
    QCOMPARE(content(path()), QByteArray("old"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList(QStringLiteral("report.pdf")));
}

void TestPdf::progressCountsEveryPage()
{
    MadeBlocks source = people(200);
    QList<int> counting;
    QList<int> writing;
    const Result<PaintedDocument> pages = writePdf(frame(), source, path(), [&](int page, int total) {
        (total == 0 ? counting : writing).append(page);
        return true;
    });
    QVERIFY(pages.ok());
    QCOMPARE(counting, writing);
    QCOMPARE(writing.last(), pages->pages);
}

void TestPdf::memoryDoesNotGrowWithTheRows()
{
    for (const int rows : {5000, 50000}) {
        MadeBlocks source = people(rows);
        peakMegabytes();
        QElapsedTimer timer;
        timer.start();
        qint64 counted = 0;
        const Result<PaintedDocument> pages = writePdf(frame(), source, path(), [&](int, int total) {
            if (total == 0)
                counted = timer.elapsed();
            return true;
        });
        QVERIFY(pages.ok());
        qInfo("%d rows: %d pages, counted in %lld ms, written after %lld ms, peak %d MiB", rows, pages->pages,
              counted, timer.elapsed(), peakMegabytes());
    }
}

QTEST_MAIN(TestPdf)
#include "tst_pdf.moc"
