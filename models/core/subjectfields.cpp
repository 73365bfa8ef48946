// The fields of what belongs to another record: contacts, identifiers, links, sources, attachments.
#include "models/core/recordfields.h"

#include <QCoreApplication>

namespace delegations {

namespace {

constexpr auto text = FieldKind::Text;
constexpr auto yesNo = FieldKind::YesNo;
constexpr auto choice = FieldKind::Choice;
constexpr auto url = FieldKind::Url;
constexpr auto image = FieldKind::Image;
constexpr auto reference = FieldKind::Reference;

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

/// The columns of Subject, for every record that belongs to one.
template <typename R>
std::vector<Field<R>> withSubject(std::vector<Field<R>> fields)
{
    fields.push_back(
        Field<R>("person_id", LABEL("Person"), reference, &R::person).belongsTo(RecordKind::Person).hide());
    fields.push_back(Field<R>("organization_id", LABEL("Organization"), reference, &R::organization)
                         .belongsTo(RecordKind::Organization)
                         .hide());
    fields.push_back(
        Field<R>("area_id", LABEL("Country"), reference, &R::area).belongsTo(RecordKind::Area).hide());
    fields.push_back(Field<R>("news_item_id", LABEL("News item"), reference, &R::newsItem)
                         .belongsTo(RecordKind::NewsItem)
                         .hide());
    fields.push_back(
        Field<R>("event_id", LABEL("Event"), reference, &R::event).belongsTo(RecordKind::Event).hide());
    fields.push_back(Field<R>("membership_id", LABEL("Membership"), reference, &R::membership)
                         .belongsTo(RecordKind::Membership)
                         .hide());
    fields.push_back(extras<R>());
    return fields;
}

} // namespace

template <>
const std::vector<Field<ContactDetail>> &fieldsOf<ContactDetail>()
{
    static const auto fields = withSubject<ContactDetail>({
        Field<ContactDetail>("type", LABEL("Kind"), choice, &ContactDetail::contactType)
            .oneOf({
                {QStringLiteral("email"), CHOICE("E-mail")},
                {QStringLiteral("phone"), CHOICE("Telephone")},
                {QStringLiteral("mobile"), CHOICE("Mobile telephone")},
                {QStringLiteral("fax"), CHOICE("Fax")},
                {QStringLiteral("address"), CHOICE("Postal address")},
                {QStringLiteral("twitter"), CHOICE("Twitter")},
                {QStringLiteral("facebook"), CHOICE("Facebook")},
                {QStringLiteral("other"), CHOICE("Other")},
            })
            .require(),
        Field<ContactDetail>("value", LABEL("Contact"), text, &ContactDetail::value).require(),
        Field<ContactDetail>("label", LABEL("Note"), text, &ContactDetail::label),
        Field<ContactDetail>("private", LABEL("Private"), yesNo, &ContactDetail::isPrivate),
    });
    return fields;
}

template <>
const std::vector<Field<Identifier>> &fieldsOf<Identifier>()
{
    static const auto fields = withSubject<Identifier>({
        Field<Identifier>("scheme", LABEL("Scheme"), text, &Identifier::scheme).require(),
        Field<Identifier>("identifier", LABEL("Identifier"), text, &Identifier::identifier).require(),
    });
    return fields;
}

template <>
const std::vector<Field<Link>> &fieldsOf<Link>()
{
    static const auto fields = withSubject<Link>({
        Field<Link>("url", LABEL("Web address"), url, &Link::url).require(),
        Field<Link>("note", LABEL("Note"), text, &Link::note),
    });
    return fields;
}

template <>
const std::vector<Field<Source>> &fieldsOf<Source>()
{
    static const auto fields = withSubject<Source>({
        Field<Source>("url", LABEL("Web address"), url, &Source::url),
        Field<Source>("note", LABEL("Note"), text, &Source::note),
    });
    return fields;
}

template <>
const std::vector<Field<Attachment>> &fieldsOf<Attachment>()
{
    static const auto fields = withSubject<Attachment>({
        Field<Attachment>("name", LABEL("Name"), text, &Attachment::name).require(),
        Field<Attachment>("media_type", LABEL("Kind"), text, &Attachment::mediaType).require(),
        Field<Attachment>("content", LABEL("Content"), image, &Attachment::content).require(),
    });
    return fields;
}

} // namespace delegations
