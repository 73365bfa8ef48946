#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/exchange/difference.h"

namespace delegations {

class RecordStore;

/// Brings what an importer read together with what is stored.
///
/// Stored records are recognised by natural keys: an area by its code, else its name; an organization by
/// classification and name, else by the name within its country; a post by organization, kind, role and on
/// whose behalf; a number of seats by post and date; what belongs to another record by what it says. A person
/// never by the name alone: only through a seat, an office or an organization in common.
class Reconciler
{
public:
    /// The store must outlive it; used in the store's thread.
    explicit Reconciler(RecordStore &store) : m_store(store) {}

    /// Reads only.
    [[nodiscard]] Result<Difference> compare(const Bundle &bundle) const;
    /// Writes what is added and changed in one transaction, one entry of the journal; all of it or nothing.
    /// Error Conflict when a record has been changed since the comparison. With nothing to write, writes
    /// nothing.
    [[nodiscard]] Result<ChangeSet> apply(const Difference &difference);

private:
    RecordStore &m_store;
};

} // namespace delegations
