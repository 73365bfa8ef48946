#include "models/exchange/reconcile/candidates.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/events.h"
#include "models/core/kinds/news.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/matchrule.h"

#include <algorithm>

namespace delegations {

namespace {

/// What two organizations of a classification must have in common to be one that is called differently;
/// invalid where names are all there is.
FieldId placeOf(std::string_view classification)
{
    for (const std::string_view one : {"parliament", "chamber", "delegation"}) {
        if (classification == one)
            return fields::organization.area;
    }
    for (const std::string_view one : {"secretariat", "commission", "committee", "other"}) {
        if (classification == one)
            return fields::organization.parent;
    }
    return {};
}

const StoredRows *nobody()
{
    static const StoredRows empty;
    return &empty;
}

} // namespace

Candidates::Candidates(Connection &connection, const Batch &batch, const Matches &matches,
                       const KnownIdentifiers *known)
    : m_connection(connection)
    , m_batch(batch)
    , m_matches(matches)
    , m_names(connection)
    , m_records(connection)
    , m_people(connection, known)
{
}

Status Candidates::begin()
{
    const Result<bool> hasPeople = m_people.hasAny();
    m_hasPeople = hasPeople && *hasPeople;
    return hasPeople ? Status() : hasPeople.error();
}

Result<const StoredRows *> Candidates::ofUid(const Wanted &wanted)
{
    const RecordType &type = recordType(wanted.key.kind);
    const std::string_view uid = m_batch.table(wanted.key.kind).uid(wanted.key.row);
    if (uid.empty() || !type.hasUid)
        return nobody();
    return m_records.found(wanted.key.kind, type.table + QStringLiteral("_by_uid"), {Cell::text(uid)});
}

Result<const StoredRows *> Candidates::withId(RecordKind kind, qint64 id)
{
    return m_records.withIds(kind, {id});
}

Result<const StoredRows *> Candidates::of(const Wanted &wanted)
{
    switch (wanted.key.kind) {
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

Result<const StoredRows *> Candidates::rows(RecordKind kind, const QList<qint64> &ids)
{
    return ids.isEmpty() ? Result<const StoredRows *>(nobody()) : m_records.withIds(kind, ids);
}

Candidates::Circle::IsTaken Candidates::isTaken(RecordKind kind) const
{
    return [this, kind](qint64 id) { return m_matches.isTaken({kind, id}); };
}

Result<const StoredRows *> Candidates::freeRows(RecordKind kind, const Circle &circle,
                                                const QString &foldedName)
{
    return rows(kind, circle.free(foldedName, isTaken(kind)));
}

Result<const StoredRows *> Candidates::freeRows(RecordKind kind, const QString &statement, const Cell &key)
{
    const QString place = statement + u' ' + key.toString();
    qint64 after = m_taken.value(place);
    for (;;) {
        auto found = m_records.found(kind, statement, {key, Cell::integer(after)});
        if (!found)
            return found;
        const StoredRows &rows = **found;
        size_t taken = 0;
        while (taken < rows.size() && m_matches.isTaken({kind, rows.id(taken)}))
            ++taken;
        if (taken == 0)
            return found;
        after = rows.id(taken - 1);
        m_taken.insert(place, after);
        if (rows.size() < size_t(Circle::most))
            return found; // All there are.
    }
}

/// Of those at the top where no other is named within which they are.
Result<const StoredNames::Circle *> Candidates::namesOfAreas(const Cell &parent)
{
    return parent.isNull() ? m_names.circle("names_of_areas")
                           : m_names.circle("names_of_areas_within", {{":parent_id", parent.integer()}});
}

Result<const StoredNames::Circle *> Candidates::namesOfOrganizations(const Cell &classification,
                                                                     const Cell &area)
{
    const QVariant kind = classification.toVariant();
    return area.isNull() ? m_names.circle("names_of_organizations", {{":classification", kind}})
                         : m_names.circle("names_of_organizations_for_area",
                                          {{":classification", kind}, {":area_id", area.integer()}});
}

Result<QList<qint64>> Candidates::namesakes(const BatchKey &named)
{
    using fields::organization;
    const bool isArea = named.kind == RecordKind::Area;
    if (!m_batch.table(named.kind).uid(named.row).empty() ||
        !(isArea || named.kind == RecordKind::Organization))
        return QList<qint64>();
    const FieldId within = isArea ? FieldId(fields::area.parent) : FieldId(organization.area);
    Cell place = m_batch.cell(named, within);
    if (place.kind() == Cell::Reference)
        place = Cell::integer(m_matches.id({RecordKind::Area, quint32(place.integer())}));
    const auto circle = isArea
                            ? namesOfAreas(place)
                            : namesOfOrganizations(m_batch.cell(named, organization.classification), place);
    if (!circle)
        return circle.error();
    const FieldId name = isArea ? FieldId(fields::area.name) : FieldId(organization.name);
    return (*circle)->ids(nameKey(m_batch.cell(named, name).toString()));
}

Result<const StoredRows *> Candidates::areas(const Wanted &wanted)
{
    if (const Cell &code = wanted.cell(fields::area.code); !code.isNull()) {
        auto found = m_records.found(RecordKind::Area, QStringLiteral("area_by_code"), {code});
        if (!found || !(*found)->isEmpty())
            return found;
    }
    const Cell &parent = wanted.cell(fields::area.parent);
    if (parent.kind() == Cell::Reference)
        return nobody();
    const auto circle = namesOfAreas(parent);
    if (!circle)
        return circle.error();
    if ((*circle)->isEmpty())
        return nobody();
    return freeRows(RecordKind::Area, **circle, nameKey(wanted.cell(fields::area.name).toString()));
}

Result<const StoredRows *> Candidates::organizations(const Wanted &wanted)
{
    const Cell &area = wanted.cell(fields::organization.area);
    if (area.kind() == Cell::Reference)
        return nobody(); // Nothing is stored of a new country.
    const QString name = wanted.cell(fields::organization.name).toString();
    const Cell &classification = wanted.cell(fields::organization.classification);
    if (classification.view() == "assembly") {
        const auto known =
            m_names.circle("names_of_organizations", {{":classification", QStringLiteral("assembly")}});
        if (!known)
            return known.error();
        QList<qint64> ids = (*known)->assemblies(name);
        return rows(RecordKind::Organization, ids.first(std::min(ids.size(), Circle::most)));
    }
    const auto circle = namesOfOrganizations(classification, area);
    if (!circle)
        return circle.error();
    QList<qint64> ids = (*circle)->free(nameKey(name), isTaken(RecordKind::Organization));
    for (const auto further : {&Candidates::sameBodies, &Candidates::reclassified}) {
        if (!ids.isEmpty())
            break;
        const Result<QList<qint64>> others = (this->*further)(wanted, **circle);
        if (!others)
            return others.error();
        ids = *others;
    }
    if (ids.isEmpty())
        ids = likelyBodies(wanted, **circle);
    return rows(RecordKind::Organization, ids);
}

Result<QList<qint64>> Candidates::sameBodies(const Wanted &wanted, const Circle &ofKind)
{
    using fields::organization;
    const FieldId within = placeOf(wanted.cell(organization.classification).view());
    if (!within.isValid() || wanted.cell(within).kind() != Cell::Integer)
        return QList<qint64>();
    const QList<qint64> bodies = ofKind.bodies(wanted.cell(organization.name).toString());
    if (bodies.size() > Circle::most)
        return QList<qint64>(); // Nobody could tell which.
    const auto stored = rows(RecordKind::Organization, bodies);
    if (!stored)
        return stored.error();
    const auto isAlike = [&](size_t row, FieldId field) {
        return cellOf((*stored)->cells(row), field) == wanted.cell(field);
    };
    QList<qint64> ids;
    for (size_t row = 0; row < (*stored)->size(); ++row) {
        if (isAlike(row, within) && isAlike(row, organization.classification))
            ids.append((*stored)->id(row));
    }
    return ids.size() == 1 ? ids : QList<qint64>();
}

Result<QList<qint64>> Candidates::reclassified(const Wanted &wanted, const Circle &)
{
    using fields::organization;
    const Cell &area = wanted.cell(organization.area);
    if (area.isNull())
        return QList<qint64>();
    const QString name = nameKey(wanted.cell(organization.name).toString());
    const auto circle = m_names.circle("names_of_organizations_in_area", {{":area_id", area.integer()}});
    if (!circle)
        return circle.error();
    const QList<qint64> ids = (*circle)->ids(name);
    if (ids.size() != 1)
        return QList<qint64>();
    const auto stored = m_records.withIds(RecordKind::Organization, ids);
    if (!stored)
        return stored.error();
    const Cell &classification = cellOf((*stored)->cells(0), organization.classification);
    // The file may itself have one of each, a parliament and a chamber of one name.
    const Cell inFile = m_batch.cell(wanted.key, organization.area);
    const bool isInFile = hasOrganization(classification.view(), inFile, name);
    return isInFile ? QList<qint64>() : ids;
}

bool Candidates::hasOrganization(std::string_view classification, const Cell &area, const QString &foldedName)
{
    using fields::organization;
    const auto written = [](std::string_view kind, const Cell &place, const QString &name) {
        return QString::fromUtf8(kind.data(), qsizetype(kind.size())) + u' ' +
               QString::number(int(place.kind())) + u' ' + QString::number(place.integer()) + u' ' + name;
    };
    const quint32 count = m_organizations.isEmpty() ? m_batch.table(RecordKind::Organization).size() : 0;
    for (BatchKey key{RecordKind::Organization, 0}; key.row < count; ++key.row)
        m_organizations.insert(written(m_batch.cell(key, organization.classification).view(),
                                       m_batch.cell(key, organization.area),
                                       nameKey(m_batch.cell(key, organization.name).toString())));
    return m_organizations.contains(written(classification, area, foldedName));
}

Result<const StoredRows *> Candidates::newsItems(const Wanted &wanted)
{
    if (const Cell &url = wanted.cell(fields::newsItem.url); !url.isNull()) {
        auto found = freeRows(RecordKind::NewsItem, QStringLiteral("news_items_at"), url);
        if (!found || !(*found)->isEmpty())
            return found;
    }
    const Cell &title = wanted.cell(fields::newsItem.title);
    const Cell &published = wanted.cell(fields::newsItem.published);
    const QString name = nameKey(title.toString());
    if (published.isNull())
        return freeRows(RecordKind::NewsItem, QStringLiteral("news_items_titled"), title);
    const auto ofDay = m_names.circle("news_titles_published", {{":published", published.toVariant()}});
    const auto ofNoDay = m_names.circle("news_titles_undated");
    if (!ofDay || !ofNoDay)
        return ofDay ? ofNoDay.error() : ofDay.error();
    QList<qint64> ids;
    for (const Circle *circle : {*ofDay, *ofNoDay})
        ids += circle->free(name, isTaken(RecordKind::NewsItem));
    std::sort(ids.begin(), ids.end());
    return rows(RecordKind::NewsItem, ids);
}

/// Of the day that is said, else of any: sittings are called alike year after year.
Result<const StoredRows *> Candidates::events(const Wanted &wanted)
{
    const QString name = nameKey(wanted.cell(fields::event.name).toString());
    const Cell &start = wanted.cell(fields::event.startDate);
    if (!start.isNull()) {
        const auto dated = m_names.circle("names_and_days_of_events");
        if (!dated)
            return dated.error();
        auto found = freeRows(RecordKind::Event, **dated, nameKey(name + u' ' + start.toString()));
        if (!found || !(*found)->isEmpty())
            return found;
    }
    const auto named = m_names.circle(start.isNull() ? "names_of_events" : "names_of_undated_events");
    return named ? freeRows(RecordKind::Event, **named, name) : named.error();
}

Result<const StoredRows *> Candidates::furtherNames(qint64 person)
{
    return m_records.referring(fields::personName.person, person);
}

/// Records that belong to another, the first that the rule names.
Result<const StoredRows *> Candidates::ofOwner(const Wanted &wanted)
{
    const RecordKind kind = wanted.key.kind;
    const quint32 equal = matchRule(kind, wanted.cells.data()).equal;
    for (const FieldSpec &field : recordType(kind).fields) {
        const Cell &cell = wanted.cell(field.id);
        if ((equal & bitOf(field.id)) && field.kind == FieldKind::Reference && cell.kind() == Cell::Integer)
            return m_records.referring(field.id, cell.integer());
    }
    return nobody();
}

} // namespace delegations
