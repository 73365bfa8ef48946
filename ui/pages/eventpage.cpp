#include "ui/pages/eventpage.h"

#include "models/core/kinds/events.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/section.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace delegations {

namespace {

/// One day of which nothing says that it goes on is that day.
QString daysText(const PartialDate &start, const PartialDate &end)
{
    return start.isNull() || (!end.isNull() && end != start) ? periodText(start, end) : dateText(start);
}

/// What is known of somebody's taking part, in the order in which it is asked.
QStringList remarks(const ParticipantEntry &entry)
{
    constexpr auto &participant = fields::eventParticipant;
    QStringList found{entry.role, entry.organization.text, fieldText(participant.capacity, entry.capacity),
                      fieldText(participant.status, entry.status)};
    if (!entry.represents.isEmpty())
        found << EventPage::tr("represents %1").arg(entry.represents.text);
    found << entry.place;
    if (!entry.arrival.isNull() || !entry.departure.isNull())
        found << periodText(entry.arrival, entry.departure);
    found.removeAll(QString());
    return found;
}

/// Those of a delegation together, as they were entered.
std::vector<ParticipantEntry> byDelegation(std::vector<ParticipantEntry> entries)
{
    QStringList delegations;
    for (const ParticipantEntry &entry : entries) {
        if (!delegations.contains(entry.organization.text))
            delegations.append(entry.organization.text);
    }
    std::ranges::stable_sort(entries, {}, [&](const ParticipantEntry &entry) {
        return delegations.indexOf(entry.organization.text);
    });
    return entries;
}

/// "Present 36 · Absent 3", in the order of the choices.
QString attendanceText(const std::vector<ParticipantEntry> &entries)
{
    QStringList parts;
    for (const Choice &choice : choices::attendance) {
        const auto count = std::ranges::count(entries, QString(choice.value), &ParticipantEntry::status);
        if (count > 0)
            parts.append(EventPage::tr("%1 %2").arg(fieldText(fields::eventParticipant.status, choice.value),
                                                    QLocale().toString(count)));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

EventPage::EventPage()
    : DetailPage(QStringLiteral("eventPage"))
    , m_summary(new TextLabel(theme::Type::Body))
    , m_facts(createRows<FactRow>(QStringLiteral("fact"), 4))
    , m_sittings(createRows<FactRow>(QStringLiteral("sitting"), 4))
    , m_addSitting(new QPushButton(tr("Add a Sitting")))
    , m_participants(createRows<FactRow>(QStringLiteral("participant"), 6))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void EventPage::createSections()
{
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setContentsMargins(theme::textInset, theme::large, theme::textInset, 0);
    m_summary->setMaximumWidth(theme::textWidth);
    add(m_summary);
    addSection(tr("About"), m_facts);
    addSection(tr("Sittings"), createSittings());
    addSection(tr("Participants"), m_participants);
    addSection(tr("Sources"), m_sources);
}

QWidget *EventPage::createSittings()
{
    m_addSitting->setObjectName(QStringLiteral("addSitting"));
    connect(m_addSitting, &QPushButton::clicked, this, &EventPage::sittingRequested);
    m_sittingSection = new QWidget;
    auto *column = new QVBoxLayout(m_sittingSection);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::small);
    column->addWidget(m_sittings);
    column->addWidget(m_addSitting, 0, Qt::AlignLeft);
    return m_sittingSection;
}

void EventPage::setEditable(bool editable)
{
    DetailPage::setEditable(editable);
    fillLater([this] { updateSittings(); });
}

/// A session that has none yet says where to begin, where that can be done.
void EventPage::updateSittings()
{
    const bool isSession = m_details.classification == QLatin1String("session");
    m_addSitting->setVisible(isSession && isEditable());
    m_sittingSection->setVisible(!m_details.sittings.empty() || (isSession && isEditable()));
}

void EventPage::show(const EventDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.event, [this] { fill(); });
}

void EventPage::fill()
{
    header().setByline({{{}, fieldText(fields::event.classification, m_details.classification)},
                        {{}, daysText(m_details.start, m_details.end)},
                        m_details.country});
    m_summary->setParagraphs(m_details.summary);
    m_summary->setVisible(!m_details.summary.isEmpty());
    fillFacts();
    m_participants->fill(byDelegation(m_details.participants),
                         [](FactRow &row, const ParticipantEntry &participant) {
                             row.setPerson(participant.record, remarks(participant));
                         });
    m_sittings->fill(m_details.sittings, [](FactRow &row, const SittingEntry &entry) {
        row.setRecord(dateText(entry.date), entry.sitting);
    });
    updateSittings();
    m_sources->fill(m_details.sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

void EventPage::fillFacts()
{
    std::vector<std::pair<FieldId, RecordLink>> facts{
        {fields::eventParticipant.status, {{}, attendanceText(m_details.participants)}},
        {fields::event.place, {{}, m_details.place}},
        {fields::event.organization, m_details.organization},
        {fields::event.parent, m_details.session},
    };
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    m_facts->fill(facts,
                  [](FactRow &row, const auto &fact) { row.setRecord(fieldLabel(fact.first), fact.second); });
}

} // namespace delegations
