#include "models/store/read/exportselection.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/read/listqueries.h"
#include "models/store/search/filterbinding.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <limits>
#include <map>

namespace delegations {

namespace {

using Kind = RecordKind;

/// As of the export's day, or of today where it is of all times.
Result<std::vector<RecordKey>> wantedPeople(Connection &connection, const Filter &filter, QDate day)
{
    Query query(connection, "export_people_filtered");
    bindFilter(query, filter, day.isValid() ? day : QDate::currentDate());
    return query.all<RecordKey>([](const Query &row) { return RecordKey{Kind::Person, row.integer(0)}; });
}

Result<std::vector<RecordKey>> recordsOf(Connection &connection, const Scope &scope)
{
    if (!scope.isList())
        return std::vector<RecordKey>{scope.record};
    const auto listed = listqueries::list(connection, scope, {}, std::numeric_limits<int>::max());
    if (!listed)
        return listed.error();
    std::vector<RecordKey> records;
    for (const DatedEntry &entry : listed->entries)
        records.push_back(entry.record.key);
    return records;
}

} // namespace

bool IdSet::add(qint64 id)
{
    if (id <= 0 || contains(id))
        return false;
    if (m_bits.size() <= size_t(id))
        m_bits.resize(size_t(id) + 1 + m_bits.size() / 2);
    m_bits[size_t(id)] = true;
    ++m_size;
    return true;
}

qint64 IdSet::next(qint64 id) const
{
    const auto found =
        std::find(m_bits.begin() + qptrdiff(std::min(size_t(id) + 1, m_bits.size())), m_bits.end(), true);
    return found == m_bits.end() ? 0 : found - m_bits.begin();
}

qint64 ExportSelection::size() const
{
    qint64 count = 0;
    for (const IdSet &set : m_ids)
        count += set.size();
    return count;
}

Result<std::vector<qint64>> ExportSelection::inOrder(Connection &connection, RecordKind kind) const
{
    std::vector<qint64> found;
    Statement order(connection, QStringLiteral("export_%1_order").arg(recordType(kind).table));
    for (;;) {
        const Result<bool> row = order.step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        if (contains(kind, order.integer(0)))
            found.push_back(order.integer(0));
    }
}

/// Fills a selection: what is wanted, what belongs to it, and then what these refer to.
class ScopeReader
{
public:
    ScopeReader(Connection &connection, ExportSelection &selection)
        : m_connection(connection), m_selection(selection)
    {
    }

    Status takeAll();
    Status take(const std::vector<RecordKey> &records);

private:
    /// The kinds of the columns that a statement gives, in their order.
    using Columns = std::initializer_list<Kind>;

    Statement &statement(const char *name);
    Status add(const char *name, qint64 id, Columns columns);
    Status addOfEach(const IdSet &owners, const char *name, Columns columns);
    IdSet &ids(Kind kind) { return m_selection.m_ids[size_t(kind)]; }

    Status takeRoot(const RecordKey &record);
    Status takeBodies();
    Status takePeople();
    Status takeNewsAndEvents(const IdSet &bodies, const IdSet &areas);
    Status takeReferences();

