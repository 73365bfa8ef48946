#pragma once

#include "models/exchange/formats/peopletable.h"
#include "models/exchange/transfer/exporters.h"
#include "models/store/read/readworker.h"

#include <QFuture>
#include <QObject>

#include <atomic>

namespace delegations {

/// Writes exports for the window, on a thread of its own that starts with the first one: nothing waits for
/// it.
class ExportWorker : public QObject
{
    Q_OBJECT
public:
    explicit ExportWorker(DatabaseSource database, QObject *parent = nullptr);
    /// Stops what is being written.
    ~ExportWorker() override;

    /// As exportFile(). `format` is one of Exporters::formats().
    [[nodiscard]] QFuture<Status> write(const QString &format, const ExportScope &scope, const QString &path);
    /// What a file would hold.
    [[nodiscard]] QFuture<Result<QByteArray>> bytes(const QString &format, const ExportScope &scope);
    /// For the clipboard, as peopleAsTable().
    [[nodiscard]] QFuture<Result<TableText>>
    table(const ExportScope &scope, const std::optional<QList<qint64>> &memberships = std::nullopt);
    /// Ends what is being written: its future gives ErrorCode::Cancelled, and the file stays as it was.
    void cancel() { m_cancelled = true; }

Q_SIGNALS:
    /// From the thread that writes.
    void progressed(qint64 done, qint64 total);

private:
    [[nodiscard]] ReadWorker &worker();

    DatabaseSource m_database;
    Exporters m_exporters;
    std::atomic<bool> m_cancelled = false;
    std::unique_ptr<ReadWorker> m_worker; ///< The last member, so that its thread ends first.
};

} // namespace delegations
