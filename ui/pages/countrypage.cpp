#include "ui/pages/countrypage.h"

#include "ui/pages/chamberrow.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/newsrow.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/personrow.h"
#include "ui/pages/seats/seatspanel.h"
#include "ui/pages/section.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/textlabel.h"

namespace delegations {

CountryPage::CountryPage(Flags &flags)
    : DetailPage(QStringLiteral("countryPage"))
    , m_flag(new FlagLabel(flags, 42))
    , m_delegation(new TextLabel(theme::Type::Body))
    , m_seats(new SeatsPanel)
    , m_chambers(createRows<ChamberRow>(QStringLiteral("chamber"), 14))
    , m_plenipotentiaries(createRows<PersonRow>(QStringLiteral("plenipotentiary"), 12))
    , m_news(createRows<NewsRow>(QStringLiteral("news"), 14))
    , m_links(createRows<FactRow>(QStringLiteral("link"), 4))
    , m_names(createRows<FactRow>(QStringLiteral("name"), 4))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void CountryPage::createSections()
{
    header().setPicture(m_flag);
    m_delegation->setObjectName(QStringLiteral("delegation"));
    m_delegation->setContentsMargins(theme::textInset, theme::medium, 0, 0);
    add(m_delegation);
    addGap(theme::medium);
    add(m_seats);
    connect(m_seats, &SeatsPanel::holderActivated, this, &DetailPage::linkActivated);
    connect(m_seats, &SeatsPanel::vacancyActivated, this, &DetailPage::representativeRequested);
    addSection(tr("Chambers"), m_chambers);
    addSection(tr("Plenipotentiary representative"), m_plenipotentiaries);
    addSection(tr("Recent news"), m_news);
    addSection(tr("Websites"), m_links);
    addSection(tr("In other languages"), m_names);
    addSection(tr("Sources"), m_sources);
}

void CountryPage::setEditable(bool editable)
{
    DetailPage::setEditable(editable);
    m_seats->setFillable(editable);
}

void CountryPage::show(const CountryDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.country, [this] { fill(); });
}

void CountryPage::fill()
{
    m_flag->setCountry(m_details.code, m_details.country.text);
    header().setByline({{{}, tr("Country")}, {{}, m_details.code}});
    m_delegation->setLine(m_details.delegation.text);
    m_delegation->setVisible(!m_details.delegation.isEmpty());
    m_seats->setSeats(m_details.total, m_details.chambers);
    m_seats->setVisible(!m_details.chambers.empty());
    m_chambers->fill(m_details.chambers,
                     [](ChamberRow &row, const ChamberSummary &chamber) { row.setChamber(chamber); });
    m_plenipotentiaries->fill(m_details.plenipotentiaries,
                              [](PersonRow &row, const OfficeHolder &holder) { row.setHolder(holder); });
    m_news->fill(m_details.news, [](NewsRow &row, const NewsSummary &news) { row.setNews(news); });
    fillNamesAndLinks();
}

void CountryPage::fillNamesAndLinks()
{
    m_links->fill(m_details.links, [](FactRow &row, const WebLink &link) { row.setWebLink(link); });
    m_names->fill(spellings(m_details.names),
                  [](FactRow &row, const Spelling &spelling) { row.setName(spelling); });
    m_sources->fill(m_details.sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

} // namespace delegations
