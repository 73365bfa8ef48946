#pragma once

#include <QString>

namespace delegations {

/// Whether two names are one assembly's, one of them perhaps abbreviated or in Russian: "CSTO PA", "CSTO
/// Parliamentary Assembly", "Parliamentary Assembly of the Collective Security Treaty Organization" and "ПА
/// ОДКБ". Names of an organization that is not known, both written out, are one only when they are equal.
[[nodiscard]] bool isSameAssembly(const QString &one, const QString &other);

} // namespace delegations
