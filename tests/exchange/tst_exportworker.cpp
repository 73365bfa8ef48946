// Files written for the window, beside its thread.
#include "models/core/answer.h"
#include "models/core/kinds/people.h"
#include "models/exchange/transfer/exportworker.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

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

} // namespace

class TestExportWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itWritesWhatAFileHolds();
    void whatIsCancelledLeavesTheOldFile();
    void itsEndLeavesTheOldFile();

private:
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

QTEST_GUILESS_MAIN(TestExportWorker)
#include "tst_exportworker.moc"
