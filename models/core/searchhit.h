#pragma once

#include "models/core/partialdate.h"
#include "models/core/recordkey.h"

namespace delegations {

/// A record that a search found, worded for a list.
struct SearchHit
{
    RecordKey key;
    QString uid;
    QString title;
    PartialDate date; ///< Of news and events.
    QString context;  ///< What tells it from others of the name: a person's seat or office, a chamber's
                      ///< country ...

    bool isBody = false; ///< Of an organization: that it is no chamber.

    bool operator==(const SearchHit &) const = default;
};

} // namespace delegations
