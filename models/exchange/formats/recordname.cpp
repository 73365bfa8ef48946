#include "models/exchange/formats/recordname.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/batch.h"

#include <QJsonDocument>

namespace delegations {

namespace {

QString text(const Batch &batch, const BatchKey &key, FieldId field)
{
    return batch.cell(key, field).toString();
}

/// The name of the first of the records to which these fields refer.
QString nameOfTarget(const Batch &batch, const BatchKey &key, std::span<const FieldId> references)
{
    for (const FieldId reference : references) {
        if (const Cell cell = batch.cell(key, reference); cell.kind() == Cell::Reference)
            return ownName(batch, {specOf(reference).target, quint32(cell.integer())});
    }
    return {};
}

QString nameOfTarget(const Batch &batch, const BatchKey &key, std::initializer_list<FieldId> references)
{
    return nameOfTarget(batch, key, std::span(references.begin(), references.size()));
}

/// Of a contact, identifier, link, source or attachment: whose it is.
QString nameOfSubject(const Batch &batch, const BatchKey &key, const SubjectReferences &of)
{
    return nameOfTarget(batch, key, of.all());
}

QString nameOfPost(const Batch &batch, const BatchKey &key)
{
    using fields::post;
    const QString title = text(batch, key, post.label);
    if (!title.isEmpty())
        return title;
    const QString role = text(batch, key, post.role);
    if (!role.isEmpty())
        return role;
    return nameOfTarget(batch, key, {post.onBehalfOf, post.organization});
}

/// How the file numbers it, which one can look for there.
QString numberOf(const Batch &batch, const BatchKey &key)
{
    const Cell &further = batch.cell(key, extrasField(key.kind));
    const QString id = QJsonDocument::fromJson(further.toString().toUtf8())[QLatin1String("id")].toString();
    return id.isEmpty() ? toQString(batch.table(key.kind).uid(key.row)) : id;
}

/// Whether it says nothing to a person without that to which it belongs.
bool isKnownByOwner(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Post:
    case RecordKind::AreaName:
    case RecordKind::OrganizationName:
    case RecordKind::PostName:
    case RecordKind::PersonName:
    case RecordKind::RoleName:
    case RecordKind::MutedProblem:
    case RecordKind::NewsMention:
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

} // namespace

QString ownName(const Batch &batch, const BatchKey &key)
{
    using namespace fields;
    switch (key.kind) {
    case RecordKind::Post:
        return nameOfPost(batch, key);
    case RecordKind::PostCapacity:
        return nameOfTarget(batch, key, {postCapacity.post});
    case RecordKind::Membership:
        return nameOfTarget(batch, key, {membership.person, membership.organization});
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {eventParticipant.person, eventParticipant.organization});
    case RecordKind::NewsItem:
        return text(batch, key, newsItem.title);
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {newsMention.person, newsMention.organization, newsMention.area});
    case RecordKind::ContactDetail:
        return text(batch, key, contactDetail.value);
    case RecordKind::Identifier:
        return text(batch, key, identifier.scheme) + u' ' + text(batch, key, identifier.identifier);
    case RecordKind::Link:
        return text(batch, key, link.url);
    case RecordKind::Source:
        return text(batch, key, source.url);
    case RecordKind::MutedProblem:
        return text(batch, key, mutedProblem.reason);
    default:
        return text(batch, key, recordType(key.kind).nameField);
    }
}

QString nameOfOwner(const Batch &batch, const BatchKey &key)
{
    using namespace fields;
    switch (key.kind) {
    case RecordKind::Membership:
        return nameOfTarget(
            batch, key, {membership.onBehalfOf, membership.party, membership.organization, membership.post});
    case RecordKind::Post:
        return nameOfTarget(batch, key, {post.organization});
    case RecordKind::OrganizationName:
        return nameOfTarget(batch, key, {organizationName.organization});
    case RecordKind::PostName:
        return nameOfTarget(batch, key, {postName.post});
    case RecordKind::LegislativePeriod:
        return nameOfTarget(batch, key, {legislativePeriod.organization});
    case RecordKind::PersonName:
        return nameOfTarget(batch, key, {personName.person});
    case RecordKind::AreaName:
        return nameOfTarget(batch, key, {areaName.area});
    case RecordKind::Organization:
        return nameOfTarget(batch, key, {organization.area});
    case RecordKind::NewsMention:
        return nameOfTarget(batch, key, {newsMention.newsItem});
    case RecordKind::EventParticipant:
        return nameOfTarget(batch, key, {eventParticipant.event});
    case RecordKind::ContactDetail:
        return nameOfSubject(batch, key, contactDetail.subject);
    case RecordKind::Identifier:
        return nameOfSubject(batch, key, identifier.subject);
    case RecordKind::Link:
        return nameOfSubject(batch, key, link.subject);
    case RecordKind::Source:
        return nameOfSubject(batch, key, source.subject);
    case RecordKind::Attachment: {
        const QString ofDecision = nameOfTarget(batch, key, {attachment.decision});
        return ofDecision.isEmpty() ? nameOfSubject(batch, key, attachment.subject) : ofDecision;
    }
    case RecordKind::MutedProblem:
        return nameOfSubject(batch, key, mutedProblem.subject);
    case RecordKind::RoleName:
        return nameOfTarget(batch, key, {roleName.role});
    default:
        return {};
    }
}

QString nameOfWhom(const Batch &batch, const BatchKey &key)
{
    const QString owner = isKnownByOwner(key.kind) ? nameOfOwner(batch, key) : QString();
    const QString name = owner.isEmpty() ? ownName(batch, key) : owner;
    return name.isEmpty() ? numberOf(batch, key) : name;
}

} // namespace delegations
