#pragma once

#include "models/report/kinds/reportkinds.h"
#include "models/store/read/readworker.h"

#include <QFuture>
#include <QObject>

#include <atomic>

class QPrinter;

namespace delegations {

/// A report read whole, to be laid out for any paper as often as wanted. Any thread.
class PreparedReport
{
public:
    PreparedReport(DocumentFrame frame, std::vector<Block> blocks);

    /// Paints it on a printer, or on what stands in for one in a preview. The device must be set to full
    /// pages.
    [[nodiscard]] Result<PaintedDocument> paint(QPagedPaintDevice &device) const;

private:
    DocumentFrame m_frame;
    std::shared_ptr<const std::vector<Block>> m_blocks;
};

class ViewContext;

/// Makes reports for the window, on a thread of its own that starts with the first one: nothing waits for it.
class ReportExporter : public QObject
{
    Q_OBJECT
public:
    /// `databaseName` stands in the footers, `author` in the files' properties. `context` must outlive it.
    ReportExporter(DatabaseSource database, QString databaseName, QString author, const ViewContext &context,
                   QObject *parent = nullptr);

    /// Stops at the next page what is being made.
    ~ReportExporter() override;

    /// The record or area of the request is what `kind` is about.
    [[nodiscard]] QFuture<Result<PaintedDocument>> writePdf(const QString &kind, qint64 area, qint64 record,
                                                            const QString &language, const QString &path);
    [[nodiscard]] QFuture<Result<PreparedReport>> prepare(const QString &kind, qint64 area, qint64 record,
                                                          const QString &language);
    /// Ends the report that is being made: its future gives ErrorCode::Cancelled, and no file appears.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// After each page that was written.
    void progressed(int page, int pages);

private:
    [[nodiscard]] ReportRequest request(qint64 area, qint64 record, const QString &language) const;
    [[nodiscard]] ReadWorker &worker();

    DatabaseSource m_database;
    QString m_databaseName;
    QString m_author;
    const ViewContext &m_context;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<ReadWorker> m_worker;
};

} // namespace delegations
