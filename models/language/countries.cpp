#include "models/language/countries.h"

#include "models/language/languagecode.h"
#include "models/language/nameorder.h"
#include "models/language/resourcetable.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

struct Country
{
    QString code; ///< Empty for a state that ISO 3166-1 does not know.
    QString shortName;
    QString name; ///< The one meant, in the nominative.
};

struct Countries
{
    QHash<QString, Country> byName;    ///< By every form of every name, as comparable() has it.
    QHash<QString, QString> byCode;    ///< The short English names.
    QHash<QString, QString> genitives; ///< Of the official names, by the forms of every name in Russian.
    QSet<QString> firstWords;          ///< Of the names, as comparable() has them.
};

/// Without what writers disagree on: case, the dots of ё, the shape of an apostrophe.
QString comparable(QStringView text)
{
    QString result = text.toString().toLower();
    result.replace(u'ё', u'е');
    result.replace(u'\u2019', u'\'');
    return result;
}

/// A row is a code and names, the short one first; a name may have further forms behind bars.
void addRow(Countries &countries, const QStringList &columns)
{
    if (columns.size() < 2)
        return;
    const bool isListed = columns[0] != u"-";
    const QString code = isListed ? columns[0] : QString();
    const QString shortName = columns[1].section(u'|', 0, 0);
    for (qsizetype column = 1; column < columns.size(); ++column) {
        const QStringList forms = columns[column].split(u'|');
        for (const QString &form : forms) {
            const QString key = comparable(form);
            countries.byName.insert(key, {code, shortName, forms.first()});
            countries.firstWords.insert(key.section(u' ', 0, 0));
        }
    }
    if (isListed && !countries.byCode.contains(code))
        countries.byCode.insert(code, shortName);
}

/// In a table whose names have genitives.
void addGenitive(Countries &countries, const QStringList &columns)
{
    const QStringList official = columns.value(columns.size() > 2 ? 2 : 1).split(u'|');
    for (qsizetype column = 1; column < columns.size(); ++column) {
        const QStringList forms = columns[column].split(u'|');
        for (const QString &form : forms)
            countries.genitives.insert(comparable(form), official.last());
    }
}

Countries readCountries()
{
    Countries countries;
    // The English names first: theirs are those that countryOfCode() gives.
    for (const char *path : {":/countries/iso3166.tsv", ":/countries/iso3166.ru.tsv"}) {
        const QList<QStringList> rows = resourceTable(QString::fromLatin1(path));
        for (const QStringList &row : rows)
            addRow(countries, row);
    }
    for (const QStringList &row : resourceTable(QStringLiteral(":/countries/iso3166.ru.tsv")))
        addGenitive(countries, row);
    return countries;
}

const Countries &countries()
{
    static const Countries all = readCountries();
    return all;
}

/// English where the language has no name of its own.
const QHash<QString, QString> &namesByCode(const QString &language)
{
    static const QHash<QString, QHash<QString, QString>> all = [] {
        QHash<QString, QHash<QString, QString>> made;
        for (const QString &spoken : programLanguages()) {
            QHash<QString, QString> names = countries().byCode;
            for (const QStringList &row :
                 resourceTable(QStringLiteral(":/countries/iso3166.%1.tsv").arg(spoken))) {
                if (row.size() > 1 && names.contains(row[0]))
                    names.insert(row[0], row[1].section(u'|', 0, 0));
            }
            made.insert(spoken, names);
        }
        return made;
    }();
    const auto found = all.constFind(language);
    return found == all.cend() ? countries().byCode : *found;
}

const Country *named(QStringView words)
{
    const auto found = countries().byName.constFind(comparable(words));
    return found == countries().byName.cend() ? nullptr : &*found;
}

/// Where words begin, and behind the last the end of the text and a blank.
QList<qsizetype> wordStarts(const QString &text)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1))
        starts.append(at + 1);
    starts.append(text.size() + 1);
    return starts;
}

QStringView withoutStop(QStringView words)
{
    const bool hasStop = !words.isEmpty() && QStringView(u".,;:)").contains(words.back());
    return hasStop ? words.chopped(1) : words;
}

