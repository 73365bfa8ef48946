#include "models/report/reportmaker.h"

#include "models/store/readworker.h"

#include <QPagedPaintDevice>
#include <QPromise>

namespace delegations {

ReportMaker::ReportMaker(const QString &databasePath) : m_worker(std::make_unique<ReadWorker>(databasePath))
{
}

ReportMaker::~ReportMaker()
{
    m_stopping = true;
}

/// `make(connection, progress)` runs on the worker.
template <typename T, typename Make>
QFuture<Result<T>> ReportMaker::run(Make make)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const PageProgress progress = [this, promise](int page, int pages) {
        promise->setProgressRange(0, pages);
        promise->setProgressValue(pages > 0 ? page : 0);
        return !m_stopping && !promise->isCanceled();
    };
    const QFuture<Result<T>> future = promise->future();
    m_worker
        ->run([progress, make = std::move(make)](Connection &connection) -> Result<T> {
            return make(connection, progress);
        })
        .then([promise](const Result<T> &made) {
            promise->addResult(made);
            promise->finish();
        });
    return future;
}

QFuture<Result<int>> ReportMaker::write(const QString &kind, const ReportRequest &request,
                                        const QString &path)
{
    return run<int>([=](Connection &connection, const PageProgress &progress) {
        return writeReport(connection, kind, request, path, progress);
    });
}

QFuture<Result<int>> ReportMaker::print(const QString &kind, const ReportRequest &request,
                                        std::shared_ptr<QPagedPaintDevice> printer)
{
    return run<int>([=](Connection &connection, const PageProgress &progress) {
        return printReport(connection, kind, request, *printer, progress);
    });
}

QFuture<Result<PagePictures>> ReportMaker::picture(const QString &kind, const ReportRequest &request,
                                                   const PictureRequest &wanted)
{
    return run<PagePictures>([=](Connection &connection, const PageProgress &progress) {
        return pictureReport(connection, kind, request, wanted, progress);
    });
}

} // namespace delegations
