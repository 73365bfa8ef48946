#include "models/exchange/formats/popolo/popolomembers.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/utf8.h"
#include "models/language/bodies/bodykind.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace delegations {

namespace {

using Members = std::vector<PopoloMember>;
using Role = PopoloMember::Role;
using Kind = RecordKind;

std::string_view view(QLatin1StringView text)
{
    return {text.data(), size_t(text.size())};
}

/// Whether the record's place tells the field: to whom belongs what stands in its owner.
bool isToldByPlace(const FieldSpec &field)
{
    return field.owned && !field.inForm && !hasPopoloList(field.id.kind);
}

Role roleOf(const FieldSpec &field)
{
    switch (field.kind) {
    case FieldKind::Reference:
        return Role::Reference;
    case FieldKind::Image:
    case FieldKind::File:
        return Role::Bytes;
    default:
        return Role::Value;
    }
}

/// The members for the fields of the kind that have this role: these first, in this order, and the others as
/// they are declared.
void add(Members &members, Kind kind, Role role, QList<FieldId> order = {})
{
    for (const FieldSpec &field : recordType(kind).fields) {
        const bool isMember = field.id != extrasField(kind) && !isToldByPlace(field);
        if (isMember && roleOf(field) == role && !order.contains(field.id))
            order.append(field.id);
    }
    for (const FieldId field : std::as_const(order)) {
        const FieldSpec &spec = specOf(field);
        const std::string_view name = view(spec.popoloName());
        members.push_back({name, role, field, spec.target});
        if (role == Role::Reference) // "area_id" and, where the other record stands in this one, "area".
            members.push_back({name.substr(0, name.rfind("_id")), Role::Embedded, field, spec.target});
    }
}

PopoloMember children(std::string_view name, Kind kind)
{
    return {name, Role::Children, {}, kind};
}

void addBelongings(Members &members)
{
    members.push_back(children("identifiers", Kind::Identifier));
    members.push_back(children("contact_details", Kind::ContactDetail));
    members.push_back(children("links", Kind::Link));
    members.push_back(children("sources", Kind::Source));
    members.push_back(children("attachments", Kind::Attachment));
    members.push_back(children("muted_problems", Kind::MutedProblem));
}

Members ofPerson()
{
    constexpr auto &names = fields::personName;
    Members members{{"id", Role::Id}};
    add(members, Kind::Person, Role::Value);
    for (const FieldId field : {names.givenName, names.familyName, names.patronymicName})
        members.push_back({view(specOf(field).popoloName()), Role::OwnName, field});
    members.push_back({"email", Role::Email});
    add(members, Kind::Person, Role::Bytes);
    add(members, Kind::Person, Role::Reference);
    members.push_back(children("other_names", Kind::PersonName));
    members.push_back(children("memberships", Kind::Membership));
    addBelongings(members);
    return members;
}

/// What stands in a list of its own, but for what belongs to it.
Members listed(Kind kind, const QList<FieldId> &order = {})
{
    Members members{{"id", Role::Id}};
    add(members, kind, Role::Value, order);
    add(members, kind, Role::Reference);
    add(members, kind, Role::Bytes);
    return members;
}

Members ofOrganization()
{
    Members members = listed(Kind::Organization);
    members.push_back(children("other_names", Kind::OrganizationName));
    members.push_back(children("posts", Kind::Post));
    members.push_back(children("memberships", Kind::Membership));
    members.push_back(children("children", Kind::Organization));
    addBelongings(members);
    return members;
}

Members ofMembership()
{
    Members members = listed(Kind::Membership);
    addBelongings(members);
    return members;
}

Members ofPost()
{
    Members members = listed(Kind::Post);
    members.push_back(children("other_labels", Kind::PostName));
    members.push_back(children("capacities", Kind::PostCapacity));
    members.push_back(children("memberships", Kind::Membership));
    return members;
}

Members ofArea()
{
    constexpr FieldId classification = fields::area.classification;
    Members members = listed(Kind::Area);
    const auto known = std::ranges::find(members, classification, &PopoloMember::field);
    members.insert(known + 1, {"type", Role::Value, classification}); // EveryPolitician's word for it.
    members.push_back(children("other_names", Kind::AreaName));
    addBelongings(members);
    return members;
}

Members ofPeriod()
{
    Members members = listed(Kind::LegislativePeriod);
    members.insert(members.begin() + 1,
                   {"classification", Role::Fixed, {}, Kind::LegislativePeriod, "legislative period"});
    return members;
}

Members ofEvent()
{
    constexpr auto &event = fields::event;
    Members members = listed(Kind::Event, {event.name, event.classification, event.startDate, event.endDate});
    members.push_back(children("attendees", Kind::EventParticipant));
    addBelongings(members);
    return members;
}

Members ofDecision()
{
    Members members = listed(Kind::Decision);
    members.push_back(children("attachments", Kind::Attachment));
    return members;
}

Members ofRole()
{
    Members members = listed(Kind::Role);
    members.push_back(children("other_names", Kind::RoleName));
    return members;
}

Members ofNewsItem()
{
    constexpr auto &item = fields::newsItem;
    Members members = listed(Kind::NewsItem, {item.language, item.title, item.summary, item.body});
    members.push_back(children("mentions", Kind::NewsMention));
    addBelongings(members);
    return members;
}

/// What stands in its owner.
Members part(Kind kind, const QList<FieldId> &order = {})
{
    Members members;
    add(members, kind, Role::Reference);
    add(members, kind, Role::Value, order);
    add(members, kind, Role::Bytes);
    return members;
}

Members ofPersonName()
{
    constexpr auto &names = fields::personName;
    return part(Kind::PersonName, {names.name, names.nameKind, names.script, names.familyName,
                                   names.givenName, names.patronymicName, names.preferred});
}

Members membersOf(Kind kind)
{
    switch (kind) {
    case Kind::Area:
        return ofArea();
    case Kind::AreaName:
        return part(kind, {fields::areaName.name});
    case Kind::Organization:
        return ofOrganization();
    case Kind::OrganizationName:
        return part(kind, {fields::organizationName.name});
    case Kind::LegislativePeriod:
        return ofPeriod();
    case Kind::Post:
        return ofPost();
    case Kind::PostName:
        return part(kind, {fields::postName.name});
    case Kind::Person:
        return ofPerson();
    case Kind::PersonName:
        return ofPersonName();
    case Kind::Role:
        return ofRole();
    case Kind::RoleName:
        return part(kind, {fields::roleName.name});
    case Kind::Decision:
        return ofDecision();
    case Kind::Membership:
        return ofMembership();
    case Kind::NewsItem:
        return ofNewsItem();
    case Kind::Event:
        return ofEvent();
    default:
        return part(kind);
    }
}

std::array<Members, recordKindCount> allMembers()
{
    std::array<Members, recordKindCount> all;
    for (int kind = 0; kind < recordKindCount; ++kind)
        all[size_t(kind)] = membersOf(Kind(kind));
    return all;
}

} // namespace

