#pragma once

#include "models/core/result.h"
#include "models/exchange/importer.h"
#include "models/exchange/reconciler.h"

namespace delegations {

class RecordStore;

enum class ImportMode { Compare, Apply };

/// What became of several files.
struct ImportOutcome
{
    ImportSummary summary;
    QList<Error> refused; ///< Why files were not read, one each.
    int read = 0;         ///< Files.
};

/// Reads files one after the other, says how they differ from what is stored and from each other, and with
/// Apply writes it, as one change set. A file that cannot be read is left out; any other failure is the error
/// of the whole, and nothing is written.
[[nodiscard]] Result<ImportOutcome> importFiles(RecordStore &store, const QStringList &paths,
                                                const ImportOptions &options, ImportMode mode);

} // namespace delegations
