#include "models/exchange/candidates.h"

#include "models/core/recordtype.h"
#include "models/exchange/assemblynames.h"
#include "models/exchange/matchrule.h"
#include "models/store/query.h"
#include "models/store/recordstore.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

const QString nameColumn = QStringLiteral("name");
const QString areaColumn = QStringLiteral("area_id");
const QString classificationColumn = QStringLiteral("classification");
const QString personColumn = QStringLiteral("person_id");
const QString postColumn = QStringLiteral("post_id");
const QString organizationColumn = QStringLiteral("organization_id");

Row currentRow(const Query &query)
{
    return query.row();
}

/// What an organization is known by within one file.
QString organizationKey(const QString &classification, const QString &area, const QString &foldedName)
{
    return classification + u'\n' + area + u'\n' + foldedName;
}

} // namespace

Candidates::Candidates(RecordStore &store, const Bundle &bundle, const Matches &matches)
    : m_store(store), m_matches(matches), m_names(store.connection())
{
    for (const BundleRecord &record : bundle.records) {
        const QString name = folded(record.value(nameColumn).toString());
        if (record.kind == RecordKind::Membership)
            m_memberships.insert(record.references.value(personColumn), &record);
        else if (record.kind == RecordKind::PersonName)
            m_otherNames.insert(record.references.value(personColumn), name);
        else if (record.kind == RecordKind::Organization)
            m_organizations.insert(organizationKey(record.value(classificationColumn).toString(),
                                                   record.references.value(areaColumn), name));
    }
    for (const BundleRecord &record : bundle.records) {
        if (record.kind != RecordKind::Person)
            continue;
        const QString name = folded(record.value(nameColumn).toString());
        for (const BundleRecord *membership : m_memberships.values(record.key))
            m_people[contextOf(*membership) + u'\n' + name].insert(record.key);
    }
}

Result<std::vector<Row>> Candidates::of(const Wanted &wanted)
{
    switch (wanted.record->kind) {
    case RecordKind::Area:
        return areas(wanted);
    case RecordKind::Organization:
        return organizations(wanted);
    case RecordKind::Person:
        return people(wanted);
    case RecordKind::NewsItem:
        return newsItems(wanted);
    case RecordKind::Event:
        return events(wanted);
    default:
        return ofOwner(wanted);
    }
}

Result<std::vector<Row>> Candidates::areas(const Wanted &wanted)
{
    if (hasValue(wanted.columns, QStringLiteral("code"))) {
        Query query(m_store.connection(), "area_by_code");
        query.bind(":code", wanted.columns.value(QStringLiteral("code")));
        auto found = query.all<Row>(currentRow);
        if (!found || !found->empty())
            return found;
    }
    const Result<QList<qint64>> ids =
        m_names.ids("names_of_areas", nullptr, {}, folded(wanted.columns.value(nameColumn).toString()));
    return ids ? rows(RecordKind::Area, *ids) : ids.error();
}

Result<std::vector<Row>> Candidates::organizations(const Wanted &wanted)
{
    const QString name = wanted.columns.value(nameColumn).toString();
    const QVariant classification = wanted.columns.value(classificationColumn);
    Result<QList<qint64>> ids =
        classification.toString() == QLatin1String("assembly")
            ? assemblies(name)
            : m_names.ids("names_of_organizations", ":classification", classification, folded(name));
    if (ids && ids->isEmpty() && hasValue(wanted.columns, areaColumn))
        ids = reclassified(wanted);
    return ids ? rows(RecordKind::Organization, *ids) : ids.error();
}

