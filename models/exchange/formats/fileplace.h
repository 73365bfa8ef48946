#pragma once

#include <QString>

namespace delegations {

/// The place that a file's name speaks of: "Finland-Eduskunta.json", or the folders where every file of a
/// collection has the same name: "Finland/Eduskunta/ep-popolo-v1.0.json", "Finland/Eduskunta/term-35.csv".
struct FilePlace
{
    QString country; ///< As written, blanks for underscores; may be anything.
    QString chamber; ///< Only where the folders say it.
};

[[nodiscard]] FilePlace filePlace(const QString &path);

struct FileCountry
{
    QString code; ///< ISO 3166-1 alpha-2; empty for a country that is not listed.
    QString name;
};

/// The country of this code, else the one that the path names.
[[nodiscard]] FileCountry fileCountry(const QString &code, const QString &path);

/// What tells a file from others of its name: those of a collection's folders, or of another country.
[[nodiscard]] QString fileKey(const QString &code, const QString &path);

} // namespace delegations
