#pragma once

#include "models/core/details.h"

/// What reports show, with the names in the report's language where the database has them.
namespace delegations {

struct ReportChamber
{
    qint64 id = 0;
    QString name;
    SeatCount count;
    QString website;
    bool hasConstituencies = false; ///< For which members sit.
};

/// What somebody is besides the seat or office in whose list they stand.
struct ReportOffice
{
    QString office; ///< The role, or the office's title.
    QString capacity;
    QString organization;
};

struct ReportSpeaker
{
    QString name;
    std::vector<ReportOffice> offices;
};

struct ReportCountry
{
    qint64 id = 0;
    QString code;
    QString name;
    QString delegation; ///< By its full name; may be empty.
    std::vector<ReportSpeaker> plenipotentiaries;
    std::vector<ReportChamber> chambers; ///< In protocol order.
};

struct ReportMember
{
    QString name;
    QString role;
    QString capacity;
    std::vector<ReportOffice> offices;
    QString party = {};
    QString constituency = {};
    Term term = {};
};

/// A seat or office of one person's life.
struct ReportCareerEntry
{
    QString office; ///< Empty for a plain seat.
    QString capacity;
    QString organization;
    QString chamber;
    Term term;
    bool isSeat = false;
    bool isCurrent = false;
};

/// Where a list that is read page by page goes on.
struct ReportCursor
{
    QString key = QStringLiteral(""); ///< Never null: nothing would compare with it.
    qint64 id = 0;
    bool isAtEnd = false;
};

} // namespace delegations
