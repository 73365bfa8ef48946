#include "models/store/write/treeimpact.h"

#include "models/store/sqlite/query.h"

namespace delegations {

namespace {

/// Follows one change set through the references of its rows.
class Tracer
{
public:
    explicit Tracer(Connection &connection) : m_connection(connection) {}

    void trace(const RecordChange &change)
    {
        for (const Row *row : {&change.before, &change.after}) {
            if (!row->isEmpty())
                traceRow(change.key, *row);
        }
    }

    [[nodiscard]] Result<TreeImpact> result() const
    {
        if (m_error)
            return *m_error;
        return m_impact;
    }

private:
    void traceRow(const RecordKey &key, const Row &row)
    {
        switch (key.kind) {
        case RecordKind::Area:
            touch({TreeKey::Root, 0, {}});
            break;
        case RecordKind::Organization:
            touchCountry(row.value(QStringLiteral("area_id")));
            touchSeats(key.id);
            break;
        case RecordKind::Post:
            touchOrganization(row.value(QStringLiteral("organization_id")));
            touchChamber(row.value(QStringLiteral("on_behalf_of_id")));
            break;
        case RecordKind::Membership:
            touchOrganization(row.value(QStringLiteral("organization_id")));
            // Of a seat in a delegation the one, of a chamber's own seat the other is the chamber.
            touchChamber(row.value(QStringLiteral("on_behalf_of_id")));
            touchChamber(row.value(QStringLiteral("organization_id")));
            break;
        case RecordKind::PostCapacity:
            follow("tree_impact_of_post", row.value(QStringLiteral("post_id")));
            break;
        case RecordKind::LegislativePeriod:
            follow("tree_impact_of_period", key.id);
            break;
        case RecordKind::Person:
            follow("tree_impact_of_person", key.id);
            break;
        case RecordKind::NewsItem:
            touchNews(row.value(QStringLiteral("published")).toString());
            break;
        default:
            break;
        }
    }

    /// The statement gives a row (area, chamber) for each membership or post concerned.
    void follow(const char *statement, const QVariant &id)
    {
        Query query(m_connection, statement);
        query.bind(":id", id);
        using Pair = std::pair<QVariant, QVariant>;
        const auto rows = query.all<Pair>([](const Query &row) { return Pair(row.value(0), row.value(1)); });
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (const auto &[area, chamber] : *rows) {
            touchCountry(area);
            touchChamber(chamber);
        }
    }

    void touchOrganization(const QVariant &organization)
    {
        if (!organization.isNull())
            follow("tree_impact_of_organization", organization);
    }

    void touchCountry(const QVariant &area)
    {
        touch({TreeKey::Root, 0, {}});
        if (!area.isNull())
            touch({TreeKey::Country, area.toLongLong(), {}});
    }

    void touchChamber(const QVariant &chamber)
    {
        if (chamber.isNull())
            return;
        touch({TreeKey::Chamber, chamber.toLongLong(), {}});
        touchSeats(chamber.toLongLong());
    }

    void touchSeats(qint64 chamber) { m_impact.chambers.insert(chamber); }

    void touchNews(const QString &published)
    {
        touch({TreeKey::Root, 0, {}});
        touch({TreeKey::NewsSection, 0, {}});
        touch({TreeKey::NewsMonth, 0, published.left(7)});
    }

    void touch(const TreeKey &key) { m_impact.parents.insert(key); }

    Connection &m_connection;
    TreeImpact m_impact;
    std::optional<Error> m_error;
};

} // namespace

Result<TreeImpact> treeImpact(Connection &connection, const ChangeSet &changes)
{
    if (!changes.runs.isEmpty()) {
        TreeImpact impact;
        impact.everything = true;
        return impact;
    }
    Tracer tracer(connection);
    changes.forEach([&](const RecordChange &change) { tracer.trace(change); });
    return tracer.result();
}

} // namespace delegations
