#include "tests/fuzz/harness.h"

#include "models/core/kinds/recordtype.h"

#include <cstdlib>

namespace delegations::fuzz {

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Touches every byte, so that a text that is gone is noticed.
size_t sum(std::string_view text)
{
    size_t total = 0;
    for (const char c : text)
        total += uchar(c);
    return total;
}

size_t readAll(const Batch &batch)
{
    size_t total = 0;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const BatchTable &table = batch.table(RecordKind(kind));
        const auto &fields = recordType(RecordKind(kind)).fields;
        for (quint32 row = 0; row < table.size(); ++row) {
            total += sum(table.uid(row));
            for (size_t field = 0; field < fields.size(); ++field) {
                const Cell &cell = table.row(row)[field];
                if (cell.kind() == Cell::Text)
                    total += sum(cell.view());
                if (cell.kind() == Cell::Reference)
                    require(cell.integer() >= 0 &&
                            quint32(cell.integer()) < batch.table(fields[field].target).size());
            }
        }
    }
    return total;
}

} // namespace

void import(const Importer &importer, const char *fileName, const uint8_t *bytes, size_t size)
{
    constexpr qsizetype peeked = 4096;
    const QByteArray content(reinterpret_cast<const char *>(bytes), qsizetype(size));
    const QString name = QString::fromLatin1(fileName);
    (void)importer.accepts(name, content.left(peeked));
    const Result<Batch> batch = importer.batch({name, content});
    if (batch)
        require(readAll(*batch) != size_t(-1)); // So that the reading is not optimised away.
    else
        require(!batch.error().userText.isEmpty());
}

} // namespace delegations::fuzz
