#include "models/exchange/formats/popolo/popolomembers.h"

#include "models/core/recordtype.h"
#include "models/exchange/formats/batch.h"

#include <algorithm>
#include <array>
#include <vector>

namespace delegations {

namespace {

using Members = std::vector<PopoloMember>;
using Role = PopoloMember::Role;
using Kind = RecordKind;

PopoloMember value(Kind kind, std::string_view name, const char *column)
{
    return {name, Role::Value, fieldIndex(kind, QLatin1String(column))};
}

PopoloMember value(Kind kind, const char *name)
{
    return value(kind, name, name);
}

PopoloMember children(std::string_view name, Kind kind)
{
    return {name, Role::Children, -1, kind};
}

/// "area_id" and, where the other record stands in this one, "area".
void addReference(Members &members, Kind kind, std::string_view name, std::string_view embedded,
                  const char *column)
{
    const int field = fieldIndex(kind, QLatin1String(column));
    const Kind target = recordType(kind).fields[size_t(field)].target;
    members.push_back({name, Role::Reference, field, target});
    members.push_back({embedded, Role::Embedded, field, target});
}

void addBelongings(Members &members)
{
    members.push_back(children("identifiers", Kind::Identifier));
    members.push_back(children("contact_details", Kind::ContactDetail));
    members.push_back(children("links", Kind::Link));
    members.push_back(children("sources", Kind::Source));
    members.push_back(children("attachments", Kind::Attachment));
}

Members ofPerson()
{
    Members members{{"id", Role::Id}};
    for (const char *name :
         {"name", "sort_name", "gender", "birth_date", "death_date", "summary", "biography"})
        members.push_back(value(Kind::Person, name));
    for (const char *name : {"given_name", "family_name", "patronymic_name"})
        members.push_back({name, Role::OwnName, fieldIndex(Kind::PersonName, QLatin1String(name))});
    members.push_back({"email", Role::Email});
    members.push_back({"photo", Role::Bytes, fieldIndex(Kind::Person, QLatin1String("photo"))});
    members.push_back(children("other_names", Kind::PersonName));
    members.push_back(children("memberships", Kind::Membership));
    addBelongings(members);
    return members;
}

Members ofOrganization()
{
    Members members{{"id", Role::Id}};
    for (const char *name :
         {"name", "classification", "seats", "founding_date", "dissolution_date", "sort_order"})
        members.push_back(value(Kind::Organization, name));
    addReference(members, Kind::Organization, "parent_id", "parent", "parent_id");
    addReference(members, Kind::Organization, "area_id", "area", "area_id");
    members.push_back(children("other_names", Kind::OrganizationName));
    members.push_back(children("posts", Kind::Post));
    members.push_back(children("memberships", Kind::Membership));
    members.push_back(children("children", Kind::Organization));
    addBelongings(members);
    return members;
}

Members ofMembership()
{
    Members members{{"id", Role::Id}};
    for (const char *name : {"role", "capacity", "start_date", "end_date", "protocol_order"})
        members.push_back(value(Kind::Membership, name));
    addReference(members, Kind::Membership, "person_id", "person", "person_id");
    addReference(members, Kind::Membership, "organization_id", "organization", "organization_id");
    addReference(members, Kind::Membership, "post_id", "post", "post_id");
    addReference(members, Kind::Membership, "on_behalf_of_id", "on_behalf_of", "on_behalf_of_id");
    addReference(members, Kind::Membership, "area_id", "area", "area_id");
    addReference(members, Kind::Membership, "legislative_period_id", "legislative_period", "period_id");
    addBelongings(members);
    return members;
}

Members ofPost()
{
    Members members{{"id", Role::Id}};
    for (const char *name : {"kind", "role", "label", "sort_order"})
        members.push_back(value(Kind::Post, name));
    addReference(members, Kind::Post, "organization_id", "organization", "organization_id");
    addReference(members, Kind::Post, "on_behalf_of_id", "on_behalf_of", "on_behalf_of_id");
    members.push_back(children("capacities", Kind::PostCapacity));
    members.push_back(children("memberships", Kind::Membership));
    return members;
}

Members ofArea()
{
    Members members{{"id", Role::Id}};
    members.push_back(value(Kind::Area, "name"));
    members.push_back(value(Kind::Area, "identifier", "code"));
    members.push_back(value(Kind::Area, "classification"));
    members.push_back(value(Kind::Area, "type", "classification"));
    members.push_back(value(Kind::Area, "sort_order"));
    addReference(members, Kind::Area, "parent_id", "parent", "parent_id");
    members.push_back(children("other_names", Kind::AreaName));
    addBelongings(members);
    return members;
}

Members ofPeriod()
{
    Members members{{"id", Role::Id}};
    members.push_back({"classification", Role::Fixed, -1, Kind::LegislativePeriod, "legislative period"});
    for (const char *name : {"name", "start_date", "end_date"})
        members.push_back(value(Kind::LegislativePeriod, name));
    addReference(members, Kind::LegislativePeriod, "organization_id", "organization", "organization_id");
    return members;
}

Members ofEvent()
{
    Members members{{"id", Role::Id}};
    for (const char *name : {"name", "classification", "start_date", "end_date"})
        members.push_back(value(Kind::Event, name));
    members.push_back(value(Kind::Event, "location", "place"));
    members.push_back(value(Kind::Event, "description", "summary"));
    addReference(members, Kind::Event, "organization_id", "organization", "organization_id");
    addReference(members, Kind::Event, "area_id", "area", "area_id");
    members.push_back(children("attendees", Kind::EventParticipant));
    addBelongings(members);
    return members;
}

Members ofNewsItem()
{
    Members members{{"id", Role::Id}};
    for (const char *name : {"language", "title", "summary", "body", "published", "url"})
        members.push_back(value(Kind::NewsItem, name));
    members.push_back(children("mentions", Kind::NewsMention));
    addBelongings(members);
    return members;
}

Members ofMention()
{
    Members members;
    addReference(members, Kind::NewsMention, "person_id", "person", "person_id");
    addReference(members, Kind::NewsMention, "organization_id", "organization", "organization_id");
    addReference(members, Kind::NewsMention, "area_id", "area", "area_id");
    members.push_back(value(Kind::NewsMention, "matched_text"));
    members.push_back(value(Kind::NewsMention, "offset", "text_offset"));
    members.push_back(value(Kind::NewsMention, "state"));
    return members;
}

Members ofParticipant()
{
    Members members;
    addReference(members, Kind::EventParticipant, "person_id", "person", "person_id");
    addReference(members, Kind::EventParticipant, "organization_id", "organization", "organization_id");
    members.push_back(value(Kind::EventParticipant, "role"));
    return members;
}

Members ofAttachment()
{
    Members members;
    members.push_back(value(Kind::Attachment, "name"));
    members.push_back(value(Kind::Attachment, "media_type"));
    members.push_back({"content", Role::Bytes, fieldIndex(Kind::Attachment, QLatin1String("content"))});
    return members;
}

/// The members that are called as the columns are, besides a language that Popolo calls "lang".
Members plain(Kind kind, std::initializer_list<const char *> names)
{
    Members members;
    for (const char *name : names)
        members.push_back(value(kind, name));
    if (kind == Kind::PersonName || kind == Kind::OrganizationName || kind == Kind::AreaName)
        members.push_back(value(kind, "lang", "language"));
    return members;
}

std::array<Members, recordKindCount> allMembers()
{
    std::array<Members, recordKindCount> all;
    const auto set = [&](Kind kind, Members members) { all[size_t(kind)] = std::move(members); };
    set(Kind::Area, ofArea());
    set(Kind::AreaName, plain(Kind::AreaName, {"name"}));
    set(Kind::Organization, ofOrganization());
    set(Kind::OrganizationName, plain(Kind::OrganizationName, {"name"}));
    set(Kind::LegislativePeriod, ofPeriod());
    set(Kind::Post, ofPost());
    set(Kind::PostCapacity, plain(Kind::PostCapacity, {"seats", "valid_from", "valid_until", "source"}));
    set(Kind::Person, ofPerson());
    set(Kind::PersonName, plain(Kind::PersonName, {"name", "kind", "script", "family_name", "given_name",
                                                   "patronymic_name", "preferred"}));
    set(Kind::Membership, ofMembership());
    set(Kind::NewsItem, ofNewsItem());
    set(Kind::NewsMention, ofMention());
    set(Kind::Event, ofEvent());
    set(Kind::EventParticipant, ofParticipant());
    set(Kind::ContactDetail, plain(Kind::ContactDetail, {"type", "value", "label", "private"}));
    set(Kind::Identifier, plain(Kind::Identifier, {"scheme", "identifier"}));
    set(Kind::Link, plain(Kind::Link, {"url", "note"}));
    set(Kind::Source, plain(Kind::Source, {"url", "note"}));
    set(Kind::Attachment, ofAttachment());
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
        {"areas", Kind::Area},          {"organizations", Kind::Organization}, {"posts", Kind::Post},
        {"persons", Kind::Person},      {"memberships", Kind::Membership},     {"events", Kind::Event},
        {"news_items", Kind::NewsItem},
    };
    return lists;
}

std::string_view popoloDefault(RecordKind kind, bool hasLanguage)
{
    switch (kind) {
    case Kind::Organization:
    case Kind::Event:
    case Kind::ContactDetail:
        return "other";
    case Kind::PersonName:
        // An official name in its language, as collections give them; without one, one of several.
        return hasLanguage ? "official" : "alias";
    case Kind::Post:
        return "office";
    case Kind::Identifier:
        return "id";
    case Kind::NewsMention:
        return "suggested";
    default:
        return {};
    }
}

bool isPopoloChamber(std::string_view classification)
{
    static constexpr std::string_view names[] = {"legislature", "chamber",     "house",
                                                 "upper house", "lower house", "unicameral legislature"};
    return std::ranges::find(names, classification) != std::end(names);
}

} // namespace delegations
