#pragma once

#include "models/core/id.h"
#include "models/core/partialdate.h"
#include "models/core/recordkey.h"

#include <optional>

/// The records, named after the Popolo vocabulary (popoloproject.com). Plain values; what a column means
/// stands with its field in recordfields.cpp, what the database demands of it in the migrations.
namespace delegations {

template <typename R>
struct Record
{
    Id<R> id;
    QString uid;         ///< UUID, stable across exports.
    qint64 revision = 0; ///< Counted up by each write.
    QString extras;      ///< What other programs' files say and there is no column for: a JSON object.

    bool operator==(const Record &) const = default;
};

struct Area : Record<Area>
{
    static constexpr RecordKind kind = RecordKind::Area;
    QString code; ///< ISO 3166-1 alpha-2, empty for an area that ISO does not know.
    QString name;
    QString classification;
    Id<Area> parent;
    std::optional<qint64> sortOrder;

    bool operator==(const Area &) const = default;
};

struct AreaName : Record<AreaName>
{
    static constexpr RecordKind kind = RecordKind::AreaName;
    Id<Area> area;
    QString language; ///< BCP 47, as all languages here.
    QString name;

    bool operator==(const AreaName &) const = default;
};

struct Organization : Record<Organization>
{
    static constexpr RecordKind kind = RecordKind::Organization;
    QString name;
    QString classification; ///< assembly, parliament, chamber, delegation, commission, party, secretariat ...
    Id<Organization> parent;
    Id<Area> area;
    std::optional<qint64> seats; ///< Of a chamber, in its own parliament.
    PartialDate foundingDate;
    PartialDate dissolutionDate;
    std::optional<qint64> sortOrder;

    bool operator==(const Organization &) const = default;
};

struct OrganizationName : Record<OrganizationName>
{
    static constexpr RecordKind kind = RecordKind::OrganizationName;
    Id<Organization> organization;
    QString language;
    QString name;

    bool operator==(const OrganizationName &) const = default;
};

struct LegislativePeriod : Record<LegislativePeriod>
{
    static constexpr RecordKind kind = RecordKind::LegislativePeriod;
    Id<Organization> organization;
    QString name;
    PartialDate startDate;
    PartialDate endDate;

    bool operator==(const LegislativePeriod &) const = default;
};

struct Post : Record<Post>
{
    static constexpr RecordKind kind = RecordKind::Post;
    Id<Organization> organization;
    QString postKind; ///< "seat" or "office".
    QString role;     ///< Of an office: what it is, "plenipotentiary" being the one that the program knows.
    QString label;
    Id<Organization> onBehalfOf; ///< Of a seat: the chamber that fills it.
    std::optional<qint64> sortOrder;

    bool operator==(const Post &) const = default;
};

struct PostCapacity : Record<PostCapacity>
{
    static constexpr RecordKind kind = RecordKind::PostCapacity;
    Id<Post> post;
    PartialDate validFrom;
    PartialDate validUntil;
    std::optional<qint64> seats;
    QString source;

    bool operator==(const PostCapacity &) const = default;
};

struct Person : Record<Person>
{
    static constexpr RecordKind kind = RecordKind::Person;
    QString name;
    QString sortName;
    QString gender;
    PartialDate birthDate;
    PartialDate deathDate;
    QString summary;
    QString biography;
    QByteArray photo; ///< An encoded picture, at most 512 pixels wide and high.

    bool operator==(const Person &) const = default;
};

struct PersonName : Record<PersonName>
{
    static constexpr RecordKind kind = RecordKind::PersonName;
    Id<Person> person;
    QString language;
    QString script; ///< ISO 15924.
    QString nameKind;
    QString name;
    QString familyName;
    QString givenName;
    QString patronymicName;
    bool preferred = false; ///< The one to use in its language.

    bool operator==(const PersonName &) const = default;
};

struct Membership : Record<Membership>
{
    static constexpr RecordKind kind = RecordKind::Membership;
    Id<Person> person;
    Id<Organization> organization;
    Id<Post> post;
    QString role;
    QString capacity; ///< full, substitute, acting or ex_officio; empty is full.
    Id<Organization> onBehalfOf;
    Id<Area> area;
    Id<LegislativePeriod> period;
    PartialDate startDate;
    PartialDate endDate;
    std::optional<qint64> protocolOrder;

    bool operator==(const Membership &) const = default;
};

struct NewsItem : Record<NewsItem>
{
    static constexpr RecordKind kind = RecordKind::NewsItem;
    QString language;
    QString title;
    QString summary;
    QString body;
    PartialDate published;
    QString url;

    bool operator==(const NewsItem &) const = default;
};

struct NewsMention : Record<NewsMention>
{
    static constexpr RecordKind kind = RecordKind::NewsMention;
    Id<NewsItem> newsItem;
    Id<Person> person;
    Id<Organization> organization;
    Id<Area> area;
    QString matchedText;
    std::optional<qint64> offset; ///< In UTF-16 units from the start of the body.
    QString state;                ///< suggested, confirmed or ignored.

    bool operator==(const NewsMention &) const = default;
};

struct Event : Record<Event>
{
    static constexpr RecordKind kind = RecordKind::Event;
    QString name;
    QString classification; ///< session, meeting or mission.
    Id<Organization> organization;
    Id<Area> area;
    QString place;
    PartialDate startDate;
    PartialDate endDate;
    QString summary;

    bool operator==(const Event &) const = default;
};

struct EventParticipant : Record<EventParticipant>
{
    static constexpr RecordKind kind = RecordKind::EventParticipant;
    Id<Event> event;
    Id<Person> person;
    Id<Organization> organization;
    QString role;

    bool operator==(const EventParticipant &) const = default;
};

/// To whom a contact, identifier, link, source or attachment belongs: exactly one is valid.
struct Subject
{
    Id<Person> person;
    Id<Organization> organization;
    Id<Area> area;
    Id<NewsItem> newsItem;
    Id<Event> event;
    Id<Membership> membership;

    bool operator==(const Subject &) const = default;
};

struct ContactDetail : Record<ContactDetail>, Subject
{
    static constexpr RecordKind kind = RecordKind::ContactDetail;
    QString contactType; ///< email, phone, fax, address ...
    QString value;
    QString label;
    bool isPrivate = false; ///< Left out of every document and export unless asked for.

    bool operator==(const ContactDetail &) const = default;
};

struct Identifier : Record<Identifier>, Subject
{
    static constexpr RecordKind kind = RecordKind::Identifier;
    QString scheme;
    QString identifier;

    bool operator==(const Identifier &) const = default;
};

struct Link : Record<Link>, Subject
{
    static constexpr RecordKind kind = RecordKind::Link;
    QString url;
    QString note; ///< "website" for the subject's own site.

    bool operator==(const Link &) const = default;
};

struct Source : Record<Source>, Subject
{
    static constexpr RecordKind kind = RecordKind::Source;
    QString url;
    QString note;

    bool operator==(const Source &) const = default;
};

struct Attachment : Record<Attachment>, Subject
{
    static constexpr RecordKind kind = RecordKind::Attachment;
    QString name;
    QString mediaType;
    QByteArray content;

    bool operator==(const Attachment &) const = default;
};

} // namespace delegations
