#pragma once

#include <QString>
#include <QStringList>

namespace delegations {

/// Makes the files of this folder readable under :/. A static library's resources are dropped by the linker
/// unless something calls this; call it once, before anything is read.
void openResources();

/// The paths of the files in a folder of these (":/sql") whose names end so, by name.
[[nodiscard]] QStringList resourceFiles(const QString &folder, const QString &ending);

} // namespace delegations
