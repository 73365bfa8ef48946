#pragma once

#include <QStringList>

namespace delegations {

/// Whether two names are one assembly's, one of them perhaps abbreviated or in Russian: "CSTO PA", "CSTO
/// Parliamentary Assembly", "Parliamentary Assembly of the Collective Security Treaty Organization" and "ПА
/// ОДКБ". Names of an organization that is not known, both written out, are one only when they are equal.
[[nodiscard]] bool isSameAssembly(const QString &one, const QString &other);

/// By what an assembly's name is found among many, and by what it is looked for: names are one assembly's
/// when a key of one is asked for by the other.
[[nodiscard]] QStringList assemblyKeys(const QString &name);
[[nodiscard]] QStringList assemblyQuestions(const QString &name);

} // namespace delegations
