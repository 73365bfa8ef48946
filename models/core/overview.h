#pragma once

#include "models/core/details.h"

namespace delegations {

struct CountryOverview
{
    CountryDetails details;
    int representatives = 0; ///< Members of its chambers, substitutes too.
};

/// The whole assembly on a day, in numbers and names.
struct Overview
{
    QString assembly; ///< Empty when the database names none.
    std::vector<CountryOverview> countries;
    qint64 news = 0;
    qint64 persons = 0;
    qint64 memberships = 0;
};

} // namespace delegations
