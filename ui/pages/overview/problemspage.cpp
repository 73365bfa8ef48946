#include "ui/pages/overview/problemspage.h"

#include "ui/pages/overview/problemgrouprow.h"
#include "ui/pages/pageheader.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>

#include <numeric>

namespace delegations {

ProblemsPage::ProblemsPage()
    : DetailPage(QStringLiteral("problemsPage"))
    , m_none(new TextLabel(theme::Type::Body, TextLabel::Tone::Muted))
    , m_groups(createRows<ProblemGroupRow>(QStringLiteral("problemGroup"), 20))
{
    m_none->setObjectName(QStringLiteral("noProblems"));
    m_none->setContentsMargins(theme::textInset, theme::large, 0, 0);
    m_none->setLine(tr("Nothing was found that should be looked at."));
    add(m_none);
    addGap(theme::large);
    add(m_groups);
}

/// It is of no record.
void ProblemsPage::setEditable(bool)
{
    DetailPage::setEditable(false);
}

void ProblemsPage::show(const std::vector<ProblemGroup> &groups)
{
    present({{}, tr("Problems")}, [&] {
        const qint64 total =
            std::accumulate(groups.begin(), groups.end(), qint64(0),
                            [](qint64 sum, const ProblemGroup &group) { return sum + group.total; });
        header().setByline({{{}, tr("What should be looked at")}, {{}, QLocale().toString(total)}});
        m_none->setVisible(groups.empty());
        m_groups->fill(groups, [](ProblemGroupRow &row, const ProblemGroup &group) { row.setGroup(group); });
    });
}

} // namespace delegations
