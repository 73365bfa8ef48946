#pragma once

#include <QString>
#include <QStringList>

namespace delegations {

/// "en" for "EN-us" and "en_GB": which country's English a site claims to write says little. Empty for what
/// is no language.
[[nodiscard]] QString languageCode(const QString &text);

/// The languages that the program speaks, as BCP 47, English first: the window and documents are in one of
/// them, and names and their order follow it.
[[nodiscard]] const QStringList &programLanguages();

/// The one that the window speaks, which is that of QLocale().
[[nodiscard]] QString languageOfWindow();

} // namespace delegations
