#include "models/exchange/exportworker.h"

namespace delegations {

ExportWorker::ExportWorker(QString databasePath, QObject *parent)
    : QObject(parent), m_path(std::move(databasePath))
{
}

ExportWorker::~ExportWorker()
{
    cancel();
}

QFuture<Status> ExportWorker::write(const QString &format, const ExportScope &scope, const QString &path)
{
    m_cancelled = false;
    const auto progress = [this](qint64 done, qint64 total) {
        Q_EMIT progressed(done, total);
        return !m_cancelled;
    };
    const Exporter *exporter = m_exporters.exporter(format);
    return worker().run([exporter, scope, path, progress](Connection &connection) {
        return exportFile(connection, *exporter, scope, path, progress);
    });
}

QFuture<Result<TableText>> ExportWorker::table(const ExportScope &scope)
{
    return worker().run([scope](Connection &connection) { return peopleAsTable(connection, scope); });
}

ReadWorker &ExportWorker::worker()
{
    if (!m_worker)
        m_worker = std::make_unique<ReadWorker>(m_path);
    return *m_worker;
}

} // namespace delegations
