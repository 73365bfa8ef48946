#pragma once

#include <QString>

namespace delegations {

/// The person at the desk, as the journal and the lock name them: the full name of the account, else its
/// login name.
[[nodiscard]] QString userName();

} // namespace delegations
