#include "models/store/sqlite/logreader.h"

#include "models/core/files/namedfile.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <optional>
#include <utility>

#include <sys/stat.h>

namespace delegations {

namespace {

constexpr qsizetype headerSize = 32;
constexpr qsizetype frameHeaderSize = 24;
constexpr qsizetype checkedOfHeader = 24;
constexpr qsizetype checkedOfFrameHeader = 8;
constexpr qsizetype saltSize = 8;

quint32 number(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

/// The running checksum of a log; words in the order of bytes that the log's maker had.
class Checksum
{
public:
    explicit Checksum(bool bigEndian) : m_bigEndian(bigEndian) {}

    void add(const char *bytes, qsizetype size)
    {
        for (qsizetype at = 0; at < size; at += 8) {
            m_first += word(bytes + at) + m_second;
            m_second += word(bytes + at + 4) + m_first;
        }
    }
    [[nodiscard]] bool is(const QByteArray &bytes, qsizetype at) const
    {
        return number(bytes, at) == m_first && number(bytes, at + 4) == m_second;
    }

private:
    [[nodiscard]] quint32 word(const char *bytes) const
    {
        return m_bigEndian ? qFromBigEndian<quint32>(bytes) : qFromLittleEndian<quint32>(bytes);
    }

    bool m_bigEndian;
    quint32 m_first = 0;
    quint32 m_second = 0;
};

/// Of a page in a journal: every 200th byte from its end on.
quint32 journalChecksum(quint32 nonce, const char *page, qsizetype size)
{
    constexpr qsizetype step = 200;
    for (qsizetype at = size - step; at > 0; at -= step)
        nonce += quint8(page[at]);
    return nonce;
}

bool isPageSize(quint32 size)
{
    return size >= 512 && size <= 65536 && (size & (size - 1)) == 0;
}

/// Says nothing when it is not there.
template <typename Content>
Result<Content> unopened(const QFile &file, const Content &nothing)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(file.fileName()).constData(), &found) != 0 && errno == ENOENT)
        return nothing;
    return readingError(file.fileName(), file.errorString());
}

/// With which the frames' checksums begin; nothing when it is no header, and SQLite passes over the log.
std::optional<Checksum> checkedHeader(const QByteArray &header)
{
    constexpr quint32 magic = 0x377f0682; // The last bit tells the order of bytes.
    constexpr quint32 version = 3007000;
    if (header.size() < headerSize || (number(header, 0) & ~1U) != magic || number(header, 4) != version)
        return std::nullopt;
    Checksum checksum(number(header, 0) & 1U);
    checksum.add(header.constData(), checkedOfHeader);
    if (!isPageSize(number(header, 8)) || !checksum.is(header, checkedOfHeader))
        return std::nullopt;
    return checksum;
}

void readFrames(QFile &log, const QByteArray &header, Checksum checksum, quint32 page, LogContent &content)
{
    const qsizetype frameSize = frameHeaderSize + qsizetype(content.pageSize);
    QList<QByteArray> uncommitted;
    for (QByteArray frame = log.read(frameSize); frame.size() == frameSize; frame = log.read(frameSize)) {
        checksum.add(frame.constData(), checkedOfFrameHeader);
        checksum.add(frame.constData() + frameHeaderSize, content.pageSize);
        if (frame.mid(8, saltSize) != header.mid(16, saltSize) || !checksum.is(frame, 16))
            return;
        if (number(frame, 0) == page)
            uncommitted.append(frame.sliced(frameHeaderSize));
        if (number(frame, 4) == 0) // Pages of the database after a commit; of other frames 0.
            continue;
        ++content.commits;
        content.images += std::exchange(uncommitted, {});
    }
}

/// The page asked for is one of the first: every transaction begins with it.
void readPages(QFile &journal, const QByteArray &header, quint32 page, JournalContent &content)
{
    const quint32 nonce = number(header, 12);
    const auto pageSize = qsizetype(number(header, 24));
    const qsizetype recordSize = 4 + pageSize + 4;
    int records = 0;
    while (records < 2 || content.image.isEmpty()) {
        const QByteArray record = journal.read(recordSize);
        if (record.size() < recordSize ||
            number(record, recordSize - 4) != journalChecksum(nonce, record.constData() + 4, pageSize))
            return;
        const bool isOnly = ++records == 1 && number(record, 0) == 1;
        content.onlyPage = isOnly ? record.mid(4, pageSize) : QByteArray();
        if (number(record, 0) == page)
            content.image = record.mid(4, pageSize);
    }
}

} // namespace

Result<LogContent> readLog(const QString &logPath, quint32 page)
{
    LogContent content;
    QFile log(logPath);
    if (!log.open(QIODevice::ReadOnly))
        return unopened(log, content);
    const QByteArray header = log.read(headerSize);
    const std::optional<Checksum> begun = checkedHeader(header);
    if (begun) {
        content.pageSize = number(header, 8);
        readFrames(log, header, *begun, page, content);
    }
    if (log.error() != QFileDevice::NoError)
        return readingError(logPath, log.errorString());
    return content;
}

Result<JournalContent> readJournal(const QString &journalPath, quint32 page)
{
    constexpr qsizetype journalHeaderSize = 28;
    constexpr quint32 longestSector = 65536;
    JournalContent content;
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly))
        return unopened(journal, content);
    const QByteArray header = journal.read(journalHeaderSize);
    content.isJournal =
        header.size() == journalHeaderSize && header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7");
    if (content.isJournal) {
        const quint32 sector = number(header, 20); // Which the header fills.
        if (isPageSize(number(header, 24)) && sector <= longestSector && journal.seek(sector))
            readPages(journal, header, page, content);
    }
    if (journal.error() != QFileDevice::NoError)
        return readingError(journalPath, journal.errorString());
    return content;
}

} // namespace delegations
