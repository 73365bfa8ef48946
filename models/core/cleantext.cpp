#include "models/core/cleantext.h"

#include <algorithm>

namespace delegations {

namespace {

constexpr char16_t nothing = 0;

/// Soft hyphen, zero-width space, word joiner and the invisible operators, byte order mark.
bool isUnseen(char16_t c)
{
    return c == 0x00ad || c == 0x200b || (c >= 0x2060 && c <= 0x2065) || (c >= 0x206a && c <= 0x206f) ||
           c == 0xfeff;
}

bool isJoiner(char16_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isNoBreakSpace(char16_t c)
{
    return c == 0x00a0 || c == 0x2007 || c == 0x202f;
}

/// What stands for a character in a one-line text.
char16_t inLine(char16_t c)
{
    if (isLineEnd(c) || QChar::isSpace(c))
        return u' ';
    return isControl(c) || isUnseen(c) || isDirectionControl(c) ? nothing : c;
}

char16_t inText(char16_t c)
{
    if (isLineEnd(c))
        return u'\n';
    if (isNoBreakSpace(c))
        return u' ';
    return (isControl(c) && c != u'\t') || isUnseen(c) ? nothing : c;
}

char16_t outward(char16_t c)
{
    return isControl(c) && c != u'\n' && c != u'\t' ? nothing : c;
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    const char16_t c = text[at - 1].unicode();
    return QChar::isLowSurrogate(c) && at > 1 && text[at - 2].isHighSurrogate()
               ? QChar::surrogateToUcs4(text[at - 2].unicode(), c)
               : c;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const char16_t c = text[at].unicode();
    return QChar::isHighSurrogate(c) && at + 1 < text.size() && text[at + 1].isLowSurrogate()
               ? QChar::surrogateToUcs4(c, text[at + 1].unicode())
               : c;
}

bool isOfWord(char32_t c)
{
    return QChar::isLetter(c) || QChar::isMark(c);
}

/// A joiner or non-joiner that spells a word: behind a letter of a script that has them, before another.
bool isSpelled(QStringView text, qsizetype at)
{
    if (at == 0 || at + 1 == text.size())
        return false;
    const char32_t before = characterBefore(text, at);
    const QChar::Script script = QChar::script(before);
    const bool isJoined = script > QChar::Script_Armenian && script != QChar::Script_Han;
    return isJoined && isOfWord(before) && isOfWord(characterAt(text, at + 1));
}

bool isHalf(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// With every character replaced; "\r\n" is one.
template <typename Replacement>
QString replaced(QStringView text, Replacement replacement)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n')
            continue;
        const char16_t c = replacement(text[at].unicode());
        if (c != nothing)
            clean += isHalf(text, at) ? QChar(QChar::ReplacementCharacter) : QChar(c);
    }
    return clean;
}

/// Only what spells a word is left of the joiners. Looked at when all that is not seen has gone.
void removeStrayJoiners(QString &text)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at) {
        if (isJoiner(text[at].unicode()) && !isSpelled(text, at))
            text.remove(at, 1);
    }
}

bool isPlain(QChar c)
{
    return c >= u' ' && c < QChar(0x7f);
}

/// Sequences of two and three bytes, as numbers.
using Sequence = quint32;

Sequence sequence(std::string_view utf8, size_t at, size_t length)
{
    Sequence result = 0;
    for (size_t i = at; i < at + length; ++i)
        result = result << 8U | (i < utf8.size() ? uchar(utf8[i]) : 0U);
    return result;
}

/// All kinds of spaces but the blank, all line ends but "\n", and all that is not seen. Those of a line are
/// more than those of running text, which looks at its spaces only where it ends.
bool mayNeedCleaning(std::string_view utf8, size_t at)
{
    switch (uchar(utf8[at])) {
    case 0xC2: {
        const Sequence two = sequence(utf8, at, 2);
        return two <= 0xC2A0 || two == 0xC2AD;
    }
    case 0xD8:
        return sequence(utf8, at, 2) == 0xD89C;
    case 0xE1:
        return sequence(utf8, at, 3) == 0xE19A80;
    case 0xE2: {
        const Sequence three = sequence(utf8, at, 3);
        return (three >= 0xE28080 && three <= 0xE2808F) || (three >= 0xE280A8 && three <= 0xE280AF) ||
               (three >= 0xE2819F && three <= 0xE281AF);
    }
    case 0xE3:
        return sequence(utf8, at, 3) == 0xE38080;
    case 0xEF:
        return sequence(utf8, at, 3) == 0xEFBBBF;
    default:
        return false;
    }
}

bool isControlByte(char c)
{
    return uchar(c) < 0x20 || c == 0x7f;
}

bool isSpaceByte(char c)
{
    return c == ' ' || c == '\n' || c == '\t';
}

} // namespace

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool isLineEnd(char16_t c)
{
    return (c >= 0x0a && c <= 0x0d) || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isDirectionControl(char16_t c)
{
    return turnsDirection(c) || c == 0x061c || c == 0x200e || c == 0x200f;
}

QString cleanedLine(QStringView text)
{
    if (std::all_of(text.cbegin(), text.cend(), isPlain))
        return text.toString().simplified();
    QString clean = replaced(text, inLine).simplified();
    removeStrayJoiners(clean);
    return clean.simplified();
}

QString cleanedText(QStringView text)
{
    return replaced(text, inText).trimmed();
}

bool isCleanLine(std::string_view utf8)
{
    for (size_t at = 0; at < utf8.size(); ++at) {
        const bool isEnd = at == 0 || at + 1 == utf8.size();
        if (isControlByte(utf8[at]) || mayNeedCleaning(utf8, at) ||
            (utf8[at] == ' ' && (isEnd || utf8[at + 1] == ' ')))
            return false;
    }
    return true;
}

bool isCleanText(std::string_view utf8)
{
    if (!utf8.empty() && (isSpaceByte(utf8.front()) || isSpaceByte(utf8.back())))
        return false;
    for (size_t at = 0; at < utf8.size(); ++at) {
        if ((isControlByte(utf8[at]) && !isSpaceByte(utf8[at])) || mayNeedCleaning(utf8, at))
            return false;
    }
    return true;
}

QString withoutControls(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (const char16_t c = outward(text[at].unicode()); c != nothing)
            result += isHalf(text, at) ? QChar(QChar::ReplacementCharacter) : QChar(c);
    }
    return result;
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace delegations
