#include "models/language/nameline.h"

#include "models/language/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

/// The same word, or an initial of it.
bool agree(const QString &word, const QString &with)
{
    return word == with || (word.size() == 1 && with.startsWith(word)) ||
           (with.size() == 1 && word.startsWith(with));
}

bool isWithin(const NameWords &one, const NameWords &other)
{
    constexpr qsizetype least = 2;
    const auto isShared = [&](const QString &word) { return word.size() > 1 && other.contains(word); };
    return one.size() >= least && std::ranges::any_of(one, isShared) &&
           std::ranges::all_of(one, [&](const QString &word) {
               return std::ranges::any_of(other, [&](const QString &with) { return agree(word, with); });
           });
}

} // namespace

QList<NameWords> nameWords(const QString &name)
{
    QString apart = name;
    QList<NameWords> all;
    const QStringList foldedNames = foldings(apart.replace(u'.', u' '));
    for (const QString &one : foldedNames) {
        const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
        all.append(NameWords(words.cbegin(), words.cend()));
    }
    return all;
}

bool areOneName(const QList<NameWords> &one, const QList<NameWords> &other)
{
    return std::ranges::any_of(one, [&](const NameWords &first) {
        return std::ranges::any_of(other, [&](const NameWords &second) {
            return isWithin(first, second) || isWithin(second, first);
        });
    });
}

QString nameInLine(const QString &line)
{
    QString name = line;
    while (!name.isEmpty() && !name.front().isLetter())
        name.remove(0, 1);
    for (const QChar end : {u'\t', u';', u','}) {
        if (const qsizetype at = name.indexOf(end); at > 0 && name.first(at).simplified().contains(u' '))
            name.truncate(at);
    }
    return name.simplified();
}

} // namespace delegations
