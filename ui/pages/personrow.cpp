#include "ui/pages/personrow.h"

#include "ui/pages/detailpage.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

PersonRow::PersonRow(DetailPage &page)
    : m_avatar(new Avatar(40))
    , m_name(page.createLink(theme::Type::Strong))
    , m_office(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
{
    m_office->setObjectName(QStringLiteral("office"));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(m_name);
    texts->addWidget(m_office);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small + theme::tight);
    layout->addWidget(m_avatar, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void PersonRow::setHolder(const OfficeHolder &holder)
{
    m_avatar->setName(holder.person.text, holder.parts);
    m_name->setRecord(holder.person);
    const QString period = termText(holder.term);
    const bool hasBoth = !holder.office.isEmpty() && !period.isEmpty();
    m_office->setLine(holder.office + (hasBoth ? QStringLiteral(", ") : QString()) + period, 340);
    m_office->setVisible(!holder.office.isEmpty() || !period.isEmpty());
}

} // namespace delegations
