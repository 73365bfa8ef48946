#pragma once

#include "models/core/bodydetails.h"
#include "models/core/scope.h"

#include <QList>

namespace delegations {

/// What is known of the part of the data that the window shows.
struct Shown
{
    QString name;         ///< The record's; empty for a list.
    RecordLink country;   ///< That the record belongs to, where there is one.
    QList<Scope> parents; ///< To what it belongs, the nearest first: where to go when it is gone.

    [[nodiscard]] static Shown of(const CountryDetails &details);
    [[nodiscard]] static Shown of(const ChamberDetails &details);
    [[nodiscard]] static Shown of(const BodyDetails &details);
    [[nodiscard]] static Shown of(const PersonDetails &details);
    [[nodiscard]] static Shown of(const NewsDetails &details);
    [[nodiscard]] static Shown of(const EventDetails &details);
    [[nodiscard]] static Shown of(const DecisionDetails &details);
    [[nodiscard]] static Shown ofList(const Scope &list);
};

} // namespace delegations
