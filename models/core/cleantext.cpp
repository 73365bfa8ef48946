#include "models/core/cleantext.h"

namespace delegations {

namespace {

/// The controls of Unicode's bidirectional algorithm, and the byte order mark.
bool turnsDirection(char16_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xfeff;
}

bool breaksLine(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

/// Half of a surrogate pair without its other half.
bool isLoneSurrogate(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate())
        return at + 1 >= text.size() || !text[at + 1].isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

/// What stands for a character in a one-line text; NUL where it goes.
char16_t inLine(char16_t c)
{
    if (breaksLine(c) || c == u'\t')
        return u' ';
    return isControl(c) || turnsDirection(c) ? u'\0' : c;
}

char16_t inText(char16_t c)
{
    if (breaksLine(c))
        return u'\n';
    return isControl(c) && c != u'\t' ? u'\0' : c;
}

QString cleaned(const QString &text, char16_t (*replacement)(char16_t))
{
    const bool isClean = std::all_of(text.cbegin(), text.cend(), [replacement](QChar c) {
        return !c.isNull() && !c.isSurrogate() && replacement(c.unicode()) == c.unicode();
    });
    if (isClean)
        return text.trimmed();
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool secondOfBreak = text[at] == u'\n' && at > 0 && text[at - 1] == u'\r';
        const char16_t c = replacement(text[at].unicode());
        if (c != u'\0' && !secondOfBreak && !isLoneSurrogate(text, at))
            clean += QChar(c);
    }
    return clean.trimmed();
}

} // namespace

QString cleanedLine(const QString &text)
{
    return cleaned(text, inLine);
}

QString cleanedText(const QString &text)
{
    return cleaned(text, inText);
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace delegations
