#pragma once

#include "models/exchange/formats/csv/csvformat.h"
#include "models/exchange/formats/csv/csvmapping.h"
#include "models/exchange/formats/importer.h"

namespace delegations {

class CsvMappings;

/// Tables of people as spreadsheets write them: separated values (comma, semicolon, tab), one row for each
/// person or membership.
///
/// A file without a country column is of the country that the options name, else its name or its folders.
/// Who has a chamber gets one of its own seats, or with a delegation one of those that it fills there. What
/// no field holds is kept with the person.
class CsvImporter : public Importer
{
public:
    /// How columns are read: as remembered, else as their names suggest. The mappings may be absent, else
    /// must outlive the importer.
    explicit CsvImporter(const CsvMappings *mappings = nullptr) : m_mappings(mappings) {}

    [[nodiscard]] QString format() const override { return QStringLiteral("csv"); }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] qint64 largestFile() const override { return 100'000'000; }
    [[nodiscard]] bool accepts(const QString &fileName, const QByteArray &firstBytes) const override;
    /// Error Input also for a table in which no column is known to hold names.
    [[nodiscard]] Result<Batch> batch(const ImportFile &file) const override;

private:
    const CsvMappings *m_mappings;
};

/// How the person said that a table is to be read.
struct CsvReading
{
    CsvFormat format;
    CsvMapping mapping;
};

/// Reads a table as the person said. Error Input as Importer::batch().
[[nodiscard]] Result<Batch> readCsvBatch(const ImportFile &file, const CsvFormat &format,
                                         const CsvMapping &mapping);

/// Whether the person should be asked how the columns are to be read: some are not understood, and a table
/// with this header was not read before. False for a file that is no table or cannot be read at all.
[[nodiscard]] bool needsMapping(const ImportFile &file, const CsvMappings *mappings = nullptr);

} // namespace delegations
