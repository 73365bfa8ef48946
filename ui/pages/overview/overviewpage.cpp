#include "ui/pages/overview/overviewpage.h"

#include "models/core/seattext.h"
#include "ui/pages/factrow.h"
#include "ui/pages/newsrow.h"
#include "ui/pages/overview/delegationrow.h"
#include "ui/pages/overview/problemgrouprow.h"
#include "ui/pages/pageheader.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace delegations {

namespace {

SeatCount sum(const std::vector<CountryOverview> &countries)
{
    SeatCount total;
    for (const CountryOverview &country : countries) {
        for (const ChamberOverview &chamber : country.chambers)
            total.add(chamber.count);
    }
    return total;
}

/// Who leads it, and how many are in it.
QStringList remarks(const BodySummary &body)
{
    QStringList found;
    for (const OfficeHolder &officer : body.officers)
        found.append(OverviewPage::tr("%1: %2").arg(officer.office, officer.person.text));
    constexpr qsizetype fewOfficers = 3;
    found = found.first(std::min(found.size(), fewOfficers));
    found.append(OverviewPage::tr("%Ln members", nullptr, body.members));
    return found;
}

} // namespace

OverviewPage::OverviewPage(Flags &flags)
    : DetailPage(QStringLiteral("overviewPage"))
    , m_delegations(new RowStack<DelegationRow>(QStringLiteral("delegation"), 14,
                                                [this, &flags] { return new DelegationRow(*this, flags); }))
    , m_bodies(createRows<FactRow>(QStringLiteral("body"), 6))
    , m_problems(createRows<ProblemGroupRow>(QStringLiteral("problemGroup"), 14))
    , m_allProblems(new QPushButton(tr("Show all problems")))
    , m_upcoming(createRows<FactRow>(QStringLiteral("upcoming"), 4))
    , m_recent(createRows<FactRow>(QStringLiteral("recent"), 4))
    , m_news(createRows<NewsRow>(QStringLiteral("news"), 14))
{
    m_allProblems->setObjectName(QStringLiteral("showAllProblems"));
    connect(m_allProblems, &QPushButton::clicked, this, &OverviewPage::problemsRequested);
    auto *problems = new QWidget;
    problems->setObjectName(QStringLiteral("problems"));
    problems->hide(); // Until they are known.
    auto *column = new QVBoxLayout(problems);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_problems);
    column->addWidget(m_allProblems, 0, Qt::AlignLeft);
    addSection(tr("Delegations"), m_delegations);
    addSection(tr("Council, commissions, secretariat"), m_bodies);
    addSection(tr("Upcoming events"), m_upcoming);
    addSection(tr("Latest news"), m_news);
    addSection(tr("Recent events"), m_recent);
    addSection(tr("Problems"), problems);
}

/// It is of no record.
void OverviewPage::setEditable(bool)
{
    DetailPage::setEditable(false);
}

void OverviewPage::show(const AssemblyDetails &details)
{
    if (details == m_details)
        return;
    m_details = details;
    const QString name = details.overview.assembly;
    present({{}, name.isEmpty() ? tr("Overview") : name}, [this] { fill(); });
}

void OverviewPage::setProblems(const std::vector<ProblemGroup> &problems)
{
    fillLater([&] {
        m_problems->fill(problems, [](ProblemGroupRow &row, const ProblemGroup &group) {
            row.setGroup(problemText(group.rule->title), group);
        });
        m_problems->parentWidget()->setVisible(!problems.empty());
    });
}

void OverviewPage::fill()
{
    const Overview &overview = m_details.overview;
    const SeatCount total = sum(overview.countries);
    std::vector<RecordLink> byline{{{}, tr("Overview")}};
    if (total.seats)
        byline.push_back({{}, filledText(total)});
    header().setByline(byline);
    m_delegations->fill(overview.countries,
                        [](DelegationRow &row, const CountryOverview &country) { row.setCountry(country); });
    m_bodies->fill(m_details.bodies,
                   [](FactRow &row, const BodySummary &body) { row.setPerson(body.body, remarks(body)); });
    m_upcoming->fill(m_details.upcoming,
                     [](FactRow &row, const EventSummary &event) { row.setEvent(event); });
    m_recent->fill(m_details.recent, [](FactRow &row, const EventSummary &event) { row.setEvent(event); });
    m_news->fill(m_details.news, [](NewsRow &row, const NewsSummary &news) { row.setNews(news); });
}

} // namespace delegations
