#pragma once

#include "models/core/files/fileidentity.h"
#include "models/core/scope.h"

#include <QList>

/// Where the person was in each database when it was closed, for the next time that it is opened. Kept among
/// the person's settings, not in the database: others have been elsewhere.
namespace delegations::lastplaces {

/// What was shown, and after it that to which it belongs, for when it is gone; empty when nothing is known of
/// the file. It is known by its identity or, when another has taken its place, by its path.
[[nodiscard]] QList<Scope> of(const FileIdentity &file, const QString &path);
void remember(const FileIdentity &file, const QString &path, const QList<Scope> &places);

} // namespace delegations::lastplaces
