#include "models/exchange/exporter.h"

#include "models/core/filewriting.h"
#include "models/core/opendatabase.h"
#include "models/exchange/csvexporter.h"
#include "models/exchange/popoloexporter.h"
#include "models/exchange/vcardexporter.h"
#include "models/exchange/xlsxexporter.h"
#include "models/store/readsnapshot.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace delegations {

Exporters::Exporters()
{
    m_exporters.push_back(std::make_unique<PopoloExporter>());
    m_exporters.push_back(std::make_unique<CsvExporter>());
    m_exporters.push_back(std::make_unique<XlsxExporter>());
    m_exporters.push_back(std::make_unique<VcardExporter>());
}

Exporters::~Exporters() = default;

QStringList Exporters::formats() const
{
    QStringList names;
    for (const auto &exporter : m_exporters)
        names.append(exporter->format());
    return names;
}

const Exporter *Exporters::exporter(const QString &format) const
{
    const auto found =
        std::ranges::find_if(m_exporters, [&](const auto &exporter) { return exporter->format() == format; });
    return found == m_exporters.end() ? nullptr : found->get();
}

Status exportFile(Connection &connection, const Exporter &exporter, const ExportScope &scope,
                  const QString &path, const ExportProgress &progress)
{
    // Writing over the open database would destroy it.
    if (belongsToOpenDatabase(path))
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Export", "%1 is the database itself. Choose another name for what is exported.")
                         .arg(path),
                     {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return writingError(file);
    const ReadSnapshot snapshot(connection);
    if (const Status written = exporter.write(connection, scope, file, progress); !written) {
        const bool isOfFile = file.error() != QFileDevice::NoError;
        const Error error = isOfFile ? writingError(file) : written.error();
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writingError(file);
    return {};
}

} // namespace delegations
