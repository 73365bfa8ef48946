#include "ui/pages/officerow.h"

#include "models/core/kinds/seats.h"
#include "models/core/seattext.h"
#include "ui/pages/byline.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>

namespace delegations {

namespace {

QString officeText(const OfficeEntry &entry)
{
    if (!entry.office.isEmpty())
        return entry.office;
    const bool isInDelegation = entry.isSeat && entry.organization.text != entry.chamber.text;
    return isInDelegation ? OfficeRow::tr("Member of the delegation") : OfficeRow::tr("Member");
}

/// Full membership goes without saying.
QString capacityText(const OfficeEntry &entry)
{
    return entry.capacity == QLatin1String("full") ? QString()
                                                   : fieldText(fields::membership.capacity, entry.capacity);
}

QString whenText(const OfficeEntry &entry)
{
    const QString period = termText(entry.term, entry.isCurrent);
    if (!period.isEmpty())
        return period;
    return entry.isCurrent ? OfficeRow::tr("now") : OfficeRow::tr("former");
}

/// Why it began and ended, in whose place, and by which decisions.
std::vector<RecordLink> notesOf(const MandateNotes &notes)
{
    constexpr auto &membership = fields::membership;
    std::vector<RecordLink> parts{{{}, fieldText(membership.startReason, notes.startReason)}};
    const auto add = [&parts](const RecordLink &record, const QString &text) {
        if (!record.isEmpty())
            parts.push_back({record.key, text.arg(record.text)});
    };
    add(notes.replaces, OfficeRow::tr("in place of %1"));
    add(notes.standsInFor, OfficeRow::tr("stands in for %1"));
    add(notes.startDecision, QStringLiteral("%1"));
    parts.push_back({{}, fieldText(membership.endReason, notes.endReason)});
    add(notes.endDecision, QStringLiteral("%1"));
    parts.push_back({{}, fieldText(membership.votes, notes.votes)});
    return parts;
}

} // namespace

OfficeRow::OfficeRow(DetailPage &page)
    : m_period(FactRow::createLabel(QStringLiteral("period")))
    , m_office(new TextLabel(theme::Type::Strong))
    , m_chamber(page.createLink(theme::Type::Body))
    , m_organization(page.createLink(theme::Type::Body))
    , m_byline(new Byline(page.linkMaker(), theme::Type::Body))
    , m_notes(new Byline(page.linkMaker(), theme::Type::Body))
{
    m_office->setObjectName(QStringLiteral("office"));
    m_office->setContentsMargins(theme::textInset, theme::textInset, theme::textInset, 0);
    m_chamber->setObjectName(QStringLiteral("chamberLink"));
    m_organization->setObjectName(QStringLiteral("organizationLink"));
    m_chamber->setMutedWithoutTarget(true);
    m_organization->setMutedWithoutTarget(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_office);
    texts->addWidget(m_chamber);
    texts->addWidget(m_organization);
    texts->addWidget(m_byline);
    m_notes->setObjectName(QStringLiteral("notes"));
    texts->addWidget(m_notes);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_period, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
}

void OfficeRow::setOffice(const OfficeEntry &entry)
{
    m_period->setLine(whenText(entry));
    m_office->setLine(officeText(entry));
    m_chamber->setRecord(entry.chamber);
    m_chamber->setVisible(!entry.chamber.isEmpty());
    m_organization->setRecord(entry.organization);
    m_organization->setVisible(!entry.organization.isEmpty() &&
                               entry.organization.text != entry.chamber.text);
    const bool isPlaced = entry.chamber.key.isValid() || entry.organization.key.isValid();
    const bool isPartyNew = entry.party != entry.organization.text;
    m_byline->setParts({isPlaced ? RecordLink() : entry.country,
                        {{}, isPartyNew ? entry.party : QString()},
                        {{}, capacityText(entry)}});
    std::vector<RecordLink> notes = notesOf(entry.notes);
    if (entry.hasLeft)
        notes.insert(notes.begin(), {{}, leftChamberText()});
    m_notes->setParts(notes);
}

} // namespace delegations
