#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)

/// By what mandates begin and end; one may concern many.
struct DecisionFields : FieldList<RecordKind::Decision>
{
    Field<QString> name = text("name", LABEL("Title"), {.required = true});
    Field<QString> number = text("number", LABEL("Number"));
    Field<PartialDate> decided = date("date", LABEL("Date"));
    Field<RecordKey> organization =
        reference("organization_id", LABEL("Decided by"), RecordKind::Organization, {.among = "any"});
    Field<QString> url = webAddress("url", LABEL("Web address"));
    Field<QString> summary = longText("summary", LABEL("In brief"));
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr DecisionFields decision;
} // namespace fields

#undef LABEL

} // namespace delegations
