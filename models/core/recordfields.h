#pragma once

#include "models/core/field.h"
#include "models/core/records.h"

#include <QCoreApplication>

/// The field list of each record struct.
namespace delegations {

/// The last field of each list.
template <typename R>
Field<R> extras()
{
    return Field<R>("extras", QT_TRANSLATE_NOOP("Field", "Further data"), FieldKind::LongText, &R::extras)
        .hide();
}

template <>
const std::vector<Field<Area>> &fieldsOf<Area>();
template <>
const std::vector<Field<AreaName>> &fieldsOf<AreaName>();
template <>
const std::vector<Field<Organization>> &fieldsOf<Organization>();
template <>
const std::vector<Field<OrganizationName>> &fieldsOf<OrganizationName>();
template <>
const std::vector<Field<LegislativePeriod>> &fieldsOf<LegislativePeriod>();
template <>
const std::vector<Field<Post>> &fieldsOf<Post>();
template <>
const std::vector<Field<PostCapacity>> &fieldsOf<PostCapacity>();
template <>
const std::vector<Field<Person>> &fieldsOf<Person>();
template <>
const std::vector<Field<PersonName>> &fieldsOf<PersonName>();
template <>
const std::vector<Field<Membership>> &fieldsOf<Membership>();
template <>
const std::vector<Field<NewsItem>> &fieldsOf<NewsItem>();
template <>
const std::vector<Field<NewsMention>> &fieldsOf<NewsMention>();
template <>
const std::vector<Field<Event>> &fieldsOf<Event>();
template <>
const std::vector<Field<EventParticipant>> &fieldsOf<EventParticipant>();
template <>
const std::vector<Field<ContactDetail>> &fieldsOf<ContactDetail>();
template <>
const std::vector<Field<Identifier>> &fieldsOf<Identifier>();
template <>
const std::vector<Field<Link>> &fieldsOf<Link>();
template <>
const std::vector<Field<Source>> &fieldsOf<Source>();
template <>
const std::vector<Field<Attachment>> &fieldsOf<Attachment>();

} // namespace delegations