Result<QList<qint64>> Candidates::assemblies(const QString &name)
{
    const auto known = m_names.all("names_of_organizations", ":classification", QStringLiteral("assembly"));
    if (!known)
        return known.error();
    QList<qint64> ids;
    for (auto entry = known->cbegin(); entry != known->cend(); ++entry) {
        if (isSameAssembly(entry.key(), name) && !ids.contains(entry.value()))
            ids.append(entry.value());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<QList<qint64>> Candidates::reclassified(const Wanted &wanted)
{
    const QString name = folded(wanted.columns.value(nameColumn).toString());
    const auto ids =
        m_names.ids("names_of_organizations_in_area", ":area_id", wanted.columns.value(areaColumn), name);
    if (!ids || ids->size() != 1)
        return ids ? QList<qint64>() : ids;
    const Result<Row> stored = m_store.row({RecordKind::Organization, ids->front()});
    if (!stored)
        return stored.error();
    // The file may itself have one of each, a parliament and a chamber of one name.
    const bool isInFile = m_organizations.contains(organizationKey(
        stored->value(classificationColumn).toString(), wanted.record->references.value(areaColumn), name));
    return isInFile ? QList<qint64>() : *ids;
}

/// Never by the name alone: only someone of that name who has the same seat or office, or belongs to the same
/// organization where the file names no post.
Result<std::vector<Row>> Candidates::people(const Wanted &wanted)
{
    QList<qint64> ids;
    for (const BundleRecord *membership : m_memberships.values(wanted.record->key)) {
        for (const QString &name : namesOf(*wanted.record)) {
            const Result<QList<qint64>> found = inContext(*membership, name);
            if (!found)
                return found.error();
            for (const qint64 id : *found) {
                if (!ids.contains(id))
                    ids.append(id);
            }
        }
    }
    std::sort(ids.begin(), ids.end());
    return rows(RecordKind::Person, ids);
}

Result<QList<qint64>> Candidates::inContext(const BundleRecord &membership, const QString &foldedName)
{
    const QString post = membership.references.value(postColumn);
    if (!post.isEmpty()) {
        const qint64 id = m_matches.id(RecordKind::Post, post);
        return id > 0 ? m_names.ids("names_of_holders", ":post_id", id, foldedName) : QList<qint64>();
    }
    const qint64 id = m_matches.id(RecordKind::Organization, membership.references.value(organizationColumn));
    return id > 0 ? m_names.ids("names_of_members", ":organization_id", id, foldedName) : QList<qint64>();
}

int Candidates::namesakes(const BundleRecord &person) const
{
    QSet<QString> keys{person.key};
    for (const BundleRecord *membership : m_memberships.values(person.key))
        keys += m_people.value(contextOf(*membership) + u'\n' + folded(person.value(nameColumn).toString()));
    return int(keys.size());
}

QStringList Candidates::namesOf(const BundleRecord &person) const
{
    QStringList names = m_otherNames.values(person.key);
    names.append(folded(person.value(nameColumn).toString()));
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

QString Candidates::contextOf(const BundleRecord &membership)
{
    const QString post = membership.references.value(postColumn);
    return post.isEmpty() ? u'o' + membership.references.value(organizationColumn) : u'p' + post;
}

Result<std::vector<Row>> Candidates::newsItems(const Wanted &wanted)
{
    const QString published = QStringLiteral("published");
    if (hasValue(wanted.columns, published)) {
        Query query(m_store.connection(), "news_items_published");
        return query.bind(":published", wanted.columns.value(published)).all<Row>(currentRow);
    }
    Query query(m_store.connection(), "news_items_titled");
    return query.bind(":title", wanted.columns.value(QStringLiteral("title"))).all<Row>(currentRow);
}

Result<std::vector<Row>> Candidates::events(const Wanted &wanted)
{
    Query query(m_store.connection(), "events_named");
    return query.bind(":name", wanted.columns.value(nameColumn)).all<Row>(currentRow);
}

/// Records that belong to another, the first that the rule names.
Result<std::vector<Row>> Candidates::ofOwner(const Wanted &wanted)
{
    const RecordKind kind = wanted.record->kind;
    for (const QString &column : matchRule(kind, wanted.columns).equal) {
        const FieldSpec *field = recordType(kind).field(column);
        if (field && field->kind == FieldKind::Reference && hasValue(wanted.columns, column))
            return m_store.referring(kind, column, wanted.columns.value(column).toLongLong());
    }
    return std::vector<Row>();
}

Result<std::vector<Row>> Candidates::rows(RecordKind kind, const QList<qint64> &ids)
{
    std::vector<Row> found;
    for (const qint64 id : ids) {
        Result<Row> row = m_store.row({kind, id});
        if (!row)
            return row.error();
        found.push_back(*row);
    }
    return found;
}

} // namespace delegations