std::span<const PopoloMember> popoloMembers(RecordKind kind)
{
    static const auto all = allMembers();
    return all[size_t(kind)];
}

std::span<const PopoloList> popoloLists()
{
    static constexpr PopoloList lists[] = {
        {"areas", Kind::Area},
        {"organizations", Kind::Organization},
        {"posts", Kind::Post},
        {"persons", Kind::Person},
        {"roles", Kind::Role},
        {"decisions", Kind::Decision},
        {"memberships", Kind::Membership},
        {"events", Kind::Event},
        {"news_items", Kind::NewsItem},
    };
    return lists;
}

bool hasPopoloList(RecordKind kind)
{
    return kind == Kind::LegislativePeriod ||
           std::ranges::find(popoloLists(), kind, &PopoloList::kind) != popoloLists().end();
}

PopoloDefault popoloDefault(RecordKind kind, bool hasLanguage)
{
    switch (kind) {
    case Kind::Organization:
        return {fields::organization.classification, "other"};
    case Kind::Event:
        return {fields::event.classification, "other"};
    case Kind::ContactDetail:
        return {fields::contactDetail.contactType, "other"};
    case Kind::PersonName:
        // An official name in its language, as collections give them; without one, one of several.
        return {fields::personName.nameKind, hasLanguage ? "official" : "alias"};
    case Kind::Post:
        return {fields::post.postKind, "office"};
    case Kind::Identifier:
        return {fields::identifier.scheme, "id"};
    case Kind::NewsMention:
        return {fields::newsMention.state, "suggested"};
    default:
        return {};
    }
}

bool isPopoloChamber(std::string_view classification)
{
    static const QSet<QString> words{QStringLiteral("legislature"),
                                     QStringLiteral("legislative"),
                                     QStringLiteral("upper chamber"),
                                     QStringLiteral("lower chamber"),
                                     QStringLiteral("unicameral legislature"),
                                     QStringLiteral("unicameral")};
    const QString text = toQString(classification).simplified();
    return words.contains(text.toLower()) || bodyKind(text) == QLatin1String("chamber");
}

} // namespace delegations
