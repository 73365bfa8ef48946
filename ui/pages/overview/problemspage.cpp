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
    , m_groups(new RowStack<ProblemGroupRow>(
          QStringLiteral("problemGroup"), 20,
          [this] {
              auto *row = new ProblemGroupRow(*this);
              connect(row, &ProblemGroupRow::fixWanted, this, [this, row](const ProblemEntry &problem) {
                  if (const size_t at = m_groups->indexOf(row); at < m_found.groups.size())
                      emit fixRequested(QLatin1String(m_found.groups[at].rule->name), problem);
              });
              connect(row, &ProblemGroupRow::muteWanted, this, [this, row](const ProblemEntry &problem) {
                  if (const size_t at = m_groups->indexOf(row); at < m_found.groups.size())
                      emit muteRequested(QLatin1String(m_found.groups[at].rule->name), problem);
              });
              return row;
          }))
    , m_muted(new ProblemGroupRow(*this))
{
    m_none->setObjectName(QStringLiteral("noProblems"));
    m_none->setContentsMargins(theme::textInset, theme::large, 0, 0);
    m_none->setLine(tr("Nothing was found that should be looked at."));
    m_muted->setObjectName(QStringLiteral("mutedProblems"));
    connect(m_muted, &ProblemGroupRow::muteWanted, this, &ProblemsPage::unmuteRequested);
    add(m_none);
    addGap(theme::large);
    add(m_groups);
    addGap(theme::large);
    add(m_muted);
}

/// It is of no record.
void ProblemsPage::setEditable(bool editable)
{
    DetailPage::setEditable(false);
    if (std::exchange(m_isWritable, editable) != editable)
        fillLater([this] { fill(); });
}

void ProblemsPage::show(const FoundProblems &found)
{
    m_found = found;
    present({{}, tr("Problems")}, [this] { fill(); });
}

void ProblemsPage::fill()
{
    const qint64 total =
        std::accumulate(m_found.groups.begin(), m_found.groups.end(), qint64(0),
                        [](qint64 sum, const ProblemGroup &group) { return sum + group.total; });
    header().setByline({{{}, tr("What should be looked at")}, {{}, QLocale().toString(total)}});
    m_none->setVisible(m_found.groups.empty());
    const QString fix = m_isWritable ? tr("Fix…") : QString();
    const QString mute = m_isWritable ? tr("Mute…") : QString();
    m_groups->fill(m_found.groups, [&](ProblemGroupRow &row, const ProblemGroup &group) {
        row.setGroup(problemText(group.rule->title), group, fix, mute);
    });
    m_muted->setGroup(tr("Muted"), m_found.muted, {}, m_isWritable ? tr("Show Again") : QString());
    m_muted->setVisible(m_found.muted.total > 0);
}

} // namespace delegations
