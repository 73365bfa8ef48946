#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice grammaticalGenders[] = {
    {"masculine", CHOICE("Masculine")},
    {"feminine", CHOICE("Feminine")},
};

inline constexpr Choice numbers[] = {
    {"singular", CHOICE("Singular")},
    {"plural", CHOICE("Plural")},
};

/// In the order of Russian grammars.
inline constexpr Choice grammaticalCases[] = {
    {"nominative", CHOICE("Nominative")},
    {"genitive", CHOICE("Genitive")},
    {"dative", CHOICE("Dative")},
    {"accusative", CHOICE("Accusative")},
    {"instrumental", CHOICE("Instrumental")},
    {"prepositional", CHOICE("Prepositional")},
};
} // namespace choices

/// What people are called in their offices: head of the delegation, substitute, senator.
struct RoleFields : FieldList<RecordKind::Role>
{
    /// As memberships and posts write it.
    Field<QString> name = text("name", LABEL("Name of the role"), {.required = true});
    Field<std::optional<qint64>> sortOrder = number("sort_order", LABEL("Protocol order"));
    Field<QString> extras = furtherData();
};

/// A role's word in a language. What is not said of it (gender, number, case) it is for all of them.
struct RoleNameFields : FieldList<RecordKind::RoleName>
{
    Field<RecordKey> role =
        owner("role_id", LABEL("Role"), RecordKind::Role, {.required = true, .inForm = false});
    Field<QString> language =
        languageCode("language", LABEL("Language"), {.required = true, .popolo = "lang"});
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<QString> gender =
        choice("gender", LABEL("Grammatical gender"), {.choices = choices::grammaticalGenders});
    Field<QString> number = choice("number", LABEL("Grammatical number"), {.choices = choices::numbers});
    Field<QString> grammaticalCase =
        choice("grammatical_case", LABEL("Case"), {.choices = choices::grammaticalCases, .popolo = "case"});
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr RoleFields role;
inline constexpr RoleNameFields roleName;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
