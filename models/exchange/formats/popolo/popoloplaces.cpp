#include "models/exchange/formats/popolo/popoloplaces.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/fileplace.h"

#include <unordered_map>

namespace delegations {

std::vector<quint32> PopoloPlaces::countries() const
{
    const BatchTable &areas = m_batch.table(RecordKind::Area);
    std::vector<quint32> rows;
    for (quint32 row = 0; row < areas.size(); ++row) {
        if (cellOf(areas.row(row), fields::area.classification).view() == "country")
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
        if (Cell &parent = m_batch.cell(row, fields::area.parent); row != own && parent.isNull())
            parent = Cell::reference(own);
    }
    for (quint32 row = 0; row < m_batch.table(RecordKind::Organization).size(); ++row) {
        if (Cell &area = m_batch.cell(row, fields::organization.area); area.isNull())
            area = Cell::reference(own);
    }
}

quint32 PopoloPlaces::addCountryOf(const FileCountry &named)
{
    const quint32 own = m_batch.table(RecordKind::Area).size();
    m_batch.add(RecordKind::Area, 0);
    m_batch.cell(own, fields::area.name) = Cell::text(m_batch.keep(named.name)).inferred();
    m_batch.cell(own, fields::area.code) = Cell::text(m_batch.keep(named.code));
    m_batch.cell(own, fields::area.classification) = Cell::text("country").inferred();
    return own;
}

void PopoloPlaces::joinPosts()
{
    for (quint32 row = 0; row < m_batch.table(RecordKind::Membership).size(); ++row) {
        const Cell &post = m_batch.cell(row, fields::membership.post);
        if (post.isNull())
            continue;
        Cell &ofMembership = m_batch.cell(row, fields::membership.organization);
        Cell &ofPost = m_batch.cell(quint32(post.integer()), fields::post.organization);
        if (ofPost.isNull())
            ofPost = ofMembership;
        else if (ofMembership.isNull())
            ofMembership = ofPost;
    }
}

bool PopoloPlaces::isChamber(quint32 organization) const
{
    return m_batch.cell(organization, fields::organization.classification).view() == "chamber";
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
    std::unordered_map<qint64, quint32> seats; // Rows of posts, by the chamber's row.
    for (quint32 row = 0; row < m_batch.table(RecordKind::Membership).size(); ++row) {
        const Cell &role = m_batch.cell(row, fields::membership.role);
        const Cell &organization = m_batch.cell(row, fields::membership.organization);
        Cell &post = m_batch.cell(row, fields::membership.post);
        const bool isMember = role.isNull() || role.view() == "member";
        if (!isMember || !post.isNull() || organization.isNull())
            continue;
        const qint64 chamber = organization.integer();
        auto known = seats.find(chamber);
        if (known == seats.end()) {
            if (!isChamber(quint32(chamber)))
                continue;
            const quint32 made = m_batch.table(RecordKind::Post).size();
            m_batch.add(RecordKind::Post, 0);
            m_batch.cell(made, fields::post.postKind) = Cell::text("seat");
            m_batch.cell(made, fields::post.organization) = Cell::reference(quint32(chamber));
            m_batch.cell(made, fields::post.onBehalfOf) = Cell::reference(quint32(chamber));
            known = seats.emplace(chamber, made).first;
        }
        post = Cell::reference(known->second);
    }
}

void PopoloPlaces::addToChamber(const std::vector<std::string_view> &sources)
{
    const std::optional<quint32> chamber = onlyChamber();
    for (quint32 row = 0; chamber && row < m_batch.table(RecordKind::LegislativePeriod).size(); ++row) {
        if (Cell &owner = m_batch.cell(row, fields::legislativePeriod.organization); owner.isNull())
            owner = Cell::reference(*chamber);
    }
    const std::vector<quint32> places = countries();
    if (!chamber && places.empty())
        return;
    const quint32 owner = chamber ? *chamber : places.front();
    for (const std::string_view source : sources) {
        const quint32 made = m_batch.table(RecordKind::Source).size();
        m_batch.add(RecordKind::Source, 0);
        m_batch.cell(made, chamber ? fields::source.subject.organization : fields::source.subject.area) =
            Cell::reference(owner);
        m_batch.cell(made, fields::source.url) = Cell::text(source);
    }
}

} // namespace delegations
