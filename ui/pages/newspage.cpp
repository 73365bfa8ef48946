#include "ui/pages/newspage.h"

#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"

namespace delegations {

NewsPage::NewsPage()
    : DetailPage(QStringLiteral("newsPage"))
    , m_summary(new TextLabel(theme::Type::Lead))
    , m_body(new TextLabel(theme::Type::Body))
    , m_mentions(createRows<FactRow>(QStringLiteral("mention"), 6))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void NewsPage::createSections()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setContentsMargins(theme::textInset, theme::large, theme::textInset, 0);
    m_summary->setMaximumWidth(theme::textWidth);
    m_body->setObjectName(QStringLiteral("body"));
    m_body->setContentsMargins(theme::textInset, theme::medium + theme::tight, theme::textInset, 0);
    m_body->setMaximumWidth(theme::textWidth);
    add(m_summary);
    add(m_body);
    addSection(tr("Mentioned"), m_mentions);
    addSection(tr("Sources"), m_sources);
}

void NewsPage::show(const NewsDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.news, [this] { fill(); });
}

void NewsPage::fill()
{
    header().setByline(
        {{{}, tr("News")}, {{}, dateText(m_details.published)}, {{}, languageText(m_details.language)}});
    m_summary->setParagraphs(m_details.summary, 1000);
    m_summary->setVisible(!m_details.summary.isEmpty());
    m_body->setParagraphs(spacedParagraphs(m_details.body));
    m_body->setVisible(!m_details.body.isEmpty());
    fillMentions();
    fillSources();
}

void NewsPage::fillMentions()
{
    std::vector<MentionEntry> shown;
    for (const MentionEntry &mention : m_details.mentions) {
        if (mention.state != QLatin1String("ignored"))
            shown.push_back(mention);
    }
    m_mentions->fill(shown, [](FactRow &row, const MentionEntry &mention) { row.setMention(mention); });
}

/// The item's own address is the first of them.
void NewsPage::fillSources()
{
    std::vector<WebLink> sources;
    if (!m_details.url.isEmpty())
        sources.push_back({m_details.url, {}});
    sources.insert(sources.end(), m_details.sources.begin(), m_details.sources.end());
    m_sources->fill(sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

} // namespace delegations
