#pragma once

#include "models/core/datedlist.h"
#include "models/core/details.h"
#include "models/core/location.h"

#include <QList>

namespace delegations {

/// What stands at the right and what is known of it. The page, the mark in the tree, what commands act upon
/// and what is remembered for the next start all come from this one value.
struct Shown
{
    Location place;          ///< Nowhere while nothing is shown.
    QString name;            ///< The record's; empty for a list.
    RecordLink country;      ///< That the record belongs to, where there is one.
    QList<Location> parents; ///< To what it belongs, the nearest first: where to go when it is gone.

    [[nodiscard]] static Shown of(const Location &place, const CountryDetails &details);
    [[nodiscard]] static Shown of(const Location &place, const ChamberDetails &details);
    [[nodiscard]] static Shown of(const Location &place, const PersonDetails &details);
    [[nodiscard]] static Shown of(const Location &place, const NewsDetails &details);
    [[nodiscard]] static Shown of(const Location &place, const EventDetails &details);
    [[nodiscard]] static Shown of(const Location &place, const DatedList &list);
};

} // namespace delegations
