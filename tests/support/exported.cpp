#include "tests/support/exported.h"

#include "tests/support/program.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/exchange/transfer/exporters.h"
#include "models/exchange/transfer/importers.h"

#include <QBuffer>
#include <QXmlStreamReader>

namespace delegations::test {

namespace {

Sheet readSheet(const QByteArray &xml)
{
    Sheet sheet;
    QXmlStreamReader reader(xml);
    QString place;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const auto attribute = [&](const char *name) {
            return reader.attributes().value(QLatin1String(name)).toString();
        };
        if (reader.name() == u"row") {
            ++sheet.rows;
        } else if (reader.name() == u"c") {
            place = attribute("r");
            sheet.types[place] = attribute("t").isEmpty() ? QStringLiteral("n") : attribute("t");
        } else if (reader.name() == u"t" || reader.name() == u"v") {
            sheet.cells[place] = reader.readElementText();
        } else if (reader.name() == u"f") {
            sheet.types[place] = QStringLiteral("formula");
        } else if (reader.name() == u"pane" && attribute("state") == u"frozen") {
            sheet.frozenFrom = attribute("topLeftCell");
        } else if (reader.name() == u"autoFilter") {
            sheet.filter = attribute("ref");
        }
    }
    return reader.hasError() ? Sheet() : sheet;
}

} // namespace

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

Workbook::Workbook(const QByteArray &content)
{
    const QString path = m_folder.filePath(QStringLiteral("book.xlsx"));
    writeFile(path, content);
    isWhole = runCommand(QStringLiteral("unzip"), {QStringLiteral("-q"), path, QStringLiteral("-d"),
                                                   m_folder.filePath(QStringLiteral("book"))})
                  .exitCode == 0;
    QXmlStreamReader reader(part("workbook.xml"));
    for (int number = 1; !reader.atEnd();) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet") {
            const QString name = reader.attributes().value(QStringLiteral("name")).toString();
            names.append(name);
            sheets[name] = readSheet(part("worksheets/sheet%1.xml", number++));
        }
    }
}

QByteArray Workbook::file(const char *name) const
{
    return fileContent(m_folder.filePath(QStringLiteral("book/") + QString::fromLatin1(name)));
}

QByteArray Workbook::part(const char *name, int number) const
{
    const QString file = QString::fromLatin1(name);
    return fileContent(m_folder.filePath(QStringLiteral("book/xl/") + (number ? file.arg(number) : file)));
}

} // namespace delegations::test
