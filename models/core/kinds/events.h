#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice eventKinds[] = {
    {"session", CHOICE("Session")},
    {"meeting", CHOICE("Meeting")},
    {"mission", CHOICE("Observation mission")},
    {"other", CHOICE("Other")},
};
} // namespace choices

struct EventFields : FieldList<RecordKind::Event>
{
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<QString> classification =
        choice("classification", LABEL("Kind"), {.required = true, .choices = choices::eventKinds});
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization);
    Field<RecordKey> area = owner("area_id", LABEL("Country"), RecordKind::Area);
    Field<QString> place = text("place", LABEL("Place"), {.popolo = "location"});
    Field<PartialDate> startDate = date("start_date", LABEL("From"));
    Field<PartialDate> endDate = date("end_date", LABEL("Until"));
    Field<QString> summary = longText("summary", LABEL("Summary"), {.popolo = "description"});
    Field<QString> extras = furtherData();
};

struct EventParticipantFields : FieldList<RecordKind::EventParticipant>
{
    Field<RecordKey> event =
        owner("event_id", LABEL("Event"), RecordKind::Event, {.required = true, .inForm = false});
    Field<RecordKey> person = owner("person_id", LABEL("Person"), RecordKind::Person);
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization);
    Field<QString> role = text("role", LABEL("Role"));
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr EventFields event;
inline constexpr EventParticipantFields eventParticipant;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
