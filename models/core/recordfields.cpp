#include "models/core/recordfields.h"

#include <QCoreApplication>

namespace delegations {

namespace {

constexpr auto text = FieldKind::Text;
constexpr auto longText = FieldKind::LongText;
constexpr auto integer = FieldKind::Integer;
constexpr auto yesNo = FieldKind::YesNo;
constexpr auto date = FieldKind::Date;
constexpr auto choice = FieldKind::Choice;
constexpr auto language = FieldKind::Language;
constexpr auto country = FieldKind::Country;
constexpr auto url = FieldKind::Url;
constexpr auto image = FieldKind::Image;
constexpr auto reference = FieldKind::Reference;

#define LABEL(text) QT_TRANSLATE_NOOP("Field", text)
#define CHOICE(text) QT_TRANSLATE_NOOP("Choice", text)

QString notNegative(const QVariant &value)
{
    return value.toLongLong() >= 0 ? QString() : QCoreApplication::translate("Field", "Not less than zero.");
}

} // namespace

template <>
const std::vector<Field<Area>> &fieldsOf<Area>()
{
    static const std::vector<Field<Area>> fields{
        Field<Area>("name", LABEL("Name"), text, &Area::name).require(),
        Field<Area>("code", LABEL("Country code"), country, &Area::code),
        Field<Area>("classification", LABEL("Kind"), text, &Area::classification).hide(),
        Field<Area>("parent_id", LABEL("Part of"), reference, &Area::parent)
            .refersTo(RecordKind::Area)
            .hide(),
        Field<Area>("sort_order", LABEL("Protocol order"), integer, &Area::sortOrder),
        extras<Area>(),
    };
    return fields;
}

template <>
const std::vector<Field<AreaName>> &fieldsOf<AreaName>()
{
    static const std::vector<Field<AreaName>> fields{
        Field<AreaName>("area_id", LABEL("Country"), reference, &AreaName::area)
            .belongsTo(RecordKind::Area)
            .require()
            .hide(),
        Field<AreaName>("language", LABEL("Language"), language, &AreaName::language).require(),
        Field<AreaName>("name", LABEL("Name"), text, &AreaName::name).require(),
        extras<AreaName>(),
    };
    return fields;
}

template <>
const std::vector<Field<Organization>> &fieldsOf<Organization>()
{
    static const std::vector<Field<Organization>> fields{
        Field<Organization>("name", LABEL("Name"), text, &Organization::name).require(),
        Field<Organization>("classification", LABEL("Kind"), choice, &Organization::classification)
            .oneOf({
                {QStringLiteral("assembly"), CHOICE("Assembly")},
                {QStringLiteral("parliament"), CHOICE("Parliament")},
                {QStringLiteral("chamber"), CHOICE("Chamber")},
                {QStringLiteral("delegation"), CHOICE("Delegation")},
                {QStringLiteral("commission"), CHOICE("Commission")},
                {QStringLiteral("committee"), CHOICE("Committee")},
                {QStringLiteral("party"), CHOICE("Party")},
                {QStringLiteral("secretariat"), CHOICE("Secretariat")},
                {QStringLiteral("other"), CHOICE("Other")},
            })
            .require()
            .hide(),
        Field<Organization>("parent_id", LABEL("Part of"), reference, &Organization::parent)
            .refersTo(RecordKind::Organization),
        Field<Organization>("area_id", LABEL("Country"), reference, &Organization::area)
            .belongsTo(RecordKind::Area),
        Field<Organization>("seats", LABEL("Seats in its own parliament"), integer, &Organization::seats)
            .check(notNegative),
        Field<Organization>("founding_date", LABEL("Founded"), date, &Organization::foundingDate),
        Field<Organization>("dissolution_date", LABEL("Dissolved"), date, &Organization::dissolutionDate),
        Field<Organization>("sort_order", LABEL("Protocol order"), integer, &Organization::sortOrder),
        extras<Organization>(),
    };
    return fields;
}

template <>
const std::vector<Field<OrganizationName>> &fieldsOf<OrganizationName>()
{
    static const std::vector<Field<OrganizationName>> fields{
        Field<OrganizationName>("organization_id", LABEL("Organization"), reference,
                                &OrganizationName::organization)
            .belongsTo(RecordKind::Organization)
            .require()
            .hide(),
        Field<OrganizationName>("language", LABEL("Language"), language, &OrganizationName::language)
            .require(),
        Field<OrganizationName>("name", LABEL("Name"), text, &OrganizationName::name).require(),
        extras<OrganizationName>(),
    };
    return fields;
}

template <>
const std::vector<Field<LegislativePeriod>> &fieldsOf<LegislativePeriod>()
{
    static const std::vector<Field<LegislativePeriod>> fields{
        Field<LegislativePeriod>("organization_id", LABEL("Organization"), reference,
                                 &LegislativePeriod::organization)
            .belongsTo(RecordKind::Organization)
            .require()
            .hide(),
        Field<LegislativePeriod>("name", LABEL("Name"), text, &LegislativePeriod::name).require(),
        Field<LegislativePeriod>("start_date", LABEL("From"), date, &LegislativePeriod::startDate),
        Field<LegislativePeriod>("end_date", LABEL("Until"), date, &LegislativePeriod::endDate),
        extras<LegislativePeriod>(),
    };
    return fields;
}

template <>
const std::vector<Field<Post>> &fieldsOf<Post>()
{
    static const std::vector<Field<Post>> fields{
        Field<Post>("organization_id", LABEL("Organization"), reference, &Post::organization)
            .belongsTo(RecordKind::Organization)
            .require(),
        Field<Post>("kind", LABEL("Kind"), choice, &Post::postKind)
            .oneOf({
                {QStringLiteral("seat"), CHOICE("Seat")},
                {QStringLiteral("office"), CHOICE("Office")},
            })
            .require(),
        Field<Post>("role", LABEL("Role"), text, &Post::role),
        Field<Post>("label", LABEL("Title"), text, &Post::label),
        Field<Post>("on_behalf_of_id", LABEL("On behalf of"), reference, &Post::onBehalfOf)
            .belongsTo(RecordKind::Organization),
        Field<Post>("sort_order", LABEL("Protocol order"), integer, &Post::sortOrder),
        extras<Post>(),
    };
    return fields;
}

template <>
const std::vector<Field<PostCapacity>> &fieldsOf<PostCapacity>()
{
    static const std::vector<Field<PostCapacity>> fields{
        Field<PostCapacity>("post_id", LABEL("Post"), reference, &PostCapacity::post)
            .belongsTo(RecordKind::Post)
            .require()
            .hide(),
        Field<PostCapacity>("seats", LABEL("Seats"), integer, &PostCapacity::seats)
            .require()
            .check(notNegative),
        Field<PostCapacity>("valid_from", LABEL("From"), date, &PostCapacity::validFrom),
        Field<PostCapacity>("valid_until", LABEL("Until"), date, &PostCapacity::validUntil),
        Field<PostCapacity>("source", LABEL("Source"), text, &PostCapacity::source),
        extras<PostCapacity>(),
    };
    return fields;
}

template <>
const std::vector<Field<Person>> &fieldsOf<Person>()
{
    static const std::vector<Field<Person>> fields{
        Field<Person>("name", LABEL("Full name"), text, &Person::name).require(),
        Field<Person>("sort_name", LABEL("Sorted under"), text, &Person::sortName),
        Field<Person>("gender", LABEL("Gender"), choice, &Person::gender)
            .oneOf({
                {QStringLiteral("female"), CHOICE("Female")},
                {QStringLiteral("male"), CHOICE("Male")},
                {QStringLiteral("other"), CHOICE("Other")},
            }),
        Field<Person>("birth_date", LABEL("Born"), date, &Person::birthDate),
        Field<Person>("death_date", LABEL("Died"), date, &Person::deathDate),
        Field<Person>("summary", LABEL("Summary"), text, &Person::summary),
        Field<Person>("biography", LABEL("Biography"), longText, &Person::biography),
        Field<Person>("photo", LABEL("Photo"), image, &Person::photo),
        extras<Person>(),
    };
    return fields;
}

template <>
const std::vector<Field<PersonName>> &fieldsOf<PersonName>()
{
    static const std::vector<Field<PersonName>> fields{
        Field<PersonName>("person_id", LABEL("Person"), reference, &PersonName::person)
            .belongsTo(RecordKind::Person)
            .require()
            .hide(),
        Field<PersonName>("language", LABEL("Language"), language, &PersonName::language),
        Field<PersonName>("script", LABEL("Script"), text, &PersonName::script).usually(4),
        Field<PersonName>("kind", LABEL("Kind"), choice, &PersonName::nameKind)
            .oneOf({
                {QStringLiteral("official"), CHOICE("Official")},
                {QStringLiteral("alias"), CHOICE("Also known as")},
                {QStringLiteral("former"), CHOICE("Former")},
                {QStringLiteral("romanised"), CHOICE("Romanised")},
            })
            .require(),
        Field<PersonName>("name", LABEL("Full name"), text, &PersonName::name).require(),
        Field<PersonName>("family_name", LABEL("Family name"), text, &PersonName::familyName),
        Field<PersonName>("given_name", LABEL("Given name"), text, &PersonName::givenName),
        Field<PersonName>("patronymic_name", LABEL("Patronymic"), text, &PersonName::patronymicName),
        Field<PersonName>("preferred", LABEL("Preferred"), yesNo, &PersonName::preferred),
        extras<PersonName>(),
    };
    return fields;
}

template <>
const std::vector<Field<Membership>> &fieldsOf<Membership>()
{
    static const std::vector<Field<Membership>> fields{
        Field<Membership>("person_id", LABEL("Person"), reference, &Membership::person)
            .belongsTo(RecordKind::Person)
            .require(),
        Field<Membership>("organization_id", LABEL("Organization"), reference, &Membership::organization)
            .belongsTo(RecordKind::Organization)
            .require(),
        Field<Membership>("post_id", LABEL("Seat or office"), reference, &Membership::post)
            .belongsTo(RecordKind::Post),
        Field<Membership>("role", LABEL("Role"), text, &Membership::role),
        Field<Membership>("capacity", LABEL("Capacity"), choice, &Membership::capacity)
            .oneOf({
                {QStringLiteral("full"), CHOICE("Full member")},
                {QStringLiteral("substitute"), CHOICE("Substitute")},
                {QStringLiteral("acting"), CHOICE("Acting")},
                {QStringLiteral("ex_officio"), CHOICE("Ex officio")},
            }),
        Field<Membership>("on_behalf_of_id", LABEL("On behalf of"), reference, &Membership::onBehalfOf)
            .belongsTo(RecordKind::Organization),
        Field<Membership>("area_id", LABEL("Constituency"), reference, &Membership::area)
            .refersTo(RecordKind::Area),
        Field<Membership>("period_id", LABEL("Legislative period"), reference, &Membership::period)
            .refersTo(RecordKind::LegislativePeriod),
        Field<Membership>("start_date", LABEL("From"), date, &Membership::startDate),
        Field<Membership>("end_date", LABEL("Until"), date, &Membership::endDate),
        Field<Membership>("protocol_order", LABEL("Protocol order"), integer, &Membership::protocolOrder),
        extras<Membership>(),
    };
    return fields;
}

template <>
const std::vector<Field<NewsItem>> &fieldsOf<NewsItem>()
{
    static const std::vector<Field<NewsItem>> fields{
        Field<NewsItem>("title", LABEL("Headline"), text, &NewsItem::title).require(),
        Field<NewsItem>("published", LABEL("Published"), date, &NewsItem::published),
        Field<NewsItem>("language", LABEL("Language"), language, &NewsItem::language),
        Field<NewsItem>("summary", LABEL("Summary"), longText, &NewsItem::summary),
        Field<NewsItem>("body", LABEL("Text"), longText, &NewsItem::body),
        Field<NewsItem>("url", LABEL("Web address"), url, &NewsItem::url),
        extras<NewsItem>(),
    };
    return fields;
}

template <>
const std::vector<Field<NewsMention>> &fieldsOf<NewsMention>()
{
    static const std::vector<Field<NewsMention>> fields{
        Field<NewsMention>("news_item_id", LABEL("News item"), reference, &NewsMention::newsItem)
            .belongsTo(RecordKind::NewsItem)
            .require()
            .hide(),
        Field<NewsMention>("person_id", LABEL("Person"), reference, &NewsMention::person)
            .belongsTo(RecordKind::Person),
        Field<NewsMention>("organization_id", LABEL("Organization"), reference, &NewsMention::organization)
            .belongsTo(RecordKind::Organization),
        Field<NewsMention>("area_id", LABEL("Country"), reference, &NewsMention::area)
            .belongsTo(RecordKind::Area),
        Field<NewsMention>("matched_text", LABEL("As written"), text, &NewsMention::matchedText),
        Field<NewsMention>("text_offset", LABEL("Place in the text"), integer, &NewsMention::offset).hide(),
        Field<NewsMention>("state", LABEL("State"), choice, &NewsMention::state)
            .oneOf({
                {QStringLiteral("suggested"), CHOICE("Suggested")},
                {QStringLiteral("confirmed"), CHOICE("Confirmed")},
                {QStringLiteral("ignored"), CHOICE("Ignored")},
            })
            .require(),
        extras<NewsMention>(),
    };
    return fields;
}

template <>
const std::vector<Field<Event>> &fieldsOf<Event>()
{
    static const std::vector<Field<Event>> fields{
        Field<Event>("name", LABEL("Name"), text, &Event::name).require(),
        Field<Event>("classification", LABEL("Kind"), choice, &Event::classification)
            .oneOf({
                {QStringLiteral("session"), CHOICE("Session")},
                {QStringLiteral("meeting"), CHOICE("Meeting")},
                {QStringLiteral("mission"), CHOICE("Observation mission")},
                {QStringLiteral("other"), CHOICE("Other")},
            })
            .require(),
        Field<Event>("organization_id", LABEL("Organization"), reference, &Event::organization)
            .belongsTo(RecordKind::Organization),
        Field<Event>("area_id", LABEL("Country"), reference, &Event::area).belongsTo(RecordKind::Area),
        Field<Event>("place", LABEL("Place"), text, &Event::place),
        Field<Event>("start_date", LABEL("From"), date, &Event::startDate),
        Field<Event>("end_date", LABEL("Until"), date, &Event::endDate),
        Field<Event>("summary", LABEL("Summary"), longText, &Event::summary),
        extras<Event>(),
    };
    return fields;
}

template <>
const std::vector<Field<EventParticipant>> &fieldsOf<EventParticipant>()
{
    static const std::vector<Field<EventParticipant>> fields{
        Field<EventParticipant>("event_id", LABEL("Event"), reference, &EventParticipant::event)
            .belongsTo(RecordKind::Event)
            .require()
            .hide(),
        Field<EventParticipant>("person_id", LABEL("Person"), reference, &EventParticipant::person)
            .belongsTo(RecordKind::Person),
        Field<EventParticipant>("organization_id", LABEL("Organization"), reference,
                                &EventParticipant::organization)
            .belongsTo(RecordKind::Organization),
        Field<EventParticipant>("role", LABEL("Role"), text, &EventParticipant::role),
        extras<EventParticipant>(),
    };
    return fields;
}

} // namespace delegations
