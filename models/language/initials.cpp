#include "models/language/initials.h"

#include "models/language/writtenname.h"

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

QString initialsOf(const NameParts &parts)
{
    const QString given = firstLetter(parts.given);
    const QString family = firstLetter(parts.family);
    return given.isEmpty() || family.isEmpty() ? QString() : given + family;
}

} // namespace

NameParts partsBySortName(const QString &name, const QString &sortName)
{
    const qsizetype comma = sortName.indexOf(u',');
    const NameParts parts{sortName.mid(comma + 1).simplified(), sortName.left(comma).simplified()};
    const QString words = u' ' + name.simplified() + u' ';
    const auto hasWord = [&words](const QString &text) {
        return !text.isEmpty() && words.contains(u' ' + text.section(u' ', 0, 0) + u' ');
    };
    return comma > 0 && hasWord(parts.given) && hasWord(parts.family) ? parts : NameParts();
}

QString initials(const QString &name, const NameParts &parts)
{
    if (const QString known = initialsOf(parts); !known.isEmpty())
        return known;
    const WrittenName written = writtenName(name, {});
    if (const QString told = initialsOf({written.given, written.family});
        !told.isEmpty() && !written.patronymic.isEmpty())
        return told;
    QStringList letters;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (const QString letter = firstLetter(word); !letter.isEmpty() && letters.size() < 2)
            letters.append(letter);
    }
    return letters.join(QString());
}

} // namespace delegations
