#include "models/exchange/matchrule.h"

#include "models/store/textfold.h"

namespace delegations {

namespace {

QStringList columns(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QString::fromLatin1(name));
    return list;
}

/// Of a contact, identifier, link, source or attachment: its subject, and what tells it from the others.
MatchRule ofSubject(std::initializer_list<const char *> names)
{
    return {
        columns({"person_id", "organization_id", "area_id", "news_item_id", "event_id", "membership_id"}) +
            columns(names),
        {},
        {}};
}

/// The names of bodies within bodies repeat: each chamber may have a committee on international affairs.
MatchRule ofOrganization(const Row &wanted)
{
    const QString classification = wanted.value(QStringLiteral("classification")).toString();
    for (const char *unique : {"assembly", "parliament", "chamber", "delegation"}) {
        if (classification == QLatin1String(unique))
            return {{}, {}, columns({"area_id"})};
    }
    return {columns({"name", "parent_id"}), {}, columns({"area_id"})};
}

/// A number of seats without a date is the one that holds until further notice.
MatchRule ofCapacity(const Row &wanted)
{
    if (hasValue(wanted, QStringLiteral("valid_from")))
        return {columns({"post_id", "valid_from"}), {}, {}};
    return {columns({"post_id", "valid_until"}), {}, {}};
}

/// A country's code says enough; other areas bear names that repeat from one country to the next.
MatchRule ofArea(const Row &wanted)
{
    if (hasValue(wanted, QStringLiteral("code")))
        return {{}, {}, columns({"code"})};
    return {columns({"parent_id"}), {}, {}};
}

/// A chamber has one seat post in an organization, whatever it is called.
MatchRule ofPost(const Row &wanted)
{
    const QStringList place = columns({"organization_id", "kind", "on_behalf_of_id"});
    const bool isSeat = wanted.value(QStringLiteral("kind")) == QStringLiteral("seat");
    return {place, isSeat ? QStringList() : columns({"role"}), {}};
}

bool isSameKey(const FieldSpec &field, const QVariant &one, const QVariant &other)
{
    static const QStringList foldedColumns = columns({"name", "title", "role"});
    if (foldedColumns.contains(field.key))
        return folded(one.toString()) == folded(other.toString());
    return isSameValue(field, one, other);
}

} // namespace

MatchRule matchRule(RecordKind kind, const Row &wanted)
{
    switch (kind) {
    case RecordKind::Area:
        return ofArea(wanted);
    case RecordKind::AreaName:
        return {columns({"area_id", "language", "name"}), {}, {}};
    case RecordKind::Organization:
        return ofOrganization(wanted);
    case RecordKind::OrganizationName:
        return {columns({"organization_id", "language", "name"}), {}, {}};
    case RecordKind::LegislativePeriod:
        return {columns({"organization_id", "name"}), {}, {}};
    case RecordKind::Post:
        return ofPost(wanted);
    case RecordKind::PostCapacity:
        return ofCapacity(wanted);
    case RecordKind::Person:
        return {{}, {}, columns({"birth_date", "death_date"})};
    case RecordKind::PersonName:
        return {columns({"person_id", "name"}), columns({"language"}), {}};
    case RecordKind::Membership:
        return {columns({"person_id", "organization_id", "post_id"}), columns({"role"}),
                columns({"on_behalf_of_id", "area_id", "period_id", "start_date"})};
    case RecordKind::NewsItem:
        return {columns({"title"}), {}, columns({"published"})};
    case RecordKind::NewsMention:
        return {columns({"news_item_id", "person_id", "organization_id", "area_id"}),
                columns({"matched_text"}), columns({"text_offset"})};
    case RecordKind::Event:
        return {columns({"name"}), {}, columns({"organization_id", "start_date"})};
    case RecordKind::EventParticipant:
        return {columns({"event_id", "person_id", "organization_id"}), columns({"role"}), {}};
    case RecordKind::ContactDetail:
        return ofSubject({"type", "value"});
    case RecordKind::Identifier:
        return ofSubject({"scheme", "identifier"});
    case RecordKind::Link:
        return ofSubject({"url"});
    case RecordKind::Source:
        return ofSubject({"url", "note"});
    case RecordKind::Attachment:
        return ofSubject({"name"});
    }
    return {};
}

std::optional<int> fitness(const MatchRule &rule, RecordKind kind, const Row &wanted, const Row &stored)
{
    constexpr int keyWeight = 1000;
    int score = 0;
    for (const FieldSpec &field : recordType(kind).fields) {
        const bool wantedHas = hasValue(wanted, field.key);
        const bool storedHas = hasValue(stored, field.key);
        const bool same = wantedHas == storedHas &&
                          (!wantedHas || isSameKey(field, wanted.value(field.key), stored.value(field.key)));
        const bool mustBeSame = rule.equal.contains(field.key) ||
                                (rule.ifSaid.contains(field.key) && wantedHas) ||
                                (rule.ifBoth.contains(field.key) && wantedHas && storedHas);
        if (mustBeSame && !same)
            return std::nullopt;
        const bool isKey = rule.ifSaid.contains(field.key) || rule.ifBoth.contains(field.key);
        if (same)
            score += isKey ? keyWeight : int(wantedHas);
    }
    return score;
}

bool hasValue(const Row &row, const QString &column)
{
    const auto value = row.constFind(column);
    if (value == row.cend() || value->isNull())
        return false;
    return value->metaType().id() == QMetaType::QByteArray || !value->toString().isEmpty();
}

bool isSameValue(const FieldSpec &field, const QVariant &one, const QVariant &other)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::YesNo:
    case FieldKind::Reference:
        return one.isNull() == other.isNull() && one.toLongLong() == other.toLongLong();
    case FieldKind::Image:
        return one.toByteArray() == other.toByteArray();
    default:
        return one.toString() == other.toString();
    }
}

} // namespace delegations
