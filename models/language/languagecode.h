#pragma once

#include <QString>

namespace delegations {

/// "en" for "EN-us" and "en_GB": which country's English a site claims to write says little. Empty for what
/// is no language.
[[nodiscard]] QString languageCode(const QString &text);

} // namespace delegations
