#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
/// Those of assemblyBodies first.
inline constexpr Choice organizationKinds[] = {
    {"assembly", CHOICE("Assembly")},       {"council", CHOICE("Council")},
    {"commission", CHOICE("Commission")},   {"committee", CHOICE("Committee")},
    {"secretariat", CHOICE("Secretariat")}, {"other", CHOICE("Other")},
    {"parliament", CHOICE("Parliament")},   {"chamber", CHOICE("Chamber")},
    {"delegation", CHOICE("Delegation")},   {"party", CHOICE("Party")},
};
/// An assembly and what it consists of beside delegations. The rule $is_body names them too.
inline constexpr std::span<const Choice> assemblyBodies = std::span(organizationKinds).first(6);
} // namespace choices

struct OrganizationFields : FieldList<RecordKind::Organization>
{
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<QString> classification = choice("classification", LABEL("Kind"),
                                           {.required = true,
                                            .inForm = false,
                                            .choices = choices::organizationKinds,
                                            .offered = choices::assemblyBodies});
    Field<RecordKey> parent = reference("parent_id", LABEL("Part of"), RecordKind::Organization);
    Field<RecordKey> area = owner("area_id", LABEL("Country"), RecordKind::Area);
    /// Of a chamber.
    Field<std::optional<qint64>> seats =
        number("seats", LABEL("Seats in its own parliament"), {.validator = notNegative});
    Field<PartialDate> foundingDate = date("founding_date", LABEL("Founded"));
    Field<PartialDate> dissolutionDate = date("dissolution_date", LABEL("Dissolved"));
    Field<std::optional<qint64>> sortOrder = number("sort_order", LABEL("Protocol order"));
    /// Of a chamber: the day on which its list of members was complete. Who is not among them then has left
    /// it.
    Field<PartialDate> membersAsOf = date("members_as_of", LABEL("Members as of"));
    /// What files call it besides, with semicolons between: by these names it is recognised, too.
    Field<QString> alsoCalled = text("also_called", LABEL("Also called in files"));
    Field<QString> extras = furtherData();
};

struct OrganizationNameFields : FieldList<RecordKind::OrganizationName>
{
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization,
                                          {.required = true, .inForm = false});
    Field<QString> language =
        languageCode("language", LABEL("Language"), {.required = true, .popolo = "lang"});
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    /// When it was called so; a name without them holds where no other does.
    Field<PartialDate> validFrom =
        date("valid_from", LABEL("From"), {.further = true, .popolo = "start_date"});
    Field<PartialDate> validUntil =
        date("valid_until", LABEL("Until"), {.further = true, .popolo = "end_date"});
    Field<QString> extras = furtherData();
};

struct LegislativePeriodFields : FieldList<RecordKind::LegislativePeriod>
{
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization,
                                          {.required = true, .inForm = false});
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<PartialDate> startDate = date("start_date", LABEL("From"));
    Field<PartialDate> endDate = date("end_date", LABEL("Until"));
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr OrganizationFields organization;
inline constexpr OrganizationNameFields organizationName;
inline constexpr LegislativePeriodFields legislativePeriod;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
