#include "ui/pages/chamberrow.h"

#include "ui/countbadge.h"
#include "ui/linklabel.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/sectormark.h"

#include <QHBoxLayout>

namespace delegations {

ChamberRow::ChamberRow(DetailPage &page)
    : m_mark(new SectorMark)
    , m_name(page.createLink(theme::Type::Strong))
    , m_website(page.createLink(theme::Type::Caption, 1))
    , m_seats(new CountBadge)
{
    m_website->setObjectName(QStringLiteral("website"));
    m_website->setMutedWithoutTarget(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_website);
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, theme::textInset, 0, 0);
    mark->addWidget(m_mark, 0, Qt::AlignTop);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small + theme::tight);
    layout->addLayout(mark);
    layout->addLayout(texts, 1);
    layout->addWidget(m_seats, 0, Qt::AlignTop);
}

void ChamberRow::setChamber(const ChamberSummary &chamber, double from, double to)
{
    m_name->setRecord(chamber.chamber);
    m_website->setAddress(chamber.website, addressText(chamber.website));
    m_website->setVisible(!chamber.website.isEmpty());
    m_seats->setCount(chamber.count);
    m_mark->setSector(from, to);
    m_mark->setVisible(to - from < 1);
}

} // namespace delegations
