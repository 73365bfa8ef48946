#include "models/edit/seatposts.h"

#include "models/language/countries.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

const QString organizationColumn = QStringLiteral("organization_id");
const QString onBehalfColumn = QStringLiteral("on_behalf_of_id");
const QString postColumn = QStringLiteral("post_id");
const QString areaColumn = QStringLiteral("area_id");
const QString kindColumn = QStringLiteral("kind");
const QString seat = QStringLiteral("seat");
const QString plenipotentiary = QStringLiteral("plenipotentiary");

qint64 idOf(const Row &row)
{
    return row.value(QStringLiteral("id")).toLongLong();
}

/// A chamber's seats in itself, as opposed to those that it fills in a delegation.
bool isOwn(const Row &post)
{
    return post.value(organizationColumn) == post.value(onBehalfColumn);
}

/// The first of the rows in whose column this text stands; 0 when there is none.
qint64 firstWith(const std::vector<Row> &rows, const QString &column, const QString &text)
{
    const auto found =
        std::ranges::find_if(rows, [&](const Row &row) { return row.value(column).toString() == text; });
    return found == rows.end() ? 0 : idOf(*found);
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
    const auto posts = m_store.referring(RecordKind::Post, onBehalfColumn, chamber);
    if (!posts)
        return posts.error();
    std::vector<Row> held = *posts;
    std::erase_if(held, [](const Row &post) { return isOwn(post); });
    const qint64 inDelegation = firstWith(held, kindColumn, seat);
    return inDelegation != 0 ? inDelegation : firstWith(*posts, kindColumn, seat);
}

Result<qint64> SeatPosts::countryOf(qint64 chamber) const
{
    const Result<Row> row = m_store.row({RecordKind::Organization, chamber});
    if (!row)
        return row.error();
    const qint64 area = row->value(areaColumn).toLongLong();
    if (area != 0)
        return area;
    return Error{ErrorCode::Input,
                 tr("“%1” belongs to no country. Choose its country first: its seats are held in the "
                    "delegation of the country.")
                     .arg(row->value(QStringLiteral("name")).toString()),
                 {}};
}

Result<qint64> SeatPosts::findOrCreate(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> known = find(chamber);
    if (!known || *known != 0)
        return known;
    const Result<qint64> area = countryOf(chamber);
    if (!area)
        return area;
    const Result<qint64> organization = delegation(transaction, *area);
    if (!organization)
        return organization;
    return transaction.insert(
        RecordKind::Post,
        {{organizationColumn, *organization}, {kindColumn, seat}, {onBehalfColumn, chamber}});
}

Result<qint64> SeatPosts::findOrCreateOwn(Transaction &transaction, qint64 chamber) const
{
    const auto posts = m_store.referring(RecordKind::Post, onBehalfColumn, chamber);
    if (!posts)
        return posts.error();
    std::vector<Row> own = *posts;
    std::erase_if(own, [](const Row &post) { return !isOwn(post); });
    if (const qint64 known = firstWith(own, kindColumn, seat); known != 0)
        return known;
    return transaction.insert(RecordKind::Post,
                              {{organizationColumn, chamber}, {kindColumn, seat}, {onBehalfColumn, chamber}});
}

Result<qint64> SeatPosts::delegation(Transaction &transaction, qint64 area) const
{
    const auto organizations = m_store.referring(RecordKind::Organization, areaColumn, area);
    if (!organizations)
        return organizations.error();
    const qint64 known =
        firstWith(*organizations, QStringLiteral("classification"), QStringLiteral("delegation"));
    const Result<qint64> delegation = known != 0 ? known : createDelegation(transaction, area);
    if (!delegation)
        return delegation;
    if (const Status completed = addPlenipotentiary(transaction, *delegation); !completed)
        return completed.error();
    return delegation;
}

Result<qint64> SeatPosts::createDelegation(Transaction &transaction, qint64 area) const
{
    const Result<Row> country = m_store.row({RecordKind::Area, area});
    if (!country)
        return country.error();
    Query assemblies(m_store.connection(), "only_assembly");
    if (const Status started = assemblies.run(); !started)
        return started.error();
    const QVariant parent = assemblies.next() && !assemblies.isNull(0) ? assemblies.value(0) : QVariant();
    if (assemblies.failed())
        return assemblies.error();
    const QString name = country->value(QStringLiteral("name")).toString();
    return transaction.insert(RecordKind::Organization,
                              {{QStringLiteral("name"), delegationName(name)},
                               {QStringLiteral("classification"), QStringLiteral("delegation")},
                               {QStringLiteral("parent_id"), parent},
                               {areaColumn, area}});
}

Status SeatPosts::addPlenipotentiary(Transaction &transaction, qint64 delegation) const
{
    const auto posts = m_store.referring(RecordKind::Post, organizationColumn, delegation);
    if (!posts)
        return posts.error();
    if (firstWith(*posts, QStringLiteral("role"), plenipotentiary) != 0)
        return {};
    const auto added = transaction.insert(RecordKind::Post,
                                          {{organizationColumn, delegation},
                                           {QStringLiteral("kind"), QStringLiteral("office")},
                                           {QStringLiteral("role"), plenipotentiary},
                                           {QStringLiteral("label"), tr("Plenipotentiary representative")}});
    return added ? Status() : added.error();
}

Status SeatPosts::followCountry(Transaction &transaction, qint64 chamber) const
{
    const Result<qint64> post = find(chamber);
    const Result<qint64> area = countryOf(chamber);
    if (!post || !area || *post == 0)
        return !post ? post.error() : !area ? Status(area.error()) : Status();
    const Result<Row> row = m_store.row({RecordKind::Post, *post});
    if (!row || isOwn(*row))
        return row ? Status() : row.error();
    const Result<qint64> organization = delegation(transaction, *area);
    auto moved = m_store.referring(RecordKind::Membership, postColumn, *post);
    if (!moved || !organization)
        return !moved ? moved.error() : organization.error();
    const Row columns{{organizationColumn, *organization}};
    const auto revision = [](const Row &stored) {
        return stored.value(QStringLiteral("revision")).toLongLong();
    };
    if (const Status written = transaction.update({RecordKind::Post, *post}, revision(*row), columns);
        !written)
        return written;
    for (const Row &membership : *moved) {
        const Status written =
            transaction.update({RecordKind::Membership, idOf(membership)}, revision(membership), columns);
        if (!written)
            return written;
    }
    return {};
}

Result<Row> SeatPosts::withPost(Transaction &transaction, Row membership) const
{
    qint64 post = membership.value(postColumn).toLongLong();
    if (post == 0)
        return membership;
    if (post < 0) {
        const Result<qint64> made = findOrCreate(transaction, -post);
        if (!made)
            return made.error();
        post = *made;
    }
    const Result<Row> row = m_store.row({RecordKind::Post, post});
    if (!row)
        return row.error();
    membership.insert(postColumn, post);
    membership.insert(organizationColumn, row->value(organizationColumn));
    if (!isOwn(*row)) // Else it is the party's.
        membership.insert(onBehalfColumn, row->value(onBehalfColumn));
    return membership;
}

} // namespace delegations
