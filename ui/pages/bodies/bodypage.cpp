#include "ui/pages/bodies/bodypage.h"

#include "models/core/kinds/bodies.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/personrow.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>

#include <algorithm>

namespace delegations {

namespace {

QStringList remarks(const BodyMember &member)
{
    QStringList found{member.country.text, termText(member.term)};
    found.removeAll(QString());
    return found;
}

} // namespace

BodyPage::BodyPage()
    : DetailPage(QStringLiteral("bodyPage"))
    , m_empty(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_facts(createRows<FactRow>(QStringLiteral("fact"), 4))
    , m_officers(createRows<PersonRow>(QStringLiteral("officer"), 12))
    , m_members(createRows<FactRow>(QStringLiteral("member"), 6))
    , m_shares(createRows<FactRow>(QStringLiteral("share"), 4))
    , m_parts(createRows<FactRow>(QStringLiteral("part"), 4))
    , m_events(createRows<FactRow>(QStringLiteral("event"), 4))
    , m_contacts(createRows<FactRow>(QStringLiteral("contact"), 4))
    , m_links(createRows<FactRow>(QStringLiteral("link"), 4))
    , m_names(createRows<FactRow>(QStringLiteral("name"), 4))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void BodyPage::createSections()
{
    m_empty->setObjectName(QStringLiteral("noMembers"));
    m_empty->setContentsMargins(theme::textInset, theme::large, theme::textInset, 0);
    add(m_empty);
    addSection(tr("About"), m_facts);
    addSection(tr("Officers"), m_officers);
    addSection(tr("Members"), m_members);
    addSection(tr("By delegation"), m_shares);
    addSection(tr("Consists of"), m_parts);
    addSection(tr("Events"), m_events);
    addSection(tr("Contacts"), m_contacts);
    addSection(tr("Websites"), m_links);
    addSection(tr("In other languages"), m_names);
    addSection(tr("Sources"), m_sources);
}

void BodyPage::show(const BodyDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.body, [this] { fill(); });
}

void BodyPage::fill()
{
    header().setByline(
        {{{}, fieldText(fields::organization.classification, m_details.classification)}, m_details.parent});
    std::vector<std::pair<FieldId, QString>> facts{
        {fields::organization.foundingDate, dateText(m_details.founded)},
        {fields::organization.dissolutionDate, dateText(m_details.dissolved)},
    };
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    m_facts->fill(facts,
                  [](FactRow &row, const auto &fact) { row.setText(fieldLabel(fact.first), fact.second); });
    fillMembers();
    m_parts->fill(m_details.parts, [](FactRow &row, const RecordLink &part) { row.setPerson(part, {}); });
    m_events->fill(m_details.events, [](FactRow &row, const EventSummary &event) { row.setEvent(event); });
    m_contacts->fill(m_details.contacts,
                     [](FactRow &row, const ContactEntry &contact) { row.setContact(contact); });
    m_links->fill(m_details.links, [](FactRow &row, const WebLink &link) { row.setWebLink(link); });
    m_names->fill(spellings(m_details.names),
                  [](FactRow &row, const Spelling &spelling) { row.setName(spelling); });
    m_sources->fill(m_details.sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

/// Officers stand first among them.
void BodyPage::fillMembers()
{
    const auto firstMember = std::ranges::find(m_details.members, false, &BodyMember::isOfficer);
    m_officers->fill(
        std::vector(m_details.members.begin(), firstMember), [](PersonRow &row, const BodyMember &officer) {
            QStringList office{officer.role, officer.country.text};
            office.removeAll(QString());
            row.setHolder({officer.person, office.join(QStringLiteral(", ")), officer.term, officer.parts});
        });
    m_members->fill(
        std::vector(firstMember, m_details.members.end()),
        [](FactRow &row, const BodyMember &member) { row.setPerson(member.person, remarks(member)); });
    m_shares->fill(m_details.shares, [](FactRow &row, const CountryShare &share) {
        const RecordLink country =
            share.country.isEmpty() ? RecordLink{{}, tr("Of no delegation")} : share.country;
        row.setRecord(QLocale().toString(share.members), country);
    });
    m_empty->setLine(tr("Nobody is recorded as a member yet."));
    m_empty->setVisible(m_details.members.empty() && m_details.parts.empty());
}

} // namespace delegations
