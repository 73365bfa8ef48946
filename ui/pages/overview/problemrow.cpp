#include "ui/pages/overview/problemrow.h"

#include "models/core/kinds/problem.h"
#include "ui/pages/factrow.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace delegations {

ProblemRow::ProblemRow(DetailPage &page) : m_fact(new FactRow(page)), m_action(new QToolButton)
{
    m_action->setObjectName(QStringLiteral("problemAction"));
    m_action->setFocusPolicy(Qt::StrongFocus);
    m_action->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::medium);
    layout->addWidget(m_fact, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    connect(m_action, &QToolButton::clicked, this, &ProblemRow::activated);
}

void ProblemRow::setProblem(const ProblemEntry &problem)
{
    const QStringList remarks = problem.remarks();
    m_fact->setPerson(problem.record, remarks);
    m_action->setAccessibleDescription(
        (QStringList{problem.record.text} + remarks).join(QStringLiteral(", ")));
}

void ProblemRow::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace delegations
