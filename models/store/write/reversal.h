#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"

namespace delegations {

class RecordStore;

/// Takes back what one change set did, an import of any size included, as a change set of its own, which can
/// be taken back in its turn. Nothing of it is done where it cannot be done whole: Error Input when it does
/// not stand, Conflict when something that stands came after it to one of its records, or refers to one.
[[nodiscard]] Result<ChangeSet> revert(RecordStore &store, qint64 changeSet);

} // namespace delegations
