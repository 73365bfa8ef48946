#include "ui/pages/members/chamberpage.h"

#include "models/core/kinds/bodies.h"
#include "models/core/seattext.h"
#include "models/items/membersmodel.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/members/memberssection.h"
#include "ui/pages/members/memberstable.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/seats/seatspanel.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/flag.h"

#include <QLocale>
#include <QMenu>

namespace delegations {

ChamberPage::ChamberPage(Flags &flags)
    : DetailPage(QStringLiteral("chamberPage"))
    , m_flag(new FlagLabel(flags, 42))
    , m_seats(new SeatsPanel)
    , m_members(new MembersSection(QStringLiteral("members")))
    , m_ownMembers(new MembersSection(QStringLiteral("ownMembers")))
    , m_facts(createRows<FactRow>(QStringLiteral("fact"), 4))
    , m_links(createRows<FactRow>(QStringLiteral("link"), 4))
    , m_contacts(createRows<FactRow>(QStringLiteral("contact"), 4))
    , m_quotas(createRows<FactRow>(QStringLiteral("quota"), 4))
    , m_names(createRows<FactRow>(QStringLiteral("name"), 4))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void ChamberPage::createSections()
{
    header().setPicture(m_flag);
    addGap(theme::medium);
    add(m_seats);
    add(m_members);
    add(m_ownMembers);
    addSection(tr("About"), m_facts);
    addSection(tr("Websites"), m_links);
    addSection(tr("Contacts"), m_contacts);
    addSection(tr("Seats over time"), m_quotas);
    addSection(tr("In other languages"), m_names);
    addSection(tr("Sources"), m_sources);
    connect(m_seats, &SeatsPanel::holderActivated, this, &DetailPage::linkActivated);
    connect(m_seats, &SeatsPanel::vacancyActivated, this, &DetailPage::representativeRequested);
    using Column = MembersModel::Column;
    m_members->table().setColumns({Column::Role, Column::Capacity}, {Column::Period, Column::Contacts});
    m_ownMembers->table().setColumns({}, {Column::Capacity, Column::Period, Column::Contacts});
    m_ownMembers->setTitle(tr("Members of the chamber"));
    m_ownMembers->table().setAccessibleName(tr("Members of the chamber"));
    for (MembersSection *section : {m_members, m_ownMembers})
        connectMembers(*section);
    connect(m_members, &MembersSection::beginRequested, this,
            [this] { emit representativeRequested(record()); });
    connect(m_ownMembers, &MembersSection::beginRequested, this, &DetailPage::importRequested);
}

void ChamberPage::connectMembers(MembersSection &section)
{
    connect(&section, &MembersSection::memberActivated, this, &DetailPage::linkActivated);
    connect(&section, &MembersSection::menuRequested, this, &DetailPage::recordMenuRequested);
    connect(&section, &MembersSection::changed, this, &DetailPage::filterChanged);
    connect(&section, &MembersSection::appointmentRequested, this,
            [this](const QList<RecordLink> &people) { emit appointmentRequested(record(), people); });
}

MembersSection &ChamberPage::section(SeatsOf seats) const
{
    return seats == SeatsOf::Chamber ? *m_ownMembers : *m_members;
}

MembersWanted ChamberPage::wanted(SeatsOf seats) const
{
    MembersWanted wanted = section(seats).wanted();
    wanted.seats = seats;
    return wanted;
}

void ChamberPage::forgetFilter()
{
    m_members->forget();
    m_ownMembers->forget();
}

void ChamberPage::setMemberCounts(SeatsOf seats, int left, int all)
{
    section(seats).setCounts(left, all);
}

void ChamberPage::setMembers(SeatsOf seats, QAbstractItemModel *members)
{
    section(seats).setMembers(members);
}

void ChamberPage::setEditable(bool editable)
{
    DetailPage::setEditable(editable);
    m_seats->setFillable(editable);
    fillMembers();
}

MembersSection &ChamberPage::sectionInUse() const
{
    const bool isInOwn = focusWidget() && m_ownMembers->isAncestorOf(focusWidget());
    return isInOwn ? *m_ownMembers : *m_members;
}

QList<qint64> ChamberPage::memberships() const
{
    return sectionInUse().table().memberships();
}

bool ChamberPage::isOfAllTimes() const
{
    return sectionInUse().wanted().ofAllTimes;
}

void ChamberPage::forgetOrders()
{
    m_members->table().forgetOrders();
    m_ownMembers->table().forgetOrders();
}

void ChamberPage::show(const ChamberDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.chamber, [this] { fill(); });
}

void ChamberPage::fill()
{
    m_members->table().setChamber(m_details.chamber.key.id);
    m_ownMembers->table().setChamber(m_details.chamber.key.id);
    fillMembers();
    m_flag->setCountry(m_details.countryCode, m_details.country.text);
    header().setByline({{{}, tr("Chamber")}, m_details.country});
    m_seats->setSeats(m_details.count, {{m_details.chamber, m_details.count, {}, m_details.holders}});
    m_facts->fill(facts(), [](FactRow &row, const Fact &fact) { row.setRecord(fact.label, fact.value); });
    m_links->fill(m_details.links, [](FactRow &row, const WebLink &link) { row.setWebLink(link); });
    m_names->fill(spellings(m_details.names),
                  [](FactRow &row, const Spelling &spelling) { row.setName(spelling); });
    m_sources->fill(m_details.sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
    fillContacts();
}

/// Two tables only where they tell of two things.
void ChamberPage::fillMembers()
{
    const bool isDelegation = m_details.isInDelegation;
    m_members->setTitle(isDelegation ? tr("In the delegation") : tr("Members"));
    m_members->setSeats(isDelegation ? seatText(m_details.count) : QString());
    m_members->setNone(tr("No seat here is filled on this day."), tr("No seat here was ever filled."),
                       isEditable() ? tr("Fill a Seat…") : QString());
    m_members->setAppointing(isEditable() && !isDelegation);
    m_ownMembers->setVisible(isDelegation);
    m_ownMembers->setSeats(seatText(m_details.own));
    m_ownMembers->setNone(tr("Nobody is recorded as a member of the chamber itself on this day."),
                          tr("Nobody is recorded as a member of the chamber itself."),
                          isEditable() ? tr("Import a List…") : QString());
    m_ownMembers->setAppointing(isEditable());
}

void ChamberPage::fillContacts()
{
    m_contacts->fill(m_details.contacts,
                     [](FactRow &row, const ContactEntry &contact) { row.setContact(contact); });
    m_quotas->fill(m_details.quotas, [](FactRow &row, const QuotaEntry &quota) {
        const QString period = periodText(quota.from, quota.until, quota.isCurrent);
        row.setText(period.isEmpty() ? tr("no dates known") : period, QLocale().toString(quota.seats));
        row.setRemark(quota.source);
    });
}

std::vector<ChamberPage::Fact> ChamberPage::facts() const
{
    std::vector<Fact> result;
    const auto add = [&result](const QString &label, const RecordLink &value) {
        if (!value.isEmpty())
            result.push_back({label, value});
    };
    constexpr auto &organization = fields::organization;
    add(tr("Parliament"), m_details.parliament);
    if (m_details.ownSeats)
        add(fieldLabel(organization.seats), {{}, QLocale().toString(*m_details.ownSeats)});
    add(fieldLabel(organization.foundingDate), {{}, dateText(m_details.founded)});
    add(fieldLabel(organization.dissolutionDate), {{}, dateText(m_details.dissolved)});
    return result;
}

} // namespace delegations
