#include "ui/pages/overview/problemrow.h"

#include "models/core/kinds/problem.h"
#include "ui/pages/factrow.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace delegations {

ProblemRow::ProblemRow(DetailPage &page)
    : m_fact(new FactRow(page)), m_fix(createButton("problemFix")), m_mute(createButton("problemAction"))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::small);
    layout->addWidget(m_fact, 1);
    layout->addWidget(m_fix, 0, Qt::AlignTop);
    layout->addWidget(m_mute, 0, Qt::AlignTop);
    connect(m_fix, &QToolButton::clicked, this, &ProblemRow::fixWanted);
    connect(m_mute, &QToolButton::clicked, this, &ProblemRow::muteWanted);
}

QToolButton *ProblemRow::createButton(const char *name)
{
    auto *button = new QToolButton;
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::StrongFocus);
    button->hide();
    return button;
}

void ProblemRow::setProblem(const ProblemEntry &problem)
{
    const QStringList remarks = problem.remarks();
    m_fact->setPerson(problem.record, remarks);
    for (QToolButton *button : {m_fix, m_mute})
        button->setAccessibleDescription(
            (QStringList{problem.record.text} + remarks).join(QStringLiteral(", ")));
}

void ProblemRow::setActions(const QString &fix, const QString &mute)
{
    m_fix->setText(fix);
    m_fix->setVisible(!fix.isEmpty());
    m_mute->setText(mute);
    m_mute->setVisible(!mute.isEmpty());
}

} // namespace delegations
