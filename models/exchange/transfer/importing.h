#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/exchange/transfer/importplan.h"

namespace delegations {

class RecordStore;

enum class ImportMode { Compare, Apply };

/// What became of several files.
struct ImportOutcome
{
    QList<Error> refused; ///< Why files were not read, one each.
    int read = 0;         ///< Files.
    ChangeSet changes;    ///< Empty when only compared.
};

/// Gets each file's difference after it has been compared, and written where it is to be.
using TakeDifference = std::function<void(FileDifference &&file)>;

/// Reads files one after the other, says how they differ from what is stored and from each other, and with
/// Apply writes it, as one change set. A file that cannot be read is left out; any other failure is the error
/// of the whole, and nothing is written. Error Cancelled when `watch` said so.
///
/// Each file is compared with those before it: they are written first, and rolled back when only compared.
/// `mayCommit`, if any, is asked when all is compared; its error is that of the whole too.
[[nodiscard]] Result<ImportOutcome> importFiles(RecordStore &store, const QList<ImportSource> &sources,
                                                const ImportOptions &options, ImportMode mode,
                                                const ImportWatch &watch, const TakeDifference &take,
                                                const std::function<Status()> &mayCommit = {});

/// What importing the files would do.
[[nodiscard]] Result<ImportPlan> planImport(RecordStore &store, const QList<ImportSource> &sources,
                                            const ImportOptions &options, const ImportWatch &watch);
/// The same with the answers that the person has given since; what they unticked stays unticked.
[[nodiscard]] Result<ImportPlan> planAgain(RecordStore &store, const ImportPlan &shown,
                                           const ImportWatch &watch);

/// What applying a plan did.
struct AppliedImport
{
    ChangeSet changes;
    ImportSummary summary;
    SubjectCounts counts;
};

/// Writes what is chosen of a plan as one change set. Files behind the first are compared again with what was
/// chosen of those before them; nothing is written that the plan did not say.
[[nodiscard]] Result<AppliedImport> applyImport(RecordStore &store, const ImportPlan &plan,
                                                const ImportWatch &watch);

} // namespace delegations
