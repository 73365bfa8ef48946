// Feeds any bytes to the reader of tables. A file is refused or read; nothing else may happen.
#include "models/exchange/formats/csv/csvimporter.h"

#include <cstdlib>

using namespace delegations;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const ImportFile file{QStringLiteral("Finland-Eduskunta.csv"), bytes};
    const Result<Batch> batch = CsvImporter().batch(file);
    // With names in the first column every file that is text can be read, or says why not.
    const CsvFormat format = detectedFormat(bytes);
    const Result<Batch> mapped =
        readCsvBatch(file, format, {{{CsvTarget::Name, {}}, {CsvTarget::BirthDate, {}}}});
    if ((!batch && batch.error().userText.isEmpty()) || (!mapped && mapped.error().userText.isEmpty()))
        std::abort();
    (void)needsMapping(file);
    return 0;
}
