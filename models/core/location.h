#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// Where a person can be in the window: at a record, or at a list of the news. What the tree marks, what the
/// page shows and what back and forward lead to are places.
struct Location
{
    enum Kind { Nowhere, AtRecord, AtNews, AtMonth };

    Kind kind = Nowhere;
    RecordKey record; ///< Only of AtRecord.
    QString month;    ///< Only of AtMonth: YYYY-MM, YYYY, or empty for undated news.

    Location() = default;
    /// Implicit: wherever a place is asked for, a record is one.
    Location(const RecordKey &key) : kind(key.isValid() ? AtRecord : Nowhere), record(key) {}

    Location(RecordKind recordKind, qint64 id) : Location(RecordKey{recordKind, id}) {}

    /// All news.
    [[nodiscard]] static Location news()
    {
        Location place;
        place.kind = AtNews;
        return place;
    }
    [[nodiscard]] static Location newsOf(const QString &month)
    {
        Location place;
        place.kind = AtMonth;
        place.month = month;
        return place;
    }

    [[nodiscard]] bool isValid() const { return kind != Nowhere; }
    [[nodiscard]] bool isNewsList() const { return kind == AtNews || kind == AtMonth; }

    bool operator==(const Location &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Location)
