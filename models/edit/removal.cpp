#include "models/edit/removal.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/search/references.h"
#include "models/store/write/storedrecord.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

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
    case RecordKind::PostName:
    case RecordKind::PersonName:
    case RecordKind::PostCapacity:
    case RecordKind::ContactDetail:
    case RecordKind::Identifier:
    case RecordKind::Link:
    case RecordKind::Source:
    case RecordKind::Attachment:
    case RecordKind::MutedProblem:
    case RecordKind::RoleName:
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

/// In letters: so that the question stays readable, and some of what is listed has room on a line.
constexpr qsizetype longestSubject = 120;
constexpr qsizetype longestName = 60;

/// In whole words.
QString shortened(const QString &name, qsizetype longest)
{
    if (name.size() <= longest)
        return name;
    const qsizetype word = name.lastIndexOf(u' ', longest);
    QString kept = name.left(word > longest / 2 ? word : longest);
    while (!kept.isEmpty() && !kept.back().isLetterOrNumber())
        kept.chop(1); // No dash or bracket without what follows it.
    return kept + u'…';
}

/// Of a person the name alone where what tells namesakes apart would be cut off.
Result<QString> listedName(Connection &connection, const RecordKey &key, const Viewpoint &viewpoint,
                           qsizetype longest = longestName)
{
    const Result<QString> text = referenceText(connection, key, viewpoint);
    if (!text || text->size() <= longest || key.kind != RecordKind::Person)
        return text ? Result<QString>(shortened(*text, longest)) : text;
    const Result<Record> person = storedRecord(connection, key);
    if (!person)
        return person.error();
    return shortened(person->value(fields::person.name), longest);
}

/// What a person holds goes by its seat or office, or else by the body.
RecordKey heldBy(const Record &membership)
{
    const RecordKey post = membership.value(fields::membership.post);
    return post.isValid() ? post : membership.value(fields::membership.organization);
}

/// What a person holds, and when, where that is not on the day.
Result<QString> heldName(Connection &connection, const Record &membership, const Viewpoint &viewpoint)
{
    const Result<QString> what = listedName(connection, heldBy(membership), viewpoint);
    const Result<QString> when = otherTerm(connection, membership.key(), viewpoint);
    if (!what || !when)
        return what ? when : what;
    return when->isEmpty() ? *what : tr("%1 (%2)").arg(*what, *when);
}

/// Whom or what a mention names, or who it is that takes part: the first that there is.
RecordKey firstOf(const Record &record, const std::initializer_list<Field<RecordKey>> &references)
{
    for (const auto &reference : references) {
        if (const RecordKey key = record.value(reference); key.isValid())
            return key;
    }
    return {};
}

/// The record that gives a dependent one its name in the list of what goes with `subject`.
RecordKey namedBy(const Record &record, const RecordKey &subject)
{
    const RecordKey key = record.key();
    if (key.kind == RecordKind::Membership && subject.kind == RecordKind::Person)
        return heldBy(record);
    if (key.kind == RecordKind::Membership)
        return record.value(fields::membership.person);
    constexpr auto &mention = fields::newsMention;
    if (key.kind == RecordKind::NewsMention && subject.kind == RecordKind::NewsItem)
        return firstOf(record, {mention.person, mention.organization, mention.area});
    if (key.kind == RecordKind::NewsMention)
        return record.value(mention.newsItem);
    constexpr auto &participant = fields::eventParticipant;
    if (key.kind == RecordKind::EventParticipant && subject.kind == RecordKind::Event)
        return firstOf(record, {participant.person, participant.organization});
    if (key.kind == RecordKind::EventParticipant)
        return record.value(participant.event);
    const bool hasName =
        key.kind == RecordKind::Post || key.kind == RecordKind::Organization || key.kind == RecordKind::Event;
    return hasName ? key : RecordKey();
}

} // namespace

Result<Removal> Removal::of(Connection &connection, const RecordKey &key)
{
    const Result<Record> record = storedRecord(connection, key);
    if (!record)
        return record.error();
    Removal removal(key);
    removal.m_removed.insert(key, *record);
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
            const auto records = referring(connection, field.id, target.id);
            if (!records)
                return records.error();
            for (const Record &record : *records)
                take(record, field, open);
        }
    }
    return {};
}

void Removal::take(const Record &record, const FieldSpec &field, std::vector<RecordKey> &open)
{
    const RecordKey key = record.key();
    if (!field.owned) {
        m_released[key].setCell(field.id, QVariant());
        m_revisions.insert(key, record.revision);
    } else if (!m_removed.contains(key)) {
        m_removed.insert(key, record);
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
        const qint64 revision = removed.value().revision + (m_released.contains(removed.key()) ? 1 : 0);
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
        return organizationsLabel(m_removed.value(key).value(fields::organization.classification));
    case RecordKind::LegislativePeriod:
        return tr("Legislative periods");
    case RecordKind::Post:
        return tr("Seats and offices");
    case RecordKind::Membership:
        return m_key.kind == RecordKind::Person ? tr("Seats and offices") : tr("Seats and offices held by");
    case RecordKind::NewsMention:
        return tr("Mentions in the news");
    case RecordKind::Event:
        return tr("Events");
    case RecordKind::EventParticipant:
        return m_key.kind == RecordKind::Event ? tr("Participants") : tr("Parts taken in events");
    default:
        return isDetail(key.kind) ? tr("Names, contacts, links, sources and the like") : QString();
    }
}

Result<Dependents> Removal::dependents(Connection &connection, const Viewpoint &viewpoint) const
{
    const Result<QString> subject = listedName(connection, m_key, viewpoint, longestSubject);
    if (!subject)
        return subject.error();
    Dependents found{*subject, {}, false};
    QHash<QString, QSet<RecordKey>> counted;
    for (auto removed = m_removed.cbegin(); removed != m_removed.cend(); ++removed) {
        const QString label = removed.key() == m_key ? QString() : groupLabel(removed.key());
        if (label.isEmpty())
            continue;
        auto group = std::ranges::find(found.groups, label, &DependentGroup::label);
        if (group == found.groups.end())
            group = found.groups.insert(group, {label, 0, {}});
        found.personsStay |= removed.key().kind == RecordKind::Membership && m_key.kind != RecordKind::Person;
        const RecordKey named = namedBy(removed.value(), m_key);
        const bool isHeld = removed.key().kind == RecordKind::Membership && m_key.kind == RecordKind::Person;
        const bool isNamed = named.isValid() && named != m_key;
        counted[label].insert(isNamed && !isHeld ? named : removed.key());
        group->count = int(counted[label].size());
        if (!isNamed || group->names.size() >= namesShown ||
            group->names.join(QString()).size() >= lettersShown)
            continue;
        const Result<QString> name = isHeld ? heldName(connection, removed.value(), viewpoint)
                                            : listedName(connection, named, viewpoint);
        if (!name)
            return name.error();
        if (!group->names.contains(*name))
            group->names.append(*name);
    }
    return found;
}

} // namespace delegations
