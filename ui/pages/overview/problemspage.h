#pragma once

#include "models/core/kinds/problem.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class ProblemGroupRow;
class TextLabel;

/// All that the rules find, by rule, and what was muted of it.
class ProblemsPage : public DetailPage
{
    Q_OBJECT

public:
    ProblemsPage();

    void show(const FoundProblems &found);
    using QWidget::show;
    /// Where nothing can be written, nothing can be mended or muted.
    void setEditable(bool editable) override;

signals:
    /// The form in which it is mended is wanted.
    void fixRequested(const QString &rule, const delegations::ProblemEntry &problem);
    /// The rule is to say no more of it.
    void muteRequested(const QString &rule, const delegations::ProblemEntry &problem);
    /// One that was muted is to be shown again.
    void unmuteRequested(const delegations::ProblemEntry &muted);

private:
    void fill();

    FoundProblems m_found;
    bool m_isWritable = false;
    TextLabel *m_none;
    RowStack<ProblemGroupRow> *m_groups;
    ProblemGroupRow *m_muted;
};

} // namespace delegations
