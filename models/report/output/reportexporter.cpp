#include "models/report/output/reportexporter.h"

#include "models/core/files/outputtarget.h"
#include "models/core/viewcontext.h"
#include "models/report/layout/devicepainter.h"
#include "models/report/layout/pagepainter.h"
#include "models/store/sqlite/readsnapshot.h"

#include <QPagedPaintDevice>

namespace delegations {

namespace {

/// The blocks of a prepared report, from the first to the last.
class PreparedBlocks : public BlockSource
{
public:
    explicit PreparedBlocks(const std::vector<Block> &blocks) : m_blocks(blocks) {}

    Result<std::optional<Block>> next() override
    {
        return m_next < m_blocks.size() ? std::optional<Block>(m_blocks[m_next++]) : std::optional<Block>();
    }
    Status restart() override
    {
        m_next = 0;
        return {};
    }

private:
    const std::vector<Block> &m_blocks;
    size_t m_next = 0;
};

Result<PreparedReport> readWhole(Connection &connection, const QString &kind, const ReportRequest &request)
{
    const ReadSnapshot snapshot(connection);
    const Result<StartedReport> started = startReport(connection, kind, request);
    if (!started)
        return started.error();
    std::vector<Block> blocks;
    for (;;) {
        Result<std::optional<Block>> block = started->report->next();
        if (!block)
            return block.error();
        if (!block->has_value())
            return PreparedReport(started->frame, std::move(blocks));
        blocks.push_back(std::move(**block));
    }
}

} // namespace

PreparedReport::PreparedReport(DocumentFrame frame, std::vector<Block> blocks)
    : m_frame(std::move(frame)), m_blocks(std::make_shared<const std::vector<Block>>(std::move(blocks)))
{
}

Result<PaintedDocument> PreparedReport::paint(QPagedPaintDevice &device, const PageProgress &progress) const
{
    PreparedBlocks blocks(*m_blocks);
    const Paginator paginator(m_frame, PageGeometry::forPaper(device.pageLayout().fullRectPoints().size()));
    return paintDocument(
        paginator, blocks, device, [] { return Status(); }, progress);
}

void PreparedReport::show(QPromise<Result<PreviewPage>> &pages) const
{
    PreparedBlocks blocks(*m_blocks);
    const Paginator paginator(m_frame, PageGeometry::a4());
    FontCoverage coverage;
    const auto give = [&](const Page &page) {
        coverage.look(page);
        pages.addResult(PreviewPage{pagePicture(page), page.size, page.count, coverage.missing()});
        return Status();
    };
    const auto goOn = [&pages](int, int) { return !pages.isCanceled(); };
    Status shown = FontCoverage::fontsAreReadable();
    if (shown) {
        const Result<int> count = paginator.count(blocks, goOn);
        shown = count ? paginator.layOut(blocks, *count, give, goOn) : Status(count.error());
    }
    if (!shown)
        pages.addResult(shown.error());
}

ReportExporter::ReportExporter(DatabaseSource database, QString databaseName, QString author,
                               const ViewContext &context, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_databaseName(std::move(databaseName))
    , m_author(std::move(author))
    , m_context(context)
{
}

ReportExporter::~ReportExporter()
{
    cancel();
}

ReadWorker &ReportExporter::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<ReadWorker>(m_database, ReadWorker::Urgency::Background);
    return *m_worker;
}

ReportRequest ReportExporter::request(const Scope &scope, const QString &language) const
{
    ReportRequest request;
    request.scope = scope;
    request.day = m_context.day();
    request.language = language;
    request.database = m_databaseName;
    request.madeAt = QDateTime::currentDateTime();
    request.author = m_author;
    return request;
}

QFuture<Result<PaintedDocument>> ReportExporter::writePdf(const QString &kind, const Scope &scope,
                                                          const QString &language, const QString &path)
{
    m_cancelled = false;
    const auto progress = [this](int page, int pages) {
        Q_EMIT progressed(page, pages);
        return !m_cancelled;
    };
    return worker().run([kind, wanted = request(scope, language), path,
                         progress](Connection &connection) -> Result<PaintedDocument> {
        if (const Status isFile = mustBeFile(path); !isFile)
            return isFile.error();
        return writeReport(connection, kind, wanted, path, progress);
    });
}

QFuture<Result<PreparedReport>> ReportExporter::prepare(const QString &kind, const Scope &scope,
                                                        const QString &language)
{
    return worker().run([kind, wanted = request(scope, language)](Connection &connection) {
        return readWhole(connection, kind, wanted);
    });
}

QFuture<Result<PreviewPage>> ReportExporter::show(const PreparedReport &report)
{
    return worker().runForEach<Result<PreviewPage>>(
        [report](Connection &, QPromise<Result<PreviewPage>> &pages) { report.show(pages); });
}

QFuture<Result<PaintedDocument>> ReportExporter::print(const PreparedReport &report,
                                                       const std::shared_ptr<QPagedPaintDevice> &printer)
{
    m_cancelled = false;
    const auto progress = [this](int page, int pages) {
        Q_EMIT progressed(page, pages);
        return pages > 0 || !m_cancelled;
    };
    return worker().run(
        [report, printer, progress](Connection &) { return report.paint(*printer, progress); });
}

} // namespace delegations
