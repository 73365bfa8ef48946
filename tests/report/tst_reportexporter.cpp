// Reports made for the window, beside its thread.
#include "models/core/answer.h"
#include "models/core/kinds/fields.h"
#include "models/core/viewcontext.h"
#include "models/report/output/reportexporter.h"
#include "tests/support/sampleassembly.h"

#include <QPdfWriter>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// So much that a report of them is not ready at once.
bool addNews(TemporaryDatabase &database)
{
    auto transaction = database.store().begin(s("news"));
    for (int i = 0; i < 2000; ++i) {
        const Record item = Record(RecordKind::NewsItem).set(fields::newsItem.title, s("N%1").arg(i));
        if (!(*transaction)->insert(item))
            return false;
    }
    return (*transaction)->commit().ok();
}

} // namespace

class TestReportExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWritesAndPrepares();
    void whatIsCancelledLeavesNoFile();
    void itsEndLeavesNoFile();
    void pagesOfAPreviewComeOneAfterTheOther();
    void noPageComesOfAPreviewThatIsClosed();
};

void TestReportExporter::itWritesAndPrepares()
{
    TemporaryDatabase database;
    const SampleAssembly assembly(database);
    const ViewContext view(QDate(2022, 6, 4));
    ReportExporter exporter(database.path(), s("a.db"), s("tester"), view);
    QObject context;

    const QString path = database.filePath(s("made.pdf"));
    std::optional<Result<PaintedDocument>> written;
    whenAnswered(exporter.writePdf(s("composition"), {}, s("en"), path), &context,
                 [&](const Result<PaintedDocument> &pages) { written = pages; });
    QTRY_VERIFY(written.has_value());
    QCOMPARE((*written)->pages, 3);
    QVERIFY(QFile::exists(path));

    std::optional<Result<PreparedReport>> prepared;
    whenAnswered(exporter.prepare(s("composition"), {}, s("ru")), &context,
                 [&](const Result<PreparedReport> &report) { prepared = report; });
    QTRY_VERIFY(prepared.has_value());
    QPdfWriter printer(database.filePath(s("printed.pdf")));
    printer.setPageSize(QPageSize(QPageSize::Letter));
    printer.setPageMargins(QMarginsF());
    QCOMPARE((*prepared)->paint(printer)->pages, 3);
}

void TestReportExporter::whatIsCancelledLeavesNoFile()
{
    TemporaryDatabase database;
    QVERIFY(addNews(database));
    const ViewContext view(QDate(2022, 6, 4));
    ReportExporter exporter(database.path(), s("a.db"), s("tester"), view);
    const QString never = database.filePath(s("never.pdf"));
    QObject context;
    int pagesMade = 0;
    connect(&exporter, &ReportExporter::progressed, &context, [&](int page, int) { pagesMade = page; });
    std::optional<Result<PaintedDocument>> cancelled;
    whenAnswered(exporter.writePdf(s("news"), {}, s("en"), never), &context,
                 [&](const Result<PaintedDocument> &pages) { cancelled = pages; });
    QTRY_VERIFY(pagesMade > 3);
    exporter.cancel();
    QTRY_VERIFY(cancelled.has_value());
    QVERIFY(!cancelled->ok());
    QCOMPARE(cancelled->error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(never));
}

void TestReportExporter::itsEndLeavesNoFile()
{
    TemporaryDatabase database;
    QVERIFY(addNews(database));
    const ViewContext view(QDate(2022, 6, 4));
    const QString never = database.filePath(s("never.pdf"));
    {
        ReportExporter exporter(database.path(), s("a.db"), s("tester"), view);
        QObject context;
        int pagesMade = 0;
        connect(&exporter, &ReportExporter::progressed, &context, [&](int page, int) { pagesMade = page; });
        const auto written = exporter.writePdf(s("news"), {}, s("en"), never);
        QTRY_VERIFY(pagesMade > 3);
    }
    QVERIFY(!QFile::exists(never));
}

void TestReportExporter::pagesOfAPreviewComeOneAfterTheOther()
{
    TemporaryDatabase database;
    QVERIFY(addNews(database));
    const ViewContext view(QDate(2022, 6, 4));
    ReportExporter exporter(database.path(), s("a.db"), s("tester"), view);
    QFuture<Result<PreparedReport>> prepared = exporter.prepare(s("news"), {}, s("en"));
    prepared.waitForFinished();
    QFuture<Result<PreviewPage>> pages = exporter.show(*prepared.result());
    QObject context;
    int shown = 0;
    int count = 0;
    bool isBeforeTheEnd = false;
    whenEachAnswered(pages, &context, [&](const Result<PreviewPage> &page) {
        ++shown;
        count = page->count;
        isBeforeTheEnd |= !pages.isFinished();
        QVERIFY(page->picture.size() > 0 && !page->size.isEmpty());
    });
    QTRY_VERIFY(count > 0 && shown == count);
    QVERIFY(count > 10);
    QVERIFY(isBeforeTheEnd);
    QVERIFY(pages.resultAt(0)->missing.isEmpty());
    QFuture<Result<PaintedDocument>> written =
        exporter.writePdf(s("news"), {}, s("en"), database.filePath(s("same.pdf")));
    written.waitForFinished();
    QCOMPARE(written.result()->pages, count);
}

void TestReportExporter::noPageComesOfAPreviewThatIsClosed()
{
    TemporaryDatabase database;
    QVERIFY(addNews(database));
    const ViewContext view(QDate(2022, 6, 4));
    ReportExporter exporter(database.path(), s("a.db"), s("tester"), view);
    QFuture<Result<PreparedReport>> prepared = exporter.prepare(s("news"), {}, s("en"));
    prepared.waitForFinished();
    QObject context;
    LatestQuestion asked;
    int shown = 0;
    QFuture<Result<PreviewPage>> pages = exporter.show(*prepared.result());
    asked.askForEach(pages, &context, [&](const Result<PreviewPage> &) {
        ++shown;
        asked.cancel();
    });
    QTRY_VERIFY(shown > 0);
    pages.waitForFinished();
    QTest::qWait(50);
    QCOMPARE(shown, 1);
    // What nobody waits for is not laid out: the next question has its turn.
    QFuture<Result<PreparedReport>> next = exporter.prepare(s("composition"), {}, s("en"));
    next.waitForFinished();
    QVERIFY(next.result().ok());
}

QTEST_MAIN(TestReportExporter)
#include "tst_reportexporter.moc"
