#include "models/exchange/assemblynames.h"

#include "models/exchange/bodyterms.h"

#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

bool isAbbreviation(const QString &word)
{
    return word.size() > 1 && std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
}

bool isAbbreviated(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.cbegin(), words.cend(), isAbbreviation);
}

/// What it is comes last, as abbreviations have it: "Assembly of the Union" becomes "Union Assembly".
QString inverted(const QString &name)
{
    const qsizetype of = name.indexOf(QStringLiteral(" of "));
    return of < 0 ? name : name.mid(of + 4) + u' ' + name.left(of);
}

/// The capitals of the words, abbreviations whole. "the", "of" and "and" count for nothing.
QString initials(const QString &name)
{
    QString letters;
    const QStringList words = inverted(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (isAbbreviation(word))
            letters += word;
        else if (word[0].isUpper())
            letters += word[0];
    }
    return letters;
}

/// What a name means in words that are the same for every language; empty when it says no organization whose
/// assembly it is.
QStringList meanings(const QString &name)
{
    QStringList words;
    bool hasUnion = false;
    const QList<BodyTerm> terms = bodyTerms(name);
    for (const BodyTerm &term : terms) {
        words += term.meaning.split(u' ');
        hasUnion = hasUnion || term.part == BodyTerm::Union;
    }
    words.sort();
    return hasUnion ? words : QStringList();
}

} // namespace

bool isSameAssembly(const QString &one, const QString &other)
{
    if (one.compare(other, Qt::CaseInsensitive) == 0)
        return true;
    if ((isAbbreviated(one) || isAbbreviated(other)) && initials(one) == initials(other))
        return true;
    const QStringList first = meanings(one);
    return !first.isEmpty() && first == meanings(other);
}

} // namespace delegations
