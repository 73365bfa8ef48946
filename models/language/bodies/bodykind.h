#pragma once

#include <QString>

namespace delegations {

/// What a body is by its name in English or Russian, in the words by which organizations are classified:
/// "chamber" for a chamber or a parliament that has but one, "commission", "committee", "secretariat",
/// "delegation", "assembly" for one between parliaments. "other" where the name does not say so: a chamber of
/// commerce, a town's duma, the staff of a senate. Any thread.
[[nodiscard]] QString bodyKind(const QString &name);

} // namespace delegations
