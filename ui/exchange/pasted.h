#pragma once

#include "models/exchange/transfer/importplan.h"

class QMimeData;

namespace delegations {

/// What the clipboard holds as something to import: its files, else its text in the forms in which it is
/// there. What was copied from a page is best read as that page; what was copied from a table, as a table.
/// Empty when there is nothing.
[[nodiscard]] QList<ImportSource> pastedSources(const QMimeData &data);

} // namespace delegations
