#pragma once

#include "models/report/reportkinds.h"

#include <QFuture>

#include <atomic>

namespace delegations {

class ReadWorker;

/// Makes reports on a thread of its own with a connection of its own, one after the other, so that neither
/// the window nor its reads wait. The futures tell the progress in pages (of 0 while they are counted), and
/// cancelling them stops the work at the next page. Take answers up with whenAnswered().
class ReportMaker
{
public:
    explicit ReportMaker(const QString &databasePath);
    /// Stops at the next page what is being made.
    ~ReportMaker();
    ReportMaker(const ReportMaker &) = delete;
    ReportMaker &operator=(const ReportMaker &) = delete;

    /// The number of pages written.
    [[nodiscard]] QFuture<Result<int>> write(const QString &kind, const ReportRequest &request,
                                             const QString &path);
    /// The number of pages printed. Nobody else may touch the printer until then.
    [[nodiscard]] QFuture<Result<int>> print(const QString &kind, const ReportRequest &request,
                                             std::shared_ptr<QPagedPaintDevice> printer);
    [[nodiscard]] QFuture<Result<PagePictures>> picture(const QString &kind, const ReportRequest &request,
                                                        const PictureRequest &wanted);

private:
    template <typename T, typename Make>
    QFuture<Result<T>> run(Make make);

    std::atomic<bool> m_stopping = false;
    std::unique_ptr<ReadWorker> m_worker;
};

} // namespace delegations
