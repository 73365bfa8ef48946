#pragma once

#include <QStringList>

#include <vector>

namespace delegations {

/// Records of one sort that go when another one is deleted.
struct DependentGroup
{
    QString label;     ///< In the plural: "Chambers".
    int count = 0;     ///< Of what the names are those of: who has two seats is one.
    QStringList names; ///< Of the first few; may be empty.

    /// "Chambers: Senate, Mazhilis", "Names, contacts, links and sources: 7".
    [[nodiscard]] QString text() const;
    bool operator==(const DependentGroup &) const = default;
};

/// What is deleted together with a record.
struct Dependents
{
    QString subject; ///< The record's own name.
    std::vector<DependentGroup> groups;
    bool personsStay = false; ///< Seats or offices go, but not who holds them.

    /// For the person who is asked whether to delete; empty when nothing else goes.
    [[nodiscard]] QStringList lines() const;
};

} // namespace delegations
