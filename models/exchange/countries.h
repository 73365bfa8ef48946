#pragma once

#include <QString>

#include <optional>

namespace delegations {

struct CountryName
{
    QString code; ///< ISO 3166-1 alpha-2.
    QString name; ///< As the text calls the country, in short: "Kazakhstan", "Kyrgyz Republic".

    bool operator==(const CountryName &) const = default;
};

/// The country that a name in English ends with or contains: "Parliament of the Republic of Kazakhstan" names
/// Kazakhstan. Where several do, the longest name counts. Nothing for a state that ISO 3166-1 does not know.
/// The list is part of the program and read at the first call, so that an import gives the same on every
/// computer, whether or not iso-codes is installed there. Any thread.
[[nodiscard]] std::optional<CountryName> countryIn(const QString &text);

} // namespace delegations
