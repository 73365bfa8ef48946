#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice genders[] = {
    {"female", CHOICE("Female")},
    {"male", CHOICE("Male")},
    {"other", CHOICE("Other")},
};

inline constexpr Choice nameKinds[] = {
    {"official", CHOICE("Official")},
    {"alias", CHOICE("Also known as")},
    {"former", CHOICE("Former")},
    {"romanised", CHOICE("Romanised")},
};
} // namespace choices

struct PersonFields : FieldList<RecordKind::Person>
{
    Field<QString> name = text("name", LABEL("Full name"), {.required = true});
    Field<QString> sortName = text("sort_name", LABEL("Sorted under"));
    Field<QString> gender = choice("gender", LABEL("Gender"), {.choices = choices::genders});
    Field<PartialDate> birthDate = date("birth_date", LABEL("Born"));
    Field<PartialDate> deathDate = date("death_date", LABEL("Died"));
    Field<QString> summary = text("summary", LABEL("Summary"));
    Field<QString> biography = longText("biography", LABEL("Biography"));
    /// At most 512 pixels wide and high.
    Field<QByteArray> photo = image("photo", LABEL("Photo"));
    Field<QString> honorificPrefix = text("honorific_prefix", LABEL("Honorific"));
    Field<QString> honorificSuffix = text("honorific_suffix", LABEL("After the name"));
    /// How a letter begins.
    Field<QString> formOfAddress = text("form_of_address", LABEL("Form of address"));
    /// Those spoken, as staff write them: "ru, kk, English".
    Field<QString> languages = text("languages", LABEL("Languages"));
    Field<QString> correspondenceLanguage = languageCode("correspondence_language", LABEL("Letters in"));
    Field<QString> extras = furtherData();
};

struct PersonNameFields : FieldList<RecordKind::PersonName>
{
    Field<RecordKey> person =
        owner("person_id", LABEL("Person"), RecordKind::Person, {.required = true, .inForm = false});
    Field<QString> language = languageCode("language", LABEL("Language"), {.popolo = "lang"});
    /// ISO 15924.
    Field<QString> script = text("script", LABEL("Script"), {.inForm = false, .usualLength = 4});
    Field<QString> nameKind =
        choice("kind", LABEL("Kind"), {.required = true, .choices = choices::nameKinds});
    Field<QString> name = text("name", LABEL("Full name"), {.required = true});
    Field<QString> familyName = text("family_name", LABEL("Family name"));
    Field<QString> givenName = text("given_name", LABEL("Given name"));
    Field<QString> patronymicName = text("patronymic_name", LABEL("Patronymic"));
    /// The one to use in its language.
    Field<bool> preferred = yesNo("preferred", LABEL("Preferred"));
    /// When the person was called so; a name without them holds where no other does.
    Field<PartialDate> validFrom =
        date("valid_from", LABEL("From"), {.further = true, .popolo = "start_date"});
    Field<PartialDate> validUntil =
        date("valid_until", LABEL("Until"), {.further = true, .popolo = "end_date"});
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr PersonFields person;
inline constexpr PersonNameFields personName;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
