#pragma once

#include "tests/support/temporarydatabase.h"

namespace delegations::test {

/// Two countries with chambers and seats, made up of letters, not of people: enough for the models' tests.
struct SampleAssembly
{
    explicit SampleAssembly(TemporaryDatabase &database);

    /// A person in a seat of the chamber.
    Id<Membership> seat(const QString &name, Id<Organization> chamber);

    TemporaryDatabase &database;
    Id<Area> kazakhstan;
    Id<Area> belarus;
    Id<Organization> senate;   ///< 8 seats.
    Id<Organization> mazhilis; ///< 8 seats.
    Id<Organization> council;  ///< 4 seats.

private:
    Id<Area> country(const QString &name, const QString &code);
    Id<Organization> organization(const QString &name, const QString &classification, Id<Area> area);
    Id<Organization> chamber(const QString &name, Id<Area> area, Id<Organization> delegation, int seats);
};

} // namespace delegations::test
