#pragma once

#include "models/exchange/formats/exporter.h"

namespace delegations {

/// A workbook (Office Open XML) with a sheet for each record type, a column for each field: names where a
/// record refers to others, real dates where the day is known. Texts are never formulas.
class XlsxExporter : public Exporter
{
public:
    static constexpr int largestSheet = 1'048'576; ///< In rows, that of the titles included.

    /// A table longer than `rowsPerSheet` goes on in further sheets.
    explicit XlsxExporter(int rowsPerSheet = largestSheet) : m_rowsPerSheet(rowsPerSheet) {}

    [[nodiscard]] QString format() const override { return QStringLiteral("xlsx"); }
    [[nodiscard]] QString suffix() const override { return QStringLiteral("xlsx"); }
    [[nodiscard]] QString title() const override;
    Status write(Connection &connection, const ExportRequest &request, QIODevice &target,
                 const ExportProgress &progress) const override;

private:
    int m_rowsPerSheet;
};

} // namespace delegations
