#include "models/core/kinds/formtype.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

#define GROUP(text) QT_TRANSLATE_NOOP("Group", text)
#define WORDS(text) QT_TRANSLATE_NOOP("Browsable", text)

/// What the form shows: these first, in this order, and what else it asks for of the kind.
QList<FieldId> inForm(RecordKind kind, QList<FieldId> first)
{
    for (const FieldSpec &field : recordType(kind).fields) {
        if (field.inForm && !first.contains(field.id))
            first.append(field.id);
    }
    return first;
}

Group group(const char *key, const char *label, FieldId owner, const QList<FieldId> &first = {})
{
    return {QString::fromLatin1(key), label, owner, Record(owner.kind), inForm(owner.kind, first)};
}

Group links(FieldId owner)
{
    return group("links", GROUP("Web addresses"), owner);
}

Group contacts(FieldId owner)
{
    return group("contacts", GROUP("Contacts"), owner);
}

Group sources(FieldId owner)
{
    return group("sources", GROUP("Sources"), owner, {fields::source.note});
}

Record organizationOf(const QString &classification)
{
    return Record(RecordKind::Organization).set(fields::organization.classification, classification);
}

/// A body of a country, of which the form asks the name alone.
Group body(const QString &classification, const char *label)
{
    return {classification,
            label,
            fields::organization.area,
            organizationOf(classification),
            {fields::organization.name}};
}

/// The names of such a body in languages.
Group namesOf(const QString &classification, const char *label)
{
    Group names{classification + QStringLiteral("Names"), label, fields::organizationName.organization,
                Record(RecordKind::OrganizationName), inForm(RecordKind::OrganizationName, {})};
    names.bearer = classification;
    return names;
}

FormType country()
{
    const auto delegation = QStringLiteral("delegation");
    const auto parliament = QStringLiteral("parliament");
    return {FormType::Country,
            {"newCountry", WORDS("Country"), WORDS("&Country"), WORDS("New country")},
            RecordKind::Area,
            Record(RecordKind::Area).set(fields::area.classification, QStringLiteral("country")),
            inForm(RecordKind::Area, {}),
            {body(delegation, GROUP("Delegation")),
             namesOf(delegation, GROUP("Names of the delegation in other languages")),
             body(parliament, GROUP("Parliament")),
             namesOf(parliament, GROUP("Names of the parliament in other languages")),
             group("names", GROUP("Names in other languages"), fields::areaName.area),
             links(fields::link.subject.area), sources(fields::source.subject.area)},
            delegation};
}

FormType chamber()
{
    return {FormType::Chamber,
            {"newChamber", WORDS("Chamber"), WORDS("C&hamber"), WORDS("New chamber")},
            RecordKind::Organization,
            organizationOf(QStringLiteral("chamber")),
            inForm(RecordKind::Organization, {fields::organization.name, fields::organization.area}),
            {group("capacities", GROUP("Seats in the delegation"), fields::postCapacity.post),
             group("names", GROUP("Names in other languages"), fields::organizationName.organization),
             links(fields::link.subject.organization), contacts(fields::contactDetail.subject.organization),
             sources(fields::source.subject.organization)},
            QStringLiteral("capacities")};
}

/// Its members are its officers too: a role says which. Most have no post, an office that somebody holds may
/// have one.
FormType body()
{
    constexpr auto &organization = fields::organization;
    constexpr auto &membership = fields::membership;
    Group members{QStringLiteral("members"),
                  GROUP("Members"),
                  membership.organization,
                  Record(RecordKind::Membership),
                  {membership.person, membership.role, membership.startDate, membership.endDate,
                   membership.onBehalfOf, membership.post, membership.protocolOrder, membership.votes,
                   membership.replaces, membership.startReason, membership.startDecision,
                   membership.endReason, membership.endDecision}};
    members.choosing = {membership.person, membership.onBehalfOf};
    members.further = {membership.post, membership.protocolOrder};
    return {FormType::Body,
            {"newBody", WORDS("Body of the assembly"), WORDS("&Body of the Assembly"),
             WORDS("New body of the assembly")},
            RecordKind::Organization,
            Record(RecordKind::Organization),
            {organization.name, organization.classification, organization.parent, organization.foundingDate,
             organization.dissolutionDate, organization.sortOrder},
            {std::move(members),
             group("names", GROUP("Names in other languages"), fields::organizationName.organization),
             links(fields::link.subject.organization), contacts(fields::contactDetail.subject.organization),
             sources(fields::source.subject.organization)},
            QStringLiteral("members")};
}

