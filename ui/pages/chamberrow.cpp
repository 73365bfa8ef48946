#include "ui/pages/chamberrow.h"

#include "ui/pages/detailpage.h"
#include "ui/pages/fieldtext.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/linklabel.h"

#include <QHBoxLayout>

namespace delegations {

ChamberRow::ChamberRow(DetailPage &page)
    : m_name(page.createLink(theme::Type::Strong))
    , m_website(page.createLink(theme::Type::Caption, 1))
    , m_seats(new CountBadge)
{
    m_website->setObjectName(QStringLiteral("website"));
    m_website->setMutedWithoutTarget(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_website);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small + theme::tight);
    layout->addLayout(texts, 1);
    layout->addWidget(m_seats, 0, Qt::AlignTop);
}

void ChamberRow::setChamber(const ChamberSummary &chamber)
{
    m_name->setRecord(chamber.chamber);
    m_website->setAddress(chamber.website, addressText(chamber.website));
    m_website->setVisible(!chamber.website.isEmpty());
    m_seats->setCount(chamber.count);
}

} // namespace delegations
