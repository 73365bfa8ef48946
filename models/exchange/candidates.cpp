#include "models/exchange/candidates.h"

#include "models/core/recordtype.h"
#include "models/exchange/assemblynames.h"
#include "models/exchange/matchrule.h"
#include "models/store/query.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

/// Whether records of the kind are told apart by UUIDs in files.
bool hasUid(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Area:
    case RecordKind::Organization:
    case RecordKind::LegislativePeriod:
    case RecordKind::Post:
    case RecordKind::Person:
    case RecordKind::Membership:
    case RecordKind::NewsItem:
    case RecordKind::Event:
        return true;
    default:
        return false;
    }
}

constexpr const char *areaColumn = "area_id";

/// What two organizations of a classification must have in common to be one that is called differently; null
/// where names are all there is.
const char *placeOf(std::string_view classification)
{
    for (const std::string_view one : {"parliament", "chamber", "delegation"}) {
        if (classification == one)
            return areaColumn;
    }
    for (const std::string_view one : {"secretariat", "commission", "committee", "other"}) {
        if (classification == one)
            return "parent_id";
    }
    return nullptr;
}

const StoredRows *nobody()
{
    static const StoredRows empty;
    return &empty;
}

} // namespace

Candidates::Candidates(Connection &connection, const Batch &batch, const Matches &matches)
    : m_connection(connection)
    , m_batch(batch)
    , m_matches(matches)
    , m_names(connection)
    , m_records(connection)
    , m_sorted(connection, QStringLiteral("people_sorted_from"))
    , m_identified(connection, QStringLiteral("people_identified"))
{
}

Status Candidates::begin()
{
    Query any(m_connection, "any_person");
    if (const Status asked = any.run(); !asked)
        return asked;
    m_hasPeople = any.next();
    return any.failed() ? Status(any.error()) : Status();
}

Result<const StoredRows *> Candidates::ofUid(const Wanted &wanted)
{
    const std::string_view uid = m_batch.table(wanted.key.kind).uid(wanted.key.row);
    if (uid.empty() || !hasUid(wanted.key.kind))
        return nobody();
    return m_records.found(wanted.key.kind, recordType(wanted.key.kind).table + QStringLiteral("_by_uid"),
                           Cell::text(uid));
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
        return m_records.found(RecordKind::Event, QStringLiteral("events_named"), wanted.cell("name"));
    default:
        return ofOwner(wanted);
    }
}

Result<const StoredRows *> Candidates::rows(RecordKind kind, const QList<qint64> &ids)
{
    return ids.isEmpty() ? Result<const StoredRows *>(nobody()) : m_records.withIds(kind, ids);
}

Result<const StoredRows *> Candidates::areas(const Wanted &wanted)
{
    if (const Cell code = wanted.cell("code"); !code.isNull()) {
        auto found = m_records.found(RecordKind::Area, QStringLiteral("area_by_code"), code);
        if (!found || !(*found)->isEmpty())
            return found;
    }
    const Cell parent = wanted.cell("parent_id");
    if (parent.kind() == Cell::Reference)
        return nobody();
    const auto circle = parent.isNull()
                            ? m_names.circle("names_of_areas")
                            : m_names.circle("names_of_areas_within", {{":parent_id", parent.integer()}});
    if (!circle)
        return circle.error();
    if ((*circle)->isEmpty())
        return nobody();
    return rows(RecordKind::Area, (*circle)->ids(folded(wanted.cell("name").toString())));
}

Result<const StoredRows *> Candidates::organizations(const Wanted &wanted)
{
    const Cell area = wanted.cell("area_id");
    if (area.kind() == Cell::Reference)
        return nobody(); // Nothing is stored of a new country.
    const QString name = wanted.cell("name").toString();
    const std::string_view classification = wanted.cell("classification").view();
    if (classification == "assembly") {
        const auto ids = assemblies(name);
        return ids ? rows(RecordKind::Organization, *ids) : ids.error();
    }
    const QVariant kind = wanted.cell("classification").toVariant();
    const auto circle = area.isNull()
                            ? m_names.circle("names_of_organizations", {{":classification", kind}})
                            : m_names.circle("names_of_organizations_for_area",
                                             {{":classification", kind}, {":area_id", area.integer()}});
    if (!circle)
        return circle.error();
    QList<qint64> ids = (*circle)->ids(folded(name));
    for (const auto further : {&Candidates::sameBodies, &Candidates::reclassified}) {
        if (!ids.isEmpty())
            break;
        const Result<QList<qint64>> others = (this->*further)(wanted, **circle);
        if (!others)
            return others.error();
        ids = *others;
    }
    return rows(RecordKind::Organization, ids);
}

