#pragma once

#include <QString>

namespace delegations {

/// Whether two names, in English or Russian, are one body's: "Council of the Republic of the National
/// Assembly of the Republic of Belarus" and "Совет Республики Национального собрания Республики Беларусь".
/// What one of them leaves out (the country, the parliament of a chamber) does not matter: compare bodies of
/// one country and classification. Names of which no word is known are one body's only when they fold alike.
[[nodiscard]] bool isSameBody(const QString &one, const QString &other);

/// Whether one name says the same as the other and less of it, as "Duma" does of "State Duma of the Russian
/// Federation". Of one country and classification it may be the same body, or another like it.
[[nodiscard]] bool mayBeSameBody(const QString &one, const QString &other);

/// Whether it is known what both names mean, and that it is not the same: "Senate" and "Mazhilis".
[[nodiscard]] bool areOtherBodies(const QString &one, const QString &other);

/// The body that a name means, without its country, in words that are the same for every language: "council
/// republic"; of a name without known words its folding. What isSameBody() forgives stands in it, so it is
/// for looking up in a country what a page calls almost alike.
[[nodiscard]] QString bodyKey(const QString &name);

/// The same for titles that mean one office, in English or Russian: "deputy Executive Secretary" and
/// "заместитель Ответственного секретаря".
[[nodiscard]] QString officeKey(const QString &title);

} // namespace delegations
