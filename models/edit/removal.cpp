#include "models/edit/removal.h"

#include "models/core/recordtype.h"
#include "models/edit/suggestions.h"
#include "models/store/sqlite/query.h"
#include "models/store/write/storedrow.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

constexpr qsizetype namesShown = 5;
constexpr qsizetype lettersShown = 100; ///< Of all names of a group: the question must fit on a screen.

/// What is part of another record rather than one of its own.
bool isDetail(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
    case RecordKind::OrganizationName:
    case RecordKind::PersonName:
    case RecordKind::PostCapacity:
    case RecordKind::ContactDetail:
    case RecordKind::Identifier:
    case RecordKind::Link:
    case RecordKind::Source:
    case RecordKind::Attachment:
        return true;
    default:
        return false;
    }
}

QString organizationsLabel(const QString &classification)
{
    if (classification == QLatin1String("chamber"))
        return tr("Chambers");
    if (classification == QLatin1String("delegation"))
        return tr("Delegations");
    return classification == QLatin1String("parliament") ? tr("Parliaments") : tr("Other organizations");
}

RecordKey keyOf(RecordKind kind, const Row &row)
{
    return {kind, row.value(QStringLiteral("id")).toLongLong()};
}

qint64 revisionOf(const Row &row)
{
    return row.value(QStringLiteral("revision")).toLongLong();
}

/// So that some of them have room on a line.
constexpr qsizetype longestName = 60;

/// In whole words.
QString shortened(const QString &name)
{
    if (name.size() <= longestName)
        return name;
    const qsizetype word = name.lastIndexOf(u' ', longestName);
    return name.left(word > longestName / 2 ? word : longestName) + u'…';
}

/// Of a person the name alone where what tells namesakes apart would be cut off.
Result<QString> listedName(Connection &connection, const RecordKey &key)
{
    const Result<QString> text = referenceText(connection, key);
    if (!text || text->size() <= longestName || key.kind != RecordKind::Person)
        return text ? Result<QString>(shortened(*text)) : text;
    const Result<Row> person = storedRow(connection, key);
    if (!person)
        return person.error();
    return shortened(person->value(QStringLiteral("name")).toString());
}

/// What a person holds goes by its seat or office, or else by the body.
RecordKey heldBy(const Row &membership)
{
    const qint64 post = membership.value(QStringLiteral("post_id")).toLongLong();
    return post != 0 ? RecordKey{RecordKind::Post, post}
                     : RecordKey{RecordKind::Organization,
                                 membership.value(QStringLiteral("organization_id")).toLongLong()};
}

/// Whom or what a news item mentions.
RecordKey mentionedBy(const Row &mention)
{
    const std::pair<const char *, RecordKind> references[] = {{"person_id", RecordKind::Person},
                                                              {"organization_id", RecordKind::Organization},
                                                              {"area_id", RecordKind::Area}};
    for (const auto &[column, kind] : references) {
        if (const qint64 id = mention.value(QLatin1String(column)).toLongLong(); id != 0)
            return {kind, id};
    }
    return {};
}

/// The record that gives a dependent one its name in the list of what goes with `subject`.
RecordKey namedBy(const RecordKey &key, const Row &row, const RecordKey &subject)
{
    if (key.kind == RecordKind::Membership && subject.kind == RecordKind::Person)
        return heldBy(row);
    if (key.kind == RecordKind::Membership)
        return {RecordKind::Person, row.value(QStringLiteral("person_id")).toLongLong()};
    if (key.kind == RecordKind::Post)
        return key;
    if (key.kind == RecordKind::NewsMention && subject.kind == RecordKind::NewsItem)
        return mentionedBy(row);
    if (key.kind == RecordKind::NewsMention)
        return {RecordKind::NewsItem, row.value(QStringLiteral("news_item_id")).toLongLong()};
    return key.kind == RecordKind::Organization ? key : RecordKey();
}

} // namespace

