#include "models/exchange/popoloplaces.h"

#include "models/exchange/fileplace.h"

#include <unordered_map>

namespace delegations {

Cell &PopoloPlaces::cell(RecordKind kind, quint32 row, const char *column)
{
    return m_batch.table(kind).row(row)[fieldIndex(kind, QLatin1String(column))];
}

std::optional<quint32> PopoloPlaces::country() const
{
    static const int classification = fieldIndex(RecordKind::Area, QLatin1String("classification"));
    const BatchTable &areas = m_batch.table(RecordKind::Area);
    for (quint32 row = 0; row < areas.size(); ++row) {
        if (areas.row(row)[classification].view() == "country")
            return row;
    }
    return std::nullopt;
}

void PopoloPlaces::addCountry(const QString &code, const QString &path)
{
    if (country())
        return;
    const FileCountry named = fileCountry(code, path);
    const Cell *added = m_batch.add(RecordKind::Area, 0);
    const quint32 own = m_batch.table(RecordKind::Area).size() - 1;
    (void)added;
    cell(RecordKind::Area, own, "name") = Cell::text(m_batch.keep(named.name)).concluded();
    cell(RecordKind::Area, own, "code") = Cell::text(m_batch.keep(named.code));
    cell(RecordKind::Area, own, "classification") = Cell::text("country").concluded();
    for (quint32 row = 0; row < own; ++row) {
        if (Cell &parent = cell(RecordKind::Area, row, "parent_id"); parent.isNull())
            parent = Cell::reference(own);
    }
    for (quint32 row = 0; row < m_batch.table(RecordKind::Organization).size(); ++row) {
        if (Cell &area = cell(RecordKind::Organization, row, "area_id"); area.isNull())
            area = Cell::reference(own);
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
    const std::optional<quint32> owner = chamber ? chamber : country();
    for (const std::string_view source : sources) {
        if (!owner)
            return;
        const quint32 made = m_batch.table(RecordKind::Source).size();
        m_batch.add(RecordKind::Source, 0);
        cell(RecordKind::Source, made, chamber ? "organization_id" : "area_id") = Cell::reference(*owner);
        cell(RecordKind::Source, made, "url") = Cell::text(source);
    }
}

} // namespace delegations
