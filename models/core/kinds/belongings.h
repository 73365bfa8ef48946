#pragma once

#include "models/core/kinds/fieldlist.h"

#include <algorithm>

namespace delegations {

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

namespace choices {
inline constexpr Choice contactTypes[] = {
    {"email", CHOICE("E-mail")},
    {"phone", CHOICE("Telephone")},
    {"mobile", CHOICE("Mobile telephone")},
    {"fax", CHOICE("Fax")},
    {"address", CHOICE("Postal address")},
    {"twitter", CHOICE("Twitter")},
    {"facebook", CHOICE("Facebook")},
    {"other", CHOICE("Other")},
};

/// The one that stands for a contact's type as it is stored: files have other words for two of them. Null for
/// an unknown type.
[[nodiscard]] inline const Choice *contactType(const QString &stored)
{
    const QLatin1String wanted = stored == QLatin1String("voice")  ? QLatin1String("phone")
                                 : stored == QLatin1String("cell") ? QLatin1String("mobile")
                                                                   : QLatin1String();
    const QString type = wanted.isEmpty() ? stored : QString(wanted);
    const auto known = std::ranges::find(contactTypes, type, &Choice::value);
    return known == std::end(contactTypes) ? nullptr : known;
}
} // namespace choices

/// To whom a contact, identifier, link, source or attachment belongs: exactly one of these is named.
struct SubjectReferences
{
    Field<RecordKey> person;
    Field<RecordKey> organization;
    Field<RecordKey> area;
    Field<RecordKey> newsItem;
    Field<RecordKey> event;
    Field<RecordKey> membership;

    [[nodiscard]] constexpr std::array<FieldId, 6> all() const
    {
        return {person, organization, area, newsItem, event, membership};
    }
};

template <RecordKind K>
struct BelongingFields : FieldList<K>
{
protected:
    constexpr SubjectReferences subjectReferences()
    {
        // In this order, as an initializer list evaluates.
        return {this->owner("person_id", LABEL("Person"), RecordKind::Person, {.inForm = false}),
                this->owner("organization_id", LABEL("Organization"), RecordKind::Organization,
                            {.inForm = false}),
                this->owner("area_id", LABEL("Country"), RecordKind::Area, {.inForm = false}),
                this->owner("news_item_id", LABEL("News item"), RecordKind::NewsItem, {.inForm = false}),
                this->owner("event_id", LABEL("Event"), RecordKind::Event, {.inForm = false}),
                this->owner("membership_id", LABEL("Membership"), RecordKind::Membership, {.inForm = false})};
    }
};

struct ContactDetailFields : BelongingFields<RecordKind::ContactDetail>
{
    Field<QString> contactType =
        choice("type", LABEL("Kind"), {.required = true, .choices = choices::contactTypes});
    Field<QString> value = text("value", LABEL("Contact"), {.required = true});
    Field<QString> label = text("label", LABEL("Note"));
    /// Left out of every document and export unless asked for.
    Field<bool> isPrivate = yesNo("private", LABEL("Private"));
    SubjectReferences subject = subjectReferences();
    Field<QString> extras = furtherData();
};

struct IdentifierFields : BelongingFields<RecordKind::Identifier>
{
    Field<QString> scheme = text("scheme", LABEL("Scheme"), {.required = true});
    Field<QString> identifier = text("identifier", LABEL("Identifier"), {.required = true});
    SubjectReferences subject = subjectReferences();
    Field<QString> extras = furtherData();
};

struct LinkFields : BelongingFields<RecordKind::Link>
{
    Field<QString> url = webAddress("url", LABEL("Web address"), {.required = true});
    /// "website" for the subject's own site.
    Field<QString> note = text("note", LABEL("Note"));
    SubjectReferences subject = subjectReferences();
    Field<QString> extras = furtherData();
};

struct SourceFields : BelongingFields<RecordKind::Source>
{
    Field<QString> url = webAddress("url", LABEL("Web address"));
    Field<QString> note = text("note", LABEL("Note"));
    SubjectReferences subject = subjectReferences();
    Field<QString> extras = furtherData();
};

struct AttachmentFields : BelongingFields<RecordKind::Attachment>
{
    Field<QString> name = text("name", LABEL("Name"), {.required = true});
    Field<QString> mediaType = text("media_type", LABEL("Kind"), {.required = true, .inForm = false});
    Field<QByteArray> content = file("content", LABEL("Document"), {.required = true});
    SubjectReferences subject = subjectReferences();
    Field<RecordKey> decision =
        owner("decision_id", LABEL("Decision"), RecordKind::Decision, {.inForm = false});
    Field<QString> extras = furtherData();
};

/// A problem that staff have looked at and do not want to see again.
struct MutedProblemFields : BelongingFields<RecordKind::MutedProblem>
{
    /// As problemRules() names it.
    Field<QString> rule = text("rule", LABEL("Problem"), {.required = true});
    Field<QString> reason = text("reason", LABEL("Reason"), {.required = true});
    SubjectReferences subject = subjectReferences();
    Field<QString> extras = furtherData();
};

namespace fields {
inline constexpr ContactDetailFields contactDetail;
inline constexpr IdentifierFields identifier;
inline constexpr LinkFields link;
inline constexpr SourceFields source;
inline constexpr AttachmentFields attachment;
inline constexpr MutedProblemFields mutedProblem;
} // namespace fields

#undef LABEL
#undef CHOICE

} // namespace delegations
