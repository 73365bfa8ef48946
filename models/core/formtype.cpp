#include "models/core/recordtype.h"

#include <QCoreApplication>

namespace delegations {

namespace {

#define GROUP(text) QT_TRANSLATE_NOOP("Group", text)

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

Group links(const char *column)
{
    return {l("links"), GROUP("Web addresses"), RecordKind::Link, l(column), {}, {l("url"), l("note")}};
}

Group contacts(const char *column)
{
    return {l("contacts"),
            GROUP("Contacts"),
            RecordKind::ContactDetail,
            l(column),
            {},
            {l("type"), l("value"), l("label"), l("private")}};
}

Group sources(const char *column)
{
    return {l("sources"), GROUP("Sources"), RecordKind::Source, l(column), {}, {l("note"), l("url")}};
}

FormType country()
{
    return {FormType::Country,
            RecordKind::Area,
            {{l("classification"), l("country")}},
            {l("name"), l("code"), l("sort_order")},
            {{l("delegation"),
              GROUP("Delegation"),
              RecordKind::Organization,
              l("area_id"),
              {{l("classification"), l("delegation")}},
              {l("name")}},
             {l("parliament"),
              GROUP("Parliament"),
              RecordKind::Organization,
              l("area_id"),
              {{l("classification"), l("parliament")}},
              {l("name")}},
             {l("names"),
              GROUP("Names in other languages"),
              RecordKind::AreaName,
              l("area_id"),
              {},
              {l("language"), l("name")}},
             links("area_id"),
             sources("area_id")}};
}

FormType chamber()
{
    return {FormType::Chamber,
            RecordKind::Organization,
            {{l("classification"), l("chamber")}},
            {l("name"), l("area_id"), l("parent_id"), l("seats"), l("founding_date"), l("dissolution_date"),
             l("sort_order")},
            {{l("capacities"),
              GROUP("Seats in the delegation"),
              RecordKind::PostCapacity,
              l("post_id"),
              {},
              {l("seats"), l("valid_from"), l("valid_until"), l("source")}},
             {l("names"),
              GROUP("Names in other languages"),
              RecordKind::OrganizationName,
              l("organization_id"),
              {},
              {l("language"), l("name")}},
             links("organization_id"),
             contacts("organization_id"),
             sources("organization_id")}};
}

FormType representative()
{
    return {FormType::Representative,
            RecordKind::Person,
            {},
            {l("name"), l("sort_name"), l("gender"), l("birth_date"), l("death_date"), l("photo"),
             l("summary"), l("biography")},
            {{l("memberships"),
              GROUP("Seats and offices"),
              RecordKind::Membership,
              l("person_id"),
              {},
              {l("post_id"), l("role"), l("capacity"), l("start_date"), l("end_date"), l("protocol_order")}},
             {l("names"),
              GROUP("Other names"),
              RecordKind::PersonName,
              l("person_id"),
              {},
              {l("language"), l("kind"), l("name"), l("family_name"), l("given_name"), l("patronymic_name"),
               l("preferred")}},
             contacts("person_id"),
             links("person_id"),
             sources("person_id")}};
}

FormType news()
{
    return {FormType::News,
            RecordKind::NewsItem,
            {},
            {l("title"), l("published"), l("language"), l("url"), l("summary"), l("body")},
            {{l("mentions"),
              GROUP("Who is mentioned"),
              RecordKind::NewsMention,
              l("news_item_id"),
              {},
              {l("person_id"), l("organization_id"), l("area_id"), l("matched_text"), l("state")},
              {l("person_id"), l("organization_id"), l("area_id")}},
             sources("news_item_id")}};
}

} // namespace

QString Group::labelText() const
{
    return QCoreApplication::translate("Group", label);
}

QString FormType::subjectText() const
{
    switch (subject) {
    case Country:
        return QCoreApplication::translate("FormType", "Country");
    case Chamber:
        return QCoreApplication::translate("FormType", "Chamber");
    case Representative:
        return QCoreApplication::translate("FormType", "Representative");
    case News:
        return QCoreApplication::translate("FormType", "News item");
    }
    return {};
}

const FormType &formType(FormType::Subject subject)
{
    static const FormType types[] = {country(), chamber(), representative(), news()};
    return types[subject];
}

} // namespace delegations