Result<Removal> Removal::of(Connection &connection, const RecordKey &key)
{
    const Result<Row> row = storedRow(connection, key);
    if (!row)
        return row.error();
    Removal removal(key);
    removal.m_removed.insert(key, *row);
    std::vector<RecordKey> open{key};
    while (!open.empty()) {
        const RecordKey target = open.back();
        open.pop_back();
        if (const Status collected = removal.collect(connection, target, open); !collected)
            return collected.error();
    }
    return removal;
}

Status Removal::collect(Connection &connection, const RecordKey &target, std::vector<RecordKey> &open)
{
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const RecordType &type = recordType(RecordKind(kind));
        for (const FieldSpec &field : type.fields) {
            if (field.kind != FieldKind::Reference || field.target != target.kind)
                continue;
            Query query(connection, type.table + QStringLiteral("_by_") + field.key);
            const auto rows =
                query.bind(":id", target.id).all<Row>([](const Query &row) { return row.row(); });
            if (!rows)
                return rows.error();
            for (const Row &row : *rows)
                take(keyOf(type.kind, row), row, field, open);
        }
    }
    return {};
}

void Removal::take(const RecordKey &key, const Row &row, const FieldSpec &field, std::vector<RecordKey> &open)
{
    if (!field.owned) {
        m_released[key].insert(field.key, QVariant());
        m_revisions.insert(key, revisionOf(row));
    } else if (!m_removed.contains(key)) {
        m_removed.insert(key, row);
        open.push_back(key);
    }
}

Status Removal::apply(Transaction &transaction) const
{
    for (auto released = m_released.cbegin(); released != m_released.cend(); ++released) {
        const Status written =
            transaction.update(released.key(), m_revisions.value(released.key()), released.value());
        if (!written)
            return written;
    }
    // Whoever refers has a later kind than whom it refers to.
    for (auto removed = m_removed.cend(); removed != m_removed.cbegin();) {
        --removed;
        const qint64 revision = revisionOf(removed.value()) + (m_released.contains(removed.key()) ? 1 : 0);
        if (const Status written = transaction.remove(removed.key(), revision); !written)
            return written;
    }
    return {};
}

bool Removal::takesRecordsAlong() const
{
    return std::any_of(m_removed.keyBegin(), m_removed.keyEnd(),
                       [this](const RecordKey &key) { return key != m_key && !isDetail(key.kind); });
}

QString Removal::groupLabel(const RecordKey &key) const
{
    switch (key.kind) {
    case RecordKind::Organization:
        return organizationsLabel(m_removed.value(key).value(QStringLiteral("classification")).toString());
    case RecordKind::LegislativePeriod:
        return tr("Legislative periods");
    case RecordKind::Post:
        return tr("Seats and offices");
    case RecordKind::Membership:
        return m_key.kind == RecordKind::Person ? tr("Seats and offices held")
                                                : tr("Seats and offices held by");
    case RecordKind::NewsMention:
        return tr("Mentions in the news");
    case RecordKind::Event:
        return tr("Events");
    case RecordKind::EventParticipant:
        return tr("Parts taken in events");
    default:
        return isDetail(key.kind) ? tr("Names, contacts, links, sources and the like") : QString();
    }
}

Result<Dependents> Removal::dependents(Connection &connection) const
{
    const Result<QString> subject = referenceText(connection, m_key);
    if (!subject)
        return subject.error();
    Dependents found{*subject, {}, false};
    for (auto removed = m_removed.cbegin(); removed != m_removed.cend(); ++removed) {
        const QString label = removed.key() == m_key ? QString() : groupLabel(removed.key());
        if (label.isEmpty())
            continue;
        auto group = std::ranges::find(found.groups, label, &DependentGroup::label);
        if (group == found.groups.end())
            group = found.groups.insert(group, {label, 0, {}});
        ++group->count;
        found.personsStay |= removed.key().kind == RecordKind::Membership && m_key.kind != RecordKind::Person;
        const RecordKey named = namedBy(removed.key(), removed.value(), m_key);
        if (!named.isValid() || named == m_key || group->names.size() >= namesShown ||
            group->names.join(QString()).size() >= lettersShown)
            continue;
        const Result<QString> name = listedName(connection, named);
        if (!name)
            return name.error();
        if (!group->names.contains(*name))
            group->names.append(*name);
    }
    return found;
}

} // namespace delegations