FormType representative()
{
    constexpr auto &person = fields::person;
    constexpr auto &membership = fields::membership;
    return {
        FormType::Representative,
        {"newRepresentative", WORDS("Representative"), WORDS("&Representative"), WORDS("New representative")},
        RecordKind::Person,
        Record(RecordKind::Person),
        inForm(RecordKind::Person, {person.name, person.sortName, person.gender, person.birthDate,
                                    person.deathDate, person.photo}),
        {group("memberships", GROUP("Seats and offices"), fields::membership.person,
               {membership.post, membership.role, membership.capacity, membership.startDate,
                membership.endDate, membership.protocolOrder, membership.party, membership.area,
                membership.replaces, membership.standsInFor, membership.startReason, membership.startDecision,
                membership.endReason, membership.endDecision}),
         group("names", GROUP("Other names"), fields::personName.person),
         contacts(fields::contactDetail.subject.person), links(fields::link.subject.person),
         sources(fields::source.subject.person)},
        QStringLiteral("memberships")};
}

FormType news()
{
    constexpr auto &item = fields::newsItem;
    constexpr auto &mention = fields::newsMention;
    Group mentions = group("mentions", GROUP("Who is mentioned"), mention.newsItem);
    mentions.alternatives = {mention.person, mention.organization, mention.area};
    return {FormType::News,
            {"newNews", WORDS("News item"), WORDS("&News Item"), WORDS("New news item")},
            RecordKind::NewsItem,
            Record(RecordKind::NewsItem),
            inForm(RecordKind::NewsItem, {item.title, item.published, item.language, item.url}),
            {std::move(mentions), sources(fields::source.subject.newsItem)}};
}

FormType event()
{
    constexpr auto &event = fields::event;
    constexpr auto &participant = fields::eventParticipant;
    Group participants = group("participants", GROUP("Participants"), participant.event);
    participants.further = {participant.capacity};
    participants.choosing = {participant.person, participant.organization, participant.capacity,
                             participant.status};
    return {FormType::Event,
            {"newEvent", WORDS("Event"), WORDS("E&vent"), WORDS("New event")},
            RecordKind::Event,
            Record(RecordKind::Event),
            inForm(RecordKind::Event, {event.name, event.classification, event.startDate, event.endDate,
                                       event.place, event.area, event.organization}),
            {std::move(participants), sources(fields::source.subject.event)}};
}

FormType decision()
{
    constexpr auto &decision = fields::decision;
    return {FormType::Decision,
            {"newDecision", WORDS("Decision"), WORDS("&Decision"), WORDS("New decision")},
            RecordKind::Decision,
            Record(RecordKind::Decision),
            inForm(RecordKind::Decision,
                   {decision.name, decision.number, decision.decided, decision.organization, decision.url}),
            {group("attachments", GROUP("Documents"), fields::attachment.decision)}};
}

/// Its words in several languages; the languages of the assembly have several each.
FormType role()
{
    constexpr auto &name = fields::roleName;
    return {FormType::Role,
            {"newRole", WORDS("Role"), WORDS("R&ole"), WORDS("New role")},
            RecordKind::Role,
            Record(RecordKind::Role),
            inForm(RecordKind::Role, {}),
            {group("names", GROUP("Words for the role"), name.role,
                   {name.language, name.name, name.gender, name.number, name.grammaticalCase})},
            QStringLiteral("names")};
}

} // namespace

QString Group::labelText() const
{
    return QCoreApplication::translate("Group", label);
}

bool Group::isFurther(FieldId field) const
{
    return specOf(field).further || further.contains(field);
}

std::span<const FormType> formTypes()
{
    static const FormType types[] = {representative(), chamber(), body(),     country(),
                                     news(),           event(),   decision(), role()};
    return types;
}

const FormType &formType(FormType::Subject subject)
{
    return *std::ranges::find(formTypes(), subject, &FormType::subject);
}

FormType::Subject formOf(const Record &record)
{
    const auto isOf = [&record](const FormType &type) {
        const QList<FieldId> fixed = type.fixed.said();
        return type.kind == record.kind() && std::ranges::all_of(fixed, [&](FieldId field) {
                   return record.cell(field) == type.fixed.cell(field);
               });
    };
    const auto found = std::ranges::find_if(formTypes(), isOf);
    return found != formTypes().end()
               ? found->subject
               : std::ranges::find(formTypes(), record.kind(), &FormType::kind)->subject;
}

} // namespace delegations
