#include "models/exchange/formats/popolo/popoloplaces.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/places.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/fileplace.h"
#include "models/language/bodies/memberrole.h"

#include <algorithm>
#include <array>
#include <utility>

namespace delegations {

namespace {

bool isMember(const Cell &role)
{
    return role.isNull() || role.view() == "member" || isMemberRole(role.toString());
}

} // namespace

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

void PopoloPlaces::recogniseChambers()
{
    const BatchTable &organizations = m_batch.table(RecordKind::Organization);
    std::vector<bool> hasChambers(organizations.size());
    for (quint32 row = 0; row < organizations.size(); ++row) {
        const Cell &parent = cellOf(organizations.row(row), fields::organization.parent);
        if (isChamber(row) && !parent.isNull())
            hasChambers[size_t(parent.integer())] = true;
    }
    for (quint32 row = 0; row < m_batch.table(RecordKind::Membership).size(); ++row) {
        const Cell &body = m_batch.cell(row, fields::membership.organization);
        if (body.isNull() || hasChambers[size_t(body.integer())] ||
            !isMember(m_batch.cell(row, fields::membership.role)))
            continue;
        Cell &kind = m_batch.cell(quint32(body.integer()), fields::organization.classification);
        if (kind.view() == "parliament")
            kind = Cell::text("chamber");
    }
}

void PopoloPlaces::tellPartiesFromChambers()
{
    for (quint32 row = 0; row < m_batch.table(RecordKind::Membership).size(); ++row) {
        const CellRow cells = m_batch.table(RecordKind::Membership).row(row);
        const Cell &party = cellOf(cells, fields::membership.party);
        if (party.isNull() || !cellOf(cells, fields::membership.onBehalfOf).isNull())
            continue;
        const Cell &kind = m_batch.cell(quint32(party.integer()), fields::organization.classification);
        const bool isParty =
            std::ranges::none_of(std::array{"assembly", "parliament", "chamber", "delegation"},
                                 [&](std::string_view body) { return kind.view() == body; });
        if (!isParty)
            m_batch.cell(row, fields::membership.onBehalfOf) =
                std::exchange(m_batch.cell(row, fields::membership.party), Cell());
    }
}

bool PopoloPlaces::isConstituencySeat(quint32 post) const
{
    const CellRow cells = m_batch.table(RecordKind::Post).row(post);
    const Cell &organization = cellOf(cells, fields::post.organization);
    const bool isOffice = cellOf(cells, fields::post.postKind).view() == "office";
    if (!isOffice || organization.isNull() || !isChamber(quint32(organization.integer())))
        return false;
    const Cell &role = cellOf(cells, fields::post.role);
    const QString label = cellOf(cells, fields::post.label).toString();
    return role.isNull() ? isMemberRole(label) || !constituencyIn(label).isEmpty() : isMember(role);
}

std::optional<quint32> PopoloPlaces::constituency(quint32 post)
{
    const CellRow cells = m_batch.table(RecordKind::Post).row(post);
    const QString label = cellOf(cells, fields::post.label).toString();
    const QString named = constituencyIn(label);
    const QString name = named.isEmpty() && !isMemberRole(label) ? label : named;
    if (name.isEmpty())
        return std::nullopt;
    if (m_constituencies.empty()) {
        const BatchTable &areas = m_batch.table(RecordKind::Area);
        for (quint32 row = 0; row < areas.size(); ++row)
            m_constituencies.emplace(cellOf(areas.row(row), fields::area.name).view(), row);
    }
    const auto [known, isNew] =
        m_constituencies.emplace(name.toStdString(), m_batch.table(RecordKind::Area).size());
    if (isNew) {
        m_batch.add(RecordKind::Area, 0);
        m_batch.cell(known->second, fields::area.name) = Cell::text(m_batch.keep(name));
        const Cell &chamber = m_batch.cell({RecordKind::Post, post}, fields::post.organization);
        m_batch.cell(known->second, fields::area.parent) =
            m_batch.cell(quint32(chamber.integer()), fields::organization.area);
    }
    return known->second;
}

quint32 PopoloPlaces::seatOf(quint32 chamber)
{
    const auto [known, isNew] = m_seats.emplace(chamber, m_batch.table(RecordKind::Post).size());
    if (isNew) {
        m_batch.add(RecordKind::Post, 0);
        m_batch.cell(known->second, fields::post.postKind) = Cell::text("seat");
        m_batch.cell(known->second, fields::post.organization) = Cell::reference(chamber);
        m_batch.cell(known->second, fields::post.onBehalfOf) = Cell::reference(chamber);
    }
    return known->second;
}

void PopoloPlaces::addOwnSeats()
{
    const quint32 said = m_batch.table(RecordKind::Post).size();
    std::vector<bool> isSeat(said);
    for (quint32 post = 0; post < said; ++post)
        isSeat[post] = isConstituencySeat(post);
    for (quint32 row = 0; row < m_batch.table(RecordKind::Membership).size(); ++row) {
        const Cell &organization = m_batch.cell(row, fields::membership.organization);
        const Cell post = m_batch.cell(row, fields::membership.post);
        const bool isOnSeat = !post.isNull() && isSeat[size_t(post.integer())];
        const bool isFree = post.isNull() && isMember(m_batch.cell(row, fields::membership.role));
        if (organization.isNull() || (!isOnSeat && !isFree) || !isChamber(quint32(organization.integer())))
            continue;
        const auto area = isOnSeat ? constituency(quint32(post.integer())) : std::nullopt;
        if (Cell &own = m_batch.cell(row, fields::membership.area); area && own.isNull())
            own = Cell::reference(*area);
        m_batch.cell(row, fields::membership.post) = Cell::reference(seatOf(quint32(organization.integer())));
    }
    for (quint32 post = 0; post < said; ++post) {
        if (isSeat[post])
            m_batch.drop({RecordKind::Post, post});
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
