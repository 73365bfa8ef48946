#include "ui/pages/representativepage.h"

#include "models/core/kinds/people.h"
#include "ui/pages/factrow.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/newsrow.h"
#include "ui/pages/officerow.h"
#include "ui/pages/pageheader.h"
#include "ui/pages/section.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

namespace delegations {

namespace {

/// What the person is first of all on the day shown: a seat before an office, nothing when all is past.
const OfficeEntry *leadingOffice(const std::vector<OfficeEntry> &offices)
{
    const OfficeEntry *leading = nullptr;
    for (const OfficeEntry &entry : offices) {
        if (entry.isCurrent && (!leading || (entry.isSeat && !leading->isSeat)))
            leading = &entry;
    }
    return leading;
}

} // namespace

RepresentativePage::RepresentativePage()
    : DetailPage(QStringLiteral("representativePage"))
    , m_avatar(new Avatar(72))
    , m_summary(new TextLabel(theme::Type::Body))
    , m_facts(createRows<FactRow>(QStringLiteral("fact"), 4))
    , m_offices(createRows<OfficeRow>(QStringLiteral("office"), 14))
    , m_contacts(createRows<FactRow>(QStringLiteral("contact"), 4))
    , m_links(createRows<FactRow>(QStringLiteral("link"), 4))
    , m_news(createRows<NewsRow>(QStringLiteral("news"), 14))
    , m_biography(new TextLabel(theme::Type::Body))
    , m_names(createRows<FactRow>(QStringLiteral("name"), 4))
    , m_sources(createRows<FactRow>(QStringLiteral("source"), 4))
{
    createSections();
}

void RepresentativePage::createSections()
{
    header().setPicture(m_avatar);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setContentsMargins(theme::textInset, theme::medium, theme::textInset, 0);
    m_biography->setObjectName(QStringLiteral("biography"));
    m_summary->setMaximumWidth(theme::textWidth);
    m_biography->setMaximumWidth(theme::textWidth);
    add(m_summary);
    addSection(tr("Seats and offices"), m_offices);
    addSection(tr("Names"), m_names);
    addSection(tr("About"), m_facts);
    addSection(tr("Contacts"), m_contacts);
    addSection(tr("Links"), m_links);
    addSection(tr("Recent news"), m_news);
    addSection(tr("Biography"), m_biography);
    addSection(tr("Sources"), m_sources);
}

void RepresentativePage::show(const PersonDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    present(details.person, [this] { fill(); });
}

QList<qint64> RepresentativePage::memberships() const
{
    QList<qint64> ids;
    for (const OfficeEntry &entry : m_details.offices)
        ids.append(entry.membershipId);
    return ids;
}

void RepresentativePage::fill()
{
    fillHeader();
    m_summary->setParagraphs(m_details.summary, 1000);
    m_summary->setVisible(!m_details.summary.isEmpty());
    m_facts->fill(facts(), [](FactRow &row, const Fact &fact) { row.setText(fact.label, fact.value); });
    m_offices->fill(m_details.offices,
                    [](OfficeRow &row, const OfficeEntry &entry) { row.setOffice(entry); });
    m_contacts->fill(m_details.contacts,
                     [](FactRow &row, const ContactEntry &contact) { row.setContact(contact); });
    m_links->fill(m_details.links, [](FactRow &row, const WebLink &link) { row.setWebLink(link); });
    m_news->fill(m_details.news, [](NewsRow &row, const NewsSummary &news) { row.setNews(news); });
    m_biography->setParagraphs(m_details.biography);
    m_biography->setVisible(!m_details.biography.isEmpty());
    m_names->fill(spellings(m_details.names),
                  [](FactRow &row, const Spelling &spelling) { row.setName(spelling); });
    m_sources->fill(m_details.sources, [](FactRow &row, const WebLink &source) { row.setSource(source); });
}

void RepresentativePage::fillHeader()
{
    m_avatar->setName(m_details.person.text, m_details.parts);
    m_avatar->setPhoto(m_details.photo);
    const OfficeEntry *leading = leadingOffice(m_details.offices);
    if (!leading)
        return header().setByline({{{}, tr("Person")}});
    const bool isOffice = !leading->isSeat && !leading->office.isEmpty();
    const RecordLink what{{}, isOffice ? leading->office : tr("Representative")};
    header().setByline({what, leading->chamber, leading->country});
}

std::vector<RepresentativePage::Fact> RepresentativePage::facts() const
{
    std::vector<Fact> result;
    const auto add = [&result](FieldId field, const QString &value) {
        if (!value.isEmpty())
            result.push_back({fieldLabel(field), value});
    };
    constexpr auto &person = fields::person;
    add(person.gender, fieldText(person.gender, m_details.gender));
    add(person.birthDate, dateText(m_details.birth));
    add(person.deathDate, dateText(m_details.death));
    add(person.honorificPrefix, m_details.honorificPrefix);
    add(person.honorificSuffix, m_details.honorificSuffix);
    add(person.formOfAddress, m_details.formOfAddress);
    add(person.languages, m_details.languages);
    add(person.correspondenceLanguage, languageText(m_details.correspondenceLanguage));
    if (const QStringList parties = m_details.parties(); !parties.isEmpty())
        result.push_back({tr("Party or faction"), parties.join(u'\n')});
    return result;
}

} // namespace delegations
