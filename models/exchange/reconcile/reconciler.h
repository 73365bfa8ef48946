#pragma once

#include "models/core/changeset.h"
#include "models/core/result.h"
#include "models/exchange/reconcile/comparison.h"
#include "models/exchange/reconcile/difference.h"

namespace delegations {

class Connection;
class RecordStore;
class Transaction;

/// Ids of a batch's records by kind and row; 0 for those that are not stored.
using BatchIds = std::array<std::vector<qint64>, recordKindCount>;

/// Brings what an importer read together with what is stored.
///
/// Stored records are recognised by their UUID where the file gives it, else by natural keys: an area by its
/// code, else its name; an organization by classification and name, else by what its name means (see
/// isSameBody()) and then it keeps the stored name, else by the name within its country; a post by
/// organization, kind, role and on whose behalf; a number of seats by post and date; news
/// by their address, else headline and day; what belongs to another record by what it says. A person never by
/// the name alone: only through a seat, an office or an organization in common, and not at all when the file
/// gives a UUID that is not stored.
namespace reconciler {

/// Reads only; in the thread of the connection. `identities` are people of the batch of whom the person said
/// who they are. Error Cancelled when `progress` said so. `known` are the stored identifiers where the caller
/// keeps them.
[[nodiscard]] Result<Difference> compare(Connection &connection, std::shared_ptr<Batch> batch,
                                         const Identities &identities = {},
                                         const ImportProgress &progress = {},
                                         const KnownIdentifiers *known = nullptr);
/// Writes what is chosen of a difference. Error Conflict when a record has been changed since the comparison;
/// Error Cancelled when `progress` said so. After an error the transaction is lost. `ids` get the ids of the
/// batch's records.
Status write(Transaction &transaction, const Difference &difference, const ImportProgress &progress = {},
             BatchIds *ids = nullptr);
/// What the journal calls the import of these files.
[[nodiscard]] QString label(const QStringList &sources);

} // namespace reconciler

/// The two steps one after the other, for one file and a store's connection.
class Reconciler
{
public:
    /// The store must outlive it; used in the store's thread.
    explicit Reconciler(RecordStore &store) : m_store(store) {}

    /// Reads only.
    [[nodiscard]] Result<Difference> compare(const Bundle &bundle) const;
    /// Writes what is added and changed in one transaction, one entry of the journal; all of it or nothing.
    /// With nothing to write, writes nothing.
    [[nodiscard]] Result<ChangeSet> apply(const Difference &difference);

private:
    RecordStore &m_store;
};

} // namespace delegations
