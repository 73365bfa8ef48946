#include "models/store/logreader.h"

#include <QFile>
#include <QtEndian>

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

} // namespace

LogContent readLog(const QString &logPath, quint32 page)
{
    constexpr quint32 magic = 0x377f0682; // The last bit tells the order of bytes.
    constexpr quint32 version = 3007000;
    LogContent content;
    QFile log(logPath);
    if (!log.open(QIODevice::ReadOnly))
        return content;
    const QByteArray header = log.read(headerSize);
    if (header.size() < headerSize || (number(header, 0) & ~1U) != magic || number(header, 4) != version)
        return content;
    content.pageSize = number(header, 8);
    Checksum checksum(number(header, 0) & 1U);
    checksum.add(header.constData(), checkedOfHeader);
    if (!isPageSize(content.pageSize) || !checksum.is(header, checkedOfHeader))
        return content;
    const qsizetype frameSize = frameHeaderSize + qsizetype(content.pageSize);
    QList<QByteArray> uncommitted;
    for (QByteArray frame = log.read(frameSize); frame.size() == frameSize; frame = log.read(frameSize)) {
        checksum.add(frame.constData(), checkedOfFrameHeader);
        checksum.add(frame.constData() + frameHeaderSize, content.pageSize);
        if (frame.mid(8, saltSize) != header.mid(16, saltSize) || !checksum.is(frame, 16))
            break;
        if (number(frame, 0) == page)
            uncommitted.append(frame.sliced(frameHeaderSize));
        if (number(frame, 4) == 0) // Pages of the database after a commit; of other frames 0.
            continue;
        ++content.commits;
        content.images += std::exchange(uncommitted, {});
    }
    return content;
}

JournalContent readJournal(const QString &journalPath, quint32 page)
{
    constexpr qsizetype journalHeaderSize = 28;
    constexpr quint32 longestSector = 65536;
    JournalContent content;
    QFile journal(journalPath);
    if (!journal.open(QIODevice::ReadOnly))
        return content;
    const QByteArray header = journal.read(journalHeaderSize);
    if (header.size() < journalHeaderSize || !header.startsWith("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"))
        return content;
    content.isJournal = true;
    const quint32 nonce = number(header, 12);
    const quint32 sector = number(header, 20); // Which the header fills.
    const quint32 pageSize = number(header, 24);
    if (!isPageSize(pageSize) || sector > longestSector || !journal.seek(sector))
        return content;
    // One of the first: every transaction begins with it.
    const qsizetype recordSize = 4 + qsizetype(pageSize) + 4;
    for (QByteArray record = journal.read(recordSize); record.size() == recordSize;
         record = journal.read(recordSize)) {
        if (number(record, recordSize - 4) != journalChecksum(nonce, record.constData() + 4, pageSize))
            break;
        if (number(record, 0) == page) {
            content.image = record.mid(4, pageSize);
            break;
        }
    }
    return content;
}

} // namespace delegations
