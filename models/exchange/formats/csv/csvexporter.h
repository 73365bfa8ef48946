#pragma once

#include "models/exchange/formats/exporter.h"

namespace delegations {

/// One table of people: a row for each seat or office, one for who has none. UTF-8, commas, CRLF (RFC 4180).
class CsvExporter : public Exporter
{
public:
    [[nodiscard]] QString format() const override { return QStringLiteral("csv"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("csv"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString dropType() const override { return QStringLiteral("text/csv"); }
    Status write(Connection &connection, const ExportRequest &request, QIODevice &target,
                 const ExportProgress &progress) const override;
};

} // namespace delegations
