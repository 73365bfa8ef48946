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

inline constexpr Choice startReasons[] = {
    {"elected", CHOICE("Elected")},
    {"appointed", CHOICE("Appointed")},
    {"replacement", CHOICE("In place of another")},
};

inline constexpr Choice endReasons[] = {
    {"term_ended", CHOICE("Term ended")},
    {"resigned", CHOICE("Resigned")},
    {"died", CHOICE("Died in office")},
    {"recalled", CHOICE("Recalled")},
    {"lost_mandate", CHOICE("Lost the national mandate")},
    {"became_minister", CHOICE("Became a minister")},
    {"unknown", CHOICE("Unknown")},
};

inline constexpr Choice votes[] = {
    {"yes", CHOICE("With a vote")},
    {"no", CHOICE("Without a vote")},
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
    /// The chamber for which a seat is held that names none itself; in a body of an assembly, the delegation.
    /// What Popolo calls on_behalf_of is the party.
    Field<RecordKey> onBehalfOf =
        owner("on_behalf_of_id", LABEL("On behalf of"), RecordKind::Organization,
              {.inForm = false, .further = true, .among = "delegation", .popolo = "chamber_id"});
    Field<RecordKey> party = reference("party_id", LABEL("Party or faction"), RecordKind::Organization,
                                       {.further = true, .among = "party", .popolo = "on_behalf_of_id"});
    Field<RecordKey> area = reference("area_id", LABEL("Constituency"), RecordKind::Area, {.further = true});
    Field<RecordKey> period =
        reference("period_id", LABEL("Legislative period"), RecordKind::LegislativePeriod,
                  {.inForm = false, .popolo = "legislative_period_id"});
    Field<PartialDate> startDate = date("start_date", LABEL("From"));
    /// The last day in office.
    Field<PartialDate> endDate = date("end_date", LABEL("Until and including"));
    Field<std::optional<qint64>> protocolOrder = number("protocol_order", LABEL("Protocol order"));
    Field<RecordKey> replaces =
        reference("replaces_id", LABEL("In place of"), RecordKind::Person, {.further = true});
    /// Of a substitute: whom.
    Field<RecordKey> standsInFor =
        reference("stands_in_for_id", LABEL("Stands in for"), RecordKind::Person, {.further = true});
    Field<QString> startReason =
        choice("start_reason", LABEL("Why it began"), {.further = true, .choices = choices::startReasons});
    Field<QString> endReason =
        choice("end_reason", LABEL("Why it ended"), {.further = true, .choices = choices::endReasons});
    Field<QString> votes = choice("votes", LABEL("Vote"), {.further = true, .choices = choices::votes});
    Field<RecordKey> startDecision = reference("start_decision_id", LABEL("Decision on the beginning"),
                                               RecordKind::Decision, {.further = true});
    Field<RecordKey> endDecision =
        reference("end_decision_id", LABEL("Decision on the end"), RecordKind::Decision, {.further = true});
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
