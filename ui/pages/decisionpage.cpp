#include "ui/pages/decisionpage.h"

#include "models/core/kinds/decisions.h"
#include "ui/files/attachmentrow.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

namespace delegations {

namespace {

QStringList remarks(const MandateEntry &mandate)
{
    QStringList found;
    if (!mandate.body.text.isEmpty())
        found << mandate.body.text;
    if (mandate.began)
        found << DecisionPage::tr("began %1").arg(dateText(mandate.start)).trimmed();
    if (mandate.ended)
        found << DecisionPage::tr("ended %1").arg(dateText(mandate.end)).trimmed();
    return found;
}

} // namespace

DecisionPage::DecisionPage()
    : DetailPage(QStringLiteral("decisionPage"))
    , m_summary(new TextLabel(theme::Type::Body))
    , m_facts(createRows<FactRow>(QStringLiteral("fact"), 4))
    , m_attachments(
          new RowStack<AttachmentRow>(QStringLiteral("attachment"), 6, [] { return new AttachmentRow; }))
    , m_mandates(createRows<FactRow>(QStringLiteral("mandate"), 6))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setContentsMargins(theme::textInset, theme::large, theme::textInset, 0);
    m_summary->setMaximumWidth(theme::textWidth);
    add(m_summary);
    addSection(tr("About"), m_facts);
    addSection(tr("Documents"), m_attachments);
    addSection(tr("Mandates"), m_mandates);
    addSection(tr("Sources"), m_sources);
}

void DecisionPage::show(const DecisionDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.decision, [this] { fill(); });
}

void DecisionPage::fill()
{
    header().setByline({{{}, tr("Decision")}, {{}, dateText(m_details.date)}});
    m_summary->setParagraphs(m_details.summary);
    m_summary->setVisible(!m_details.summary.isEmpty());
    std::vector<std::pair<FieldId, RecordLink>> facts{
        {fields::decision.number, {{}, m_details.number}},
        {fields::decision.organization, m_details.organization},
    };
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    m_facts->fill(facts,
                  [](FactRow &row, const auto &fact) { row.setRecord(fieldLabel(fact.first), fact.second); });
    m_attachments->fill(m_details.attachments,
                        [](AttachmentRow &row, const AttachmentEntry &attachment) { row.show(attachment); });
    m_mandates->fill(m_details.mandates, [](FactRow &row, const MandateEntry &mandate) {
        row.setPerson(mandate.person, remarks(mandate));
    });
    std::vector<WebLink> sources;
    if (!m_details.url.isEmpty())
        sources.push_back({m_details.url, {}});
    m_sources->fill(sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

} // namespace delegations
