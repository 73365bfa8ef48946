#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// Where a person can be in the window: at a record, or at a list of a kind that has one, the news for one.
/// What the tree marks, what the page shows and what back and forward lead to are places.
struct Location
{
    enum Kind { Nowhere, AtRecord, AtList, AtMonth };

    Kind kind = Nowhere;
    RecordKey record; ///< Of a list its kind alone.
    QString month;    ///< Only of AtMonth: YYYY-MM, YYYY, or empty for what has no date.

    Location() = default;
    /// Implicit: wherever a place is asked for, a record is one.
    Location(const RecordKey &key) : kind(key.isValid() ? AtRecord : Nowhere), record(key) {}

    Location(RecordKind recordKind, qint64 id) : Location(RecordKey{recordKind, id}) {}

    /// All of a kind.
    [[nodiscard]] static Location listOf(RecordKind listed)
    {
        Location place;
        place.kind = AtList;
        place.record.kind = listed;
        return place;
    }
    [[nodiscard]] static Location monthOf(RecordKind listed, const QString &month)
    {
        Location place = listOf(listed);
        place.kind = AtMonth;
        place.month = month;
        return place;
    }

    [[nodiscard]] bool isValid() const { return kind != Nowhere; }
    [[nodiscard]] bool isList() const { return kind == AtList || kind == AtMonth; }

    bool operator==(const Location &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Location)
