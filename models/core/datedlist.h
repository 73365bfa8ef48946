#pragma once

#include "models/core/details.h"

namespace delegations {

/// A record of a kind that is listed by month, as a line of its list.
struct DatedEntry
{
    RecordLink record;
    PartialDate date;
    int people = 0;    ///< Different ones that have to do with it: are mentioned, take part.
    int countries = 0; ///< The same of countries, by their chambers too.

    bool operator==(const DatedEntry &) const = default;
};

/// Some of a list, the newest first, undated ones last.
struct DatedList
{
    std::vector<DatedEntry> entries;
    bool isLast = true; ///< None stand behind these.
    qint64 total = 0;   ///< How many the whole list has,
    qint64 all = 0;     ///< and with those whose titles have other words than were asked for.
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::DatedList)
