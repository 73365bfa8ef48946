#include "ui/pages/chamberpage.h"

#include "models/core/kinds/bodies.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/filterfield.h"
#include "ui/pages/memberstable.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/seats/seatspanel.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QMenu>

namespace delegations {

ChamberPage::ChamberPage(Flags &flags)
    : DetailPage(QStringLiteral("chamberPage"))
    , m_flag(new FlagLabel(flags, 42))
    , m_seats(new SeatsPanel)
    , m_members(new MembersTable)
    , m_filter(new FilterField(*m_members))
    , m_noMembers(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
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
    m_noMembers->setObjectName(QStringLiteral("noMembers"));
    m_noMembers->setLine(tr("No seat here is filled on this day."));
    auto *section = new Section(tr("Members"));
    section->setObjectName(QStringLiteral("membersSection"));
    m_filter->setPurpose(tr("Filter by name"));
    section->add(m_filter);
    section->add(m_members);
    section->add(m_noMembers);
    add(section);
    addSection(tr("About"), m_facts);
    addSection(tr("Websites"), m_links);
    addSection(tr("Contacts"), m_contacts);
    addSection(tr("Seats over time"), m_quotas);
    addSection(tr("In other languages"), m_names);
    addSection(tr("Sources"), m_sources);
    m_members->hide();
    connect(m_seats, &SeatsPanel::holderActivated, this, &DetailPage::linkActivated);
    connect(m_seats, &SeatsPanel::vacancyActivated, this, &DetailPage::representativeRequested);
    connect(m_members, &MembersTable::memberActivated, this, &DetailPage::linkActivated);
    connect(m_members, &MembersTable::menuRequested, this, &DetailPage::recordMenuRequested);
    connect(m_members, &MembersTable::rowsChanged, this, &ChamberPage::showMembersOrNone);
    connect(m_filter, &FilterField::changed, this, &DetailPage::filterChanged);
}

/// Where just none matches, the table stays: nothing moves while somebody types.
void ChamberPage::showMembersOrNone()
{
    const bool isNone = m_members->isEmpty() && m_filter->text().isEmpty();
    m_members->setVisible(!isNone);
    m_noMembers->setVisible(isNone);
}

QString ChamberPage::filter() const
{
    return m_filter->text();
}

void ChamberPage::forgetFilter()
{
    m_filter->forget();
    setMemberCounts(0, 0);
}

void ChamberPage::setMemberCounts(int left, int all)
{
    m_filter->setCounts(left, all);
    m_members->setRoomFor(all);
    showMembersOrNone();
}

void ChamberPage::setMembers(QAbstractItemModel *members)
{
    m_members->setMembers(members);
}

void ChamberPage::setEditable(bool editable)
{
    DetailPage::setEditable(editable);
    m_seats->setFillable(editable);
}

QList<qint64> ChamberPage::memberships() const
{
    return m_members->memberships();
}

void ChamberPage::forgetOrders()
{
    m_members->forgetOrders();
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
    m_members->setChamber(m_details.chamber.key.id);
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
