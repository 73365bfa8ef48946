#pragma once

#include <QString>

namespace delegations {

/// Whether two names are one assembly's, one of them perhaps abbreviated: "CSTO PA", "CSTO Parliamentary
/// Assembly" and "Parliamentary Assembly of the Collective Security Treaty Organization". Names that both are
/// written out are one only when they are equal.
[[nodiscard]] bool isSameAssembly(const QString &one, const QString &other);

} // namespace delegations
