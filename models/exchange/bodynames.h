#pragma once

#include <QString>

namespace delegations {

/// Whether two names, in English or Russian, are one body's: "Council of the Republic of the National
/// Assembly of the Republic of Belarus" and "Совет Республики Национального собрания Республики Беларусь".
/// What one of them leaves out (the country, the parliament of a chamber) does not matter: compare bodies of
/// one country and classification. Names of which no word is known are one body's only when they fold alike.
[[nodiscard]] bool isSameBody(const QString &one, const QString &other);

/// The body that a name means, in words that are the same for every language, then its country's code:
/// "council republic BY". For looking up; what isSameBody() forgives stands in it.
[[nodiscard]] QString bodyKey(const QString &name);

/// Whether two titles, in English or Russian, mean one office: "deputy Executive Secretary" and "заместитель
/// Ответственного секретаря".
[[nodiscard]] bool isSameOffice(const QString &one, const QString &other);

} // namespace delegations
