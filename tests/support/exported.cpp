#include "tests/support/exported.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/exchange/transfer/exporters.h"
#include "models/exchange/transfer/importers.h"

#include <QBuffer>

namespace delegations::test {

void importFile(TemporaryDatabase &database, const QString &path)
{
    Result<std::shared_ptr<Batch>> batch = Importers().read(path);
    if (!batch)
        qFatal("%s", qPrintable(batch.error().userText));
    const Result<Difference> difference =
        reconciler::compare(database.connection(), std::move(batch).value());
    if (!difference)
        qFatal("%s", qPrintable(difference.error().userText));
    auto transaction = database.store().begin(QStringLiteral("test"));
    const Status written = reconciler::write(**transaction, *difference);
    if (!written || !(*transaction)->commit())
        qFatal("%s was not written: %s", qPrintable(path),
               qPrintable(written ? QString() : written.error().detail));
}

QByteArray exported(TemporaryDatabase &database, const Exporter &exporter, const ExportRequest &request)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return exporter.write(database.connection(), request, buffer, {}) ? buffer.data() : QByteArray();
}

QByteArray exported(TemporaryDatabase &database, const char *format, const ExportRequest &request)
{
    const Exporters exporters;
    return exported(database, *exporters.exporter(QString::fromLatin1(format)), request);
}

QMap<QString, qint64> recordCounts(TemporaryDatabase &database)
{
    QMap<QString, qint64> counts;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const QString &table = recordType(RecordKind(kind)).table;
        const Result<QVariant> count =
            database.connection().scalar(QStringLiteral("SELECT count(*) FROM ") + table);
        counts.insert(table, count ? count->toLongLong() : -1);
    }
    return counts;
}

} // namespace delegations::test
