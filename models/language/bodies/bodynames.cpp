#include "models/language/bodies/bodynames.h"

#include "models/language/bodies/assemblynames.h"
#include "models/language/bodies/bodyterms.h"
#include "models/language/textfold.h"

#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

using Terms = QList<BodyTerm>;

/// What a name says: the body itself, not what it is part of.
struct Body
{
    QStringList words;    ///< Sorted, since languages order them differently.
    QStringList assembly; ///< The interparliamentary assembly that the name speaks of; sorted.
    QString country;      ///< A code, or empty.
    bool isKnown = false; ///< Whether a word says what kind of body it is.
};

QStringList sorted(const QString &meanings)
{
    QStringList words = meanings.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words;
}

bool isUnionBound(const BodyTerm &term)
{
    return term.part == BodyTerm::Union || term.part == BodyTerm::Assembly;
}

/// Takes "PA", "CSTO PA", "Parliamentary Assembly of the CSTO" out of the terms.
QStringList takeAssembly(Terms &terms)
{
    QString meanings;
    for (qsizetype at = 0; at < terms.size();) {
        const bool isWrittenOut = terms[at].meaning.endsWith(QLatin1String("parliamentary")) &&
                                  at + 1 < terms.size() && terms[at + 1].meaning == QLatin1String("assembly");
        const qsizetype count = isWrittenOut ? 2 : isUnionBound(terms[at]) ? 1 : 0;
        for (qsizetype taken = 0; taken < count; ++taken)
            meanings += terms.takeAt(at).meaning + u' ';
        at += count == 0 ? 1 : 0;
    }
    return sorted(meanings);
}

QString takeCountry(Terms &terms)
{
    QString code;
    for (const BodyTerm &term : std::as_const(terms)) {
        if (term.part == BodyTerm::Country)
            code = term.meaning;
    }
    terms.removeIf([](const BodyTerm &term) { return term.part == BodyTerm::Country; });
    return code;
}

bool isHead(const BodyTerm &term)
{
    return term.part == BodyTerm::Whole || term.part == BodyTerm::Head;
}

/// The terms up to the first head, and the nouns behind it.
Terms leading(const Terms &terms)
{
    const auto head = std::find_if(terms.begin(), terms.end(), isHead);
    if (head == terms.end())
        return terms;
    auto end = head + 1;
    while (head->part == BodyTerm::Head && end != terms.end() &&
           (end->part == BodyTerm::Noun || end->part == BodyTerm::Other))
        ++end;
    return {terms.begin(), end};
}

Body bodyOf(const QString &name)
{
    Terms terms = bodyTerms(name);
    Body body;
    body.assembly = takeAssembly(terms);
    body.country = takeCountry(terms);
    QString meanings;
    const Terms lead = leading(terms);
    for (const BodyTerm &term : lead) {
        meanings += term.meaning + u' ';
        body.isKnown = body.isKnown || isHead(term);
    }
    body.words = sorted(meanings);
    body.isKnown = body.isKnown || (body.words.isEmpty() && !body.assembly.isEmpty());
    return body;
}

/// What stands behind "to the" in a delegation's name; in Russian behind "в".
QString destination(const QString &name)
{
    for (const char *separator : {" to the ", " to ", " в "}) {
        const QString words = QString::fromUtf8(separator);
        if (const qsizetype at = name.lastIndexOf(words); at > 0)
            return name.mid(at + words.size());
    }
    return {};
}

bool isDelegation(const Body &body)
{
    return body.words == QStringList(QStringLiteral("delegation"));
}

template <typename T>
bool agree(const T &one, const T &other)
{
    return one.isEmpty() || other.isEmpty() || one == other;
}

} // namespace

bool isSameBody(const QString &one, const QString &other)
{
    if (one == other)
        return true;
    if (const QString letters = folded(one); letters.isEmpty() || letters == folded(other))
        return !letters.isEmpty();
    const Body first = bodyOf(one);
    const Body second = bodyOf(other);
    if (!first.isKnown || !second.isKnown || first.words != second.words ||
        !agree(first.country, second.country) || !agree(first.assembly, second.assembly))
        return false;
    if (!isDelegation(first) || (!first.assembly.isEmpty() && !second.assembly.isEmpty()))
        return true;
    const QString to = destination(one);
    const QString alsoTo = destination(other);
    return to.isEmpty() || alsoTo.isEmpty() || isSameAssembly(to, alsoTo);
}

bool mayBeSameBody(const QString &one, const QString &other)
{
    const Body first = bodyOf(one);
    const Body second = bodyOf(other);
    if (!first.isKnown || !second.isKnown || first.words.isEmpty() || second.words.isEmpty() ||
        !agree(first.country, second.country) || !agree(first.assembly, second.assembly))
        return false;
    const auto hasAll = [](const QStringList &words, const QStringList &of) {
        return std::ranges::all_of(of, [&](const QString &word) { return words.contains(word); });
    };
    return hasAll(first.words, second.words) || hasAll(second.words, first.words);
}

bool areOtherBodies(const QString &one, const QString &other)
{
    return bodyOf(one).isKnown && bodyOf(other).isKnown && !mayBeSameBody(one, other);
}

QString bodyKey(const QString &name)
{
    const Body body = bodyOf(name);
    if (!body.isKnown)
        return folded(name);
    QStringList words = body.words + body.assembly;
    if (isDelegation(body) && body.assembly.isEmpty())
        words.append(folded(destination(name)));
    return words.join(u' ').trimmed();
}

QString officeKey(const QString &title)
{
    QString meanings;
    const Terms terms = bodyTerms(title);
    for (const BodyTerm &term : terms) {
        if (term.part == BodyTerm::Other)
            return folded(title);
        meanings += term.meaning + u' ';
    }
    return sorted(meanings).join(u' ');
}

} // namespace delegations
