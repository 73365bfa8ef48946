#pragma once

#include <QStringList>

namespace delegations {

/// The word of a list that somebody may have meant who typed another one: with up to two letters more, less,
/// other or changed places, of longer words. Empty when none is near.
[[nodiscard]] QString nearest(const QString &typed, const QStringList &known);

} // namespace delegations
