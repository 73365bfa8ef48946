#include "ui/pages/overview/delegationrow.h"

#include "models/core/seattext.h"
#include "ui/pages/detailpage.h"
#include "ui/widgets/countbadge.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

namespace {

constexpr int flagHeight = 20;
constexpr int flagColumn = 34;

QString speakersText(const CountryOverview &country)
{
    QStringList names;
    for (const OfficeHolder &holder : country.plenipotentiaries)
        names.append(holder.office.isEmpty()
                         ? holder.person.text
                         : DelegationRow::tr("%1: %2").arg(holder.office, holder.person.text));
    return names.join(QStringLiteral(" · "));
}

} // namespace

DelegationRow::DelegationRow(DetailPage &page, Flags &flags)
    : m_flag(new FlagLabel(flags, flagHeight))
    , m_name(page.createLink(theme::Type::Strong))
    , m_seats(new TextLabel(theme::Type::Body))
    , m_speakers(new TextLabel(theme::Type::Caption, TextLabel::Tone::Muted))
    , m_badge(new CountBadge)
{
    m_seats->setObjectName(QStringLiteral("seats"));
    m_speakers->setObjectName(QStringLiteral("speakers"));
    auto *picture = new QWidget; // As wide where there is no flag.
    picture->setFixedWidth(flagColumn);
    auto *place = new QHBoxLayout(picture);
    place->setContentsMargins(0, theme::tight, 0, 0);
    place->addWidget(m_flag, 0, Qt::AlignLeft | Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_seats);
    texts->addWidget(m_speakers);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    layout->addWidget(m_badge, 0, Qt::AlignTop);
}

void DelegationRow::setCountry(const CountryOverview &country)
{
    m_flag->setCountry(country.code, country.country.text);
    m_name->setRecord(country.country);
    m_seats->setLine(seatText(country.total));
    const QString speakers = speakersText(country);
    m_speakers->setLine(speakers, 340);
    m_speakers->setVisible(!speakers.isEmpty());
    m_badge->setCount(country.total);
}

} // namespace delegations
