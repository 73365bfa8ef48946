#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice postKinds[] = {
    {"seat", CHOICE("Seat")},
    {"office", CHOICE("Office")},
};

inline constexpr Choice capacities[] = {
    {"full", CHOICE("Full member")},
    {"substitute", CHOICE("Substitute")},
    {"acting", CHOICE("Acting")},
    {"ex_officio", CHOICE("Ex officio")},
};
} // namespace choices

struct PostFields : FieldList<RecordKind::Post>
{
    Field<RecordKey> organization =
        owner("organization_id", LABEL("Organization"), RecordKind::Organization, {.required = true});
    Field<QString> postKind =
        choice("kind", LABEL("Kind"), {.required = true, .choices = choices::postKinds});
    /// Of an office: what it is, "plenipotentiary" being the one that the program knows.
    Field<QString> role = text("role", LABEL("Role"));
    Field<QString> label = text("label", LABEL("Title"));
    /// Of a seat: the chamber that fills it.
    Field<RecordKey> onBehalfOf = owner("on_behalf_of_id", LABEL("On behalf of"), RecordKind::Organization);
    Field<std::optional<qint64>> sortOrder = number("sort_order", LABEL("Protocol order"));
    Field<QString> extras = furtherData();
};

/// An office's title in a language.
struct PostNameFields : FieldList<RecordKind::PostName>
{
    Field<RecordKey> post =
        owner("post_id", LABEL("Post"), RecordKind::Post, {.required = true, .inForm = false});
    Field<QString> language =
        languageCode("language", LABEL("Language"), {.required = true, .popolo = "lang"});
    Field<QString> name = text("name", LABEL("Title"), {.required = true});
    Field<QString> extras = furtherData();
};

struct PostCapacityFields : FieldList<RecordKind::PostCapacity>
{
    Field<RecordKey> post =
        owner("post_id", LABEL("Post"), RecordKind::Post, {.required = true, .inForm = false});
    Field<std::optional<qint64>> seats =
        number("seats", LABEL("Seats"), {.required = true, .validator = notNegative});
    Field<PartialDate> validFrom = date("valid_from", LABEL("From"));
    Field<PartialDate> validUntil = date("valid_until", LABEL("Until"));
    Field<QString> source = text("source", LABEL("Source"));
    Field<QString> extras = furtherData();
};

struct MembershipFields : FieldList<RecordKind::Membership>
{
    Field<RecordKey> person =
        owner("person_id", LABEL("Person"), RecordKind::Person, {.required = true, .inForm = false});
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization,
                                          {.required = true, .inForm = false});
    Field<RecordKey> post = owner("post_id", LABEL("Seat or office"), RecordKind::Post);
    Field<QString> role = text("role", LABEL("Role"));
    /// Empty is full.
    Field<QString> capacity = choice("capacity", LABEL("Capacity"), {.choices = choices::capacities});
    Field<RecordKey> onBehalfOf =
        owner("on_behalf_of_id", LABEL("On behalf of"), RecordKind::Organization, {.inForm = false});
    Field<RecordKey> area = reference("area_id", LABEL("Constituency"), RecordKind::Area, {.inForm = false});
    Field<RecordKey> period =
        reference("period_id", LABEL("Legislative period"), RecordKind::LegislativePeriod,
                  {.inForm = false, .popolo = "legislative_period_id"});
    Field<PartialDate> startDate = date("start_date", LABEL("From"));
    Field<PartialDate> endDate = date("end_date", LABEL("Until"));
    Field<std::optional<qint64>> protocolOrder = number("protocol_order", LABEL("Protocol order"));
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr PostFields post;
inline constexpr PostNameFields postName;
inline constexpr PostCapacityFields postCapacity;
inline constexpr MembershipFields membership;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
