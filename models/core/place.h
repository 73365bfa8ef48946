#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// Where a person can be in the window: at a record, or at a list of the news. What the tree marks, what the
/// page shows and what back and forward lead to are places.
struct Place
{
    enum Kind { Nowhere, AtRecord, AtNews, AtMonth };

    Kind kind = Nowhere;
    RecordKey record; ///< Only of AtRecord.
    QString month;    ///< Only of AtMonth: YYYY-MM, YYYY, or empty for undated news.

    Place() = default;
    /// Implicit: wherever a place is asked for, a record is one.
    Place(const RecordKey &key) : kind(key.isValid() ? AtRecord : Nowhere), record(key) {}

    Place(RecordKind recordKind, qint64 id) : Place(RecordKey{recordKind, id}) {}

    /// All news.
    [[nodiscard]] static Place news()
    {
        Place place;
        place.kind = AtNews;
        return place;
    }
    [[nodiscard]] static Place newsOf(const QString &month)
    {
        Place place;
        place.kind = AtMonth;
        place.month = month;
        return place;
    }

    [[nodiscard]] bool isValid() const { return kind != Nowhere; }
    [[nodiscard]] bool isNewsList() const { return kind == AtNews || kind == AtMonth; }

    bool operator==(const Place &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Place)
