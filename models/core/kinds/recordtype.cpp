#include "models/core/kinds/recordtype.h"

#include "models/core/kinds/fields.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace delegations {

namespace {

template <typename Fields>
RecordType describe(const Fields &fields, const char *table, const char *singular, FieldId title = {},
                    const QList<DerivedColumn> &derived = {})
{
    return {Fields::kind, QString::fromLatin1(table), singular, fields.specs(), title, derived};
}

/// Of what belongs to another record.
RecordType belonging(RecordType type)
{
    type.hasUid = false;
    return type;
}

#define RECORD(text) QT_TRANSLATE_NOOP("Record", text)

std::array<RecordType, recordKindCount> describeAll()
{
    using enum DerivedColumn;
    return {
        describe(fields::area, "area", RECORD("Country"), fields::area.name),
        belonging(
            describe(fields::areaName, "area_name", RECORD("Name of a country"), fields::areaName.name)),
        describe(fields::organization, "organization", RECORD("Organization"), fields::organization.name),
        belonging(describe(fields::organizationName, "organization_name", RECORD("Name of an organization"),
                           fields::organizationName.name)),
        describe(fields::legislativePeriod, "legislative_period", RECORD("Legislative period"),
                 fields::legislativePeriod.name),
        describe(fields::post, "post", RECORD("Seat or office"), fields::post.label),
        belonging(
            describe(fields::postName, "post_name", RECORD("Title of an office"), fields::postName.name)),
        belonging(describe(fields::postCapacity, "post_capacity", RECORD("Number of seats"), {},
                           {StartBound, EndBound})),
        describe(fields::person, "person", RECORD("Person"), fields::person.name,
                 {SortKey, SortKeyEn, SortKeyRu}),
        belonging(
            describe(fields::personName, "person_name", RECORD("Name of a person"), fields::personName.name)),
        describe(fields::role, "role", RECORD("Role"), fields::role.name),
        belonging(describe(fields::roleName, "role_name", RECORD("Word for a role"), fields::roleName.name)),
        describe(fields::decision, "decision", RECORD("Decision"), fields::decision.name),
        describe(fields::membership, "membership", RECORD("Membership"), {}, {StartBound, EndBound}),
        describe(fields::newsItem, "news_item", RECORD("News item"), fields::newsItem.title),
        belonging(describe(fields::newsMention, "news_mention", RECORD("Mention in the news"))),
        describe(fields::event, "event", RECORD("Event"), fields::event.name),
        belonging(describe(fields::eventParticipant, "event_participant", RECORD("Participant of an event"))),
        belonging(describe(fields::contactDetail, "contact_detail", RECORD("Contact"))),
        belonging(describe(fields::identifier, "identifier", RECORD("Identifier"))),
        belonging(describe(fields::link, "link", RECORD("Link"))),
        belonging(describe(fields::source, "source", RECORD("Source"))),
        belonging(describe(fields::attachment, "attachment", RECORD("Attachment"), fields::attachment.name)),
        belonging(describe(fields::mutedProblem, "muted_problem", RECORD("Muted problem"))),
    };
}

const std::array<RecordType, recordKindCount> &allTypes()
{
    static const auto types = describeAll();
    return types;
}

} // namespace

QLatin1StringView nameOf(DerivedColumn column)
{
    switch (column) {
    case DerivedColumn::SortKey:
        return QLatin1StringView("sort_key");
    case DerivedColumn::SortKeyEn:
        return QLatin1StringView("sort_key_en");
    case DerivedColumn::SortKeyRu:
        return QLatin1StringView("sort_key_ru");
    case DerivedColumn::StartBound:
        return QLatin1StringView("start_bound");
    case DerivedColumn::EndBound:
        return QLatin1StringView("end_bound");
    }
    return {};
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

const FieldSpec &specOf(FieldId field)
{
    Q_ASSERT(field.isValid());
    return recordType(field.kind).fields[size_t(field.index)];
}

FieldId fieldOfColumn(RecordKind kind, QStringView column)
{
    for (const FieldSpec &field : recordType(kind).fields) {
        if (field.column == column)
            return field.id;
    }
    return {};
}

FieldId ownerField(RecordKind child, RecordKind owner)
{
    for (const FieldSpec &field : recordType(child).fields) {
        if (field.kind == FieldKind::Reference && field.target == owner)
            return field.id;
    }
    return {};
}

const std::vector<FieldId> &ownerFields(RecordKind kind)
{
    static const auto all = [] {
        std::array<std::vector<FieldId>, recordKindCount> found;
        for (int of = 0; of < recordKindCount; ++of) {
            for (const FieldSpec &field : recordType(RecordKind(of)).fields) {
                if (field.kind == FieldKind::Reference && (field.owned || field.required))
                    found[size_t(of)].push_back(field.id);
            }
        }
        return found;
    }();
    return all[size_t(kind)];
}

FieldId extrasField(RecordKind kind)
{
    return recordType(kind).fields.back().id;
}

} // namespace delegations
