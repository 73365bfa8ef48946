#pragma once

#include <Qt>

namespace delegations {

/// What item models say of an item beyond Qt's own roles; views and delegates know no more of a model.
enum ItemRole {
    RecordKeyRole = Qt::UserRole + 1, ///< RecordKey of the record that the item stands for.
    SeatCountRole,                    ///< SeatCount, shown as "filled / seats" at the end of the row.
    CountryCodeRole,                  ///< ISO 3166-1 alpha-2; the flag before the text.
    SubtitleRole,                     ///< QString, muted, after the text: an office, a date.
    PlaceRole,                        ///< Scope that the item leads to.
};

} // namespace delegations
