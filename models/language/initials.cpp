#include "models/language/initials.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace delegations {

namespace {

char32_t codePoint(QStringView text)
{
    return text[0].isHighSurrogate() && text.size() > 1 ? QChar::surrogateToUcs4(text[0], text[1])
                                                        : char32_t(text[0].unicode());
}

/// The first letter with its accents, in upper case; what stands before it in the word is passed over.
QString firstLetter(const QString &word)
{
    qsizetype at = 0;
    while (at < word.size() && !QChar::isLetter(codePoint(QStringView(word).mid(at))))
        ++at;
    if (at == word.size())
        return {};
    const QString rest = word.mid(at);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, rest);
    return rest.left(std::min<qsizetype>(finder.toNextBoundary(), 4)).toUpper();
}

} // namespace

QString initials(const QString &name, const NameParts &parts)
{
    if (const QString given = firstLetter(parts.given), family = firstLetter(parts.family);
        !given.isEmpty() && !family.isEmpty())
        return given + family;
    QStringList letters;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty() && letters.size() < 2)
            letters.append(letter);
    }
    return letters.join(QString());
}

} // namespace delegations
