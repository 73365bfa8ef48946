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

/// Soft hyphen, zero-width marks, direction marks and overrides, byte order mark.
bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0xAD || code == 0x61C || (code >= 0x200B && code <= 0x200F) ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x206F) || code == 0xFEFF;
}

/// A joiner or non-joiner that spells a word, as in Persian and Sinhala: behind a letter of a script that has
/// them, before another.
bool isSpelled(QStringView text, qsizetype at)
{
    if ((text[at].unicode() != 0x200C && text[at].unicode() != 0x200D) || at == 0 || at + 1 == text.size())
        return false;
    const QChar before = text[at - 1];
    const bool isJoined = before.script() > QChar::Script_Armenian && before.script() != QChar::Script_Han;
    return isJoined && (before.isLetter() || before.isMark()) &&
           (text[at + 1].isLetter() || text[at + 1].isMark());
}

/// The character at `at`, or the replacement character for half a surrogate pair.
QChar whole(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    const bool paired = (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) ||
                        (c.isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate());
    return c.isSurrogate() && !paired ? QChar(QChar::ReplacementCharacter) : c;
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

QString oneLine(QStringView text)
{
    QString visible;
    visible.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = whole(text, at);
        if (c.isSpace())
            visible.append(u' ');
        else if ((!isInvisible(c) || isSpelled(text, at)) && c.category() != QChar::Other_Control)
            visible.append(c);
    }
    return visible.simplified();
}

QString cleaned(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = whole(text, at);
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            result.append(c);
    }
    return result;
}

} // namespace delegations
