#pragma once

#include <QList>
#include <QStringList>

namespace delegations {

/// The rows of one of the program's own tables: UTF-8, a row a line, tabs between the columns. Without empty
/// lines and those that begin with #. Empty when there is no such resource.
[[nodiscard]] QList<QStringList> resourceTable(const QString &path);

} // namespace delegations
