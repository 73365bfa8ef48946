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

    bool operator==(const ChamberOverview &) const = default;
};

struct CountryOverview
{
    RecordLink country;
    QString code;
    std::vector<OfficeHolder> plenipotentiaries;
    std::vector<ChamberOverview> chambers; ///< In protocol order.
    SeatCount total;                       ///< Of its chambers.
    int representatives = 0;               ///< Members of its chambers, substitutes too.

    bool operator==(const CountryOverview &) const = default;
};

struct EventSummary
{
    RecordLink event;
    PartialDate start;
    QString place;

    bool operator==(const EventSummary &) const = default;
};

/// A council, commission or secretariat of the assembly.
struct BodySummary
{
    RecordLink body;
    std::vector<OfficeHolder> officers; ///< In protocol order.
    int members = 0;                    ///< Officers too, each person once.

    bool operator==(const BodySummary &) const = default;
};

/// The whole assembly on a day, in numbers and names.
struct Overview
{
    QString assembly; ///< Empty when the database names none.
    std::vector<CountryOverview> countries;
    qint64 news = 0;
    qint64 persons = 0;
    qint64 memberships = 0;

    bool operator==(const Overview &) const = default;
};

/// What staff look at first.
struct AssemblyDetails
{
    Overview overview;
    std::vector<BodySummary> bodies;    ///< In protocol order, without the assembly itself.
    std::vector<NewsSummary> news;      ///< The latest.
    std::vector<EventSummary> upcoming; ///< The next first.
    std::vector<EventSummary> recent;   ///< The last first.

    bool operator==(const AssemblyDetails &) const = default;
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::AssemblyDetails)
