#include "models/exchange/transfer/unmappedtables.h"

#include "models/core/files/namedfile.h"
#include "models/exchange/formats/csv/csvimporter.h"

namespace delegations {

namespace {

constexpr qint64 lookedAt = 256 * 1024;

/// Whole lines of the first bytes.
QByteArray beginning(QByteArray bytes)
{
    if (bytes.size() < lookedAt)
        return bytes;
    qsizetype end = bytes.lastIndexOf('\n') + 1;
    if (bytes.startsWith("\xFF\xFE")) // UTF-16 with the low byte first.
        ++end;
    return bytes.left(end);
}

/// Nothing for what is no table by its name.
std::optional<ImportFile> table(const ImportSource &source)
{
    if (!source.pasted.isEmpty())
        return source.pasted.first();
    if (!CsvImporter().accepts(source.path, {}))
        return std::nullopt;
    const Result<std::unique_ptr<QFile>> file = openNamedFile(source.path);
    if (!file)
        return std::nullopt;
    return ImportFile{source.path, beginning((*file)->read(lookedAt))};
}

} // namespace

QList<UnmappedTable> unmappedTables(const QList<ImportSource> &sources, const ImportOptions &options)
{
    QList<UnmappedTable> found;
    for (int number = 0; number < sources.size(); ++number) {
        const std::optional<ImportFile> file = table(sources[number]);
        if (file && needsMapping(*file, options.mappings))
            found.append({number, *file});
    }
    return found;
}

} // namespace delegations
