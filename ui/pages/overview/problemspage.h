#pragma once

#include "models/core/kinds/problem.h"
#include "ui/pages/detailpage.h"
#include "ui/pages/rowstack.h"

namespace delegations {

class ProblemGroupRow;
class TextLabel;

/// All that the rules find, by rule.
class ProblemsPage : public DetailPage
{
    Q_OBJECT

public:
    ProblemsPage();

    void show(const std::vector<ProblemGroup> &groups);
    using QWidget::show;
    void setEditable(bool editable) override;

private:
    TextLabel *m_none;
    RowStack<ProblemGroupRow> *m_groups;
};

} // namespace delegations
