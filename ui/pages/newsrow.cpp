#include "ui/pages/newsrow.h"

#include "ui/pages/detailpage.h"
#include "ui/pages/factrow.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

NewsRow::NewsRow(DetailPage &page)
    : m_date(FactRow::createLabel(QStringLiteral("date")))
    , m_title(page.createLink(theme::Type::Strong))
    , m_summary(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
{
    m_summary->setObjectName(QStringLiteral("summary"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_title);
    texts->addWidget(m_summary);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_date, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void NewsRow::setNews(const NewsSummary &news)
{
    m_title->setRecord(news.news);
    m_date->setLine(dateText(news.published));
    m_summary->setLine(news.summary, 240);
    m_summary->setVisible(!news.summary.isEmpty());
}

} // namespace delegations
