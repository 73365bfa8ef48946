// Files written for the window, beside its thread.
#include "models/core/answer.h"
#include "models/core/kinds/people.h"
#include "models/exchange/transfer/exportworker.h"
#include "tests/support/program.h"
#include "tests/support/smallfilesystem.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int people = 3000;

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// What stands in a folder, hidden files too.
QStringList everything(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

class TestExportWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itWritesWhatAFileHolds();
    void whatIsCancelledLeavesTheOldFile();
    void itsEndLeavesTheOldFile();
    void itCopiesTheDatabase();
    void aCopyThatIsCancelledLeavesNothing();
    void itsEndLeavesNoCopy();
    void aCopyThatDoesNotFitLeavesNothing();
    void aCopyIntoAReadOnlyFolderSaysSo();
    void whatWasMovedSinceItConnectedIsCopied();

private:
    [[nodiscard]] static Status copied(ExportWorker &worker, const QString &path);

    TemporaryDatabase m_database;
};

void TestExportWorker::initTestCase()
{
    auto transaction = m_database.store().begin(s("people"));
    for (int i = 0; i < people; ++i) {
        const Record person = Record(RecordKind::Person).set(fields::person.name, s("Person %1").arg(i));
        QVERIFY((*transaction)->insert(person).ok());
    }
    QVERIFY((*transaction)->commit().ok());
}

void TestExportWorker::itWritesWhatAFileHolds()
{
    ExportWorker worker(m_database.connection().source());
    const QString path = m_database.filePath(s("people.csv"));
    QObject context;
    std::optional<Status> written;
    whenAnswered(worker.write(s("csv"), {}, path), &context, [&](const Status &done) { written = done; });
    std::optional<Result<QByteArray>> bytes;
    whenAnswered(worker.bytes(s("csv"), {}), &context,
                 [&](const Result<QByteArray> &content) { bytes = content; });
    QTRY_VERIFY(written && bytes);
    QVERIFY(written->ok() && bytes->ok());
    QCOMPARE(fileContent(path).count('\n'), people + 1);
    QVERIFY(fileContent(path) == **bytes);
}

void TestExportWorker::whatIsCancelledLeavesTheOldFile()
{
    ExportWorker worker(m_database.connection().source());
    const QString path = m_database.filePath(s("cancelled.json"));
    writeFile(path, "old");
    QObject context;
    connect(
        &worker, &ExportWorker::progressed, &context, [&] { worker.cancel(); }, Qt::DirectConnection);
    std::optional<Status> written;
    whenAnswered(worker.write(s("popolo"), {}, path), &context, [&](const Status &done) { written = done; });
    QTRY_VERIFY(written);
    QCOMPARE(written->error().code, ErrorCode::Cancelled);
    QCOMPARE(fileContent(path), "old");
}

void TestExportWorker::itsEndLeavesTheOldFile()
{
    const QString path = m_database.filePath(s("unfinished.json"));
    writeFile(path, "old");
    {
        ExportWorker worker(m_database.connection().source());
        QObject context;
        QSemaphore underWay;
        const auto goOnSlowly = [&] {
            underWay.release();
            QThread::msleep(20);
        };
        connect(&worker, &ExportWorker::progressed, &context, goOnSlowly, Qt::DirectConnection);
        const auto written = worker.write(s("popolo"), {}, path);
        underWay.acquire();
    }
    QCOMPARE(fileContent(path), "old");
}

Status TestExportWorker::copied(ExportWorker &worker, const QString &path)
{
    QFuture<Status> copy = worker.copy(path);
    copy.waitForFinished();
    return copy.result();
}

void TestExportWorker::itCopiesTheDatabase()
{
    ExportWorker worker(m_database.connection().source());
    const QString path = m_database.filePath(s("copy.db"));
    QVERIFY(copied(worker, path));
    const auto copy = Connection::open(path, Connection::Access::Read);
    QVERIFY(copy.ok());
    QCOMPARE((*copy)->scalar(s("SELECT count(*) FROM person"))->toInt(), people);
    writeFile(m_database.filePath(s("letter.db")), "Dear colleagues");
    QCOMPARE(copied(worker, m_database.filePath(s("letter.db"))).error().code, ErrorCode::Foreign);
    QVERIFY(!copied(worker, m_database.path()));
}

void TestExportWorker::aCopyThatIsCancelledLeavesNothing()
{
    ExportWorker worker(m_database.connection().source());
    const QTemporaryDir folder;
    QObject context;
    connect(
        &worker, &ExportWorker::progressed, &context, [&] { worker.cancel(); }, Qt::DirectConnection);
    QCOMPARE(copied(worker, folder.filePath(s("never.db"))).error().code, ErrorCode::Cancelled);
    QCOMPARE(everything(folder.path()), QStringList());
}

void TestExportWorker::itsEndLeavesNoCopy()
{
    const QTemporaryDir folder;
    {
        ExportWorker worker(m_database.connection().source());
        QObject context;
        QSemaphore underWay;
        const auto goOnSlowly = [&] {
            underWay.release();
            QThread::msleep(20);
        };
        connect(&worker, &ExportWorker::progressed, &context, goOnSlowly, Qt::DirectConnection);
        const auto copy = worker.copy(folder.filePath(s("never.db")));
        underWay.acquire();
    }
    QCOMPARE(everything(folder.path()), QStringList());
}

void TestExportWorker::aCopyThatDoesNotFitLeavesNothing()
{
    const SmallFilesystem disk(200'000);
    if (!disk.isMounted())
        QSKIP("needs the right to mount");
    ExportWorker worker(m_database.connection().source());
    QCOMPARE(copied(worker, disk.filePath(s("copy.db"))).error().code, ErrorCode::DiskFull);
    QCOMPARE(everything(QFileInfo(disk.filePath(s("copy.db"))).path()), QStringList());
}

void TestExportWorker::aCopyIntoAReadOnlyFolderSaysSo()
{
    SmallFilesystem disk(200'000);
    if (!disk.isMounted() || !disk.makeReadOnly())
        QSKIP("needs the right to mount");
    ExportWorker worker(m_database.connection().source());
    const Status copy = copied(worker, disk.filePath(s("copy.db")));
    QCOMPARE(copy.error().code, ErrorCode::ReadOnly);
    QVERIFY(!copy.error().userText.isEmpty());
}

void TestExportWorker::whatWasMovedSinceItConnectedIsCopied()
{
    TemporaryDatabase database;
    database.connection().expectPlace();
    ExportWorker early(database.connection().source());
    ExportWorker late(database.connection().source());
    early.connectNow();
    (void)early.table({}).result(); // It has come to it.
    QVERIFY(QFile::rename(database.path(), database.filePath(s("moved.db"))));
    QVERIFY(copied(early, database.filePath(s("copy.db"))));
    QCOMPARE(copied(late, database.filePath(s("other.db"))).error().code, ErrorCode::Moved);
}

QTEST_GUILESS_MAIN(TestExportWorker)
#include "tst_exportworker.moc"
