#include "models/store/write/treeimpact.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
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
        for (const Record *record : {&change.before, &change.after}) {
            if (!record->isEmpty())
                traceRecord(*record);
        }
    }

    [[nodiscard]] Result<TreeImpact> result() const
    {
        if (m_error)
            return *m_error;
        return m_impact;
    }

private:
    /// 0 stands for none.
    struct Place
    {
        qint64 area;
        qint64 chamber;
        qint64 body;
    };

    void traceRecord(const Record &record)
    {
        switch (record.kind()) {
        case RecordKind::Area:
        case RecordKind::AreaName:
            touch({TreeKey::Root, 0, {}});
            break;
        case RecordKind::OrganizationName:
            touchOrganization(record.value(fields::organizationName.organization).id);
            break;
        case RecordKind::Organization:
            touchCountry(record.value(fields::organization.area).id);
            touchBody(record.value(fields::organization.parent).id);
            touchSeats(record.id);
            break;
        case RecordKind::Post:
            touchOrganization(record.value(fields::post.organization).id);
            touchChamber(record.value(fields::post.onBehalfOf).id);
            touchChamber(record.value(fields::post.organization).id);
            break;
        case RecordKind::Membership:
            touchOrganization(record.value(fields::membership.organization).id);
            // Of a seat in a delegation the one, of a chamber's own seat the other is the chamber.
            touchChamber(record.value(fields::membership.onBehalfOf).id);
            touchChamber(record.value(fields::membership.organization).id);
            break;
        case RecordKind::PostCapacity:
            follow("tree_impact_of_post", record.value(fields::postCapacity.post).id);
            break;
        case RecordKind::LegislativePeriod:
            follow("tree_impact_of_period", record.id);
            break;
        case RecordKind::Person:
            follow("tree_impact_of_person", record.id);
            break;
        case RecordKind::Role:
        case RecordKind::RoleName:
            m_impact.everything = true; // Whoever is called by it, wherever they stand.
            break;
        case RecordKind::PersonName:
            follow("tree_impact_of_person", record.value(fields::personName.person).id);
            break;
        default:
            if (const DatedKind *listed = datedKind(record.kind()))
                touchListed(record.kind(), record.cell(listed->date).toString());
            break;
        }
    }

    /// The statement gives a row (area, chamber, body) for each membership, post or organization concerned.
    void follow(const char *statement, qint64 id)
    {
        Query query(m_connection, statement);
        query.bind(":id", id);
        const auto rows = query.all<Place>([](const Query &row) {
            return Place{row.integer(0), row.integer(1), row.integer(2)};
        });
        if (!rows) {
            m_error = rows.error();
            return;
        }
        for (const Place &place : *rows) {
            touchCountry(place.area);
            touchChamber(place.chamber);
            touchBody(place.body);
        }
    }

    // 0 stands for none in these.

    void touchOrganization(qint64 organization)
    {
        if (organization != 0)
            follow("tree_impact_of_organization", organization);
    }

    void touchCountry(qint64 area)
    {
        touch({TreeKey::Root, 0, {}});
        if (area != 0)
            touch({TreeKey::Country, area, {}});
    }

    void touchBody(qint64 body)
    {
        if (body != 0)
            touch({TreeKey::Body, body, {}});
    }

    void touchChamber(qint64 chamber)
    {
        if (chamber == 0)
            return;
        touch({TreeKey::Chamber, chamber, {}});
        touch({TreeKey::OwnMembers, chamber, {}});
        touchSeats(chamber);
    }

    void touchSeats(qint64 chamber) { m_impact.chambers.insert(chamber); }

    void touchListed(RecordKind kind, const QString &date)
    {
        touch({TreeKey::Root, 0, {}});
        touch(TreeKey::section(kind));
        touch(TreeKey::monthOf(kind, date.left(7)));
    }

    void touch(const TreeKey &key) { m_impact.parents.insert(key); }

    Connection &m_connection;
    TreeImpact m_impact;
    std::optional<Error> m_error;
};

} // namespace

Result<TreeImpact> treeImpact(Connection &connection, const ChangeSet &changes)
{
    if (changes.isBulk()) {
        TreeImpact impact;
        impact.everything = true;
        return impact;
    }
    Tracer tracer(connection);
    changes.forEach([&](const RecordChange &change) { tracer.trace(change); });
    return tracer.result();
}

} // namespace delegations