QStringView wordAt(const QString &text, const QList<qsizetype> &starts, qsizetype word)
{
    return withoutStop(QStringView(text).sliced(starts[word], starts[word + 1] - starts[word] - 1));
}

} // namespace

bool beginsCountryName(QStringView word)
{
    return countries().firstWords.contains(comparable(word));
}

std::optional<CountryPlace> countryPlaceIn(const QString &text)
{
    constexpr qsizetype mostWords = 8;
    const QList<qsizetype> starts = wordStarts(text);
    CountryPlace longest;
    const Country *country = nullptr;
    for (qsizetype first = 0; first + 1 < starts.size(); ++first) {
        if (!beginsCountryName(wordAt(text, starts, first)))
            continue;
        const qsizetype last = qMin(first + mostWords, starts.size() - 1);
        for (qsizetype behind = first + 1; behind <= last; ++behind) {
            const QStringView words =
                withoutStop(QStringView(text).sliced(starts[first], starts[behind] - starts[first] - 1));
            if (words.size() <= longest.length)
                continue;
            if (const Country *found = named(words)) {
                country = found;
                longest = {starts[first], words.size(), found->code, found->name};
            }
        }
    }
    if (!country)
        return std::nullopt;
    if (country->name.contains(country->shortName, Qt::CaseInsensitive))
        longest.name = country->shortName;
    return longest;
}

bool isCountry(const QString &text)
{
    const std::optional<CountryPlace> place = countryPlaceIn(text);
    return place && place->start == 0 && place->length == text.size();
}

std::optional<CountryName> countryIn(const QString &text)
{
    const std::optional<CountryPlace> place = countryPlaceIn(text);
    if (!place || place->code.isEmpty())
        return std::nullopt;
    return CountryName{place->code, place->name};
}

std::optional<CountryName> countryNamed(const QString &wholeName)
{
    QString name = wholeName.simplified();
    const QLatin1String article("the ");
    if (name.startsWith(article, Qt::CaseInsensitive))
        name.remove(0, article.size());
    const Country *country = named(name);
    if (!country || country->code.isEmpty())
        return std::nullopt;
    return CountryName{country->code, country->shortName};
}

std::optional<CountryName> countryWritten(const QString &cell)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> made;
        const QList<QStringList> rows = resourceTable(QStringLiteral(":/countries/abbreviations.tsv"));
        for (const QStringList &row : rows) {
            for (const QString &form : row.sliced(1))
                made.insert(form, row.first());
        }
        return made;
    }();
    if (const auto known = countryNamed(cell))
        return known;
    const QString text = cell.simplified();
    const QString code = text.size() == 2 && countryOfCode(text) ? text.toUpper() : codes.value(text);
    if (code.isEmpty())
        return std::nullopt;
    // What is shortened in Russian is named in it.
    const bool isLatin = isInScriptOf(QStringLiteral("en"), text);
    return CountryName{code, namesByCode(isLatin ? QStringLiteral("en") : QStringLiteral("ru")).value(code)};
}

std::optional<QString> officialGenitive(const QString &wholeName)
{
    const auto found = countries().genitives.constFind(comparable(wholeName.simplified()));
    return found == countries().genitives.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> countryOfCode(const QString &code)
{
    const auto found = countries().byCode.constFind(code.toUpper());
    return found == countries().byCode.cend() ? std::nullopt : std::optional(*found);
}

QString shownCountryName(const QString &stored, const QString &own, const QString &code,
                         const QString &language)
{
    if (!stored.isEmpty())
        return stored;
    if (language.isEmpty() || code.isEmpty() || isInScriptOf(language, own))
        return own;
    const QString listed = namesByCode(language).value(code.toUpper());
    return listed.isEmpty() ? own : listed;
}

std::vector<CountryName> allCountries(const QString &language)
{
    const QHash<QString, QString> &names = namesByCode(language);
    std::vector<CountryName> all;
    for (auto country = names.cbegin(); country != names.cend(); ++country)
        all.push_back({country.key(), country.value()});
    const NameOrder order(language);
    std::ranges::sort(all, {}, [&](const CountryName &country) { return order.key(country.name); });
    return all;
}

} // namespace delegations
