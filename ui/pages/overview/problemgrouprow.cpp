#include "ui/pages/overview/problemgrouprow.h"

#include "ui/pages/detailpage.h"
#include "ui/pages/factrow.h"
#include "ui/widgets/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace delegations {

ProblemGroupRow::ProblemGroupRow(DetailPage &page)
    : m_title(new TextLabel(theme::Type::Strong))
    , m_problems(new RowStack<FactRow>(QStringLiteral("problem"), 4, [&page] { return new FactRow(page); }))
{
    m_title->setObjectName(QStringLiteral("problemTitle"));
    m_title->setContentsMargins(theme::textInset, 0, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::tight);
    layout->addWidget(m_title);
    layout->addWidget(m_problems);
}

void ProblemGroupRow::setGroup(const ProblemGroup &group)
{
    const QString total = QLocale().toString(group.total);
    m_title->setLine(tr("%1 (%2)").arg(problemText(group.rule->title), total));
    const auto fill = [](FactRow &row, const ProblemEntry &problem) {
        QStringList remarks{problem.context, problem.text};
        remarks.removeAll(QString());
        row.setPerson(problem.record, remarks);
    };
    m_problems->fill(group.problems, fill, size_t(group.total));
}

} // namespace delegations
