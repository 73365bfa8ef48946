#pragma once

#include <QStringList>

/// The databases opened before, kept in the person's settings.
namespace delegations::recentfiles {

/// Newest first.
[[nodiscard]] QStringList paths();
/// The one that opens by itself at the next start; empty when there is none.
[[nodiscard]] QString last();
void add(const QString &path);

} // namespace delegations::recentfiles
