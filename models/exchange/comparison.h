#pragma once

#include "models/core/recordtype.h"
#include "models/exchange/candidates.h"
#include "models/exchange/difference.h"

namespace delegations {

/// One run of Reconciler::compare: goes through the records in writing order and finds for each the stored
/// one.
class Comparison
{
public:
    /// Both must outlive it.
    Comparison(RecordStore &store, const Bundle &bundle);

    [[nodiscard]] Result<Difference> run();

private:
    Status compare(const BundleRecord &record);
    /// Checks the values and looks up the references; nothing when the record cannot be taken.
    [[nodiscard]] std::optional<Wanted> prepared(const BundleRecord &record);
    [[nodiscard]] bool takeValues(const BundleRecord &record, Row &columns);
    [[nodiscard]] bool takeReferences(const BundleRecord &record, Wanted &wanted);
    [[nodiscard]] bool isComplete(const Wanted &wanted);
    /// The stored record; an empty row when there is none. Sets `ambiguous` when it cannot be told which.
    [[nodiscard]] Result<Row> stored(const Wanted &wanted, bool &ambiguous);
    void addChange(const Wanted &wanted, const Row &stored);
    [[nodiscard]] QList<FieldChange> changes(const Wanted &wanted, const Row &stored) const;
    void skip(const BundleRecord &record, const QString &reason);

    const Bundle &m_bundle;
    Matches m_matches;
    Candidates m_candidates;
    Difference m_difference;
};

} // namespace delegations
