#include "models/report/layout/harmlesstext.h"

#include "models/core/cleantext.h"

namespace delegations {

namespace {

bool isNoCharacter(char16_t c)
{
    return c == 0xfffc || c >= 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

char16_t harmless(char16_t c)
{
    if (isLineEnd(c))
        return u'\n';
    if (isControl(c))
        return u' ';
    return isNoCharacter(c) ? char16_t(QChar::ReplacementCharacter) : c;
}

} // namespace

QString harmlessText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            result += c;
            result += text[++i];
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (c == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                result += u'\n';
        } else if (!turnsDirection(c.unicode())) {
            result += QChar(harmless(c.unicode()));
        }
    }
    return result;
}

QStringList harmlessParagraphs(const QString &text)
{
    QStringList paragraphs;
    const QString clean = harmlessText(text);
    for (const QStringView piece : QStringView(clean).split(u'\n')) {
        if (const QStringView trimmed = piece.trimmed(); !trimmed.isEmpty())
            paragraphs.append(trimmed.toString());
    }
    if (paragraphs.isEmpty())
        paragraphs.append(QString());
    return paragraphs;
}

QString harmlessLine(const QString &text, qsizetype limit)
{
    const QString clean = harmlessText(text.size() > 4 * limit ? text.left(4 * limit) : text).simplified();
    if (clean.size() <= limit)
        return clean;
    const qsizetype end = clean[limit - 1].isHighSurrogate() ? limit - 1 : limit;
    return clean.left(end) + QChar(u'…');
}

} // namespace delegations
