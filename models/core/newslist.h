#pragma once

#include "models/core/details.h"

namespace delegations {

/// A news item as a line of a list.
struct NewsEntry
{
    RecordLink news;
    PartialDate published;
    int people = 0;    ///< Different ones that are mentioned.
    int countries = 0; ///< The same of countries, by their chambers too.

    bool operator==(const NewsEntry &) const = default;
};

/// Some of a list of news, the newest first, undated ones last.
struct NewsList
{
    std::vector<NewsEntry> entries;
    bool isLast = true; ///< None stand behind these.
    qint64 total = 0;   ///< How many the whole list has.
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::NewsList)