Result<QList<qint64>> Candidates::sameBodies(const Wanted &wanted, const Circle &ofKind)
{
    const char *within = placeOf(wanted.cell("classification").view());
    if (!within || wanted.cell(within).kind() != Cell::Integer)
        return QList<qint64>();
    const auto stored = rows(RecordKind::Organization, ofKind.bodies(wanted.cell("name").toString()));
    if (!stored)
        return stored.error();
    const auto isAlike = [&](size_t row, const char *column) {
        const int field = fieldIndex(RecordKind::Organization, QLatin1String(column));
        return (*stored)->cells(row)[field] == wanted.cell(column);
    };
    QList<qint64> ids;
    for (size_t row = 0; row < (*stored)->size(); ++row) {
        if (isAlike(row, within) && isAlike(row, "classification"))
            ids.append((*stored)->id(row));
    }
    return ids.size() == 1 ? ids : QList<qint64>();
}

Result<QList<qint64>> Candidates::assemblies(const QString &name)
{
    const auto known =
        m_names.circle("names_of_organizations", {{":classification", QStringLiteral("assembly")}});
    if (!known)
        return known.error();
    QList<qint64> ids;
    for (auto entry = (*known)->asWritten.cbegin(); entry != (*known)->asWritten.cend(); ++entry) {
        if (isSameAssembly(entry.key(), name) && !ids.contains(entry.value()))
            ids.append(entry.value());
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

Result<QList<qint64>> Candidates::reclassified(const Wanted &wanted, const Circle &)
{
    const Cell area = wanted.cell("area_id");
    if (area.isNull())
        return QList<qint64>();
    const QString name = folded(wanted.cell("name").toString());
    const auto circle = m_names.circle("names_of_organizations_in_area", {{":area_id", area.integer()}});
    if (!circle)
        return circle.error();
    const QList<qint64> ids = (*circle)->ids(name);
    if (ids.size() != 1)
        return QList<qint64>();
    const auto stored = m_records.withIds(RecordKind::Organization, ids);
    if (!stored)
        return stored.error();
    static const int classification = fieldIndex(RecordKind::Organization, QLatin1String("classification"));
    // The file may itself have one of each, a parliament and a chamber of one name.
    const Cell inFile = m_batch.cell(wanted.key, "area_id");
    const bool isInFile = hasOrganization((*stored)->cells(0)[classification].view(), inFile, name);
    return isInFile ? QList<qint64>() : ids;
}

bool Candidates::hasOrganization(std::string_view classification, const Cell &area,
                                 const QString &foldedName) const
{
    const BatchTable &table = m_batch.table(RecordKind::Organization);
    for (quint32 row = 0; row < table.size(); ++row) {
        const BatchKey key{RecordKind::Organization, row};
        if (m_batch.cell(key, "classification").view() == classification &&
            m_batch.cell(key, "area_id") == area &&
            folded(m_batch.cell(key, "name").toString()) == foldedName)
            return true;
    }
    return false;
}

Result<const StoredRows *> Candidates::newsItems(const Wanted &wanted)
{
    if (const Cell url = wanted.cell("url"); !url.isNull()) {
        auto found = m_records.found(RecordKind::NewsItem, QStringLiteral("news_items_at"), url);
        if (!found || !(*found)->isEmpty())
            return found;
    }
    const Cell published = wanted.cell("published");
    return published.isNull()
               ? m_records.found(RecordKind::NewsItem, QStringLiteral("news_items_titled"),
                                 wanted.cell("title"))
               : m_records.found(RecordKind::NewsItem, QStringLiteral("news_items_published"), published);
}

/// Records that belong to another, the first that the rule names.
Result<const StoredRows *> Candidates::ofOwner(const Wanted &wanted)
{
    const RecordKind kind = wanted.key.kind;
    const quint32 equal = matchRule(kind, wanted.cells.data()).equal;
    const auto &fields = recordType(kind).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        const Cell &cell = wanted.cells[field];
        if ((equal & (1U << field)) && fields[field].kind == FieldKind::Reference &&
            cell.kind() == Cell::Integer)
            return m_records.referring(kind, int(field), cell.integer());
    }
    return nobody();
}

} // namespace delegations
