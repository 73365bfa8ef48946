#pragma once

#include "models/core/kinds/fieldlist.h"

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice mentionStates[] = {
    {"suggested", CHOICE("Suggested")},
    {"confirmed", CHOICE("Confirmed")},
    {"ignored", CHOICE("Ignored")},
};
} // namespace choices

struct NewsItemFields : FieldList<RecordKind::NewsItem>
{
    Field<QString> title = text("title", LABEL("Headline"), {.required = true});
    Field<PartialDate> published = date("published", LABEL("Published"));
    Field<QString> language = languageCode("language", LABEL("Language"));
    Field<QString> summary = longText("summary", LABEL("In brief"));
    Field<QString> body = longText("body", LABEL("Text"));
    Field<QString> url = webAddress("url", LABEL("Web address"));
    Field<QString> extras = furtherData();
};

struct NewsMentionFields : FieldList<RecordKind::NewsMention>
{
    Field<RecordKey> newsItem =
        owner("news_item_id", LABEL("News item"), RecordKind::NewsItem, {.required = true, .inForm = false});
    Field<RecordKey> person = owner("person_id", LABEL("Person"), RecordKind::Person);
    Field<RecordKey> organization = owner("organization_id", LABEL("Organization"), RecordKind::Organization);
    Field<RecordKey> area = owner("area_id", LABEL("Country"), RecordKind::Area);
    Field<QString> matchedText = text("matched_text", LABEL("As written"));
    /// In UTF-16 units from the start of the body.
    Field<std::optional<qint64>> offset =
        number("text_offset", LABEL("Place in the text"), {.inForm = false, .popolo = "offset"});
    Field<QString> state =
        choice("state", LABEL("State"),
               {.required = true, .choices = choices::mentionStates, .initial = "confirmed"});
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr NewsItemFields newsItem;
inline constexpr NewsMentionFields newsMention;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
