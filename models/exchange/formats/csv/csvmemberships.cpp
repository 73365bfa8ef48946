// The seats, offices and memberships that a table's rows give their people.
#include "models/exchange/formats/csv/csvrecords.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/core/utf8.h"
#include "models/language/bodies/bodykind.h"
#include "models/language/bodies/memberrole.h"
#include "models/language/countries.h"

#include <QCoreApplication>

#include <array>
#include <limits>
#include <tuple>

namespace delegations {

namespace {

using Kind = RecordKind;

/// What is said of a membership, and kept where there is none.
constexpr CsvTarget memberTargets[] = {
    CsvTarget::Country,   CsvTarget::Constituency, CsvTarget::Role,        CsvTarget::Period,
    CsvTarget::StartDate, CsvTarget::EndDate,      CsvTarget::Seats,       CsvTarget::ProtocolOrder,
    CsvTarget::Replaces,  CsvTarget::StandsInFor,  CsvTarget::StartReason, CsvTarget::EndReason,
    CsvTarget::Votes,
};

/// Who is no more than a member has no office.
bool isMember(std::string_view role)
{
    static const QStringList words{QStringLiteral("member"), QStringLiteral("full member"),
                                   QStringLiteral("член"), QStringLiteral("участник")};
    return words.contains(toQString(role).trimmed(), Qt::CaseInsensitive);
}

bool isPlenipotentiary(std::string_view role)
{
    const QString text = toQString(role);
    return text.contains(QLatin1String("plenipotentiary"), Qt::CaseInsensitive) ||
           text.contains(QStringLiteral("полномочн"), Qt::CaseInsensitive);
}

} // namespace

bool CsvRecords::hasBody() const
{
    return !m_fileChamber.empty() ||
           std::ranges::any_of(std::array{CsvTarget::Chamber, CsvTarget::Organization, CsvTarget::Delegation,
                                          CsvTarget::Party},
                               [&](CsvTarget target) { return !value(target).empty(); });
}

/// The row's membership; where it names a body within the chamber or delegation too, the role is there.
std::optional<quint32> CsvRecords::addMembership(const Person &person, int line)
{
    if (!hasBody()) {
        keepUnused();
        return std::nullopt;
    }
    m_hasBodies = true;
    const CsvPlaces::Row country = m_places.country(value(CsvTarget::Country), line);
    m_isPlaced = m_isPlaced || country;
    const Text written = value(CsvTarget::Country);
    const bool isUnknown =
        country && !written.empty() && m_places.isUnlisted(*country) && !isCountry(toQString(written));
    if (isUnknown && m_unlistedCountries.insert(*country).second)
        m_unlisted.add(line,
                       QCoreApplication::translate("Import", "“%1” is no country that is known, and becomes "
                                                             "one without a code. Is it misspelt?")
                           .arg(toQString(written).left(80)));
    nameBodies();
    std::optional<quint32> membership;
    bool isNew = true;
    if (!value(CsvTarget::Delegation).empty())
        membership = addToDelegation(person, country, line);
    else if (const CsvPlaces::Row chamber = this->chamber(country, line))
        std::tie(membership, isNew) = addToChamber(person, *chamber, line);
    if (membership) {
        if (isNew)
            describe(*membership, country, line);
        if (!country && m_mapping.has(CsvTarget::Country))
            m_placeless.add(line,
                            QCoreApplication::translate("Import", "The row does not say which country "
                                                                  "its chamber or delegation is of."),
                            value(CsvTarget::Name));
    }
    if (membership && value(CsvTarget::Organization).empty())
        return membership;
    const quint32 made = addToBody(person, country, line);
    if (!membership)
        describe(made, country, line);
    return membership.value_or(made);
}

/// The organization, else the party.
quint32 CsvRecords::addToBody(const Person &person, CsvPlaces::Row country, int line)
{
    const Text name = value(CsvTarget::Organization);
    const quint32 body =
        name.empty() ? m_places.organization("party", value(CsvTarget::Party), country, line)
                     : m_places.organization(m_batch.keep(bodyKind(toQString(name))), name, country, line);
    const quint32 made = newMembership(person, body, line);
    const Text role = value(CsvTarget::Role);
    if (isMember(role))
        setText(made, fields::membership.role, CsvTarget::Role);
    else if (!role.empty())
        m_batch.cell(made, fields::membership.post) = Cell::reference(m_places.office(body, role, line));
    return made;
}

/// The column of organizations may name the delegation, or the chamber: once more, or of somebody who sits in
/// it.
void CsvRecords::nameBodies()
{
    Text &organization = m_values[size_t(CsvTarget::Organization)];
    Text &delegation = m_values[size_t(CsvTarget::Delegation)];
    Text &chamber = m_values[size_t(CsvTarget::Chamber)];
    if (organization.empty())
        return;
    const QString name = toQString(organization);
    const QString kind = bodyKind(name);
    if (delegation.empty() && kind == QLatin1String("delegation"))
        delegation = organization;
    const QString role = toQString(value(CsvTarget::Role));
    if (chamber.empty() && kind == QLatin1String("chamber") && (role.isEmpty() || isMemberRole(role)))
        chamber = organization;
    if (organization == delegation || name.compare(toQString(chamber), Qt::CaseInsensitive) == 0)
        organization = {};
}

CsvPlaces::Row CsvRecords::chamber(CsvPlaces::Row country, int line)
{
    Text name = value(CsvTarget::Chamber);
    if (name.empty() && value(CsvTarget::Organization).empty() && value(CsvTarget::Delegation).empty())
        name = m_fileChamber;
    return name.empty() ? CsvPlaces::Row() : m_places.organization("chamber", name, country, line);
}

quint32 CsvRecords::addToDelegation(const Person &person, CsvPlaces::Row country, int line)
{
    const quint32 delegation =
        m_places.organization("delegation", value(CsvTarget::Delegation), country, line);
    const CsvPlaces::Row chamber = this->chamber(country, line);
    const quint32 made = newMembership(person, delegation, line);
    const Text seats = value(CsvTarget::Seats);
    if (const Text role = value(CsvTarget::Role); isPlenipotentiary(role)) {
        m_batch.cell(made, fields::membership.post) =
            Cell::reference(m_places.plenipotentiary(delegation, role, line));
        return made;
    }
    setRole(made);
    if (chamber) {
        const quint32 post = m_places.seat(delegation, *chamber, line);
        m_batch.cell(made, fields::membership.post) = Cell::reference(post);
        if (!seats.empty() && !m_places.setCapacity(post, toQString(seats).toInt(), line))
            keepFurther(CsvColumn{CsvTarget::Seats}, seats);
    }
    return made;
}

/// One seat, however many rows say so: another office that somebody has in the chamber meanwhile stands
/// beside it.
CsvRecords::Seated CsvRecords::addToChamber(const Person &person, quint32 chamber, int line)
{
    const Text role = value(CsvTarget::Role);
    const bool isPlain = role.empty() || isMemberRole(toQString(role));
    Seat *const seat = seatHeldMeanwhile(person, chamber);
    if (!seat || (isPlain && isOfOthers(*seat)))
        return {takeSeat(person, chamber, line), true};
    if (role == seat->role || (isPlain && seat->isPlain))
        return {seat->membership, false};
    if (!isPlain)
        return {takeOffice(person, chamber, role, line), true};
    // The office was said first.
    const quint32 office = takeOffice(person, chamber, seat->role, line);
    describeAs(*seat, office);
    m_batch.cell(seat->membership, fields::membership.role) = {};
    setRole(seat->membership);
    seat->role = role;
    seat->isPlain = true;
    return {seat->membership, false};
}

quint32 CsvRecords::takeOffice(const Person &person, quint32 chamber, Text title, int line)
{
    const quint32 made = newMembership(person, chamber, line);
    m_batch.cell(made, fields::membership.post) = Cell::reference(m_places.office(chamber, title, line));
    return made;
}

/// The terms of the seat.
void CsvRecords::describeAs(const Seat &seat, quint32 membership)
{
    for (const FieldId field : {FieldId(fields::membership.startDate), FieldId(fields::membership.endDate),
                                FieldId(fields::membership.period)})
        m_batch.cell(membership, field) = m_batch.cell(seat.membership, field);
}

/// The person's seat in the chamber in a time that the row's may be part of.
CsvRecords::Seat *CsvRecords::seatHeldMeanwhile(const Person &person, quint32 chamber)
{
    const auto isBefore = [](Text end, Text start) { return !end.empty() && !start.empty() && end <= start; };
    const auto [first, last] = m_seats.equal_range(person.row);
    for (auto one = first; one != last; ++one) {
        Seat &seat = one->second;
        const Text period = value(CsvTarget::Period);
        const bool isOtherPeriod = !period.empty() && !seat.period.empty() && period != seat.period;
        if (seat.chamber == chamber && !isOtherPeriod && !isBefore(seat.end, value(CsvTarget::StartDate)) &&
            !isBefore(value(CsvTarget::EndDate), seat.start))
            return &seat;
    }
    return nullptr;
}

/// Whether the row says of whom the seat is, and somebody else than the seat's row.
bool CsvRecords::isOfOthers(const Seat &seat) const
{
    const auto differ = [](Text one, Text other) { return !one.empty() && !other.empty() && one != other; };
    return differ(seat.party, value(CsvTarget::Party)) ||
           differ(seat.constituency, value(CsvTarget::Constituency));
}

quint32 CsvRecords::takeSeat(const Person &person, quint32 chamber, int line)
{
    const quint32 made = newMembership(person, chamber, line);
    const Text role = value(CsvTarget::Role);
    if (m_hasIds) // Else each row is somebody else.
        m_seats.emplace(
            person.row,
            Seat{made, chamber, m_batch.keep(role), m_batch.keep(value(CsvTarget::Party)),
                 m_batch.keep(value(CsvTarget::Constituency)), m_batch.keep(value(CsvTarget::Period)),
                 m_batch.keep(value(CsvTarget::StartDate)), m_batch.keep(value(CsvTarget::EndDate)),
                 role.empty() || isMemberRole(toQString(role))});
    setRole(made);
    m_batch.cell(made, fields::membership.post) = Cell::reference(m_places.seat(chamber, chamber, line));
    const Text seats = value(CsvTarget::Seats);
    if (!seats.empty() && !m_places.setSeats(chamber, toQString(seats).toInt()))
        keepFurther(CsvColumn{CsvTarget::Seats}, seats);
    return made;
}

quint32 CsvRecords::newMembership(const Person &person, quint32 organization, int line)
{
    const quint32 made = m_batch.table(Kind::Membership).size();
    m_batch.add(Kind::Membership, line);
    m_batch.cell(made, fields::membership.person) = Cell::reference(person.row);
    m_batch.cell(made, fields::membership.organization) = Cell::reference(organization);
    return made;
}

/// Of somebody on a seat; an office in another body is there.
void CsvRecords::setRole(quint32 membership)
{
    if (value(CsvTarget::Organization).empty() && !isMember(value(CsvTarget::Role)))
        setText(membership, fields::membership.role, CsvTarget::Role);
}

void CsvRecords::setText(quint32 membership, FieldId field, CsvTarget target)
{
    if (const Text text = value(target); !text.empty())
        m_batch.cell(membership, field) = Cell::text(m_batch.keep(text));
}

void CsvRecords::describe(quint32 membership, CsvPlaces::Row country, int line)
{
    setText(membership, fields::membership.startDate, CsvTarget::StartDate);
    setText(membership, fields::membership.endDate, CsvTarget::EndDate);
    setText(membership, fields::membership.capacity, CsvTarget::Capacity);
    setText(membership, fields::membership.startReason, CsvTarget::StartReason);
    setText(membership, fields::membership.endReason, CsvTarget::EndReason);
    setText(membership, fields::membership.votes, CsvTarget::Votes);
    for (const auto &[field, target] :
         {std::pair(FieldId(fields::membership.replaces), CsvTarget::Replaces),
          std::pair(FieldId(fields::membership.standsInFor), CsvTarget::StandsInFor)}) {
        if (const Text name = value(target); !name.empty())
            m_others.push_back({membership, field, std::string(name), line});
    }
    if (const Text order = value(CsvTarget::ProtocolOrder); !order.empty())
        m_batch.cell(membership, fields::membership.protocolOrder) = Cell::integer(toQString(order).toInt());
    const auto body = quint32(m_batch.cell(membership, fields::membership.organization).integer());
    if (const Text period = value(CsvTarget::Period); !period.empty())
        m_batch.cell(membership, fields::membership.period) =
            Cell::reference(m_places.period(body, period, line));
    CsvPlaces::Row party, constituency;
    if (const Text name = value(CsvTarget::Party); !name.empty()) {
        party = m_places.organization("party", name, country, line);
        if (*party != body)
            m_batch.cell(membership, fields::membership.party) = Cell::reference(*party);
    }
    if (const Text name = value(CsvTarget::Constituency); !name.empty()) {
        constituency = m_places.constituency(name, country, line);
        m_batch.cell(membership, fields::membership.area) = Cell::reference(*constituency);
    }
    identify(party, constituency, line);
}

/// Identifiers of a party or constituency that the row does not name are the person's further data.
void CsvRecords::identify(CsvPlaces::Row party, CsvPlaces::Row constituency, int line)
{
    for (const auto &[column, text] : m_lists) {
        const bool isOfParty = column->target == CsvTarget::PartyIdentifier;
        if (!isOfParty && column->target != CsvTarget::ConstituencyIdentifier)
            continue;
        const CsvPlaces::Row owner = isOfParty ? party : constituency;
        if (owner)
            m_places.identify({isOfParty ? Kind::Organization : Kind::Area, *owner},
                              column->detail.toStdString(), text, line);
        else
            keepFurther(*column, text);
    }
}

/// Somebody whom a row names beside its own person is one of the table, where the name is of one alone.
void CsvRecords::connectOthers()
{
    constexpr quint32 several = std::numeric_limits<quint32>::max();
    std::unordered_map<std::string_view, quint32> people;
    if (!m_others.empty()) {
        for (quint32 row = 0; row < m_batch.table(Kind::Person).size(); ++row) {
            const auto [known, isNew] = people.emplace(m_batch.cell(row, fields::person.name).view(), row);
            if (!isNew)
                known->second = several;
        }
    }
    for (const Other &other : m_others) {
        const auto found = people.find(other.name);
        if (found != people.end() && found->second != several)
            m_batch.cell(other.membership, other.field) = Cell::reference(found->second);
        else
            m_strangers.add(other.line, QCoreApplication::translate(
                                            "Import", "“%1” is not one person of this table, and was not "
                                                      "connected with the row.")
                                            .arg(QString::fromStdString(other.name).left(80)));
    }
}

void CsvRecords::keepUnused()
{
    for (const CsvTarget target : memberTargets) {
        if (const Text text = value(target); !text.empty())
            keepFurther(CsvColumn{target}, text);
    }
    identify({}, {}, 0);
}

} // namespace delegations
