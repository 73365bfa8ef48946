#pragma once

#include <QString>

namespace delegations {

/// The nominative of a body's name that stands in the genitive, or in the instrumental: "Государственной Думы
/// Российской Федерации" gives "Государственная Дума Российской Федерации". Only the adjectives and the noun
/// with which the name begins change; what is of another form stays as it is. A name in another script is
/// returned unchanged.
[[nodiscard]] QString nominative(const QString &bodyName);

} // namespace delegations
