#pragma once

#include "models/exchange/formats/peopletable.h"
#include "models/exchange/transfer/exporters.h"
#include "models/store/read/readworker.h"

#include <QFuture>
#include <QObject>

#include <atomic>
#include <functional>

namespace delegations {

/// Writes exports and copies of the database for the window, on a thread of its own: nothing waits for it.
class ExportWorker : public QObject
{
    Q_OBJECT
public:
    explicit ExportWorker(DatabaseSource database, QObject *parent = nullptr);
    /// Stops what is being written.
    ~ExportWorker() override;

    /// Connects now, not with the first job: what is open by then can be copied, too, when the file is moved.
    void connectNow();

    /// As exportFile(). `format` is one of Exporters::formats().
    [[nodiscard]] QFuture<Status> write(const QString &format, const ExportRequest &request,
                                        const QString &path);
    /// As writeBackup(), in place of what has that name.
    [[nodiscard]] QFuture<Status> copy(const QString &path);
    /// What a file would hold.
    [[nodiscard]] QFuture<Result<QByteArray>> bytes(const QString &format, const ExportRequest &request);
    /// For the clipboard, as peopleAsTable().
    [[nodiscard]] QFuture<Result<TableText>>
    table(const ExportRequest &request, const std::optional<QList<qint64>> &memberships = std::nullopt);
    /// Ends what is being written: its future gives ErrorCode::Cancelled, and the file stays as it was.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// From the thread that writes; `total` is 0 while it is not known.
    void progressed(qint64 done, qint64 total);

private:
    [[nodiscard]] ReadWorker &worker();
    /// Of the job that begins.
    [[nodiscard]] std::function<bool(qint64, qint64)> progress();

    DatabaseSource m_database;
    Exporters m_exporters;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<ReadWorker> m_worker; ///< The last member, so that its thread ends first.
};

} // namespace delegations
