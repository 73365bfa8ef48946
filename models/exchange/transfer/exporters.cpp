#include "models/exchange/transfer/exporters.h"

#include "models/core/files/outputfile.h"
#include "models/exchange/formats/cards/vcardexporter.h"
#include "models/exchange/formats/csv/csvexporter.h"
#include "models/exchange/formats/popolo/popoloexporter.h"
#include "models/exchange/formats/sheets/xlsxexporter.h"
#include "models/store/sqlite/readsnapshot.h"

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

Status exportFile(Connection &connection, const Exporter &exporter, const ExportRequest &request,
                  const QString &path, const ExportProgress &progress)
{
    OutputFile file(path,
                    request.includePrivate ? OutputFile::Readers::Owner : OutputFile::Readers::Ordinary);
    if (const Status begun = file.begin(); !begun)
        return begun;
    const ReadSnapshot snapshot(connection);
    if (const Status written = exporter.write(connection, request, file, progress); !written)
        return file.state() ? written : file.state();
    return file.commit();
}

} // namespace delegations
