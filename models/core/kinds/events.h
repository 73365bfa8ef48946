#pragma once

#include "models/core/kinds/seats.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice eventKinds[] = {
    {"session", CHOICE("Session")},
    {"meeting", CHOICE("Meeting")},
    {"mission", CHOICE("Observation mission")},
    {"sitting", CHOICE("Sitting")},
    {"other", CHOICE("Other")},
};

inline constexpr Choice attendance[] = {
    {"invited", CHOICE("Invited")}, {"confirmed", CHOICE("Confirmed")}, {"present", CHOICE("Present")},
    {"absent", CHOICE("Absent")},   {"excused", CHOICE("Excused")},     {"remote", CHOICE("Remote")},
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
    /// The session of a sitting.
    Field<RecordKey> parent = owner("parent_id", LABEL("Part of"), RecordKind::Event);
    Field<QString> extras = furtherData();
};

struct EventParticipantFields : FieldList<RecordKind::EventParticipant>
{
    Field<RecordKey> event =
        owner("event_id", LABEL("Event"), RecordKind::Event, {.required = true, .inForm = false});
    Field<RecordKey> person = owner("person_id", LABEL("Person"), RecordKind::Person);
    Field<RecordKey> organization =
        owner("organization_id", LABEL("Organization"), RecordKind::Organization, {.among = "any"});
    Field<QString> role = text("role", LABEL("Role"));
    Field<QString> capacity = choice("capacity", LABEL("Capacity"), {.choices = choices::capacities});
    Field<QString> status = choice("status", LABEL("Attendance"), {.choices = choices::attendance});
    /// Who is absent, and is spoken for.
    Field<RecordKey> represents =
        reference("represents_id", LABEL("Represents"), RecordKind::Person, {.further = true});
    /// Where an observer works.
    Field<QString> place =
        text("place", LABEL("Place of deployment"), {.further = true, .popolo = "location"});
    Field<PartialDate> arrival = date("arrival_date", LABEL("Arrival"), {.further = true});
    Field<PartialDate> departure = date("departure_date", LABEL("Departure"), {.further = true});
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr EventFields event;
inline constexpr EventParticipantFields eventParticipant;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
