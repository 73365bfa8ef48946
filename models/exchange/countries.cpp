#include "models/exchange/countries.h"

#include "resources/resources.h"

#include <QFile>
#include <QHash>
#include <QStringList>

namespace delegations {

namespace {

struct Country
{
    QString code;
    QString shortName;
};

/// Every name that a country goes by, in lower case.
using CountriesByName = QHash<QString, Country>;

CountriesByName readCountries()
{
    CountriesByName countries;
    openResources();
    QFile file(QStringLiteral(":/countries/iso3166.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return countries;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList columns = line.split(u'\t');
        for (qsizetype name = 1; name < columns.size(); ++name)
            countries.insert(columns[name].toLower(), {columns[0], columns[1]});
    }
    return countries;
}

const CountriesByName &countries()
{
    static const CountriesByName all = readCountries();
    return all;
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

} // namespace

std::optional<CountryName> countryIn(const QString &text)
{
    constexpr qsizetype mostWords = 8;
    const QList<qsizetype> starts = wordStarts(text);
    QStringView longest;
    for (qsizetype first = 0; first + 1 < starts.size(); ++first) {
        const qsizetype last = qMin(first + mostWords, starts.size() - 1);
        for (qsizetype behind = first + 1; behind <= last; ++behind) {
            const QStringView words =
                QStringView(text).sliced(starts[first], starts[behind] - starts[first] - 1);
            if (words.size() > longest.size() && countries().contains(words.toString().toLower()))
                longest = words;
        }
    }
    if (longest.isEmpty())
        return std::nullopt;
    const Country country = countries().value(longest.toString().toLower());
    const bool saysShortName = longest.contains(country.shortName, Qt::CaseInsensitive);
    return CountryName{country.code, saysShortName ? country.shortName : longest.toString()};
}

} // namespace delegations
