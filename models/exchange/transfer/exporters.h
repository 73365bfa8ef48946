#pragma once

#include "models/exchange/formats/exporter.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace delegations {

/// Every format that this program writes.
class Exporters
{
public:
    Exporters();
    ~Exporters();
    Exporters(const Exporters &) = delete;
    Exporters &operator=(const Exporters &) = delete;

    [[nodiscard]] QStringList formats() const;
    /// Null when there is none of that name.
    [[nodiscard]] const Exporter *exporter(const QString &format) const;

private:
    std::vector<std::unique_ptr<Exporter>> m_exporters;
};

/// Writes the file as one consistent state of the database, whole or not at all: after an error, or when
/// `progress` asked to stop (Error Cancelled), what stood there before is unchanged. With private contacts it
/// is for its owner only.
Status exportFile(Connection &connection, const Exporter &exporter, const ExportRequest &request,
                  const QString &path, const ExportProgress &progress = {});

} // namespace delegations
