#include "models/core/recordtype.h"

#include "models/core/recordfields.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace delegations {

namespace {

template <typename R>
RecordType describe(const char *table, const char *singular)
{
    RecordType type;
    type.kind = R::kind;
    type.table = QString::fromLatin1(table);
    type.singular = singular;
    const auto &fields = fieldsOf<R>();
    type.fields.assign(fields.begin(), fields.end());
    return type;
}

#define RECORD(text) QT_TRANSLATE_NOOP("Record", text)

std::array<RecordType, recordKindCount> describeAll()
{
    return {
        describe<Area>("area", RECORD("Country")),
        describe<AreaName>("area_name", RECORD("Name of a country")),
        describe<Organization>("organization", RECORD("Organization")),
        describe<OrganizationName>("organization_name", RECORD("Name of an organization")),
        describe<LegislativePeriod>("legislative_period", RECORD("Legislative period")),
        describe<Post>("post", RECORD("Seat or office")),
        describe<PostCapacity>("post_capacity", RECORD("Number of seats")),
        describe<Person>("person", RECORD("Person")),
        describe<PersonName>("person_name", RECORD("Name of a person")),
        describe<Membership>("membership", RECORD("Membership")),
        describe<NewsItem>("news_item", RECORD("News item")),
        describe<NewsMention>("news_mention", RECORD("Mention in the news")),
        describe<Event>("event", RECORD("Event")),
        describe<EventParticipant>("event_participant", RECORD("Participant of an event")),
        describe<ContactDetail>("contact_detail", RECORD("Contact")),
        describe<Identifier>("identifier", RECORD("Identifier")),
        describe<Link>("link", RECORD("Link")),
        describe<Source>("source", RECORD("Source")),
        describe<Attachment>("attachment", RECORD("Attachment")),
    };
}

const std::array<RecordType, recordKindCount> &allTypes()
{
    static const auto types = describeAll();
    return types;
}

} // namespace

const FieldSpec *RecordType::field(const QString &key) const
{
    for (const FieldSpec &spec : fields) {
        if (spec.key == key)
            return &spec;
    }
    return nullptr;
}

QString RecordType::singularText() const
{
    return QCoreApplication::translate("Record", singular);
}

const RecordType &recordType(RecordKind kind)
{
    return allTypes()[size_t(kind)];
}

std::optional<RecordKind> recordKindOfTable(const QString &table)
{
    static const QHash<QString, RecordKind> kinds = [] {
        QHash<QString, RecordKind> byTable;
        for (const RecordType &type : allTypes())
            byTable.insert(type.table, type.kind);
        return byTable;
    }();
    const auto found = kinds.constFind(table);
    return found == kinds.cend() ? std::nullopt : std::optional(*found);
}

int ownerField(RecordKind child, RecordKind owner)
{
    const auto &fields = recordType(child).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        if (fields[field].kind == FieldKind::Reference && fields[field].target == owner)
            return int(field);
    }
    return -1;
}

} // namespace delegations
