#include "ui/pages/overview/problemgrouprow.h"

#include "ui/pages/overview/problemrow.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace delegations {

ProblemGroupRow::ProblemGroupRow(DetailPage &page)
    : m_title(new TextLabel(theme::Type::Strong))
    , m_problems(new RowStack<ProblemRow>(QStringLiteral("problem"), 4, [this, &page] {
        auto *row = new ProblemRow(page);
        connect(row, &ProblemRow::fixWanted, this, [this, row] {
            if (const size_t at = m_problems->indexOf(row); at < m_entries.size())
                emit fixWanted(m_entries[at]);
        });
        connect(row, &ProblemRow::muteWanted, this, [this, row] {
            if (const size_t at = m_problems->indexOf(row); at < m_entries.size())
                emit muteWanted(m_entries[at]);
        });
        return row;
    }))
{
    m_title->setObjectName(QStringLiteral("problemTitle"));
    m_title->setContentsMargins(theme::textInset, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_problems);
}

void ProblemGroupRow::setGroup(const QString &title, const ProblemGroup &group, const QString &fix,
                               const QString &mute)
{
    m_entries = group.problems;
    m_title->setLine(tr("%1 (%2)").arg(title, QLocale().toString(group.total)));
    const auto show = [&](ProblemRow &row, const ProblemEntry &problem) {
        row.setProblem(problem);
        row.setActions(fix, mute);
    };
    m_problems->fill(group.problems, show, size_t(group.total));
}

} // namespace delegations
