#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)

struct AreaFields : FieldList<RecordKind::Area>
{
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    /// ISO 3166-1 alpha-2, empty for an area that ISO does not know.
    Field<QString> code = country("code", LABEL("Country code"), {.popolo = "identifier"});
    Field<QString> classification = text("classification", LABEL("Kind"), {.inForm = false});
    Field<RecordKey> parent = reference("parent_id", LABEL("Part of"), RecordKind::Area, {.inForm = false});
    Field<std::optional<qint64>> sortOrder = number("sort_order", LABEL("Protocol order"));
    Field<QString> extras = furtherData();
};

struct AreaNameFields : FieldList<RecordKind::AreaName>
{
    Field<RecordKey> area =
        owner("area_id", LABEL("Country"), RecordKind::Area, {.required = true, .inForm = false});
    Field<QString> language =
        languageCode("language", LABEL("Language"), {.required = true, .popolo = "lang"});
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr AreaFields area;
inline constexpr AreaNameFields areaName;
} // namespace fields

#undef LABEL

} // namespace delegations