    Connection &m_connection;
    ExportSelection &m_selection;
    std::map<std::string, std::unique_ptr<Statement>> m_statements;
};

Statement &ScopeReader::statement(const char *name)
{
    std::unique_ptr<Statement> &known = m_statements[name];
    if (!known) {
        known = std::make_unique<Statement>(m_connection, QString::fromLatin1(name));
        if (const int day = known->parameter(":day"))
            known->bindText(day, {m_selection.m_day.constData(), size_t(m_selection.m_day.size())});
    }
    return *known;
}

Status ScopeReader::add(const char *name, qint64 id, Columns columns)
{
    Statement &query = statement(name);
    query.bind(query.parameter(":id"), id);
    for (;;) {
        const Result<bool> row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        int column = 0;
        for (const Kind kind : columns)
            ids(kind).add(query.integer(column++));
    }
    query.reset();
    return {};
}

Status ScopeReader::addOfEach(const IdSet &owners, const char *name, Columns columns)
{
    // What is added meanwhile is not asked about.
    // NOLINTNEXTLINE(performance-unnecessary-copy-initialization)
    const IdSet fixed = owners;
    for (qint64 id = fixed.next(0); id > 0; id = fixed.next(id)) {
        if (const Status added = add(name, id, columns); !added)
            return added;
    }
    return {};
}

Status ScopeReader::takeAll()
{
    const bool isOfDay = !m_selection.m_day.isEmpty();
    const std::pair<const char *, Kind> all[] = {
        {"export_all_areas", Kind::Area},
        {"export_all_organizations", Kind::Organization},
        {"export_all_posts", Kind::Post},
        {"export_all_periods", Kind::LegislativePeriod},
        {isOfDay ? "export_people_on_day" : "export_all_people", Kind::Person},
        {"export_all_roles", Kind::Role},
        {"export_all_decisions", Kind::Decision},
        {"export_all_memberships", Kind::Membership},
        {"export_all_events", Kind::Event},
        {"export_all_news", Kind::NewsItem},
    };
    for (const auto &[name, kind] : all) {
        if (const Status added = add(name, 0, {kind}); !added)
            return added;
    }
    return {};
}

Status ScopeReader::take(const std::vector<RecordKey> &records)
{
    for (const RecordKey &record : records) {
        if (const Status taken = takeRoot(record); !taken)
            return taken;
    }
    if (const Status taken = takeBodies(); !taken)
        return taken;
    const IdSet bodies = ids(Kind::Organization);
    const IdSet areas = ids(Kind::Area);
    if (const Status taken = takePeople(); !taken)
        return taken;
    if (const Status taken = takeNewsAndEvents(bodies, areas); !taken)
        return taken;
    return takeReferences();
}

Status ScopeReader::takeRoot(const RecordKey &record)
{
    switch (record.kind) {
    case Kind::Area:
        return add("export_areas_within", record.id, {Kind::Area});
    case Kind::Membership:
        return add("export_person_of_membership", record.id, {Kind::Person});
    default:
        ids(record.kind).add(record.id);
        return datedKind(record.kind)
                   ? add(statementOf("export_people_of_", record.kind).toLatin1(), record.id, {Kind::Person})
                   : Status();
    }
}

/// The organizations of the areas and those that are part of them, with their posts and periods.
Status ScopeReader::takeBodies()
{
    Status taken = addOfEach(ids(Kind::Area), "export_organizations_of_area", {Kind::Organization});
    const auto then = [&](Kind owners, const char *name, Kind kind) {
        if (taken)
            taken = addOfEach(ids(owners), name, {kind});
    };
    then(Kind::Organization, "export_organizations_within", Kind::Organization);
    then(Kind::Organization, "export_posts_of_organization", Kind::Post);
    then(Kind::Organization, "export_periods_of_organization", Kind::LegislativePeriod);
    return taken;
}

/// The people of these organizations, and everything that each of them is.
Status ScopeReader::takePeople()
{
    Status taken = addOfEach(ids(Kind::Organization), "export_people_of_organization", {Kind::Person});
    if (!taken)
        return taken;
    return addOfEach(ids(Kind::Person), "export_memberships_of_person",
                     {Kind::Membership, Kind::Organization, Kind::Organization, Kind::Organization,
                      Kind::Post, Kind::Area, Kind::LegislativePeriod, Kind::Decision, Kind::Decision});
}

Status ScopeReader::takeNewsAndEvents(const IdSet &bodies, const IdSet &areas)
{
    Status taken = addOfEach(bodies, "export_events_of_organization", {Kind::Event});
    const auto then = [&](const IdSet &owners, const char *name, Kind kind) {
        if (taken)
            taken = addOfEach(owners, name, {kind});
    };
    then(areas, "export_events_of_area", Kind::Event);
    then(ids(Kind::Person), "export_news_of_person", Kind::NewsItem);
    then(bodies, "export_news_of_organization", Kind::NewsItem);
    then(areas, "export_news_of_area", Kind::NewsItem);
    return taken;
}

Status ScopeReader::takeReferences()
{
    Status taken =
        addOfEach(ids(Kind::Post), "export_owners_of_post", {Kind::Organization, Kind::Organization});
    const auto then = [&](Kind owners, const char *name, Columns columns) {
        if (taken)
            taken = addOfEach(ids(owners), name, columns);
    };
    then(Kind::LegislativePeriod, "export_owner_of_period", {Kind::Organization});
    then(Kind::Event, "export_sittings_of_event", {Kind::Event});
    then(Kind::Event, "export_owners_of_event", {Kind::Organization, Kind::Area});
    then(Kind::Decision, "export_owner_of_decision", {Kind::Organization});
    then(Kind::Organization, "export_organizations_around", {Kind::Organization});
    then(Kind::Organization, "export_area_of_organization", {Kind::Area});
    then(Kind::Area, "export_areas_around", {Kind::Area});
    return taken;
}

Result<ExportSelection> ExportSelection::of(Connection &connection, const Scope &scope, const Filter &filter,
                                            QDate day)
{
    ExportSelection selection;
    selection.m_day = day.isValid() ? day.toString(Qt::ISODate).toLatin1() : QByteArray();
    ScopeReader reader(connection, selection);
    if (scope.isEverything() && filter.isEmpty()) {
        const Status taken = reader.takeAll();
        return taken ? Result<ExportSelection>(std::move(selection)) : taken.error();
    }
    const Result<Filter> wanted = filter.within(scope);
    if (!wanted)
        return wanted.error();
    const auto records =
        filter.isEmpty() ? recordsOf(connection, scope) : wantedPeople(connection, *wanted, day);
    if (!records)
        return records.error();
    if (const Status taken = reader.take(*records); !taken)
        return taken.error();
    return selection;
}

} // namespace delegations
