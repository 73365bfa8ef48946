#pragma once

#include "models/core/result.h"

#include <memory>
#include <string_view>
#include <vector>

class QIODevice;

namespace delegations {

/// A ZIP archive that is written from its beginning to its end, so that any device takes it and nothing is
/// kept elsewhere meanwhile. Entries are compressed. No entry, and no archive, is larger than 4 GiB.
class ZipWriter
{
public:
    explicit ZipWriter(QIODevice &target);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    /// An entry of this name; what is added goes into it until it ends. ASCII.
    Status beginEntry(std::string_view name);
    Status add(std::string_view bytes);
    Status endEntry();
    Status addEntry(std::string_view name, std::string_view bytes);
    /// The last call.
    Status finish();

private:
    struct Compression;
    struct Entry
    {
        std::string name;
        quint64 at = 0;
        quint64 size = 0;
        quint64 compressedSize = 0;
        quint32 checksum = 0;
    };

    Status compress(std::string_view bytes, int mode);
    Status write(std::string_view bytes);
    [[nodiscard]] Entry &entry() { return m_entries.back(); }

    QIODevice &m_target;
    std::unique_ptr<Compression> m_compression;
    std::vector<Entry> m_entries;
    quint64 m_written = 0;
};

} // namespace delegations
