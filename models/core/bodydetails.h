#pragma once

#include "models/core/details.h"
#include "models/core/overview.h"

#include <variant>

namespace delegations {

/// Who sits in a body of an assembly, or has an office in it.
struct BodyMember
{
    RecordLink person;
    NameParts parts = {}; ///< Of the person's name.
    QString role;         ///< The office's title, or the role; empty for who is merely a member.
    RecordLink country;   ///< Whose delegate.
    Term term;
    bool isOfficer = false; ///< Has an office in it.

    bool operator==(const BodyMember &) const = default;
};

/// How many of a body's members are one country's.
struct CountryShare
{
    RecordLink country; ///< Without a valid key: those of whom no country is known.
    int members = 0;

    bool operator==(const CountryShare &) const = default;
};

/// An assembly, or its council, a commission, its secretariat ...: what its page shows as of one day.
struct BodyDetails
{
    RecordLink body;
    QString classification;
    RecordLink parent;
    std::vector<NameEntry> names;
    PartialDate founded;
    PartialDate dissolved;
    std::vector<RecordLink> parts;    ///< In protocol order.
    std::vector<BodyMember> members;  ///< Officers first, in protocol order; at most 1,000.
    std::vector<CountryShare> shares; ///< In the countries' order; where no member has one, empty.
    std::vector<EventSummary> events; ///< The newest first, at most 10.
    std::vector<ContactEntry> contacts;
    std::vector<WebLink> links;
    std::vector<WebLink> sources;

    bool operator==(const BodyDetails &) const = default;
};

/// An organization that has a page.
using OrganizationDetails = std::variant<ChamberDetails, BodyDetails>;

} // namespace delegations
Q_DECLARE_METATYPE(delegations::BodyDetails)
