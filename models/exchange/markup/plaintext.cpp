#include "models/exchange/markup/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

/// How many bytes the UTF-8 sequence at `at` takes; 0 when it is none (RFC 3629: no overlong form, no
/// surrogate, nothing above U+10FFFF).
int sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype offset) {
        return at + offset < bytes.size() ? uchar(bytes[at + offset]) : uchar(0);
    };
    const auto continues = [&](qsizetype offset, uchar low = 0x80, uchar high = 0xBF) {
        return byte(offset) >= low && byte(offset) <= high;
    };
    const uchar lead = byte(0);
    if (lead < 0x80)
        return lead == 0 ? 0 : 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = continues(1, lead == 0xE0 ? 0xA0 : 0x80, lead == 0xED ? 0x9F : 0xBF);
        return second && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = continues(1, lead == 0xF0 ? 0x90 : 0x80, lead == 0xF4 ? 0x8F : 0xBF);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

/// The place of the first byte that begins no character, or -1.
qsizetype firstWrongByte(const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const int length = sequenceLength(bytes, at);
        if (length == 0)
            return at;
        at += length;
    }
    return -1;
}

} // namespace

Result<QByteArray> plainBytes(QByteArray bytes, const QString &name)
{
    if (const qsizetype wrong = firstWrongByte(bytes); wrong >= 0) {
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Import", "%1 was not imported: byte %2 (line %3) is not UTF-8 text. Save the file "
                                   "as UTF-8 text and import it again.")
                         .arg(name, QString::number(wrong + 1),
                              QString::number(std::count(bytes.cbegin(), bytes.cbegin() + wrong, '\n') + 1)),
                     {}};
    }
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (!isMarked && !bytes.contains('\r'))
        return bytes;
    char *const text = bytes.data();
    qsizetype end = 0;
    for (qsizetype at = isMarked ? 3 : 0; at < bytes.size(); ++at) {
        if (text[at] != '\r')
            text[end++] = text[at];
        else if (at + 1 == bytes.size() || text[at + 1] != '\n')
            text[end++] = '\n';
    }
    bytes.truncate(end);
    return bytes;
}

Result<QString> plainText(const QByteArray &bytes, const QString &name)
{
    const Result<QByteArray> plain = plainBytes(bytes, name);
    return plain ? Result<QString>(QString::fromUtf8(*plain)) : Result<QString>(plain.error());
}

bool isUtf8Beginning(const QByteArray &bytes)
{
    const qsizetype wrong = firstWrongByte(bytes);
    return wrong < 0 || bytes.size() - wrong <= 3;
}

} // namespace delegations
