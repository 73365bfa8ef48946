#pragma once

#include "models/report/kinds/reportkinds.h"
#include "models/store/read/readworker.h"

#include <QFuture>
#include <QObject>
#include <QPicture>
#include <QSizeF>

#include <atomic>

class QPagedPaintDevice;

namespace delegations {

/// A page of a preview: see pagePicture().
struct PreviewPage
{
    QPicture picture;
    QSizeF size;               ///< In page units.
    int count = 0;             ///< Of all pages.
    MissingCharacters missing; ///< On this page and those before it.
};

/// A report read whole, to be laid out for any paper as often as wanted. Any thread.
class PreparedReport
{
public:
    PreparedReport(DocumentFrame frame, std::vector<Block> blocks);

    /// Paints it on a printer, or on what stands in for one. The device must be set to full pages.
    [[nodiscard]] Result<PaintedDocument> paint(QPagedPaintDevice &device,
                                                const PageProgress &progress = {}) const;
    /// Lays it out on A4, and gives each page as soon as it is there, or an error in place of the next.
    void show(QPromise<Result<PreviewPage>> &pages) const;

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

    [[nodiscard]] QFuture<Result<PaintedDocument>> writePdf(const QString &kind, const Scope &scope,
                                                            const QString &language, const QString &path);
    /// To be cancelled by its future, as the pages of a preview.
    [[nodiscard]] QFuture<Result<PreparedReport>> prepare(const QString &kind, const Scope &scope,
                                                          const QString &language);
    /// The pages one after the other, as whenEachAnswered() takes them up.
    [[nodiscard]] QFuture<Result<PreviewPage>> show(const PreparedReport &report);
    /// The printer must be set to full pages and is used here alone until the answer comes.
    [[nodiscard]] QFuture<Result<PaintedDocument>> print(const PreparedReport &report,
                                                         const std::shared_ptr<QPagedPaintDevice> &printer);
    /// Ends the report that is being written or printed: its future gives ErrorCode::Cancelled, and no file
    /// appears. What a printer has begun to take it gets whole.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// After each page that was written, from the thread that writes; `pages` is 0 while they are counted.
    void progressed(int page, int pages);

private:
    [[nodiscard]] ReportRequest request(const Scope &scope, const QString &language) const;
    [[nodiscard]] ReadWorker &worker();

    DatabaseSource m_database;
    QString m_databaseName;
    QString m_author;
    const ViewContext &m_context;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<ReadWorker> m_worker; ///< The last member, so that its thread ends first.
};

} // namespace delegations
