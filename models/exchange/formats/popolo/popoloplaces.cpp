#include "models/exchange/formats/popolo/popoloplaces.h"

#include "models/exchange/formats/fileplace.h"

#include <unordered_map>

namespace delegations {

Cell &PopoloPlaces::cell(RecordKind kind, quint32 row, const char *column)
{
    return m_batch.table(kind).row(row)[fieldIndex(kind, QLatin1String(column))];
}

std::vector<quint32> PopoloPlaces::countries() const
{
    static const int classification = fieldIndex(RecordKind::Area, QLatin1String("classification"));
    const BatchTable &areas = m_batch.table(RecordKind::Area);
    std::vector<quint32> rows;
    for (quint32 row = 0; row < areas.size(); ++row) {
        if (areas.row(row)[classification].view() == "country")
            rows.push_back(row);
    }
    return rows;
}

void PopoloPlaces::addCountry(const QString &code, const QString &path)
{
    const std::vector<quint32> said = countries();
    if (said.size() > 1)
        return; // Nobody knows which of them is meant.
    const quint32 own = said.empty() ? addCountryOf(fileCountry(code, path)) : said.front();
    for (quint32 row = 0; row < m_batch.table(RecordKind::Area).size() && said.empty(); ++row) {
        if (Cell &parent = cell(RecordKind::Area, row, "parent_id"); row != own && parent.isNull())
            parent = Cell::reference(own);
    }
    for (quint32 row = 0; row < m_batch.table(RecordKind::Organization).size(); ++row) {
        if (Cell &area = cell(RecordKind::Organization, row, "area_id"); area.isNull())
            area = Cell::reference(own);
    }
}

quint32 PopoloPlaces::addCountryOf(const FileCountry &named)
{
    const quint32 own = m_batch.table(RecordKind::Area).size();
    m_batch.add(RecordKind::Area, 0);
    cell(RecordKind::Area, own, "name") = Cell::text(m_batch.keep(named.name)).inferred();
    cell(RecordKind::Area, own, "code") = Cell::text(m_batch.keep(named.code));
    cell(RecordKind::Area, own, "classification") = Cell::text("country").inferred();
    return own;
}

void PopoloPlaces::joinPosts()
{
    static const int ofMembership = fieldIndex(RecordKind::Membership, QLatin1String("organization_id"));
    static const int post = fieldIndex(RecordKind::Membership, QLatin1String("post_id"));
    static const int ofPost = fieldIndex(RecordKind::Post, QLatin1String("organization_id"));
    BatchTable &memberships = m_batch.table(RecordKind::Membership);
    for (quint32 row = 0; row < memberships.size(); ++row) {
        Cell *cells = memberships.row(row);
        if (cells[post].isNull())
            continue;
        Cell &organization = m_batch.table(RecordKind::Post).row(quint32(cells[post].integer()))[ofPost];
        if (organization.isNull())
            organization = cells[ofMembership];
        else if (cells[ofMembership].isNull())
            cells[ofMembership] = organization;
    }
}

bool PopoloPlaces::isChamber(quint32 organization) const
{
    return m_batch.cell({RecordKind::Organization, organization}, "classification").view() == "chamber";
}

std::optional<quint32> PopoloPlaces::onlyChamber() const
{
    std::optional<quint32> only;
    for (quint32 row = 0; row < m_batch.table(RecordKind::Organization).size(); ++row) {
        if (!isChamber(row))
            continue;
        if (only)
            return std::nullopt;
        only = row;
    }
    return only;
}

void PopoloPlaces::addOwnSeats()
{
    static const int organization = fieldIndex(RecordKind::Membership, QLatin1String("organization_id"));
    static const int post = fieldIndex(RecordKind::Membership, QLatin1String("post_id"));
    static const int role = fieldIndex(RecordKind::Membership, QLatin1String("role"));
    std::unordered_map<qint64, quint32> seats; // Rows of posts, by the chamber's row.
    BatchTable &memberships = m_batch.table(RecordKind::Membership);
    for (quint32 row = 0; row < memberships.size(); ++row) {
        Cell *cells = memberships.row(row);
        const bool isMember = cells[role].isNull() || cells[role].view() == "member";
        if (!isMember || !cells[post].isNull() || cells[organization].isNull())
            continue;
        const qint64 chamber = cells[organization].integer();
        auto known = seats.find(chamber);
        if (known == seats.end()) {
            if (!isChamber(quint32(chamber)))
                continue;
            const quint32 made = m_batch.table(RecordKind::Post).size();
            m_batch.add(RecordKind::Post, 0);
            cell(RecordKind::Post, made, "kind") = Cell::text("seat");
            cell(RecordKind::Post, made, "organization_id") = Cell::reference(quint32(chamber));
            cell(RecordKind::Post, made, "on_behalf_of_id") = Cell::reference(quint32(chamber));
            known = seats.emplace(chamber, made).first;
        }
        cells[post] = Cell::reference(known->second);
    }
}

void PopoloPlaces::addToChamber(const std::vector<std::string_view> &sources)
{
    const std::optional<quint32> chamber = onlyChamber();
    for (quint32 row = 0; chamber && row < m_batch.table(RecordKind::LegislativePeriod).size(); ++row) {
        if (Cell &owner = cell(RecordKind::LegislativePeriod, row, "organization_id"); owner.isNull())
            owner = Cell::reference(*chamber);
    }
    const std::vector<quint32> places = countries();
    if (!chamber && places.empty())
        return;
    const quint32 owner = chamber ? *chamber : places.front();
    for (const std::string_view source : sources) {
        const quint32 made = m_batch.table(RecordKind::Source).size();
        m_batch.add(RecordKind::Source, 0);
        cell(RecordKind::Source, made, chamber ? "organization_id" : "area_id") = Cell::reference(owner);
        cell(RecordKind::Source, made, "url") = Cell::text(source);
    }
}

} // namespace delegations
