#pragma once

#include "models/core/recordkey.h"

#include <span>
#include <string_view>

namespace delegations {

/// What a member of an object in a Popolo file stands for.
struct PopoloMember
{
    enum Role {
        Id,        ///< The record's own id, local to the file unless it is a UUID.
        Value,     ///< Of the field.
        Reference, ///< The id of another record.
        Embedded,  ///< That other record itself, or its id.
        Children,  ///< A list of records that belong to this one.
        OwnName,   ///< A part of the person's own name; the field is one of PersonName.
        Email,     ///< The preferred address, also one of the contacts.
        Picture,   ///< A data: URI.
    };

    std::string_view name;
    Role role = Value;
    int field = -1;
    RecordKind target = RecordKind::Area; ///< Of references, embedded records and children.
};

/// The members that records of a kind have in Popolo (popoloproject.com/specs), with EveryPolitician's
/// (docs.everypolitician.org) and those that this program adds for what Popolo has no member for. Whatever
/// stands in no list is kept as further data of its record.
[[nodiscard]] std::span<const PopoloMember> popoloMembers(RecordKind kind);

/// The field by which records of one kind belong to those of another; -1 when there is none.
[[nodiscard]] int popoloOwnerField(RecordKind child, RecordKind owner);

} // namespace delegations
