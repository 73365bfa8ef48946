#pragma once

#include "tests/support/temporarydatabase.h"

namespace delegations::test {

/// Two countries with chambers and seats, made up of letters, not of people: enough for the models' tests.
struct SampleAssembly
{
    explicit SampleAssembly(TemporaryDatabase &database);

    /// A person in a seat of the chamber.
    RecordKey seat(const QString &name, const RecordKey &chamber);
    /// Then nobody knows how many the chamber has.
    void forgetSeats(const RecordKey &chamber);
    [[nodiscard]] RecordKey holder(const RecordKey &seat) const;

    TemporaryDatabase &database;
    RecordKey kazakhstan;
    RecordKey belarus;
    RecordKey senate;   ///< 8 seats.
    RecordKey mazhilis; ///< 8 seats.
    RecordKey council;  ///< 4 seats.

private:
    RecordKey country(const QString &name, const QString &code);
    RecordKey organization(const QString &name, const QString &classification, const RecordKey &area);
    RecordKey chamber(const QString &name, const RecordKey &area, const RecordKey &delegation, int seats);
};

} // namespace delegations::test
