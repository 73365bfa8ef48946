#include "models/exchange/transfer/exportworker.h"

#include "models/core/files/outputtarget.h"
#include "models/store/file/backup.h"
#include "models/store/sqlite/readsnapshot.h"

#include <QBuffer>

namespace delegations {

ExportWorker::ExportWorker(DatabaseSource database, QObject *parent)
    : QObject(parent), m_database(std::move(database))
{
}

ExportWorker::~ExportWorker()
{
    cancel();
}

QFuture<Status> ExportWorker::write(const QString &format, const ExportRequest &request, const QString &path)
{
    const Exporter *exporter = m_exporters.exporter(format);
    return worker().run([exporter, request, path, progress = progress()](Connection &connection) {
        const Status isFile = mustBeFile(path);
        return !isFile ? isFile : exportFile(connection, *exporter, request, path, progress);
    });
}

QFuture<Status> ExportWorker::copy(const QString &path)
{
    return worker().run([path, progress = progress()](Connection &connection) {
        return writeBackup(connection, path, ExistingFile::Replace, progress);
    });
}

QFuture<Result<QByteArray>> ExportWorker::bytes(const QString &format, const ExportRequest &request)
{
    const Exporter *exporter = m_exporters.exporter(format);
    return worker().run([exporter, request](Connection &connection) -> Result<QByteArray> {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const ReadSnapshot snapshot(connection);
        if (const Status written = exporter->write(connection, request, buffer, {}); !written)
            return written.error();
        return buffer.data();
    });
}

QFuture<Result<TableText>> ExportWorker::table(const ExportRequest &request,
                                               const std::optional<QList<qint64>> &memberships)
{
    return worker().run([request, memberships](Connection &connection) {
        return peopleAsTable(connection, request, memberships);
    });
}

void ExportWorker::connectNow()
{
    // The engine opens the log with the first thing that is read.
    (void)worker().run([](Connection &connection) { return connection.schemaVersion(); });
}

std::function<bool(qint64, qint64)> ExportWorker::progress()
{
    m_cancelled = false;
    return [this](qint64 done, qint64 total) {
        Q_EMIT progressed(done, total);
        return !m_cancelled;
    };
}

ReadWorker &ExportWorker::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<ReadWorker>(m_database, ReadWorker::Urgency::Background);
    return *m_worker;
}

} // namespace delegations
