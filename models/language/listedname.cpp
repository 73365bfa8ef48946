#include "models/language/listedname.h"

#include "models/language/bodies/bodykind.h"
#include "models/language/countries.h"
#include "models/language/resourcetable.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

/// Longer lines that speak of a vacancy are notes.
constexpr qsizetype mostWordsOfVacancy = 6;

/// Words by what they say.
const QHash<QString, QStringList> &words()
{
    static const QHash<QString, QStringList> all = [] {
        QHash<QString, QStringList> made;
        const QList<QStringList> rows = resourceTable(QStringLiteral(":/languages/nopeople.tsv"));
        for (const QStringList &row : rows)
            made.insert(row.first(), row.sliced(1));
        return made;
    }();
    return all;
}

/// Words and numbers in small letters, a blank between them.
QString comparable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            result.append(c.toLower());
        else if (!result.endsWith(u' '))
            result.append(u' ');
    }
    return result.replace(u'ё', u'е').trimmed();
}

bool hasLetters(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

bool hasDigits(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool isWord(const QString &form, QStringView word)
{
    return form.endsWith(u'*') ? word.startsWith(QStringView(form).chopped(1)) : word == form;
}

bool isVacancy(const QString &text, const QStringList &each)
{
    if (words().value(QStringLiteral("appointed")).contains(text))
        return true;
    if (each.size() > mostWordsOfVacancy)
        return false;
    const QStringList forms = words().value(QStringLiteral("vacancy"));
    return std::ranges::any_of(each, [&](const QString &word) {
        return std::ranges::any_of(forms, [&](const QString &form) { return isWord(form, word); });
    });
}

/// The length of the longest of the forms with which the text begins.
qsizetype beginningOf(const QString &text, const char *what)
{
    qsizetype longest = 0;
    const QStringList forms = words().value(QString::fromLatin1(what));
    for (const QString &form : forms) {
        if (text == form || text.startsWith(form + u' '))
            longest = std::max(longest, form.size());
    }
    return longest;
}

/// A note begins with its word and goes on with a colon or at length: "Note" alone, "Source: the site".
bool isNote(const QString &text, const QString &comparable)
{
    if (text.startsWith(u'*') && (hasDigits(text) || text.size() < 2 || !text[1].isUpper()))
        return true;
    const qsizetype length = beginningOf(comparable, "note");
    return length > 0 && (length == comparable.size() || hasDigits(text) || text.contains(u':') ||
                          comparable.count(u' ') > 2);
}

} // namespace

ListedName listedName(const QString &text)
{
    if (!hasLetters(text))
        return ListedName::Nobody;
    const QString all = comparable(text);
    if (isVacancy(all, all.split(u' ')))
        return ListedName::Vacancy;
    const bool isNothing = words().value(QStringLiteral("nothing")).contains(all);
    const bool isNobody = isNothing || beginningOf(all, "total") > 0 || isNote(text.trimmed(), all);
    return isNobody ? ListedName::Nobody : ListedName::Person;
}

bool isListHeading(const QString &text)
{
    const QString line = text.trimmed();
    return line.endsWith(u':') || isCountry(line) || countryNamed(line) ||
           bodyKind(line) != QLatin1String("other") || beginningOf(comparable(line), "group") > 0;
}

} // namespace delegations
