#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace delegations {

struct CountryName
{
    QString code; ///< ISO 3166-1 alpha-2.
    QString name; ///< As the text calls the country, in short: "Kazakhstan", "Кыргызская Республика".

    bool operator==(const CountryName &) const = default;
};

/// Where a text names a state.
struct CountryPlace
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString code; ///< Empty for a state that ISO 3166-1 does not know.
    QString name; ///< In the nominative; short where the text says the short name.
};

// The names are part of the program and read at the first call, so that an import gives the same on every
// computer, whether or not iso-codes is installed there. Any thread.

/// The state that a name in English or Russian ends with or contains: "Parliament of the Republic of
/// Kazakhstan" and "Парламента Республики Казахстан" name Kazakhstan. Where several do, the longest counts.
[[nodiscard]] std::optional<CountryPlace> countryPlaceIn(const QString &text);

/// The same; nothing for a state that ISO 3166-1 does not know.
[[nodiscard]] std::optional<CountryName> countryIn(const QString &text);

/// The country of which this is a name, whole: "UK", "Беларусь", "The Gambia". Its short name in the language
/// of the text.
[[nodiscard]] std::optional<CountryName> countryNamed(const QString &wholeName);

/// The country that a cell of a table means: by a name, a code of ISO 3166-1 (KG, KGZ) or an abbreviation
/// (РФ). Its short name in the language of the text, of a code in English.
[[nodiscard]] std::optional<CountryName> countryWritten(const QString &cell);

/// Whether the text is nothing but the name of a state.
[[nodiscard]] bool isCountry(const QString &text);

/// Whether some state's name begins with this word: asked before the others where there is much text.
[[nodiscard]] bool beginsCountryName(QStringView word);

/// The genitive of the official name in Russian of the state of which this is a name in Russian: of
/// "Казахстан" "Республики Казахстан".
[[nodiscard]] std::optional<QString> officialGenitive(const QString &wholeName);

/// The short English name, for a code in any case.
[[nodiscard]] std::optional<QString> countryOfCode(const QString &code);

/// What a country is called in a language ("en" or "ru"): by the name stored in it, else by the record's own
/// where that is in its letters, else as ISO 3166-1 calls the code. The own name where nothing else is known.
[[nodiscard]] QString shownCountryName(const QString &stored, const QString &own, const QString &code,
                                       const QString &language);

/// Every country of ISO 3166-1 by its code and short name in this language ("en" or "ru"; English where there
/// is no other), in the order of the names.
[[nodiscard]] std::vector<CountryName> allCountries(const QString &language);

} // namespace delegations
