#pragma once

#include "models/core/kinds/formtype.h"
#include "models/edit/draftrecord.h"

#include <vector>

namespace delegations {

/// How a whole row of a group went different ways here and underneath.
enum class RowConflict {
    None,
    RemovedThere, ///< Changed here, deleted underneath.
    ChangedThere, ///< Removed here, changed underneath: the row is shown again.
};

struct DraftRow
{
    int number = 0; ///< Names the row in this draft, whatever its place.
    DraftRecord record;
    RowConflict conflict = RowConflict::None;
};

/// The rows of one group while their owner is edited, in the order shown. A plain value.
class DraftGroup
{
public:
    /// The group must outlive this. `owner` is the id that the rows' column names, 0 while there is none.
    DraftGroup(const Group &group, qint64 owner) : m_group(&group), m_owner(owner) {}

    [[nodiscard]] const Group &group() const { return *m_group; }
    [[nodiscard]] qint64 owner() const { return m_owner; }
    void setOwner(qint64 owner) { m_owner = owner; }
    [[nodiscard]] const std::vector<DraftRow> &rows() const { return m_rows; }
    /// Stored rows that the person removed.
    [[nodiscard]] const std::vector<DraftRecord> &removed() const { return m_removed; }

    [[nodiscard]] const DraftRow *row(int number) const;
    [[nodiscard]] DraftRow *row(int number);
    [[nodiscard]] const DraftRow *stored(qint64 id) const;
    /// The first one in which something is written; null when there is none.
    [[nodiscard]] const DraftRow *first() const;
    /// Behind the last one for a row that is not there.
    [[nodiscard]] int position(int number) const;
    /// Of all rows that are stored, those removed by the person too.
    [[nodiscard]] QSet<qint64> storedIds() const;

    void insert(int position, DraftRow row);
    void insertRemoved(DraftRecord record) { m_removed.push_back(std::move(record)); }
    /// Takes the row out; a stored one is remembered as removed when `byPerson`. False when it is not there.
    bool take(int number, bool byPerson);
    /// The row must be there.
    void move(int number, int position);
    /// Whether the person removed the record as it was stored in this revision.
    [[nodiscard]] bool isRemoved(qint64 id, qint64 revision) const;
    /// Takes the record out of removed(). False when it was not there.
    bool forgetRemoved(qint64 id);

    /// Whether a stored record is one of the group's rows.
    [[nodiscard]] bool owns(const Record &record) const;
    /// A new row in which the person has not written anything: it is not stored.
    [[nodiscard]] bool isBlank(const DraftRow &row) const;
    /// Whether stored rows stand in another order than they are stored in, or behind new ones.
    [[nodiscard]] bool isReordered() const;
    [[nodiscard]] bool isModified() const;
    /// All rows become new ones.
    void detach();

private:
    const Group *m_group;
    qint64 m_owner;
    std::vector<DraftRow> m_rows;
    std::vector<DraftRecord> m_removed;
};

} // namespace delegations
