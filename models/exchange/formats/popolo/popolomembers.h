#pragma once

#include "models/core/fieldid.h"

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
        Bytes,     ///< As a data: URI.
        Fixed,     ///< The same in every record of the kind; tells it from others of its list.
    };

    std::string_view name;
    Role role = Value;
    FieldId field = {};
    RecordKind target = RecordKind::Area; ///< Of references, embedded records and children.
    std::string_view text = {};           ///< Of a fixed member.
};

/// The lists of a Popolo file, in the order in which they are written. A legislative period is one of the
/// events.
struct PopoloList
{
    std::string_view name;
    RecordKind kind;
};
[[nodiscard]] std::span<const PopoloList> popoloLists();
/// Whether records of the kind stand in one of the lists rather than in their owners.
[[nodiscard]] bool hasPopoloList(RecordKind kind);

/// The members that records of a kind have in Popolo (popoloproject.com/specs), with EveryPolitician's
/// (docs.everypolitician.org) and those that this program adds for what Popolo has no member for: news_items
/// with their mentions, posts' kind and capacities, attachments, photos, places in protocol order. Import and
/// export both go by these lists, which have every field of the kind that the place of the record does not
/// tell. Whatever stands in none is kept as further data of its record.
[[nodiscard]] std::span<const PopoloMember> popoloMembers(RecordKind kind);

/// What is taken for granted where a file does not say of what kind a record is; no field where nothing is.
/// For Identifier, of which scheme.
struct PopoloDefault
{
    FieldId field = {};
    std::string_view value = {};
};
[[nodiscard]] PopoloDefault popoloDefault(RecordKind kind, bool hasLanguage);
/// Whether collections call the chambers of a parliament so.
[[nodiscard]] bool isPopoloChamber(std::string_view classification);

/// Stands behind the name of a member whose value is kept as further data only: as it was written, where the
/// member itself has another value, or must not have this one.
inline constexpr std::string_view popoloAsWritten = "_as_written";
/// What the file as a whole says of itself when this program wrote it: then nothing is left to infer.
inline constexpr std::string_view popoloProgramMember = "exported_by";
inline constexpr std::string_view popoloProgram = "Delegations";
inline constexpr std::string_view popoloDayMember = "as_of";

} // namespace delegations
