#include "models/edit/seatposts.h"

#include "models/core/kinds/fields.h"
#include "models/language/countries.h"
#include "models/store/read/seatqueries.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

constexpr QLatin1StringView seat("seat");
constexpr QLatin1StringView plenipotentiary("plenipotentiary");

/// A chamber's seats in itself, as opposed to those that it fills in a delegation.
bool isOwn(const Record &post)
{
    return post.value(fields::post.organization) == post.value(fields::post.onBehalfOf);
}

/// The first of the records with this value; 0 when there is none.
qint64 firstWith(const std::vector<Record> &records, Field<QString> field, const QString &value)
{
    const auto found =
        std::ranges::find_if(records, [&](const Record &one) { return one.value(field) == value; });
    return found == records.end() ? 0 : found->id;
}

Record seatPost(qint64 organization, qint64 chamber)
{
    return Record(RecordKind::Post)
        .set(fields::post.organization, organization)
        .set(fields::post.postKind, seat)
        .set(fields::post.onBehalfOf, chamber);
}

} // namespace

QString delegationName(const QString &country)
{
    if (const auto russian = officialGenitive(country))
        return QStringLiteral("Делегация %1").arg(*russian);
    if (countryNamed(country))
        return QStringLiteral("Delegation of %1").arg(country);
    return tr("Delegation of %1").arg(country);
}

Result<qint64> SeatPosts::find(qint64 chamber) const
{
    const auto posts = m_store.referring(fields::post.onBehalfOf, chamber);
    if (!posts)
        return posts.error();
    std::vector<Record> held = *posts;
    std::erase_if(held, [](const Record &post) { return isOwn(post); });
    const qint64 inDelegation = firstWith(held, fields::post.postKind, seat);
    return inDelegation != 0 ? inDelegation : firstWith(*posts, fields::post.postKind, seat);
}

Result<qint64> SeatPosts::countryOf(qint64 chamber) const
{
    const Result<Record> record = m_store.record({RecordKind::Organization, chamber});
    if (!record)
        return record.error();
    if (const RecordKey area = record->value(fields::organization.area); area.isValid())
        return area.id;
    return Error{ErrorCode::Input,
                 tr("“%1” belongs to no country. Choose its country first: its seats are held in the "
                    "delegation of the country.")
                     .arg(record->value(fields::organization.name)),
                 {}};
}

Result<qint64> SeatPosts::findOrCreate(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> known = find(chamber);
    return !known || *known != 0 ? known : createSeats(transaction, chamber);
}

Result<qint64> SeatPosts::findOrCreateInDelegation(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> known = find(chamber);
    if (!known)
        return known;
    const Result<bool> fills = seatqueries::fillsDelegation(m_store.connection(), chamber);
    return !fills ? fills.error() : *fills ? known : createSeats(transaction, chamber);
}

/// In the delegation of its country.
Result<qint64> SeatPosts::createSeats(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> area = countryOf(chamber);
    if (!area)
        return area;
    const Result<qint64> organization = delegation(transaction, *area);
    if (!organization)
        return organization;
    return transaction.insert(seatPost(*organization, chamber));
}

Result<qint64> SeatPosts::findOrCreateOwn(Transaction &transaction, qint64 chamber) const
{
    const auto posts = m_store.referring(fields::post.onBehalfOf, chamber);
    if (!posts)
        return posts.error();
    std::vector<Record> own = *posts;
    std::erase_if(own, [](const Record &post) { return !isOwn(post); });
    if (const qint64 known = firstWith(own, fields::post.postKind, seat); known != 0)
        return known;
    return transaction.insert(seatPost(chamber, chamber));
}

Result<qint64> SeatPosts::delegation(Transaction &transaction, qint64 area) const
{
    const auto organizations = m_store.referring(fields::organization.area, area);
    if (!organizations)
        return organizations.error();
    const qint64 known =
        firstWith(*organizations, fields::organization.classification, QStringLiteral("delegation"));
    const Result<qint64> delegation = known != 0 ? known : createDelegation(transaction, area);
    if (!delegation)
        return delegation;
    if (const Status completed = addPlenipotentiary(transaction, *delegation); !completed)
        return completed.error();
    return delegation;
}

Result<qint64> SeatPosts::createDelegation(Transaction &transaction, qint64 area) const
{
    const Result<Record> country = m_store.record({RecordKind::Area, area});
    if (!country)
        return country.error();
    const Result<qint64> assembly = seatqueries::onlyAssembly(m_store.connection());
    if (!assembly)
        return assembly.error();
    const QString name = country->value(fields::area.name);
    return transaction.insert(Record(RecordKind::Organization)
                                  .set(fields::organization.name, delegationName(name))
                                  .set(fields::organization.classification, QStringLiteral("delegation"))
                                  .set(fields::organization.parent, *assembly)
                                  .set(fields::organization.area, area));
}

Status SeatPosts::addPlenipotentiary(Transaction &transaction, qint64 delegation) const
{
    const auto posts = m_store.referring(fields::post.organization, delegation);
    if (!posts)
        return posts.error();
    if (firstWith(*posts, fields::post.role, plenipotentiary) != 0)
        return {};
    const auto added = transaction.insert(Record(RecordKind::Post)
                                              .set(fields::post.organization, delegation)
                                              .set(fields::post.postKind, QStringLiteral("office"))
                                              .set(fields::post.role, plenipotentiary)
                                              .set(fields::post.label, tr("Plenipotentiary representative")));
    return added ? Status() : added.error();
}

Status SeatPosts::followCountry(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> post = find(chamber);
    const Result<qint64> area = countryOf(chamber);
    if (!post || !area || *post == 0)
        return !post ? post.error() : !area ? Status(area.error()) : Status();
    const Result<Record> stored = m_store.record({RecordKind::Post, *post});
    if (!stored || isOwn(*stored))
        return stored ? Status() : stored.error();
    const Result<qint64> organization = delegation(transaction, *area);
    auto moved = m_store.referring(fields::membership.post, *post);
    if (!moved || !organization)
        return !moved ? moved.error() : organization.error();
    const Record there = Record().set(fields::post.organization, *organization);
    if (const Status written = transaction.update(stored->key(), stored->revision, there); !written)
        return written;
    for (const Record &membership : *moved) {
        const Record with = Record().set(fields::membership.organization, *organization);
        const Status written = transaction.update(membership.key(), membership.revision, with);
        if (!written)
            return written;
    }
    return {};
}

Result<Record> SeatPosts::withPost(Transaction &transaction, Record membership) const
{
    qint64 post = membership.value(fields::membership.post).id;
    if (post == 0)
        return membership;
    if (post < 0) {
        const Result<qint64> made = findOrCreate(transaction, -post);
        if (!made)
            return made.error();
        post = *made;
    }
    const Result<Record> stored = m_store.record({RecordKind::Post, post});
    if (!stored)
        return stored.error();
    membership.set(fields::membership.post, post);
    membership.set(fields::membership.organization, stored->value(fields::post.organization));
    const RecordKey chamber = stored->value(fields::post.onBehalfOf);
    const bool isSaid = membership.says(fields::membership.onBehalfOf);
    if (!isOwn(*stored) && (chamber.isValid() || !isSaid))
        membership.set(fields::membership.onBehalfOf, chamber);
    return membership;
}

} // namespace delegations
