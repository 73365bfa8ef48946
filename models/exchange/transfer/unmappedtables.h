#pragma once

#include "models/exchange/transfer/importplan.h"

namespace delegations {

/// A table of which the person should say how its columns are to be read.
struct UnmappedTable
{
    int source = 0;       ///< Its place among the sources.
    ImportFile beginning; ///< Its first lines.
};

/// Looks into the tables among the sources. What cannot be read is left to the import to complain of.
[[nodiscard]] QList<UnmappedTable> unmappedTables(const QList<ImportSource> &sources,
                                                  const ImportOptions &options);

} // namespace delegations
