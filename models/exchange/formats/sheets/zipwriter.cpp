// The format: APPNOTE.TXT of PKWARE, 4.3. Sizes and checksums follow their entry (4.3.9), which asks nothing
// of the target but that it takes bytes.
#include "models/exchange/formats/sheets/zipwriter.h"

#include "models/exchange/formats/exportoutput.h"

#include <QCoreApplication>

#include <array>
#include <limits>
#include <zlib.h>

namespace delegations {

namespace {

constexpr quint32 entrySignature = 0x04034B50;
constexpr quint32 descriptorSignature = 0x08074B50;
constexpr quint32 directorySignature = 0x02014B50;
constexpr quint32 endSignature = 0x06054B50;
constexpr quint16 neededVersion = 20;
constexpr quint16 sizesFollow = 1 << 3;
constexpr quint16 deflated = 8;
constexpr quint16 firstDay = (1 << 5) | 1; // 1980-01-01: the same content is the same file.
constexpr quint64 limit = std::numeric_limits<quint32>::max();

/// Little-endian, whatever the machine is.
class Fields
{
public:
    Fields &two(quint64 value) { return number(value, 2); }
    Fields &four(quint64 value) { return number(value, 4); }
    Fields &text(std::string_view value)
    {
        m_bytes += value;
        return *this;
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    Fields &number(quint64 value, int size)
    {
        for (int i = 0; i < size; ++i)
            m_bytes += char((value >> (8 * i)) & 0xFF);
        return *this;
    }

    std::string m_bytes;
};

Error tooLarge()
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Export", "What is exported is too large for this format. Export a "
                                                  "part of it, or choose another format."),
            {}};
}

} // namespace

struct ZipWriter::Compression
{
    Compression()
    {
        // No header of zlib's own: the archive has its own.
        isReady = deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL,
                               Z_DEFAULT_STRATEGY) == Z_OK;
    }
    ~Compression() { deflateEnd(&stream); }
    Compression(const Compression &) = delete;
    Compression &operator=(const Compression &) = delete;

    z_stream stream{};
    bool isReady = false;
    std::array<char, 64 * 1024> room;
};

ZipWriter::ZipWriter(QIODevice &target) : m_target(target), m_compression(std::make_unique<Compression>()) {}

ZipWriter::~ZipWriter() = default;

Status ZipWriter::write(std::string_view bytes)
{
    m_written += bytes.size();
    return m_written > limit ? Status(tooLarge()) : writeAll(m_target, bytes.data(), qint64(bytes.size()));
}

Status ZipWriter::beginEntry(std::string_view name)
{
    m_entries.push_back({std::string(name), m_written});
    Fields header;
    header.four(entrySignature).two(neededVersion).two(sizesFollow).two(deflated).two(0).two(firstDay);
    header.four(0).four(0).four(0).two(name.size()).two(0).text(name);
    entry().checksum = quint32(::crc32(0, nullptr, 0));
    if (!m_compression->isReady || deflateReset(&m_compression->stream) != Z_OK)
        return Error{ErrorCode::Internal, tooLarge().userText, QStringLiteral("deflate")};
    return write(header.bytes());
}

Status ZipWriter::add(std::string_view bytes)
{
    entry().size += bytes.size();
    entry().checksum =
        quint32(::crc32(entry().checksum, reinterpret_cast<const Bytef *>(bytes.data()), uInt(bytes.size())));
    return entry().size > limit ? Status(tooLarge()) : compress(bytes, Z_NO_FLUSH);
}

Status ZipWriter::compress(std::string_view bytes, int mode)
{
    z_stream &stream = m_compression->stream;
    auto &room = m_compression->room;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // Only read, by its manual.
    stream.avail_in = uInt(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef *>(room.data());
        stream.avail_out = uInt(room.size());
        deflate(&stream, mode); // Cannot fail with room to write into.
        const size_t made = room.size() - stream.avail_out;
        entry().compressedSize += made;
        if (const Status written = write({room.data(), made}); !written)
            return written;
    } while (stream.avail_out == 0);
    return {};
}

Status ZipWriter::endEntry()
{
    if (const Status whole = compress({}, Z_FINISH); !whole)
        return whole;
    Fields descriptor;
    descriptor.four(descriptorSignature).four(entry().checksum);
    descriptor.four(entry().compressedSize).four(entry().size);
    return write(descriptor.bytes());
}

Status ZipWriter::addEntry(std::string_view name, std::string_view bytes)
{
    if (const Status begun = beginEntry(name); !begun)
        return begun;
    const Status added = add(bytes);
    return added ? endEntry() : added;
}

Status ZipWriter::finish()
{
    const quint64 at = m_written;
    Fields directory;
    for (const Entry &one : m_entries) {
        directory.four(directorySignature).two(neededVersion).two(neededVersion).two(sizesFollow);
        directory.two(deflated).two(0).two(firstDay).four(one.checksum);
        directory.four(one.compressedSize).four(one.size).two(one.name.size());
        directory.two(0).two(0).two(0).two(0).four(0).four(one.at).text(one.name);
    }
    Fields end;
    end.four(endSignature).two(0).two(0).two(m_entries.size()).two(m_entries.size());
    end.four(directory.bytes().size()).four(at).two(0);
    const Status listed = write(directory.bytes());
    return listed ? write(end.bytes()) : listed;
}

} // namespace delegations
