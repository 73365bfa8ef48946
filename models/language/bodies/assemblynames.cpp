#include "models/language/bodies/assemblynames.h"

#include "models/language/bodies/bodyterms.h"

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

/// The keys that do not depend on which of two names is abbreviated.
QStringList plainKeys(const QString &name)
{
    QStringList keys{u'=' + name.toCaseFolded()};
    if (const QStringList means = meanings(name); !means.isEmpty())
        keys.append(u'm' + means.join(u' '));
    return keys;
}

} // namespace

QStringList assemblyKeys(const QString &name)
{
    QStringList keys = plainKeys(name);
    keys.append(u'i' + initials(name));
    if (isAbbreviated(name))
        keys.append(u'a' + initials(name));
    return keys;
}

/// Initials say something where one of the two names is an abbreviation.
QStringList assemblyQuestions(const QString &name)
{
    return plainKeys(name) << (isAbbreviated(name) ? u'i' : u'a') + initials(name);
}

bool isSameAssembly(const QString &one, const QString &other)
{
    const QStringList keys = assemblyKeys(one);
    const QStringList questions = assemblyQuestions(other);
    return std::ranges::any_of(questions, [&](const QString &key) { return keys.contains(key); });
}

} // namespace delegations
