#pragma once

#include "models/core/details.h"

namespace delegations {

struct ChamberOverview
{
    RecordLink chamber;
    SeatCount count;
    QString website;
    bool isInDelegation = false; ///< What is counted: seats in a delegation, else the chamber's own.
    int ownMembers = 0;          ///< By a national mandate.
};

struct CountryOverview
{
    RecordLink country;
    QString code;
    std::vector<OfficeHolder> plenipotentiaries;
    std::vector<ChamberOverview> chambers; ///< In protocol order.
    SeatCount total;                       ///< Of its chambers.
    int representatives = 0;               ///< Members of its chambers, substitutes too.
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
